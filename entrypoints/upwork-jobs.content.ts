import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../lib/platform/reader';
import reader from '../lib/sites/upwork/jobs.reader';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startReader(reader, 'upwork-jobs'),
});
