/** Seconds until a rival is given up. */
export const PATIENCE = 60;

/** What kept a rival from being measured, in words for the table. */
export class NotMeasured extends Error {
  override name = 'NotMeasured';
}

export const tooLong = (seconds: number): NotMeasured => new NotMeasured(`did not finish in ${seconds} s`);
