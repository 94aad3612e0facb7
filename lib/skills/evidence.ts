/** What a person's text states, gathered over all its parts. The matcher is passed in. */
import type { Evidence, Place, TextPart } from '../domain/match';
import type { Recognised, TextKind } from '../domain/mention';

export type Recognise = (text: string, kind: TextKind) => Recognised;
/** The skills that follow from a skill, directly or over others. */
export type ImplicationsOf = (skill: string) => readonly string[];

/**
 * Texts remembered per matcher. A page is read again and again while it loads, and its texts hardly change; bounded by
 * characters, oldest out first.
 */
const REMEMBERED_CHARACTERS = 4_000_000;
const memory = new WeakMap<Recognise, { texts: Map<string, Recognised>; characters: number }>();

export function evidenceOf(
  parts: TextPart[],
  recognise: Recognise,
  implicationsOf: ImplicationsOf,
  vocabulary: string,
): Evidence {
  const places: Place[] = [];
  const loose = new Set<string>();
  for (const [part, { field, kind, text }] of parts.entries()) {
    // Spoken languages are held against requirements of their own kind; a level "C1" is no programming language.
    if (field === 'languages') continue;
    const found = remembered(recognise, text, kind);
    for (const mention of found.mentions) places.push({ part, mention });
    for (const skill of found.implied) loose.add(skill);
  }
  return { parts, places, impliedBy: impliedBy(places, loose, implicationsOf), vocabulary };
}

/** Skills that follow from stated ones and are not stated themselves, each with the stated ones it follows from. */
function impliedBy(
  places: Place[],
  loose: Set<string>,
  implicationsOf: ImplicationsOf,
): Record<string, string[]> {
  const stated = new Set(
    places.filter(({ mention }) => mention.polarity === 'stated').map((p) => p.mention.skill),
  );
  const via = new Map<string, string[]>();
  for (const skill of stated)
    for (const implied of closure(skill, implicationsOf))
      if (!stated.has(implied)) via.set(implied, [...(via.get(implied) ?? []), skill]);
  // A nickname ("Rubyist") implies a skill without stating any: nothing to name as the reason.
  for (const implied of loose) if (!stated.has(implied) && !via.has(implied)) via.set(implied, []);
  return Object.fromEntries(via);
}

function closure(skill: string, implicationsOf: ImplicationsOf): Set<string> {
  const reached = new Set<string>();
  const open = [skill];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const implied of implicationsOf(next))
      if (implied !== skill && !reached.has(implied)) {
        reached.add(implied);
        open.push(implied);
      }
  return reached;
}

function remembered(recognise: Recognise, text: string, kind: TextKind): Recognised {
  let store = memory.get(recognise);
  if (!store) {
    store = { texts: new Map(), characters: 0 };
    memory.set(recognise, store);
  }
  const key = `${kind}\n${text}`;
  const known = store.texts.get(key);
  if (known) return known;
  const found = recognise(text, kind);
  store.texts.set(key, found);
  store.characters += key.length;
  for (const oldest of store.texts.keys()) {
    if (store.characters <= REMEMBERED_CHARACTERS) break;
    store.texts.delete(oldest);
    store.characters -= oldest.length;
  }
  return found;
}
