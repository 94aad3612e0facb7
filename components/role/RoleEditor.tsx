import { useEffect, useState } from 'react';
import type { RoleContent } from '../../lib/domain/command';
import type { Requirement, Role } from '../../lib/domain/role';
import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import type { ShortlistStates } from '../../lib/state/use-shortlist-states';
import { Button } from '../ui/Button';
import { AddRequirement } from './AddRequirement';
import { RequirementTable } from './RequirementTable';
import styles from './RoleEditor.module.css';
import { RoleQuestions } from './RoleQuestions';
import { errorsOf, fromForm, type RoleForm, toForm } from './role-form';

const KINDS: readonly Requirement['kind'][] = ['skill', 'language'];

interface Props {
  role: Role;
  skills: readonly string[];
  languages: readonly string[];
  canonical: (typed: string) => string | undefined;
  onSave: (role: RoleContent) => void;
  /** How many of the shortlist state each requirement. */
  shortlist?: ShortlistStates;
}

/** Saves as one leaves a field; what is wrong stays on screen with its reason and is not saved. */
export function RoleEditor({ role, skills, languages, canonical, onSave, shortlist }: Props) {
  const text = useText(roleText);
  const [form, setForm] = useState(() => toForm(role));
  // What came from elsewhere (an undo, the panel) replaces what is shown.
  useEffect(() => setForm(toForm(role)), [role]);
  const [adding, setAdding] = useState<Requirement['kind'] | null>(null);
  const errors = errorsOf(form);
  const save = (typed: RoleForm, requirements = role.requirements) => {
    if (Object.keys(errorsOf(typed)).length > 0) return;
    const next = fromForm(typed, requirements);
    if (JSON.stringify(next) !== JSON.stringify(fromForm(toForm(role), role.requirements))) onSave(next);
  };
  const require = (requirements: Requirement[]) => save(form, requirements);
  const count = (need: Requirement['need']) => role.requirements.filter((one) => one.need === need).length;

  return (
    <div className={styles['editor']}>
      <RoleQuestions form={form} errors={errors} onChange={setForm} onDone={save} />
      <section aria-labelledby="requirements">
        <div className={styles['head']}>
          <h2 id="requirements" className={styles['caption']}>
            {text.requirements}
            <span className={styles['figure']}>
              {text.requirementsCount({ musts: count('must'), nices: count('nice') })}
            </span>
          </h2>
          {KINDS.map((kind) => (
            <Button
              key={kind}
              icon="plus"
              aria-expanded={adding === kind}
              onClick={() => setAdding(adding === kind ? null : kind)}
            >
              {kind === 'language' ? text.addLanguage : text.addSkill}
            </Button>
          ))}
        </div>
        {adding && (
          <AddRequirement
            key={adding}
            kind={adding}
            names={adding === 'skill' ? skills : languages}
            canonical={canonical}
            taken={role.requirements}
            onAdd={(requirement) => require([...role.requirements, requirement])}
            onClose={() => setAdding(null)}
          />
        )}
        {role.requirements.length > 0 ? (
          <RequirementTable requirements={role.requirements} onChange={require} shortlist={shortlist} />
        ) : (
          <p className={styles['none']}>{text.noRequirements}</p>
        )}
      </section>
    </div>
  );
}
