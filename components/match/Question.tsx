import type { Requirement } from '../../lib/domain/role';
import { formatText } from '../../lib/i18n/en/format';
import { questionsText } from '../../lib/i18n/en/questions';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { useRecogniser } from '../../lib/state/use-recogniser';
import { CopyButton } from '../ui/CopyButton';
import styles from './Evidence.module.css';
import { screeningQuestion } from './screening-question';

interface Props {
  requirement: Requirement;
  onCopy: (text: string) => void;
}

/** What to ask about it, ready to copy. */
export function Question({ requirement, onCopy }: Props) {
  const text = useText(questionsText);
  const quoted = useText(formatText);
  const formats = useFormat();
  const recogniser = useRecogniser();
  const group = recogniser?.groupOf(requirement.anyOf[0] ?? '');
  const question = screeningQuestion(requirement, group, text, formats);
  return (
    <div className={styles['question']}>
      <p dir="auto">{quoted.quote({ text: question })}</p>
      <CopyButton label={text.copy} onCopy={() => onCopy(question)} />
    </div>
  );
}
