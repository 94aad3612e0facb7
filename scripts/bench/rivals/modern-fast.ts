import FastAhoCorasick from 'modern-ahocorasick/fast';
import { modernRival, NAME } from './modern';

export default modernRival(`${NAME} fast, line by line`, FastAhoCorasick, true);
