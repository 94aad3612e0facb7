import { useState } from 'react';
import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Dialog';
import { Field, Input, Textarea } from '../ui/Field';
import { Segmented } from '../ui/Segmented';
import styles from './PasteText.module.css';

export type PasteKind = 'resume' | 'job';

interface Props {
  open: boolean;
  /** What is asked for first. */
  kind?: PasteKind;
  onClose: () => void;
  onResume: (pasted: { name: string; text: string }) => void;
  onJob: (text: string) => void;
}

/** Characters taken of a pasted text; as `LONG_TEXT` of a reading. */
const PASTE_LIMIT = 200_000;

/** A text from elsewhere: a résumé becomes a draft (source `typed`), a job text becomes requirements to confirm. */
export function PasteText({ open, kind: first = 'resume', onClose, onResume, onJob }: Props) {
  const text = useText(panelText);
  const [kind, setKind] = useState(first);
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');
  const off = !pasted.trim()
    ? text.pasteNothing
    : kind === 'resume' && !name.trim()
      ? text.pasteNoName
      : undefined;
  function use() {
    if (kind === 'resume') onResume({ name: name.trim(), text: pasted.trim() });
    else onJob(pasted.trim());
    setName('');
    setPasted('');
  }
  return (
    <Sheet
      title={text.pasteTitle}
      open={open}
      onClose={onClose}
      footer={
        <Button kind="primary" off={off} onClick={use}>
          {kind === 'resume' ? text.readResume : text.readJob}
        </Button>
      }
    >
      <div className={styles['fields']}>
        <Segmented
          label={text.pasteAs}
          value={kind}
          options={[
            { value: 'resume', label: text.pasteResume },
            { value: 'job', label: text.pasteJob },
          ]}
          onChange={setKind}
        />
        {kind === 'resume' && (
          <Field label={text.pasteName}>
            {(control) => (
              <Input
                {...control}
                data-first
                maxLength={200}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        )}
        <Field label={text.pasteField} hint={kind === 'resume' ? text.pasteResumeHint : text.pasteJobHint}>
          {(control) => (
            <Textarea
              {...control}
              data-first={kind === 'job' || undefined}
              rows={10}
              maxLength={PASTE_LIMIT}
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Sheet>
  );
}
