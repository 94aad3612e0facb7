import type { PayPer } from '../../lib/domain/reading';
import type { Employment } from '../../lib/domain/role';
import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import { Checkbox } from '../ui/Checkbox';
import { Field, Input, Select } from '../ui/Field';
import styles from './RoleQuestions.module.css';
import type { RoleForm, RoleFormErrors } from './role-form';

interface Props {
  form: RoleForm;
  errors: RoleFormErrors;
  /** Each keystroke. */
  onChange: (form: RoleForm) => void;
  /** A field was left, or a choice made: now it is worth saving. */
  onDone: (form: RoleForm) => void;
}

const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'PLN',
  'SEK',
  'NOK',
  'DKK',
  'CZK',
  'INR',
  'CAD',
  'AUD',
  'BRL',
  'UAH',
];
const PERS: readonly PayPer[] = ['hour', 'day', 'week', 'month', 'year', 'fixed'];

/** The questions of the first step: what, when, where, how, for how much. */
export function RoleQuestions({ form, errors, onChange, onDone }: Props) {
  const text = useText(roleText);
  const change = (more: Partial<RoleForm>): RoleForm => ({ ...form, ...more });
  const choose = (more: Partial<RoleForm>) => {
    onChange(change(more));
    onDone(change(more));
  };
  const error = (field: keyof RoleForm) => {
    const code = errors[field];
    return code && text[code];
  };
  const written = (
    field: 'name' | 'startDate' | 'timeFrame' | 'place' | 'project' | 'education' | 'budgetMin' | 'budgetMax',
  ) => ({
    value: form[field],
    onChange: (event: { target: { value: string } }) => onChange(change({ [field]: event.target.value })),
    onBlur: () => onDone(form),
  });
  const employment: [Employment, string][] = [
    ['full-time', text.fullTime],
    ['part-time', text.partTime],
    ['contract', text.contract],
  ];

  return (
    <div className={styles['questions']}>
      <div className={styles['wide']}>
        <Field label={text.title} error={error('name')}>
          {(control) => <Input {...control} {...written('name')} maxLength={300} />}
        </Field>
      </div>
      <Field label={text.start} hint={text.startHint} error={error('startDate')}>
        {(control) => <Input {...control} {...written('startDate')} inputMode="numeric" />}
      </Field>
      <Field label={text.timeFrame}>
        {(control) => <Input {...control} {...written('timeFrame')} placeholder={text.timeFrameHint} />}
      </Field>
      <fieldset className={styles['employment']}>
        <legend>{text.employment}</legend>
        {employment.map(([value, label]) => (
          <Checkbox
            key={value}
            checked={form.employment.includes(value)}
            onChange={(on) =>
              choose({
                employment: on ? [...form.employment, value] : form.employment.filter((one) => one !== value),
              })
            }
          >
            {label}
          </Checkbox>
        ))}
      </fieldset>
      <Field label={text.workplace}>
        {(control) => (
          <Select
            {...control}
            value={form.workplace ?? ''}
            onChange={(value) => choose({ workplace: value as RoleForm['workplace'] })}
            options={[
              { value: '', label: text.notSaid },
              { value: 'on-site', label: text.onSite },
              { value: 'hybrid', label: text.hybrid },
              { value: 'remote', label: text.remote },
            ]}
          />
        )}
      </Field>
      <Field label={text.place}>{(control) => <Input {...control} {...written('place')} />}</Field>
      <div className={styles['budget']}>
        <Field label={text.budgetFrom} error={error('budgetMin')}>
          {(control) => <Input {...control} {...written('budgetMin')} inputMode="decimal" />}
        </Field>
        <Field label={text.budgetTo} error={error('budgetMax')}>
          {(control) => <Input {...control} {...written('budgetMax')} inputMode="decimal" />}
        </Field>
        <Field label={text.currency}>
          {(control) => (
            <Select
              {...control}
              value={form.currency}
              onChange={(currency) => choose({ currency })}
              options={[...new Set([form.currency, ...CURRENCIES])].map((code) => ({
                value: code,
                label: code,
              }))}
            />
          )}
        </Field>
        <Field label={text.per}>
          {(control) => (
            <Select
              {...control}
              value={form.per}
              onChange={(per) => choose({ per: per as PayPer })}
              options={PERS.map((per) => ({ value: per, label: text[per] }))}
            />
          )}
        </Field>
      </div>
      <Field label={text.education}>
        {(control) => <Input {...control} {...written('education')} placeholder={text.educationHint} />}
      </Field>
      <Field label={text.project}>
        {(control) => <Input {...control} {...written('project')} placeholder={text.projectHint} />}
      </Field>
      <div className={styles['full']}>
        <Checkbox checked={form.confidential} onChange={(confidential) => choose({ confidential })}>
          {text.confidential}
        </Checkbox>
      </div>
    </div>
  );
}
