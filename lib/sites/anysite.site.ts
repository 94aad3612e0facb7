/** Every page without a reader of its own. */
import { defineSite } from './site';

export default defineSite({
  id: 'anysite',
  name: 'Other pages',
  matches: [],
  kind: () => 'none',
  settled: (_url, doc) => doc.readyState !== 'loading',
  read: {},
});
