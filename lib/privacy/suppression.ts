/**
 * The suppression list knows a person only by salted hashes: enough to notice that the same person is about to be
 * saved again, not enough to say who it was. The salt is this library's own, so lists of two libraries cannot be joined.
 */

/** A fresh salt, 128 bits in hex. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** Each mark under each salt (several only after a restore from another library): hash -> mark. */
export async function hashesOf(
  salts: readonly string[],
  marks: readonly string[],
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const mark of marks) for (const salt of salts) hashes.set(await saltedHash(salt, mark), mark);
  return hashes;
}

export async function saltedHash(salt: string, mark: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${mark}`));
  return hex(new Uint8Array(digest));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
