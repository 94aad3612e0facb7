import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ActsContext } from '../../components/dashboard/acts-context';
import { followLanguage } from '../../lib/settings/language';
import { createActs } from '../../lib/state/acts';
import { App } from './App';

followLanguage();
const acts = createActs();
acts
  .getState()
  .recall()
  .catch((error: unknown) => console.warn('Earlier commands were not asked after:', error));
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <ActsContext value={acts}>
        <App />
      </ActsContext>
    </StrictMode>,
  );
