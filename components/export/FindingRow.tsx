import { useId, useState } from 'react';
import type { FindingLevel } from '../../lib/formats/preflight';
import type { PlannedFile } from '../../lib/formats/split-files';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import type { ExportSession } from '../../lib/state/export-session';
import { Button } from '../ui/Button';
import { Emphasis } from '../ui/Emphasis';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';
import styles from './Export.module.css';
import type { FindingGroup, Sentence } from './finding-groups';
import { NameSplit } from './NameSplit';

interface Props {
  group: FindingGroup;
  sentence: Sentence;
  files: readonly PlannedFile[];
  session: ExportSession;
}

const ICON: Record<FindingLevel, IconName> = {
  blocks: 'negated',
  'left out': 'info',
  look: 'warn',
  changed: 'warn',
  told: 'info',
};
/** More names at once are no longer read. */
const SHOWN = 50;

/** One finding; opens to the people concerned, or to what mends it. */
export function FindingRow({ group, sentence, files, session }: Props) {
  const text = useText(exportText);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { finding, people } = group;
  const fixes = finding.code === 'doubtful name';
  const names = finding.code === 'split' ? files.map(({ name }) => ({ candidateId: name, name })) : people;
  const left = names.length - SHOWN;
  return (
    <div>
      <div className={styles['finding']}>
        <Icon
          name={ICON[finding.level]}
          className={
            styles[finding.level === 'blocks' ? 'bad' : ICON[finding.level] === 'warn' ? 'look' : 'told']
          }
        />
        <span dir="auto">
          <Emphasis text={sentence.text} words={[sentence.bold]} />
        </span>
        {names.length > 0 && (
          <Button
            kind="link"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${open ? text.hide : fixes ? text.fix : text.show} · ${sentence.bold}`}
            onClick={() => setOpen(!open)}
          >
            {open ? text.hide : fixes ? text.fix : text.show}
          </Button>
        )}
      </div>
      <div id={id} hidden={!open} className={styles['concerned']}>
        {open && (
          <>
            {finding.code === 'replaced' && <p>{group.columns.join(' · ')}</p>}
            <ul>
              {names.slice(0, SHOWN).map(({ candidateId, name }) => (
                <li key={candidateId}>
                  {fixes ? (
                    <NameSplit candidateId={candidateId} name={name} session={session} />
                  ) : (
                    <bdi>{name}</bdi>
                  )}
                </li>
              ))}
              {left > 0 && <li>{text.others(left)}</li>}
            </ul>
            {finding.code === 'do not contact' && (
              <Button size="small" onClick={() => session.includeDoNotContact(true)}>
                {text.includeThem}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
