/** What happened to a person, in words. Events hold no personal text: stage ids, site ids, field names, numbers. */
import type { EventRow, OverrideName } from '../../lib/domain/rows';
import type { PersonText } from '../../lib/i18n/en/candidates';

interface Names {
  text: PersonText;
  stage: (id: string) => string;
  role: (id: string) => string;
  site: (id: string) => string;
  field: (name: OverrideName) => string;
}

export function eventWords({ kind, roleId, detail }: EventRow, names: Names): string {
  const { text } = names;
  const said = (key: string): string => String(detail[key] ?? '');
  const role = names.role(roleId ?? '');
  switch (kind) {
    case 'saved':
      return text.eSaved({ site: names.site(said('site')) });
    case 'updated':
      return text.eUpdated({ site: names.site(said('site')) });
    case 'unchanged':
      return text.eUnchanged({ site: names.site(said('site')) });
    case 'saved from list':
      return text.eSavedFromList({ site: names.site(said('site')) });
    case 'added to role':
      return text.eAdded({ role });
    case 'removed from role':
      return text.eRemoved({ role });
    case 'stage':
      return text.eStage({ from: names.stage(said('from')), to: names.stage(said('to')) });
    case 'typed':
      return text.eTyped({ field: names.field(said('field') as OverrideName) });
    case 'override removed':
      return text.eUntyped({ field: names.field(said('field') as OverrideName) });
    default:
      return plainWords(text)[kind] ?? text.eOther({ what: kind });
  }
}

function plainWords(text: PersonText): Record<string, string> {
  return {
    imported: text.eImported,
    rated: text.eRated,
    'rated for role': text.eRated,
    'do not contact': text.eDoNotContact,
    'may be contacted': text.eMayContact,
    binned: text.eBinned,
    restored: text.eRestored,
    tagged: text.eTagged,
    'tag removed': text.eTagRemoved,
    'note added': text.eNoteAdded,
    'note edited': text.eNoteEdited,
    'note deleted': text.eNoteDeleted,
    merged: text.eMerged,
    'not the same': text.eNotTheSame,
    undone: text.eUndone,
  };
}
