import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../lib/platform/reader';
import reader from '../lib/sites/linkedin/lists.reader';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startReader(reader, 'linkedin-lists'),
});
