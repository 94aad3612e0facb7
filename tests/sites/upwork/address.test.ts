import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/sites/upwork/address';
import upwork from '../../../lib/sites/upwork.site';

const at = (path: string): URL => new URL(path, 'https://www.upwork.com');

describe('an address', () => {
  it.each([
    ['/freelancers/~01A1B2C3D4E5F60718?p=1', { page: 'person', id: '~01a1b2c3d4e5f60718' }],
    ['/freelancers/%7E01a1b2c3d4e5f60718/', { page: 'person', id: '~01a1b2c3d4e5f60718' }],
    ['/freelancers/JaneDev?s=2', { page: 'person', vanity: 'janedev' }],
    [
      '/nx/search/talent/details/~01b0c1d2e3f4a5b6c7/profile?pageTitle=Profile',
      { page: 'person', id: '~01b0c1d2e3f4a5b6c7' },
    ],
    [
      '/ab/applicants/19500/applicants/modal-profile/~01b0c1d2e3f4a5b6c7',
      { page: 'person', id: '~01b0c1d2e3f4a5b6c7' },
    ],
    ['/nx/search/talent/?q=~01b0c1d2e3f4a5b6c7', { page: 'people' }],
    ['/ab/applicants/19500/suggested', { page: 'applicants' }],
    [
      '/jobs/A-title_~02123456789012345678/?referrer_url_path=~01b0c1d2e3f4a5b6c7',
      { page: 'job', id: '~02123456789012345678' },
    ],
    ['/nx/search/jobs/details/~02123456789012345678', { page: 'job', id: '~02123456789012345678' }],
    ['/nx/find-work/best-matches', { page: 'jobs' }],
    ['/freelancers/settings/profile', { page: 'none' }],
    ['/freelancers/', { page: 'none' }],
    ['/nx/plans/', { page: 'none' }],
    ['/freelancers/%E0%A4%A', { page: 'person', vanity: '%e0%a4%a' }],
  ])('%s', (path, want) => expect(addressOf(at(path))).toEqual(want));

  it('of another host means nothing', () => {
    expect(addressOf(new URL('https://example.com/freelancers/~01a1b2c3d4e5f60718'))).toEqual({
      page: 'none',
    });
    expect(addressOf(new URL('https://notupwork.com/freelancers/~01a1b2c3d4e5f60718'))).toEqual({
      page: 'none',
    });
  });
});

it('gives a handle to people only', () => {
  expect(upwork.handle?.(at('/freelancers/~01A1B2C3D4E5F60718'))).toBe('upwork:~01a1b2c3d4e5f60718');
  expect(upwork.handle?.(at('/freelancers/JaneDev'))).toBe('upwork:janedev');
  expect(upwork.handle?.(at('/jobs/X_~02123456789012345678/'))).toBeNull();
  expect(upwork.handle?.(at('/nx/search/talent/'))).toBeNull();
});
