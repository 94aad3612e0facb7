/** Names of spoken languages to choose from, in English as profiles and requirements name them. */
const CODES =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv ta te th tr uk ur vi zh'.split(
    ' ',
  );

export function spokenLanguages(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return CODES.map((code) => names.of(code) ?? code).sort((a, b) => a.localeCompare(b));
}
