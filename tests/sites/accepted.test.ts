// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseReading } from '../../lib/domain/reading.schema';
import { siteFor } from '../../lib/sites';
import { read } from '../../lib/sites/read';

const FOLDER = resolve(import.meta.dirname, '../fixtures/sites');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

// What a reader gives must pass the door as it is, without a field taken out on the way.
test.each(names)('the reading of %s is accepted whole', (name) => {
  const { url } = JSON.parse(readFileSync(resolve(FOLDER, `${name}.expect.json`), 'utf8'));
  const page = new DOMParser().parseFromString(
    readFileSync(resolve(FOLDER, `${name}.html`), 'utf8'),
    'text/html',
  );
  const sent = JSON.parse(JSON.stringify(read(siteFor(url), page, url)));
  expect(parseReading(sent)).toEqual(sent);
});
