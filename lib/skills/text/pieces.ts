/** UTF-16 units read at once: what a text needs beyond is no memory of this size, and time stays in proportion to length. */
const LONGEST = 32_768;
/** Before the end of a piece, how far back a place to cut is looked for. */
const LOOK_BACK = 8_192;

/** Best first: a blank line, a line's end, a sentence's end, a space. */
const CUTS = ['\n\n', '\n', '. ', ' '];

/**
 * Where to cut a long text: ends of its pieces, the last its length. At blank lines where there are any: what stands in one
 * paragraph says little about the next.
 */
export function pieceEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    from = endOf(text, from);
    ends.push(from);
  }
  ends.push(text.length);
  return ends;
}

function endOf(text: string, from: number): number {
  const limit = from + LONGEST;
  const window = text.slice(limit - LOOK_BACK, limit);
  for (const cut of CUTS) {
    const at = window.lastIndexOf(cut);
    if (at >= 0) return limit - LOOK_BACK + at + cut.length;
  }
  // One run without a space: not between the halves of a character.
  const unit = text.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? limit - 1 : limit;
}
