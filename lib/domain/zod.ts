/**
 * The only file that imports zod. Under the pages' Trusted Types policy zod must not compile schemas, and it decides
 * that when the first schema is built: so the switch is thrown here, before anything else. Named as a namespace of
 * exports, not held as an object: held, all its languages and converters would be shipped (70 kB gzip).
 */
import { config } from 'zod';

config({ jitless: true });

export * as z from 'zod';
