/** Sources that are a person's own hand: never overwritten by a later read. */
const BY_HAND = new Set(['typed', 'selected']);

export function isHandTyped({ source }: { source: string }): boolean {
  return BY_HAND.has(source);
}
