import { settingsText } from '../../lib/i18n/en/settings';
import { languages } from '../../lib/i18n/languages';
import { useText } from '../../lib/i18n/use-text';
import { language } from '../../lib/settings/items';
import { useSetting } from '../../lib/state/use-setting';
import { Select } from '../ui/Field';
import { SettingRow } from './SettingRow';

/** Each language in its own name, so that it can be found from any other. */
export function LanguageChoice() {
  const text = useText(settingsText);
  const chosen = useSetting(language);
  const options = [
    { value: 'auto', label: text.languageAuto },
    { value: 'en', label: text.english },
    ...Object.entries(languages).map(([value, { name }]) => ({ value, label: name })),
  ];
  return (
    <SettingRow
      name={text.languageOf}
      note={text.languageMore}
      end={
        <Select
          aria-label={text.languageOf}
          value={chosen ?? 'auto'}
          options={options}
          onChange={(code) => {
            language.set(code).catch((error: unknown) => console.warn('Language not kept:', error));
          }}
        />
      }
    />
  );
}
