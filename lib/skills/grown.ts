/** A larger array that begins with what was in the smaller one. */
export function grown<T extends Int32Array | Uint16Array | Uint8Array>(small: T, large: T): T {
  large.set(small);
  return large;
}
