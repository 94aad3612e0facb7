import { type ChangeEvent, useRef, useState } from 'react';
import { type KeptSkill, MOST_OWN_SKILLS } from '../../lib/domain/own-skill';
import { type FileFault, ownSkillsFile, readOwnSkills } from '../../lib/formats/own-skills-file';
import { wordsText } from '../../lib/i18n/en/words';
import { useText } from '../../lib/i18n/use-text';
import { download } from '../../lib/state/download';
import { type Brought, broughtBy } from '../../lib/state/own-skills-brought';
import { useActs } from '../dashboard/acts-context';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './Words.module.css';
import { WordsBrought } from './WordsBrought';

const FILE = 'roledex-own-skills.json';

/** A file is shown first; nothing is written before it was looked at. */
export function WordsFile({ kept }: { kept: readonly KeptSkill[] }) {
  const text = useText(wordsText);
  const { act, say } = useActs();
  const input = useRef<HTMLInputElement>(null);
  const [brought, setBrought] = useState<(Brought & { file: string }) | null>(null);
  const [fault, setFault] = useState<{ file: string; what: FileFault | 'unread' } | null>(null);

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const [file] = event.target.files ?? [];
    // The same file can be chosen again.
    event.target.value = '';
    if (!file) return;
    setBrought(null);
    setFault(null);
    file.text().then(
      (content) => {
        const read = readOwnSkills(content);
        if (typeof read === 'string') setFault({ file: file.name, what: read });
        else setBrought({ file: file.name, ...broughtBy(read, kept) });
      },
      () => setFault({ file: file.name, what: 'unread' }),
    );
  }
  function take({ skills }: Brought): void {
    act({ name: 'importOwnSkills', skills }, { said: text.imported(skills.length), undone: text.undone })
      .then((answer) => answer.ok && setBrought(null))
      .catch((error: unknown) => console.warn('Not imported:', error));
  }
  function save(): void {
    download(FILE, [ownSkillsFile(kept.map(({ skill }) => skill))], 'application/json');
    say(text.exported({ file: FILE }));
  }
  const faults: Record<FileFault | 'unread', (names: { file: string }) => string> = {
    'not own skills': text.fileNot,
    newer: text.fileNewer,
    'too many': ({ file }) => text.fileMany({ file, most: MOST_OWN_SKILLS }),
    unread: text.fileUnread,
  };
  return (
    <div className={styles['files']}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.importFile}
        onChange={choose}
      />
      <Button size="small" icon="upload" onClick={() => input.current?.click()}>
        {text.import}
      </Button>
      <Button size="small" icon="download" off={kept.length === 0} onClick={save}>
        {text.export}
      </Button>
      {fault && (
        <Notice as="card" tone="negated" icon="warn" role="alert">
          {faults[fault.what]({ file: fault.file })}
        </Notice>
      )}
      {brought && (
        <WordsBrought {...brought} onTake={() => take(brought)} onCancel={() => setBrought(null)} />
      )}
    </div>
  );
}
