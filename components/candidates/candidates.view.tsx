import { candidatesText } from '../../lib/i18n/en/candidates';
import { defineView } from '../dashboard/views';
import { CandidatesScreen } from './CandidatesScreen';
import { PeopleCount } from './PeopleCount';

export default defineView({
  id: 'candidates',
  order: 20,
  icon: 'users',
  label: () => candidatesText.get().candidates,
  Figure: PeopleCount,
  Screen: CandidatesScreen,
});
