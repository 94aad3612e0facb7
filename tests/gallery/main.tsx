/** One screen by its name in the address (`#profile`), or a list of them all. For looking; not shipped. */
import { createRoot } from 'react-dom/client';
import '../../components/ui/base.css';
import { Controls } from './controls';
import { screens } from './screens';

const all: typeof screens = { ...screens, controls: () => <Controls /> };
Object.assign(window, { screenNames: Object.keys(all) });

const name = location.hash.slice(1);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    all[name]?.() ?? (
      <ul>
        {Object.keys(all).map((each) => (
          <li key={each}>
            <a href={`#${each}`}>{each}</a>
          </li>
        ))}
      </ul>
    ),
  );
}
addEventListener('hashchange', () => location.reload());
