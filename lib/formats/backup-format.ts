/** What the head of a backup says. */
export const BACKUP_FORMAT = 'roledex';
/** Raised when a reader of the version before would misread the file. */
export const BACKUP_VERSION = 1;
