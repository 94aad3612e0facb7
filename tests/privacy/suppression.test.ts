import { describe, expect, it } from 'vitest';
import { afterSalt, hashesOf, newSalt, saltedHash, saltOf } from '../../lib/privacy/suppression';

describe('the suppression list', () => {
  it('holds a salted SHA-256 and nothing of the person', async () => {
    const hash = await saltedHash('00ff', 'linkedin:ada');
    // printf '00ff\nlinkedin:ada' | sha256sum
    expect(hash).toBe('00ff:b7f4d680666c25edb00f70ce2a1e962a1aca53d171658ad367c2da0acf2e05fb');
    expect(saltOf(hash)).toBe('00ff');
  });

  it('makes lists of two libraries that have nothing in common', async () => {
    const [one, other] = [newSalt(), newSalt()];
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(one).not.toBe(other);
    expect(await saltedHash(one, 'a')).not.toBe(await saltedHash(other, 'a'));
  });

  it('knows a mark under every salt in use', async () => {
    const hashes = await hashesOf(['a', 'b'], ['x', 'y']);
    expect([...hashes.values()].sort()).toEqual(['x', 'x', 'y', 'y']);
    expect(hashes.get(await saltedHash('b', 'y'))).toBe('y');
  });

  it('finds the next salt behind all hashes of one', async () => {
    const hash = await saltedHash('aa', 'x');
    expect(hash < afterSalt('aa')).toBe(true);
    expect((await saltedHash('ab', 'x')) > afterSalt('aa')).toBe(true);
  });
});
