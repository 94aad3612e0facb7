import { type FormEvent, useId, useState } from 'react';
import type { Role } from '../../lib/domain/role';
import type { StageRow } from '../../lib/domain/rows';
import { candidatesText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { Button, IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field, Input } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import styles from './BulkBar.module.css';
import dialogs from './Dialogs.module.css';

interface Props {
  count: number;
  /** Selected, but hidden by the filter; they are acted on too. */
  hidden: number;
  /** Empty where nobody has a stage. */
  stages: readonly StageRow[];
  /** The roles to add to: all but the one that is shown. */
  roles: readonly Role[];
  knownTags: readonly string[];
  onStage: (stage: StageRow) => void;
  onTag: (tag: string) => void;
  onAddToRole: (role: Role) => void;
  onExport: () => void;
  onBin: () => void;
  onClear: () => void;
}

/** Floats over the table's foot while somebody is selected. */
export function BulkBar(props: Props) {
  const { count, hidden, stages, roles, knownTags, onStage, onTag, onAddToRole, onExport, onBin, onClear } =
    props;
  const text = useText(candidatesText);
  const [tagging, setTagging] = useState(false);
  return (
    <section className={styles['bar']} aria-label={text.bulk}>
      <p className={styles['count']} role="status">
        <b>{text.selected(count)}</b>
        {hidden > 0 && <span>{text.selectedHidden(hidden)}</span>}
      </p>
      {stages.length > 0 && (
        <Menu
          label={text.moveToStage}
          parts={[
            {
              id: 'stages',
              items: stages.map((stage) => ({
                id: stage.id,
                label: stage.name,
                onSelect: () => onStage(stage),
              })),
            },
          ]}
          trigger={(trigger) => (
            <Button {...trigger} size="small">
              <span className={styles['opens']}>
                {text.moveToStage}
                <Icon name="down" size={12} />
              </span>
            </Button>
          )}
        />
      )}
      <Button kind="quiet" size="small" icon="tag" onClick={() => setTagging(true)}>
        {text.tag}
      </Button>
      {roles.length > 0 && (
        <Menu
          label={text.addToRole}
          parts={[
            {
              id: 'roles',
              items: roles.map((role) => ({
                id: role.id,
                label: role.name,
                onSelect: () => onAddToRole(role),
              })),
            },
          ]}
          trigger={(trigger) => (
            <Button {...trigger} kind="quiet" size="small" icon="role">
              {text.addToRole}
            </Button>
          )}
        />
      )}
      <Button kind="quiet" size="small" icon="download" onClick={onExport}>
        {text.exportThem}
      </Button>
      <Button kind="quiet" size="small" icon="bin" danger onClick={onBin}>
        {text.toBin}
      </Button>
      <span className={styles['end']}>
        <IconButton icon="close" label={text.clear} onClick={onClear} />
      </span>
      <TagDialog
        open={tagging}
        people={text.people(count)}
        knownTags={knownTags}
        onClose={() => setTagging(false)}
        onTag={(tag) => {
          setTagging(false);
          onTag(tag);
        }}
      />
    </section>
  );
}

interface TagProps {
  open: boolean;
  people: string;
  knownTags: readonly string[];
  onClose: () => void;
  onTag: (tag: string) => void;
}

function TagDialog({ open, people, knownTags, onClose, onTag }: TagProps) {
  const text = useText(candidatesText);
  const id = useId();
  return (
    <Dialog
      narrow
      title={text.tagPeople({ people })}
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button kind="primary" submit form={id}>
            {text.tagThem}
          </Button>
        </>
      }
    >
      <TagForm id={id} knownTags={knownTags} onTag={onTag} />
    </Dialog>
  );
}

function TagForm({ id, knownTags, onTag }: { id: string } & Pick<TagProps, 'knownTags' | 'onTag'>) {
  const text = useText(candidatesText);
  const [tag, setTag] = useState('');
  function send(event: FormEvent) {
    event.preventDefault();
    if (tag.trim()) onTag(tag.trim());
  }
  return (
    <form id={id} className={dialogs['body']} onSubmit={send}>
      <Field label={text.tagName}>
        {(control) => (
          <Input
            {...control}
            data-first
            list={`${id}-tags`}
            maxLength={60}
            value={tag}
            onChange={(event) => setTag(event.target.value)}
          />
        )}
      </Field>
      <datalist id={`${id}-tags`}>
        {knownTags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </form>
  );
}
