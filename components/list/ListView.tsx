import type { Item } from '../../lib/domain/reading';
import { listText } from '../../lib/i18n/en/list';
import { panelText } from '../../lib/i18n/en/panel';
import { useText } from '../../lib/i18n/use-text';
import type { Toast } from '../../lib/state/toasts';
import { PanelFooter, PanelMain } from '../panel/PanelShell';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Empty } from '../ui/Empty';
import styles from './ListView.module.css';
import { PersonRow } from './PersonRow';

/** What the library and the role know of one row. */
export interface ListPerson {
  /** `site:handle`, or the row's address. */
  key: string;
  item: Item;
  /** Must-haves seen in the row itself; null without a role. */
  quick: { stated: number; all: number; seen: readonly string[] } | null;
  saved: { is: 'not saved' } | { is: 'saved'; stageName?: string } | { is: 'do not contact' };
}

interface Props {
  people: readonly ListPerson[];
  selected: ReadonlySet<string>;
  saving: boolean;
  toast: Toast | null;
  onToastGone: () => void;
  onSelect: (keys: ReadonlySet<string>) => void;
  onSave: (keys: string[]) => void;
}

/** People who can be selected: not yet saved, and not asked to be left alone. Saved ones may be added to the role. */
const canSelect = (person: ListPerson) => person.saved.is !== 'do not contact';

/** The people of a list page. Rows that the page drops while it scrolls stay here: the owner collects them. */
export function ListView(props: Props) {
  const { people, selected, saving, onSelect, onSave } = props;
  const text = useText(listText);
  const panel = useText(panelText);
  const open = people.filter(canSelect);
  const chosen = open.filter(({ key }) => selected.has(key));
  if (people.length === 0) {
    return (
      <PanelMain>
        <Empty icon="users" title={text.nobody}>
          {text.nobodyMore}
        </Empty>
      </PanelMain>
    );
  }
  function toggle(key: string, on: boolean) {
    const next = new Set(selected);
    if (on) next.add(key);
    else next.delete(key);
    onSelect(next);
  }
  return (
    <>
      <PanelMain>
        <header className={styles['head']}>
          <Checkbox
            label={text.selectAll}
            checked={chosen.length > 0 && chosen.length === open.length}
            some={chosen.length > 0}
            off={open.length === 0}
            onChange={(on) => onSelect(new Set(on ? open.map(({ key }) => key) : []))}
          />
          <h1 className={styles['title']}>{panel.peopleOnPage(people.length)}</h1>
          <span role="status" className={styles['selectedCount']}>
            {chosen.length > 0 && text.selected(chosen.length)}
          </span>
        </header>
        <ul>
          {people.map((person) => (
            <PersonRow
              key={person.key}
              person={person}
              selected={canSelect(person) && selected.has(person.key)}
              off={!canSelect(person)}
              onToggle={(on) => toggle(person.key, on)}
            />
          ))}
        </ul>
      </PanelMain>
      <PanelFooter toast={props.toast} onToastGone={props.onToastGone}>
        <p className={styles['note']}>
          {text.stubs} {text.scroll}
        </p>
        <div className={styles['acts']}>
          {saving ? (
            <Button size="large" block off>
              {text.saving}
            </Button>
          ) : (
            <Button
              kind="primary"
              size="large"
              block
              off={chosen.length === 0}
              onClick={() => onSave(chosen.map(({ key }) => key))}
            >
              {chosen.length === 0 ? text.selectFirst : text.saveSelected(chosen.length)}
            </Button>
          )}
          <Button kind="quiet" size="large" off={chosen.length === 0} onClick={() => onSelect(new Set())}>
            {text.clear}
          </Button>
        </div>
      </PanelFooter>
    </>
  );
}
