/** Microdata and RDFa Lite as the same things that JSON-LD states. https://html.spec.whatwg.org/multipage/microdata.html */
import { all, attr, attrOf, closest, parentOf, query, text } from '../dom';
import type { Thing } from '../jsonld';

const MOST_ITEMS = 200;
const MOST_PROPERTIES = 400;
const DEEPEST = 6;

/** The attributes of the two ways to write it. */
interface Way {
  item: string;
  type: string;
  property: string;
}
const MICRODATA: Way = { item: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA: Way = { item: 'typeof', type: 'typeof', property: 'property' };

const SAFE_NAME = /^[a-z][\w:/.#-]{0,80}$/i;

/** What an element says as a value: machine-readable first. */
function statedBy(element: Element, name: string): string {
  const stated = attr(element, 'content') ?? attr(element, 'datetime');
  if (stated !== null) return stated;
  const address = attr(element, 'href') ?? attr(element, 'src') ?? attr(element, 'data');
  if (address !== null && /^(url|sameAs|image|email|telephone|logo|contentUrl)$/.test(name)) return address;
  if (name === 'url' || name === 'sameAs') return attrOf(query(element, 'a[href]'), 'href') ?? text(element);
  return text(element);
}

function thingAt(element: Element, way: Way, depth: number): Thing {
  const thing: Record<string, unknown[]> = Object.create(null);
  thing['@type'] = (attr(element, way.type) ?? '').split(/\s+/).filter((type) => type !== '');
  let properties = 0;
  for (const holder of all(element, `[${way.property}]`)) {
    if (properties >= MOST_PROPERTIES) break;
    // Only what belongs to this item, not to one inside it.
    if (closest(parentOf(holder), `[${way.item}]`) !== element) continue;
    const names = (attr(holder, way.property) ?? '').split(/\s+/).filter((name) => SAFE_NAME.test(name));
    for (const raw of names) {
      const name = raw.replace(/^.*[/#:]/, '');
      if (name === '' || name === '__proto__' || name === 'constructor' || name === 'prototype') continue;
      const nested = attr(holder, way.item) !== null && depth < DEEPEST;
      thing[name] ??= [];
      thing[name].push(nested ? thingAt(holder, way, depth + 1) : statedBy(holder, name));
      properties += 1;
    }
  }
  return thing;
}

/** Items that stand for themselves, with their elements: microdata, then RDFa. */
export function markedItems(doc: Document): { thing: Thing; element: Element }[] {
  return [MICRODATA, RDFA].flatMap((way) =>
    all(doc, `[${way.item}][${way.type}]:not([${way.property}])`)
      .slice(0, MOST_ITEMS)
      .map((element) => ({ thing: thingAt(element, way, 0), element })),
  );
}
