import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { ReadingView } from '../../components/panel/ReadingView';
import { PostingView } from '../../components/posting/PostingView';
import type { TabReading } from '../../lib/domain/capture';
import { postingToRole } from '../../lib/domain/posting-to-role';
import type { Requirement } from '../../lib/domain/role';
import { startInText } from '../../lib/domain/start-in-text';
import { actsText } from '../../lib/i18n/en/acts';
import { roleText } from '../../lib/i18n/en/role';
import { useText } from '../../lib/i18n/use-text';
import type { ActStore } from '../../lib/state/acts';
import { evidenceOfText } from '../../lib/state/match-person';
import { siteName } from '../../lib/state/site-name';
import { useRecogniser } from '../../lib/state/use-recogniser';
import type { Roles } from '../../lib/state/use-roles';

interface Props {
  acts: ActStore;
  reading: TabReading;
  roles: Roles;
}

/** A posting read into a role. What was edited stays while the page is read again. */
export function PostingScreen({ acts, reading, roles }: Props) {
  const said = useText(actsText);
  const words = useText(roleText);
  const recogniser = useRecogniser();
  const { under, toast } = useStore(acts);
  const posting = useMemo(() => reading.posting ?? {}, [reading.posting]);
  const proposed = useMemo(
    () =>
      recogniser &&
      postingToRole(posting, { recognise: recogniser.recognise, newId: () => crypto.randomUUID() }),
    [posting, recogniser],
  );
  const [edited, setEdited] = useState<Requirement[] | null>(null);
  const description = posting.description?.value ?? '';
  const evidence = useMemo(() => evidenceOfText(description, recogniser), [description, recogniser]);
  if (!proposed) return <ReadingView />;

  function make(requirements: readonly Requirement[]) {
    if (!proposed) return;
    const roleId = crypto.randomUUID();
    const name = proposed.name || words.untitled;
    acts
      .getState()
      .act(
        { name: 'saveRole', roleId, role: { ...proposed, name, requirements: [...requirements] } },
        { said: said.roleMade({ role: name }), about: name, undone: said.undone },
      )
      .then((answer) => {
        if (answer.ok) roles.activate(roleId);
      })
      .catch((error: unknown) => console.warn('The role was not made:', error));
  }

  return (
    <PostingView
      posting={posting}
      start={startInText(description)?.text}
      siteName={siteName(reading.site)}
      languages={proposed.requirements.filter(({ kind }) => kind === 'language')}
      requirements={edited ?? proposed.requirements}
      evidence={evidence}
      making={under > 0}
      toast={toast}
      onToastGone={() => acts.getState().clearToast()}
      onChange={setEdited}
      onMakeRole={make}
    />
  );
}
