import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../lib/platform/reader';
import reader from '../lib/sites/upwork/people.reader';

export default defineContentScript({
  // These matches become the required hosts; the site's other reader needs none of its own.
  matches: ['https://*.upwork.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startReader(reader, 'upwork'),
});
