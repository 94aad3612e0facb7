/** The bundled sample pages: saved structures of real pages, with invented people, each at its real address. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Pages } from '../browser/pages';
import { ROOT } from './build';

export interface Sample {
  url: string;
  file: string;
  /** Who is on it; empty for lists, postings and walls. */
  name: string;
}

function sample(fixture: string): Sample {
  const base = resolve(ROOT, 'tests/fixtures/sites', fixture);
  const { url, name = '' } = JSON.parse(readFileSync(`${base}.expect.json`, 'utf8')) as {
    url: string;
    name?: string;
  };
  return { url, file: `${base}.html`, name };
}

export const SAMPLES = {
  opened: sample('linkedin--sdui-2026-09-profile-sections-loaded'),
  next: sample('linkedin--artdeco-2024-08-profile-1st-degree'),
  partly: sample('linkedin--sdui-2026-04-profile-2nd-degree'),
  search: sample('linkedin--sdui-2026-06-people-search'),
  posting: sample('linkedin--guest-2026-08-job-posting'),
  wall: sample('linkedin--wall-2026-04-auth-wall'),
  freelancer: sample('upwork--profile-slider-2026-composed'),
  resume: sample('jsonresume--even-theme'),
};

export function pagesOf(samples: Iterable<Pick<Sample, 'url' | 'file'>>): Pages {
  return new Map([...samples].map(({ url, file }) => [url.replace(/#.*$/, ''), { file }]));
}
