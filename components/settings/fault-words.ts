import type { BackupError } from '../../lib/formats/backup-read';
import type { settingsText } from '../../lib/i18n/en/settings';

/** Why a file cannot be restored, and what to do; null = the browser could not read it. */
export function faultWords(error: BackupError | null, text: ReturnType<typeof settingsText.get>): string {
  if (!error) return text.faultRead;
  const { fault } = error;
  const place = error.place || '1';
  switch (fault) {
    case 'not a backup':
      return text.faultNotBackup;
    case 'damaged':
      return text.faultDamaged({ place });
    case 'newer version':
      return text.faultNewer;
    case 'wrong row':
      return text.faultRow({ place });
    case 'same id twice':
      return text.faultTwice({ place });
    case 'counts differ':
      return text.faultCounts({ place });
  }
}
