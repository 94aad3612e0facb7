import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../lib/platform/reader';
import reader from '../lib/sites/linkedin/profile.reader';

export default defineContentScript({
  // These matches become the required hosts; the site's other readers need none of their own.
  matches: ['https://*.linkedin.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startReader(reader, 'linkedin'),
});
