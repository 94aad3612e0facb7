import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyFaults, main } from '../../scripts/zip';
import { zipEntry } from '../../scripts/zip/entry';

/** A zip as packers write it: with a data descriptor, so that the sizes stand in the directory alone. */
function zip(files: Record<string, { text: string; stored?: boolean }>, comment = ''): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, { text, stored }] of Object.entries(files)) {
    const packed = stored ? Buffer.from(text) : deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(2, 28);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(3, 30);
    central.writeUInt32LE(at, 42);
    const whole = Buffer.concat([local, Buffer.from(name), Buffer.alloc(2), packed, Buffer.alloc(16)]);
    parts.push(whole);
    directory.push(central, Buffer.from(name), Buffer.alloc(3));
    at += whole.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end, Buffer.from(comment)]);
}

describe('a file out of a zip', () => {
  const made = zip({
    'a.txt': { text: 'one' },
    'manifest.json': { text: '{"key":1}' },
    b: { text: 'two', stored: true },
  });

  it('is found by its name, deflated or stored', () => {
    expect(zipEntry(made, 'manifest.json')?.toString()).toBe('{"key":1}');
    expect(zipEntry(made, 'b')?.toString()).toBe('two');
  });

  it('is null when it is not there', () => {
    expect(zipEntry(made, 'manifest')).toBeNull();
  });

  it('is found behind a comment at the end', () => {
    expect(zipEntry(zip({ a: { text: 'x' } }, 'a comment'), 'a')?.toString()).toBe('x');
  });

  it('refuses what is no zip', () => {
    expect(() => zipEntry(Buffer.from('PK, but not a zip at all'), 'a')).toThrow('Not a zip file.');
  });
});

describe('the manifest key', () => {
  const store = { name: 'Roledex' };

  it('is in the local build and not in the package', () => {
    expect(keyFaults({ key: 'MII' }, store)).toEqual([]);
  });

  it('is missed where it must be, and found where it must not', () => {
    expect(keyFaults({}, { ...store, key: 'MII' })).toHaveLength(2);
    expect(keyFaults({ key: '' }, store)).toEqual([
      expect.stringContaining('local build has no manifest key'),
    ]);
  });

  it('is not called gone from a package without a manifest', () => {
    expect(keyFaults({ key: 'MII' }, {})).toEqual([expect.stringContaining('no manifest')]);
  });
});

describe('wrong arguments', () => {
  afterEach(() => vi.restoreAllMocks());

  it('exit with 2 and build nothing', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main(['--chrome'])).toBe(2);
  });
});
