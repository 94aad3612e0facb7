import { type PasteKind, PasteText } from '../../components/panel/PasteText';
import type { KeptDraft } from '../../lib/domain/capture';
import { textToRole } from '../../lib/domain/posting-to-role';
import { textToDraft } from '../../lib/domain/resume-text';
import { actsText } from '../../lib/i18n/en/acts';
import { useText } from '../../lib/i18n/use-text';
import type { ActStore } from '../../lib/state/acts';
import { useRecogniser } from '../../lib/state/use-recogniser';

interface Props {
  acts: ActStore;
  kind: PasteKind | null;
  onClose: () => void;
  onDraft: (kept: KeptDraft) => void;
  onRole: (roleId: string) => void;
}

/** A pasted résumé is shown like a page's person; a pasted job text becomes a role whose requirements are confirmed. */
export function PasteSheet({ acts, kind, onClose, onDraft, onRole }: Props) {
  const said = useText(actsText);
  const recogniser = useRecogniser();
  function makeRole(text: string) {
    if (!recogniser) return;
    const role = textToRole(text, { recognise: recogniser.recognise, newId: () => crypto.randomUUID() });
    const roleId = crypto.randomUUID();
    acts
      .getState()
      .act({ name: 'saveRole', roleId, role }, { said: said.roleMade({ role: role.name }), about: role.name })
      .then((answer) => {
        if (answer.ok) onRole(roleId);
      })
      .catch((error: unknown) => console.warn('The role was not made:', error));
  }
  return (
    <PasteText
      key={kind ?? 'closed'}
      open={kind !== null}
      kind={kind ?? 'resume'}
      onClose={onClose}
      onJob={makeRole}
      onResume={({ name, text }) => {
        const draft = textToDraft(text);
        const id = crypto.randomUUID();
        onDraft({
          key: `resume:${id}`,
          site: 'resume',
          url: `https://roledex.invalid/resume/${id}`,
          readAt: Date.now(),
          draft: { ...draft, name: { value: name, source: 'typed' } },
          from: {},
        });
      }}
    />
  );
}
