import { useEffect, useMemo } from 'react';
import { exportText } from '../../lib/i18n/en/export';
import { useText } from '../../lib/i18n/use-text';
import { exportChoices, language } from '../../lib/settings/items';
import { createExportSession } from '../../lib/state/export-session';
import { fileLanguage } from '../../lib/state/file-language';
import { loadRecogniser } from '../../lib/state/recogniser-store';
import { useRoles } from '../../lib/state/use-roles';
import { useSetting } from '../../lib/state/use-setting';
import { Dialog } from '../ui/Dialog';
import { ExportFoot } from './ExportFoot';
import { ExportScreen } from './ExportScreen';

interface Props {
  open: boolean;
  onClose: () => void;
  roleId: string | null;
  /** The shown people in their shown order; what they were when the dialog opened is what is exported. */
  candidateIds: readonly string[];
}

export function ExportDialog({ open, onClose, roleId, candidateIds }: Props) {
  const text = useText(exportText);
  const { roles } = useRoles();
  const chosen = useSetting(language);
  const role = roles?.find(({ id }) => id === roleId);
  const known = roleId === null || roles !== undefined;
  const ready = open && chosen !== undefined && known;
  // The table behind goes on living: a name that is mended here must not change who is exported.
  // biome-ignore lint/correctness/useExhaustiveDependencies: frozen while the dialog is open
  const session = useMemo(
    () =>
      ready
        ? createExportSession({
            ids: candidateIds,
            roleId,
            label: role?.name ?? text.allPeople,
            language: fileLanguage(chosen, navigator.language),
            timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            recall: exportChoices.get,
            remember: (choice) => {
              exportChoices
                .set(choice)
                .catch((error: unknown) => console.warn('The choice was not kept:', error));
            },
            recogniser: loadRecogniser,
          })
        : null,
    [ready, roleId],
  );
  useEffect(() => {
    session?.start();
    return () => session?.stop();
  }, [session]);

  return (
    <Dialog
      tall
      open={open}
      onClose={onClose}
      title={role ? text.title({ role: role.name }) : text.titlePeople}
      note={text.staysHere}
      footer={session && <ExportFoot session={session} roleId={roleId} onClose={onClose} />}
    >
      {session ? <ExportScreen session={session} /> : <div aria-busy="true" />}
    </Dialog>
  );
}
