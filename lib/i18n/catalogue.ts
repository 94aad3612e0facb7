/**
 * The message catalogue: English stands in `en/`, one file per part of the product; another language is one file in
 * `languages/`. Keys and parameters are typed, plurals follow CLDR through `Intl.PluralRules`, and the language can
 * change while a page is open.
 */
import { createI18n, strings, transform } from '@nanostores/i18n';
import { atom } from 'nanostores';
import { languages } from './languages';

export const locale = atom<string>('en');

export const define = createI18n(locale, {
  baseLocale: 'en',
  get: async (code) => (await languages[code]?.load()) ?? {},
});

type Value = string | number;
type Named<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? { [K in Name]: Value } & Named<Rest>
  : object;

/**
 * `{name}` places in a text. One pass with a function, unlike the library's own: a person's name that holds `$&` or
 * `{count}` must come out as it is. Numbers are written in the language's way.
 */
export const params = transform((code: string, input: string, values: Record<string, Value>) =>
  strings(input, (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? new Intl.NumberFormat(code).format(value) : (value ?? whole);
    }),
  ),
) as unknown as <Text extends string>(text: Text) => (values: Named<Text>) => string;

/** Plural forms; `{count}` is the number, written in the language's way. */
export const count = transform(
  (code: string, forms: Partial<Record<Intl.LDMLPluralRule, string>>, n: number) => {
    const form = forms[new Intl.PluralRules(code).select(n)] ?? forms.other ?? '';
    return form.replaceAll('{count}', () => new Intl.NumberFormat(code).format(n));
  },
) as unknown as (forms: {
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}) => (n: number) => string;
