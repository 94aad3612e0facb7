/** Random changes of a saved page: what a site's next layout, an extension or a hostile author may do to it. */
import fc from 'fast-check';
import { within } from '../../lib/sites/nodes';

export const change = fc.record({
  what: fc.constantFrom('drop', 'twice', 'swap', 'class', 'id', 'nest', 'text', 'type'),
  at: fc.nat(100_000),
  to: fc.nat(100_000),
});
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Names that shadow a document's or a form's own; the ones this DOM cannot bear itself are in the clobbered fixtures. */
const CLOBBERS = ['name', 'attributes', 'body', 'length', 'title', 'action', 'method'];

export function apply(doc: Document, { what, at, to }: Change): void {
  const elements = Array.from(doc.querySelectorAll('body *'));
  const one = elements[at % Math.max(1, elements.length)];
  const other = elements[to % Math.max(1, elements.length)];
  if (!one || !other) return;
  const script = Array.from(doc.querySelectorAll('script'))[at % 3];
  if (what === 'drop') one.remove();
  else if (what === 'twice') one.after(one.cloneNode(true));
  else if (what === 'swap' && !within(other, one) && !within(one, other)) one.before(other);
  else if (what === 'class') one.setAttribute('class', 'css-1abc r-x');
  else if (what === 'id') {
    one.setAttribute('id', CLOBBERS[at % CLOBBERS.length] ?? 'id');
    one.setAttribute('name', CLOBBERS[to % CLOBBERS.length] ?? 'id');
  } else if (what === 'nest') {
    let inner = one;
    for (let i = 0; i < 60; i++) {
      const next = doc.createElement(i % 2 ? 'div' : 'span');
      inner.append(next);
      inner = next;
    }
    inner.append(other.cloneNode(true));
  } else if (what === 'text') one.append('x '.repeat(20_000));
  else if (what === 'type' && script)
    script.textContent = (script.textContent ?? '').replace(/"@type":"\w+"/, '"@type":"Person"');
}
