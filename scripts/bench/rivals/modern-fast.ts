import FastAhoCorasick from 'modern-ahocorasick/fast';
import { modernRival } from './modern';

export default modernRival(FastAhoCorasick, true);
