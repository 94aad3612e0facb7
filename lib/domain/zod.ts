/**
 * The only file that imports zod. Under the pages' Trusted Types policy zod must not compile schemas, and it decides
 * that when the first schema is built: so the switch is thrown here, before anything else.
 */
import { config } from 'zod';

config({ jitless: true });

export * as z from 'zod';
