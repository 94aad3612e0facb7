/** The role editor's fields as typed, and back: what is wrong is told per field, and nothing wrong is saved. */

import type { RoleContent } from '../../lib/domain/command';
import type { PayPer } from '../../lib/domain/reading';
import type { Budget } from '../../lib/domain/role';

export interface RoleForm {
  name: string;
  startDate: string;
  timeFrame: string;
  employment: RoleContent['employment'];
  workplace: RoleContent['workplace'] | '';
  place: string;
  project: string;
  education: string;
  budgetMin: string;
  budgetMax: string;
  currency: string;
  per: PayPer;
  confidential: boolean;
}

export type RoleFormError = 'titleMissing' | 'startWrong' | 'budgetWrong' | 'budgetOrder';
export type RoleFormErrors = Partial<Record<keyof RoleForm, RoleFormError>>;

export function toForm(role: RoleContent): RoleForm {
  return {
    name: role.name,
    startDate: role.startDate ?? '',
    timeFrame: role.timeFrame ?? '',
    employment: role.employment,
    workplace: role.workplace ?? '',
    place: role.place ?? '',
    project: role.project ?? '',
    education: role.education ?? '',
    budgetMin: role.budget?.min?.toString() ?? '',
    budgetMax: role.budget?.max?.toString() ?? '',
    currency: role.budget?.currency ?? 'EUR',
    per: role.budget?.per ?? 'year',
    confidential: role.confidential,
  };
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** "78 000", "78,000" and "78.000" are 78000; "45.50" is 45.5. NaN for what is no amount, null for nothing. */
export function amount(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f']/g, '');
  if (plain === '') return null;
  const grouped = plain.replace(/[.,](?=\d{3}(\D|$))/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(grouped) ? Number(grouped) : Number.NaN;
}

export function errorsOf(form: RoleForm): RoleFormErrors {
  const errors: RoleFormErrors = {};
  if (!form.name.trim()) errors.name = 'titleMissing';
  if (form.startDate.trim() && !DATE.test(form.startDate.trim())) errors.startDate = 'startWrong';
  const min = amount(form.budgetMin);
  const max = amount(form.budgetMax);
  if (Number.isNaN(min)) errors.budgetMin = 'budgetWrong';
  if (Number.isNaN(max)) errors.budgetMax = 'budgetWrong';
  else if (min !== null && max !== null && max < min) errors.budgetMax = 'budgetOrder';
  return errors;
}

/** Only for a form without errors. What was left empty is left out. */
export function fromForm(form: RoleForm, requirements: RoleContent['requirements']): RoleContent {
  const budget = budgetOf(form);
  const words = {
    timeFrame: form.timeFrame,
    place: form.place,
    project: form.project,
    education: form.education,
  };
  return {
    name: form.name.trim(),
    employment: form.employment,
    confidential: form.confidential,
    requirements,
    ...(form.startDate.trim() ? { startDate: form.startDate.trim() } : {}),
    ...(form.workplace ? { workplace: form.workplace } : {}),
    ...Object.fromEntries(
      Object.entries(words)
        .map(([name, value]) => [name, value.trim()])
        .filter(([, value]) => value),
    ),
    ...(budget ? { budget } : {}),
  };
}

function budgetOf(form: RoleForm): Budget | null {
  const min = amount(form.budgetMin);
  const max = amount(form.budgetMax);
  if (min === null && max === null) return null;
  return {
    currency: form.currency,
    per: form.per,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
  };
}
