/** What a person's text states, gathered over all its parts. The matcher is passed in. */
import type { Evidence, Place, TextPart } from '../domain/match';
import type { Recognised, TextKind } from '../domain/mention';
import type { Follows } from './implied';

export type Recognise = (text: string, kind: TextKind) => Recognised;

/** What is asked of a recogniser: the matcher, what follows from a skill, and the version of its vocabulary. */
export interface Recognising {
  recognise: Recognise;
  followsFrom: (skill: string) => Follows;
  version: string;
}

/**
 * Texts remembered per matcher. A page is read again and again while it loads, and its texts hardly change; bounded by
 * characters, oldest out first.
 */
const REMEMBERED_CHARACTERS = 4_000_000;
const memory = new WeakMap<Recognise, { texts: Map<string, Recognised>; characters: number }>();

export function evidenceOf(parts: TextPart[], { recognise, followsFrom, version }: Recognising): Evidence {
  const places: Place[] = [];
  const loose = new Set<string>();
  for (const [part, { field, kind, text }] of parts.entries()) {
    // Spoken languages are held against requirements of their own kind; a level "C1" is no programming language.
    if (field === 'languages') continue;
    const found = remembered(recognise, text, kind);
    for (const mention of found.mentions) places.push({ part, mention });
    for (const skill of found.implied) loose.add(skill);
  }
  const stated = new Set(
    places.filter(({ mention }) => mention.polarity === 'stated').map((p) => p.mention.skill),
  );
  return { parts, places, ...implications(stated, loose, followsFrom), vocabulary: version };
}

/** What follows from stated skills and is not stated itself, each with the stated ones it follows from. */
function implications(
  stated: ReadonlySet<string>,
  loose: ReadonlySet<string>,
  followsFrom: Recognising['followsFrom'],
): Pick<Evidence, 'impliedBy' | 'likely' | 'eitherOf'> {
  const sure = new Map<string, string[]>();
  const perhaps = new Map<string, string[]>();
  const eitherOf: { via: string; of: readonly string[] }[] = [];
  const note = (into: Map<string, string[]>, name: string, via: string): void => {
    if (!stated.has(name)) into.set(name, [...(into.get(name) ?? []), via]);
  };
  for (const via of stated) {
    const follows = followsFrom(via);
    for (const name of follows.surely) note(sure, name, via);
    for (const name of follows.likely) note(perhaps, name, via);
    for (const of of follows.eitherOf) eitherOf.push({ via, of });
  }
  const likely = [...perhaps.keys()].filter((name) => !sure.has(name));
  const impliedBy = new Map([...sure, ...likely.map((name) => [name, perhaps.get(name) ?? []] as const)]);
  // A nickname ("Rubyist") implies a skill without stating any: nothing to name as the reason.
  for (const name of loose) if (!stated.has(name) && !impliedBy.has(name)) impliedBy.set(name, []);
  return {
    impliedBy: Object.fromEntries(impliedBy),
    ...(likely.length > 0 ? { likely } : {}),
    ...(eitherOf.length > 0 ? { eitherOf } : {}),
  };
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
