/** The full number of a gate, or the share of it that DEEP_SHARE asks for. */
export const share = (full: number): number => Math.ceil(full * Number(process.env['DEEP_SHARE'] ?? 1));
