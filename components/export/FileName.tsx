import { useEffect, useState } from 'react';
import type { PlannedFile } from '../../lib/formats/split-files';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import { Field, Input } from '../ui/Field';

interface Props {
  label: string;
  files: readonly PlannedFile[];
  onName: (label: string) => void;
}

const WAIT_MS = 300;

/** What the files are called: typed freely, written as a file name can be. */
export function FileName({ label, files, onName }: Props) {
  const text = useText(exportText);
  const [typed, setTyped] = useState(label);
  useEffect(() => {
    if (typed === label) return;
    const wait = setTimeout(() => onName(typed), WAIT_MS);
    return () => clearTimeout(wait);
  }, [typed, label, onName]);
  const [first, ...others] = files;
  const hint = first
    ? [text.fileHint({ name: first.name }), others.length > 0 && text.fileAndMore(others.length)]
        .filter(Boolean)
        .join(' ')
    : '…';
  return (
    <Field label={text.file} hint={hint}>
      {(control) => (
        <Input {...control} small value={typed} onChange={(event) => setTyped(event.target.value)} />
      )}
    </Field>
  );
}
