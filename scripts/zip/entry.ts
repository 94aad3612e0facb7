/** One file out of a zip, enough to look into a package that was just made. */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;

/**
 * The bytes of a file in a zip, null when there is none of that name. Knows what packers write: stored and deflated
 * files, no encryption, less than 4 GB. Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipEntry(zip: Buffer, name: string): Buffer | null {
  let end = zip.length - END_SIZE;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('Not a zip file.');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const length = zip.readUInt16LE(at + 28);
    const found = zip.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + length);
    if (found === name) return content(zip, at);
    at += CENTRAL_SIZE + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return null;
}

/** The sizes are taken from the directory: in front of the file itself they may be left out. */
function content(zip: Buffer, central: number): Buffer {
  const method = zip.readUInt16LE(central + 10);
  const size = zip.readUInt32LE(central + 20);
  const local = zip.readUInt32LE(central + 42);
  const start = local + LOCAL_SIZE + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`Packed by method ${method}, which is not known here.`);
}
