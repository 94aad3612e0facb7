import { useState } from 'react';
import type { RoleContent } from '../../lib/domain/command';
import { textToRole } from '../../lib/domain/posting-to-role';
import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import { useRecogniser } from '../../lib/state/use-recogniser';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field, Textarea } from '../ui/Field';
import { RequirementTable } from './RequirementTable';
import styles from './RolesList.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  onRole: (role: RoleContent) => void;
}

/** Reads a pasted job text, shows what was recognised, and makes nothing before it is confirmed. */
export function JobTextDialog({ open, onClose, onRole }: Props) {
  const text = useText(roleText);
  const recogniser = useRecogniser();
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<RoleContent | null>(null);
  const close = () => {
    setRead(null);
    onClose();
  };
  return (
    <Dialog
      title={text.pasteTitle}
      open={open}
      onClose={close}
      footer={
        read ? (
          <Button
            kind="primary"
            onClick={() => {
              onRole(read);
              setRead(null);
              setPasted('');
            }}
          >
            {text.newRole}
          </Button>
        ) : (
          <Button
            kind="primary"
            off={pasted.trim() === '' || !recogniser}
            onClick={() =>
              recogniser &&
              setRead(
                textToRole(pasted, { recognise: recogniser.recognise, newId: () => crypto.randomUUID() }),
              )
            }
          >
            {text.pasteRead}
          </Button>
        )
      }
    >
      <div className={styles['fields']}>
        <p>{text.pasteHint}</p>
        {!read && (
          <Field label={text.pasteField}>
            {(control) => (
              <Textarea
                {...control}
                data-first
                rows={14}
                maxLength={200_000}
                value={pasted}
                onChange={(event) => setPasted(event.target.value)}
              />
            )}
          </Field>
        )}
        {read && (
          <>
            <h3 dir="auto">
              <b>{read.name || text.untitled}</b>
            </h3>
            {read.requirements.length === 0 ? (
              <p>{text.pasteNothing}</p>
            ) : (
              <RequirementTable
                requirements={read.requirements}
                onChange={(requirements) => setRead({ ...read, requirements })}
              />
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
