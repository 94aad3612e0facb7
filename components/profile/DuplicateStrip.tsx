import { profileText } from '../../lib/i18n/en/profile';
import { useFormat } from '../../lib/i18n/use-format';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** What two profiles have in common. */
export type Likeness = 'name' | 'employer' | 'place' | 'link' | 'github' | 'email' | 'handle';

/** A person of the library who may be the one in the panel. */
export interface Lookalike {
  candidateId: string;
  name: string;
  siteName: string;
  because: readonly Likeness[];
  headline?: string;
  employer?: string;
  place?: string;
  readAt: number;
}

interface Props {
  lookalike: Lookalike;
  onCompare: () => void;
  onNotTheSame: () => void;
}

/** A suggestion with its reasons; nothing is merged by itself. */
export function DuplicateStrip({ lookalike, onCompare, onNotTheSame }: Props) {
  const text = useText(profileText);
  const { name, siteName, because } = lookalike;
  return (
    <Notice
      as="strip"
      tone="accent"
      icon="merge"
      role="status"
      title={text.looksLike({ name, site: siteName })}
      actions={
        <>
          <Button size="small" onClick={onCompare}>
            {text.compareAndMerge}
          </Button>
          <Button size="small" kind="quiet" onClick={onNotTheSame}>
            {text.notTheSame}
          </Button>
        </>
      }
    >
      <Reasons because={because} />
    </Notice>
  );
}

function Reasons({ because }: { because: readonly Likeness[] }) {
  const text = useText(profileText);
  const formats = useFormat();
  const words: Record<Likeness, string> = {
    name: text.sameName,
    employer: text.sameEmployer,
    place: text.samePlace,
    link: text.sameLink,
    github: text.sameGithub,
    email: text.sameEmail,
    handle: text.sameHandle,
  };
  const sentence = formats.list(
    because.map((each) => words[each]),
    'plain',
  );
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
