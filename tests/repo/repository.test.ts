import { describe, expect, test } from 'vitest';
import { content, files } from './files';

const code = files(
  'lib',
  'components',
  'entrypoints',
  'scripts',
  'tests',
  'wxt.config.ts',
  'vitest.config.ts',
  'package.json',
).filter(
  (file) =>
    /\.(ts|tsx|mjs|json)$/.test(file) &&
    !file.startsWith('tests/fixtures') &&
    !file.startsWith('tests/repo/'),
);

describe('the repository', () => {
  test('needs nothing beside itself', () => {
    const outside = ['..', 'shared'].join('/');
    expect(code.filter((file) => content(file).includes(outside))).toEqual([]);
  });

  test('locks every package by its content, and names no download address', () => {
    const lock = JSON.parse(content('package-lock.json')) as {
      packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
    };
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, one]) => one.resolved !== undefined).map(([name]) => name)).toEqual([]);
    expect(packages.filter(([, one]) => !one.integrity && !one.link).map(([name]) => name)).toEqual([]);
  });

  test('pins every version', () => {
    const { dependencies, devDependencies } = JSON.parse(content('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('names its files for what they do', () => {
    const empty = files('lib', 'components', 'entrypoints', 'scripts').filter((file) =>
      /(^|\/)(utils?|helpers?|managers?|misc|common)(\.tsx?|\/)/.test(file),
    );
    expect(empty).toEqual([]);
  });

  test('keeps its files short', () => {
    const long = files('lib', 'components', 'entrypoints', 'scripts')
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/vocabulary|i18n\/en|templates/.test(file))
      .filter((file) => content(file).split('\n').length > 300);
    expect(long).toEqual([]);
  });

  test('writes no page, and evaluates no text', () => {
    const forbidden =
      /\b(innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function|eval\()/;
    const shipped = files('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));
    expect(
      shipped.filter((file) => forbidden.test(content(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))),
    ).toEqual([]);
  });

  test('the test command is the one the README names', () => {
    expect(content('.ci/run')).toMatch(/^npm ci && npm test$/m);
    expect(content('README.md')).toContain('npm ci && npm test');
    expect(content('README.md')).toContain('npm ci && npm start');
  });
});
