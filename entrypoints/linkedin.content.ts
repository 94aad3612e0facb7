import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../lib/platform/reader';
import site from '../lib/sites/linkedin.site';

export default defineContentScript({
  matches: [...site.matches],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startReader(site),
});
