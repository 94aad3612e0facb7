import { useId, useMemo } from 'react';
import { CONTEXT_RULES, LONGEST_WORD, MOST_WORDS, SKILL_GROUPS } from '../../lib/domain/own-skill';
import { groupText } from '../../lib/i18n/en/fields';
import { wordsText } from '../../lib/i18n/en/words';
import { useText } from '../../lib/i18n/use-text';
import { baseOf, type WordFault, type WordForm } from '../../lib/state/own-skill-form';
import { Checkbox } from '../ui/Checkbox';
import { Field, Input, Select } from '../ui/Field';
import type { Vocabularies } from './use-vocabularies';
import styles from './Words.module.css';

interface Props {
  form: WordForm;
  vocabularies: Vocabularies | null;
  faults: readonly WordFault[];
  onChange: (change: Partial<WordForm>) => void;
}

export function WordFields({ form, vocabularies, faults, onChange }: Props) {
  const text = useText(wordsText);
  const groups = useText(groupText);
  const listId = useId();
  const base = vocabularies ? baseOf(form.name, vocabularies.product) : undefined;
  const errorOf = (field: WordFault['field']): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault && words(fault, text);
  };
  const names = vocabularies?.all.names;
  // Thousands of them: not made anew at each keystroke.
  const options = useMemo(() => names?.map((name) => <option key={name} value={name} />), [names]);
  const contexts = [
    ...(base ? [{ value: '', label: text.asVocabulary }] : []),
    ...CONTEXT_RULES.map((value) => ({ value, label: text[value] })),
  ];
  return (
    <div className={styles['fields']}>
      <div className={styles['pair']}>
        <Field
          label={text.name}
          hint={base ? text.addTo({ skill: base }) : text.nameHint}
          error={errorOf('name')}
        >
          {(control) => (
            <Input
              {...control}
              data-first
              value={form.name}
              list={listId}
              autoComplete="off"
              maxLength={LONGEST_WORD}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={text.group}>
          {(control) => (
            <Select
              {...control}
              value={(base && vocabularies?.product.groupOf(base)) || form.group}
              disabled={base !== undefined}
              options={SKILL_GROUPS.map((group) => ({ value: group, label: groups[group] }))}
              onChange={(group) =>
                onChange({ group: SKILL_GROUPS.find((one) => one === group) ?? form.group })
              }
            />
          )}
        </Field>
      </div>
      <Field label={text.aliases} hint={text.aliasesHint} error={errorOf('aliases')}>
        {(control) => (
          <Input
            {...control}
            value={form.aliases}
            onChange={(event) => onChange({ aliases: event.target.value })}
          />
        )}
      </Field>
      <Field label={text.impliesField} hint={text.impliesHint} error={errorOf('implies')}>
        {(control) => (
          <Input
            {...control}
            list={listId}
            autoComplete="off"
            value={form.implies}
            onChange={(event) => onChange({ implies: event.target.value })}
          />
        )}
      </Field>
      <Field label={text.context}>
        {(control) => (
          <Select
            {...control}
            value={form.context || (base ? '' : 'anywhere')}
            options={contexts}
            onChange={(rule) => onChange({ context: CONTEXT_RULES.find((one) => one === rule) ?? '' })}
          />
        )}
      </Field>
      {!base && (
        <Checkbox checked={form.exact} onChange={(exact) => onChange({ exact })}>
          {text.exact}
        </Checkbox>
      )}
      <div className={styles['pair']}>
        <Field label={text.before} hint={text.beforeHint} error={errorOf('before')}>
          {(control) => (
            <Input
              {...control}
              value={form.before}
              onChange={(event) => onChange({ before: event.target.value })}
            />
          )}
        </Field>
        <Field label={text.after} error={errorOf('after')}>
          {(control) => (
            <Input
              {...control}
              value={form.after}
              onChange={(event) => onChange({ after: event.target.value })}
            />
          )}
        </Field>
      </div>
      <datalist id={listId}>{options}</datalist>
    </div>
  );
}

function words(fault: WordFault, text: ReturnType<typeof wordsText.get>): string {
  if (fault.what === 'empty') return text.nameEmpty;
  if (fault.what === 'taken') return text.nameTaken;
  if (fault.what === 'many') return text.wordMany({ most: MOST_WORDS });
  if (fault.what === 'unknown') return text.unknown({ word: fault.word });
  if (fault.what === 'circle') return text.circle({ word: fault.word });
  return fault.field === 'name'
    ? text.nameLong({ most: LONGEST_WORD })
    : text.wordLong({ word: fault.word, most: LONGEST_WORD });
}
