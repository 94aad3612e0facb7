import { useState } from 'react';
import type { Evidence } from '../../lib/domain/match';
import type { Posting } from '../../lib/domain/reading';
import type { Requirement } from '../../lib/domain/role';
import { postingText } from '../../lib/i18n/en/posting';
import { useText } from '../../lib/i18n/use-text';
import type { Toast } from '../../lib/state/toasts';
import { Marked } from '../match/Marked';
import { PanelFooter, PanelMain } from '../panel/PanelShell';
import { textBlocks } from '../profile/text-blocks';
import { Button } from '../ui/Button';
import { PostingFacts } from './PostingFacts';
import styles from './PostingView.module.css';
import { RequirementsEditor } from './RequirementsEditor';

interface Props {
  posting: Posting;
  siteName: string;
  /** When the work begins, as printed in the text. */
  start?: string | undefined;
  /** The language requirements as recognised. */
  languages: readonly Requirement[];
  /** What was recognised, as proposed; the owner keeps what is edited. */
  requirements: readonly Requirement[];
  /** Of the posting's own text, for "Show in text". */
  evidence: Evidence;
  making: boolean;
  toast?: Toast | null;
  onToastGone?: () => void;
  onChange: (requirements: Requirement[]) => void;
  onMakeRole: (requirements: readonly Requirement[]) => void;
}

/** A posting read into a role: must or nice per skill is decided here, before anything is stored. */
export function PostingView(props: Props) {
  const { posting, start, languages, siteName, requirements, evidence, making, onChange, onMakeRole } = props;
  const text = useText(postingText);
  const [shown, setShown] = useState(false);
  return (
    <>
      <PanelMain>
        <header className={styles['head']}>
          <p className={styles['kind']}>{text.kind({ site: siteName })}</p>
          <h1 className={styles['title']} dir="auto">
            {posting.title?.value ?? text.noTitle}
          </h1>
          {posting.company && <p dir="auto">{posting.company.value}</p>}
          <PostingFacts posting={posting} start={start} languages={languages} />
        </header>
        <section className={styles['section']}>
          <div className={styles['bar']}>
            <h2 className={styles['found']}>{text.found(requirements.length)}</h2>
            {evidence.parts.length > 0 && (
              <Button kind="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
                {shown ? text.hideText : text.showText}
              </Button>
            )}
          </div>
          {shown && <PostingText evidence={evidence} />}
          {requirements.length === 0 && <p className={styles['none']}>{text.noneFound}</p>}
          <RequirementsEditor requirements={requirements} onChange={onChange} />
        </section>
      </PanelMain>
      <PanelFooter toast={props.toast ?? null} onToastGone={() => props.onToastGone?.()}>
        {making ? (
          <Button size="large" block off>
            {text.making}
          </Button>
        ) : (
          <Button kind="primary" size="large" block onClick={() => onMakeRole(requirements)}>
            {text.make}
          </Button>
        )}
      </PanelFooter>
    </>
  );
}

function PostingText({ evidence }: { evidence: Evidence }) {
  const text = useText(postingText);
  return (
    <section className={styles['text']} aria-label={text.text}>
      {textBlocks(evidence.parts, evidence.places).flatMap(({ parts }) =>
        parts.map(({ at, part, marks }) => (
          <p key={at} dir="auto">
            <Marked text={part.text} marks={marks} />
          </p>
        )),
      )}
    </section>
  );
}
