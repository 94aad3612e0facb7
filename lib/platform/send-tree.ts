/**
 * The reader's word when the page is to be read outside: the background is told that this document hands on its text,
 * then the panel gets the text on the port it holds. The text itself is stored nowhere.
 */
import type { CaptureAnswer } from '../messaging/protocol';
import { sendCapture } from '../messaging/send-capture';
import type { PageTree } from '../sites/page-tree/form';
import type { RawReading } from '../sites/read-page';
import type { PanelPort } from './reader';

export async function sendTree(
  { tree, ...reading }: RawReading,
  panels: Iterable<PanelPort>,
): Promise<CaptureAnswer> {
  const answer = await sendCapture(tree ? { ...reading, outside: true } : reading);
  if (answer.accepted && tree) {
    const page: PageTree = { url: reading.url, tree, warnings: reading.report.warnings };
    for (const panel of panels) panel.postMessage(page);
  }
  return answer;
}
