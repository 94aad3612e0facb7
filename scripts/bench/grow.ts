/**
 * Grows a profile page to the size of a heavy real one: posts, comments and people that are not the subject, in the
 * nesting such pages have (eight elements for a line of text).
 */
import { seeded } from './random';

const WORDS =
  'release team queue latency deploy meetup talk weekend coffee review incident migration index cache shard thread cluster budget hiring remote office train bread garden bicycle river'.split(
    ' ',
  );

export function growPage(html: string, size: number, seed = 1): string {
  const random = seeded(seed);
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? 'word';
  const sentence = (): string => Array.from({ length: 12 }, word).join(' ');
  const end = html.lastIndexOf('</main>') >= 0 ? html.lastIndexOf('</main>') : html.lastIndexOf('</body>');
  const parts: string[] = [];
  let length = html.length;
  for (let i = 0; length < size; i++) {
    const post = `<div componentkey="${i.toString(16)}-feed"><div><section><div><div><a href="https://www.linkedin.com/in/stranger-${i}/"><span><strong>Stranger ${i}</strong></span></a></div><div><p><span>${sentence()}.</span></p><p><span>${sentence()} ${word()} ${i}.</span></p></div><div><button aria-label="Like"><span>Like</span></button><button aria-label="Comment"><span>Comment</span></button></div></div></section></div></div>`;
    parts.push(post);
    length += post.length;
  }
  return html.slice(0, end) + parts.join('') + html.slice(end);
}
