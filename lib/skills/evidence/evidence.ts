import type { Mention, TextKind } from '../mention';
import type { Compiled } from '../compile';
import type { Analysis } from '../text/analyse';

export function evidenceOf(_analysis: Analysis, _compiled: Compiled, _kind: TextKind): Mention[] {
  return [];
}
