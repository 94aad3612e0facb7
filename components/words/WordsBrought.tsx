import { wordsText } from '../../lib/i18n/en/words';
import { useText } from '../../lib/i18n/use-text';
import type { Brought } from '../../lib/state/own-skills-brought';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface Props extends Brought {
  file: string;
  onTake: () => void;
  onCancel: () => void;
}

/** What a file would bring, before anything is written. */
export function WordsBrought({ file, skills, fresh, refused, onTake, onCancel }: Props) {
  const text = useText(wordsText);
  const changed = skills.length - fresh;
  return (
    <Notice
      as="card"
      tone="accent"
      icon="file"
      title={text.fileTitle({ file })}
      role="status"
      actions={
        <>
          {skills.length > 0 && (
            <Button size="small" kind="primary" onClick={onTake}>
              {text.fileTake}
            </Button>
          )}
          <Button size="small" onClick={onCancel}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <ul>
        {fresh > 0 && <li>{text.fileNew(fresh)}</li>}
        {changed > 0 && <li>{text.fileChanged(changed)}</li>}
        {skills.length === 0 && <li>{text.fileNothing({ file })}</li>}
        {refused.length > 0 && <li dir="auto">{text.fileRefused({ names: refused.join(', ') })}</li>}
      </ul>
    </Notice>
  );
}
