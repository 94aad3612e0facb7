import { type FormEvent, useId, useState } from 'react';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field, Textarea } from '../ui/Field';
import styles from './Dialogs.module.css';

interface Props {
  /** Whom it is about, and where to; null = closed. */
  asked: { name: string; stage: string } | null;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** A stage that ends the process wants its reason, in the recruiter's own words. */
export function ReasonDialog({ asked, onClose, onReason }: Props) {
  const text = useText(candidatesText);
  const formId = useId();
  return (
    <Dialog
      narrow
      title={asked ? text.reasonTitle(asked) : ''}
      open={asked !== null}
      onClose={onClose}
      footer={
        asked && (
          <>
            <Button kind="quiet" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button kind="primary" submit form={formId}>
              {text.moveTo({ stage: asked.stage })}
            </Button>
          </>
        )
      }
    >
      <ReasonForm id={formId} onReason={onReason} />
    </Dialog>
  );
}

const LIMIT = 500;

function ReasonForm({ id, onReason }: { id: string; onReason: (reason: string) => void }) {
  const text = useText(candidatesText);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  function send(event: FormEvent) {
    event.preventDefault();
    if (reason.trim()) onReason(reason.trim());
    else setMissing(true);
  }
  return (
    <form id={id} className={styles['body']} onSubmit={send}>
      <Field
        label={text.reason}
        hint={text.reasonHint}
        error={missing && !reason.trim() ? text.reasonMissing : undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            data-first
            maxLength={LIMIT}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </form>
  );
}
