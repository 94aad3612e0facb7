import type { Preset } from '../../lib/formats/preset';
import { presets } from '../../lib/formats/presets';
import { exportText } from '../../lib/i18n/en/export';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Field, Select } from '../ui/Field';
import { SafeLink } from '../ui/SafeLink';
import styles from './Export.module.css';

interface Props {
  preset: Preset;
  onChoose: (id: string) => void;
}

/** The target system, and how sure its format is. */
export function PresetChoice({ preset, onChoose }: Props) {
  const text = useText(exportText);
  const format = useFormat();
  const sure = { A: text.confidenceA, B: text.confidenceB, C: text.confidenceC };
  return (
    <>
      <Field label={text.target}>
        {(control) => (
          <Select
            {...control}
            value={preset.id}
            options={presets.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={onChoose}
          />
        )}
      </Field>
      <p className={styles['note']}>
        {preset.target === 'spreadsheet' ? text.confidenceSpreadsheet : sure[preset.confidence]}{' '}
        {preset.guard && text.guardNote}
        {preset.helpUrl && (
          <>
            <SafeLink href={preset.helpUrl}>{text.help({ target: targetName(preset) })}</SafeLink>
            {preset.seen && ` · ${text.seen({ month: format.yearMonth(preset.seen) })}`}
          </>
        )}
      </p>
    </>
  );
}

/** "Zoho Recruit · candidates" is a choice in a list; in a sentence it is "Zoho Recruit". */
export const targetName = ({ name }: Preset): string => name.split(' · ')[0] ?? name;
