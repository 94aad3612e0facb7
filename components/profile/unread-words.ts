/** Sections that are open, in sentences: one per reason. */
import type { Unread } from '../../lib/domain/match';
import type { FieldName } from '../../lib/domain/reading';
import type { profileText } from '../../lib/i18n/en/profile';
import type { Formats } from '../../lib/i18n/use-format';

type Text = ReturnType<typeof profileText.get>;

export function unreadSentences(
  open: readonly Unread[],
  names: Record<FieldName, string>,
  text: Text,
  formats: Formats,
): string[] {
  const listed = (reason: Unread['reason']) =>
    open.filter((each) => each.reason === reason).map(({ field }) => names[field]);
  const sentence = (
    fields: string[],
    one: (values: { field: string }) => string,
    many: (values: { fields: string }) => string,
  ): string[] => {
    const [first] = fields;
    if (first === undefined) return [];
    return [fields.length === 1 ? one({ field: first }) : many({ fields: formats.list(fields) })];
  };
  const parts = open
    .filter(({ reason }) => reason === 'partly shown')
    .map(({ field, shown, of }) =>
      shown !== undefined && of !== undefined
        ? text.partlyShown({ field: names[field], shown, of })
        : text.partlyShownSome({ field: names[field] }),
    );
  return [
    ...sentence(listed('not loaded'), text.notLoaded, text.notLoadedMany),
    ...parts,
    ...sentence(listed('unreadable'), text.unreadable, text.unreadableMany),
    ...sentence(listed('masked'), text.masked, text.maskedMany),
  ];
}
