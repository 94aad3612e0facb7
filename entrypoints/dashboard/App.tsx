import { Foot } from '../../components/dashboard/Foot';
import { LibraryProblem } from '../../components/dashboard/LibraryProblem';
import { Shell } from '../../components/dashboard/Shell';
import { views } from '../../components/dashboard/views';
import { LastExport } from '../../components/settings/LastExport';
import { Empty } from '../../components/ui/Empty';
import { dashboardText } from '../../lib/i18n/en/dashboard';
import { useText } from '../../lib/i18n/use-text';
import { routeHash, useRoute } from '../../lib/state/route';

export function App() {
  const text = useText(dashboardText);
  const route = useRoute();
  const view = views.find((one) => one.id === route.view);
  return (
    <Shell
      current={route.view}
      items={views
        .filter(({ hidden }) => !hidden)
        .map(({ id, icon, label, Figure }) => ({
          view: id,
          icon,
          label: label(),
          figure: Figure && <Figure />,
        }))}
      foot={<LastExport />}
    >
      <LibraryProblem />
      {view ? (
        <view.Screen route={route} />
      ) : (
        <Empty title={text.notThere} actions={<a href={routeHash('candidates')}>{text.toCandidates}</a>} />
      )}
      <Foot />
    </Shell>
  );
}
