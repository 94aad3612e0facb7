import type { Refusal } from '../../lib/domain/command';
import type { troubleText } from '../../lib/i18n/en/trouble';

/** Why a command did not happen, in one short sentence without a name. */
export function refusalWords(why: Refusal | 'unanswered', text: ReturnType<typeof troubleText.get>): string {
  switch (why) {
    case 'storage full':
      return text.shortFull;
    case 'database blocked':
      return text.shortBlocked;
    case 'database emptied':
      return text.emptied;
    case 'changed since':
    case 'cannot be undone':
      return text.shortChanged;
    case 'not found':
      return text.shortNotFound;
    case 'invalid':
    case 'not allowed':
      return text.shortInvalid;
    case 'suppressed':
      return text.shortSuppressed;
    case 'duplicate':
      return text.shortDuplicate;
    case 'failed':
    case 'unanswered':
      return text.shortFailed;
  }
}
