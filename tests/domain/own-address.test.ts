import { expect, test } from 'vitest';
import { ownAddress } from '../../lib/domain/own-address';

const SLIDER = 'https://www.upwork.com/nx/search/talent/?q=python&profile=~01abc';
const upwork = (url: string, keys: string[]) => ownAddress({ site: 'upwork', url, keys });

test.each([
  [
    'over a search',
    upwork(SLIDER, ['upwork:radu', 'upwork:~01abc9']),
    'https://www.upwork.com/freelancers/~01abc9',
  ],
  [
    'over applicants',
    upwork('https://www.upwork.com/ab/applicants/1/applicants/2/', ['upwork:~01abc9']),
    'https://www.upwork.com/freelancers/~01abc9',
  ],
  [
    'their own page stays as it is',
    upwork('https://www.upwork.com/freelancers/radu', ['upwork:~01abc9']),
    'https://www.upwork.com/freelancers/radu',
  ],
  ['without an id there is nothing better', upwork(SLIDER, ['upwork:radu']), SLIDER],
  ['an id that is no id', upwork(SLIDER, ['upwork:~01/../../evil']), SLIDER],
  [
    'another site',
    ownAddress({ site: 'linkedin', url: 'https://www.linkedin.com/in/a/', keys: ['upwork:~01abc9'] }),
    'https://www.linkedin.com/in/a/',
  ],
])('%s', (_, address, expected) => {
  expect(address).toBe(expected);
});
