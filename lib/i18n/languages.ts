/** The languages beside English: `languages/<code>.ts`, each loaded when chosen. */
import type { ComponentsJSON } from '@nanostores/i18n';

export interface Language {
  /** Its name in itself. */
  name: string;
  load(): Promise<ComponentsJSON>;
}

export const languages: Record<string, Language> = {};
