/** Its time grows with the square of the text (Node 20: `Intl.Segmenter`), so it is also given a line at a time. */
import AhoCorasick from 'modern-ahocorasick';
import { modernRival } from './modern';

export default modernRival(AhoCorasick, true);
