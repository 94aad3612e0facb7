import type { ReactNode } from 'react';
import { firstRunText } from '../../lib/i18n/en/first-run';
import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import { Logo } from '../panel/Logo';
import { PanelFooter, PanelMain, PanelShell } from '../panel/PanelShell';
import styles from './FirstRun.module.css';

/** Steps of the first run. */
export const STEPS = 4;

interface Props {
  /** 1 to `STEPS`; left out where the run stands still. */
  step?: number;
  title: string;
  lead?: string;
  children?: ReactNode;
  footer: ReactNode;
}

export function Frame({ step, title, lead, children, footer }: Props) {
  const text = useText(firstRunText);
  const panel = useText(panelText);
  return (
    <PanelShell>
      <PanelMain>
        <div className={styles['top']}>
          <Logo />
          <span className={styles['brand']}>{panel.roledex}</span>
          {step !== undefined && <span className={styles['step']}>{text.step({ step, all: STEPS })}</span>}
        </div>
        <div className={styles['body']}>
          <h1 className={styles['title']}>{title}</h1>
          {lead && <p className={styles['text']}>{lead}</p>}
          {children}
        </div>
      </PanelMain>
      <PanelFooter>{footer}</PanelFooter>
    </PanelShell>
  );
}
