/**
 * The only file that imports zod. Under the pages' Trusted Types policy zod must not compile schemas, and it decides
 * that when the first schema is built: so the switch is thrown here, before anything else.
 */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
