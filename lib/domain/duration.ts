/** Lengths of time as figures; the words and the "≈" come from the catalogue. */
export interface Duration {
  years: number;
  months: number;
}

export function durationOf(months: number): Duration {
  const whole = Math.max(0, Math.floor(months));
  return { years: Math.floor(whole / 12), months: whole % 12 };
}
