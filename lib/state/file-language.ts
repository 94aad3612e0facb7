/** Whose habits a file follows: the language chosen in Settings, with the browser's region where they agree. */
export function fileLanguage(chosen: string, browserLanguage: string): string {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  return chosen === 'auto' || base(chosen) === base(browserLanguage) ? browserLanguage : chosen;
}
