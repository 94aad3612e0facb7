import type { Messages, Translations } from '@nanostores/i18n';
import { useSyncExternalStore } from 'react';

/** The texts of one part of the product in the language in use; the component follows when it changes. */
export function useText<Body extends Translations>(messages: Messages<Body>): Body {
  return useSyncExternalStore(
    (changed) => messages.listen(changed),
    () => messages.get(),
  );
}
