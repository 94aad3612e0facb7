import fc from 'fast-check';

/** How often a property is tried: enough to notice in the daily run, the full number with ROLEDEX_DEEP, or its DEEP_SHARE. */
export function runs(deep: number, daily = 500): number {
  return process.env['ROLEDEX_DEEP'] ? Math.ceil(deep * Number(process.env['DEEP_SHARE'] ?? 1)) : daily;
}

/** A property over the full number takes minutes. */
export const PROPERTY_TIMEOUT = process.env['ROLEDEX_DEEP'] ? 3_600_000 : 60_000;

/** One of these characters. */
export function oneOf(characters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...characters.split(''));
}
