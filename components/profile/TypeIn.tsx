import { useState } from 'react';
import type { Unread } from '../../lib/domain/match';
import { BASE_FIELDS, type BaseField, type Draft } from '../../lib/domain/reading';
import { fieldText } from '../../lib/i18n/en/fields';
import { profileText } from '../../lib/i18n/en/profile';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Dialog';
import { Field, Input, Textarea } from '../ui/Field';
import styles from './Sheets.module.css';
import { typedField } from './typed-field';

interface Props {
  open: boolean;
  /** What is not read; other fields than the ten cannot be typed here. */
  unread: readonly Unread[];
  onClose: () => void;
  /** The typed fields, each with the source `typed`. */
  onTyped: (fields: Pick<Partial<Draft>, BaseField>) => void;
}

const LINES = new Set<BaseField>(['about', 'experience', 'education', 'topSkills', 'skills', 'languages']);

export function TypeIn({ open, unread, onClose, onTyped }: Props) {
  const text = useText(profileText);
  const names = useText(fieldText);
  const [typed, setTyped] = useState<Partial<Record<BaseField, string>>>({});
  const fields = BASE_FIELDS.filter((field) => unread.some((each) => each.field === field));
  const something = fields.some((field) => typed[field]?.trim());
  const hints: Partial<Record<BaseField, string>> = {
    skills: text.typeSkills,
    topSkills: text.typeSkills,
    languages: text.typeLanguages,
    experience: text.typeExperience,
  };
  return (
    <Sheet
      title={text.typeTitle}
      open={open}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          off={something ? undefined : text.typeNothing}
          onClick={() => {
            onTyped(Object.assign({}, ...fields.map((field) => typedField(field, typed[field] ?? ''))));
            setTyped({});
            onClose();
          }}
        >
          {text.keepTyped}
        </Button>
      }
    >
      <div className={styles['fields']}>
        <p>{text.typeMore}</p>
        {fields.map((field, at) => {
          const hint = hints[field];
          return (
            <Field key={field} label={names[field]} {...(hint ? { hint } : {})}>
              {(control) => {
                const both = {
                  ...control,
                  'data-first': at === 0 || undefined,
                  value: typed[field] ?? '',
                  onChange: (event: { target: { value: string } }) =>
                    setTyped((now) => ({ ...now, [field]: event.target.value })),
                };
                return LINES.has(field) ? <Textarea {...both} /> : <Input {...both} />;
              }}
            </Field>
          );
        })}
      </div>
    </Sheet>
  );
}
