/** Applies the language chosen in Settings to this page, now and whenever it changes. */
import { locale } from '../i18n/catalogue';
import { languages } from '../i18n/languages';
import { language } from './items';

/** The nearest language there is a catalogue for: the chosen one, else the browser's, else English. */
export function nearest(chosen: string, preferred: readonly string[]): string {
  for (const tag of [chosen, ...preferred]) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (base === 'en' || base in languages) return base;
  }
  return 'en';
}

export function followLanguage(): void {
  const apply = (chosen: string): void => {
    const code = nearest(chosen, navigator.languages);
    locale.set(code);
    document.documentElement.lang = code;
    document.documentElement.dir = /^(ar|fa|he|ur)$/.test(code) ? 'rtl' : 'ltr';
  };
  language.watch(apply);
  language.get().then(apply, () => apply('auto'));
}
