import type { MatchState } from '../../lib/domain/match';
import type { IconName } from './icon-paths';

/** Every state has an icon, a word, a colour and a shape in the bar: never the colour alone. */
export const stateIcon: Record<MatchState, IconName> = {
  stated: 'stated',
  implied: 'implied',
  negated: 'negated',
  'not stated': 'unstated',
  'not read yet': 'unread',
};
