/**
 * The suppression list knows a person only by salted hashes: enough to notice that the same person is about to be
 * saved again, not enough to say who it was. The salt is this library's own, so lists of two libraries cannot be joined;
 * it stands in front of the hash, so that a list keeps working in the library that a backup is restored to.
 */
const SEPARATOR = ':';

/** A fresh salt, 128 bits in hex. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

export const saltOf = (hash: string): string => hash.slice(0, hash.indexOf(SEPARATOR));

/** Where the hashes of the next salt begin. */
export const afterSalt = (salt: string): string => `${salt}${SEPARATOR}\uffff`;

/** Each mark under each salt (several only after a restore from another library): hash -> mark. */
export async function hashesOf(
  salts: readonly string[],
  marks: readonly string[],
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const mark of marks) for (const salt of salts) hashes.set(await saltedHash(salt, mark), mark);
  return hashes;
}

/** `salt:SHA-256(salt, mark)`, both in hex. */
export async function saltedHash(salt: string, mark: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${mark}`));
  return `${salt}${SEPARATOR}${hex(new Uint8Array(digest))}`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
