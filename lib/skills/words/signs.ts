import { wordSet } from './sets';

/** Signs that several rules ask for, each a set of one. */
export const APOSTROPHE = wordSet("'");
export const BULLET = wordSet('•');
export const CLOSING = wordSet(')');
export const COLON = wordSet(':');
export const COMMA = wordSet(',');
export const HYPHEN = wordSet('-');
export const OPENING = wordSet('(');
export const PLUS = wordSet('+');
export const POINT = wordSet('.');
export const SEMICOLON = wordSet(';');
