import { matchText } from '../../lib/i18n/en/match';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';

/** A role without requirements matches nobody and everybody: no figure is shown. */
export function NoRequirements({ onAdd }: { onAdd: () => void }) {
  const text = useText(matchText);
  return (
    <Empty
      title={text.noRequirements}
      actions={
        <Button size="small" onClick={onAdd}>
          {text.addRequirements}
        </Button>
      }
    >
      {text.noRequirementsMore}
    </Empty>
  );
}
