import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchTabs } from '../../lib/platform/tab-watch';
import { followLanguage } from '../../lib/settings/language';
import { createActs } from '../../lib/state/acts';
import { createPageStore } from '../../lib/state/page-state';
import { App } from './App';

followLanguage();
const page = createPageStore();
const acts = createActs();
watchTabs(page).catch((error: unknown) => console.error('The panel cannot follow the tabs:', error));
acts
  .getState()
  .recall()
  .catch((error: unknown) => console.warn('Earlier commands were not asked after:', error));

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App page={page} acts={acts} />
    </StrictMode>,
  );
