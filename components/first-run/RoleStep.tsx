import { useState } from 'react';
import { firstRunText } from '../../lib/i18n/en/first-run';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';
import styles from './FirstRun.module.css';
import { Frame } from './Frame';

export interface TemplateChoice {
  id: string;
  name: string;
  musts: number;
  nices: number;
}

interface Props {
  templates: readonly TemplateChoice[];
  onTemplate: (templateId: string) => void;
  onFromText: () => void;
  onEmptyRole: () => void;
  onRestore: () => void;
  onBack: () => void;
  onSkip: () => void;
}

/** The first role, in one click. */
export function RoleStep(props: Props) {
  const { templates } = props;
  const text = useText(firstRunText);
  const [chosen, setChosen] = useState<string | null>(null);
  const template = templates.find(({ id }) => id === chosen);
  const others: [IconName, string, string, () => void][] = [
    ['file', text.fromText, text.fromTextMore, props.onFromText],
    ['plus', text.empty, text.emptyMore, props.onEmptyRole],
    ['upload', text.importFile, text.importFileMore, props.onRestore],
  ];
  return (
    <Frame
      step={3}
      title={text.roleTitle}
      lead={text.roleMore}
      footer={
        <div className={styles['acts']}>
          <Button size="large" onClick={props.onBack}>
            {text.back}
          </Button>
          <Button
            kind={template ? 'primary' : 'default'}
            size="large"
            block
            onClick={() => (template ? props.onTemplate(template.id) : props.onSkip())}
          >
            {template ? text.chosen({ role: template.name }) : text.continueNoRole}
          </Button>
        </div>
      }
    >
      <h2 className={styles['caption']}>{text.templates}</h2>
      <ul>
        {templates.map(({ id, name, musts, nices }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['choice']}
              aria-pressed={id === chosen}
              onClick={() => setChosen(id === chosen ? null : id)}
            >
              <Icon name={id === chosen ? 'stated' : 'ring'} />
              <span>
                <b>{name}</b>
                <span className={styles['small']}>{text.templateCounts({ musts, nices })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ul className={styles['others']}>
        {others.map(([icon, name, more, act]) => (
          <li key={name}>
            <button type="button" className={styles['choice']} onClick={act}>
              <Icon name={icon} />
              <span>
                <b>{name}</b>
                <span className={styles['small']}>{more}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
