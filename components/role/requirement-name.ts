import type { Requirement } from '../../lib/domain/role';

/** "React or Vue": one name for a requirement with alternatives. */
export function requirementName(
  { anyOf }: Pick<Requirement, 'anyOf'>,
  or: (both: { a: string; b: string }) => string,
): string {
  return anyOf.slice(1).reduce((a, b) => or({ a, b }), anyOf[0] ?? '');
}
