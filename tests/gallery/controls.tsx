/** The building blocks side by side, as on the still of states. */
import { useState } from 'react';
import { Button, IconButton } from '../../components/ui/Button';
import { Checkbox } from '../../components/ui/Checkbox';
import { Chip, ChipRow } from '../../components/ui/Chip';
import { Dialog } from '../../components/ui/Dialog';
import { Field, Input, Select, Textarea } from '../../components/ui/Field';
import { Icon } from '../../components/ui/Icon';
import { type IconName, iconPaths } from '../../components/ui/icon-paths';
import { MatchBar } from '../../components/ui/MatchBar';
import { Notice } from '../../components/ui/Notice';
import { Pill } from '../../components/ui/Pill';
import { Segmented } from '../../components/ui/Segmented';
import { Switch } from '../../components/ui/Switch';
import { HeadCell, Row, Table } from '../../components/ui/Table';
import { nothing } from './props';

const STATES = ['stated', 'implied', 'not stated', 'negated', 'not read yet'] as const;

export function Controls() {
  const [on, setOn] = useState(true);
  const [need, setNeed] = useState<'must' | 'nice'>('must');
  const [open, setOpen] = useState(false);
  return (
    <main style={{ padding: 16, display: 'grid', gap: 12 }}>
      <h1>Controls</h1>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        {Object.keys(iconPaths).map((name) => (
          <Icon key={name} name={name as IconName} />
        ))}
      </p>
      {STATES.map((state) => (
        <MatchBar key={state} label={state} segments={[{ id: state, state, need: 'must' }]} />
      ))}
      <MatchBar
        label="All"
        segments={STATES.flatMap((state) => [{ id: `${state} must`, state, need: 'must' as const }]).concat(
          STATES.map((state) => ({ id: `${state} nice`, state, need: 'nice' as never })),
        )}
      />
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button kind="primary" onClick={() => setOpen(true)}>
          Open dialog
        </Button>
        <Button>Default</Button>
        <Button kind="quiet">Quiet</Button>
        <Button kind="link">Link</Button>
        <Button off="Nobody is selected.">Off</Button>
        <IconButton icon="more" label="More" />
      </p>
      <ChipRow>
        <Chip>Terraform</Chip>
        <Chip tone="stated" icon="check">
          Django
        </Chip>
        <Chip filter pressed onClick={nothing}>
          Stage: New
        </Chip>
        <Chip onRemove={nothing}>fintech</Chip>
      </ChipRow>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Pill tone="neutral" icon="ring">
          Not saved
        </Pill>
        <Pill tone="accent" icon="dot">
          Saved · New
        </Pill>
        <Pill tone="negated" icon="block">
          Do not contact
        </Pill>
      </p>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 16 }}>
        <Checkbox checked={false} onChange={nothing}>
          Off
        </Checkbox>
        <Checkbox checked={on} onChange={setOn}>
          On
        </Checkbox>
        <Checkbox checked={false} some onChange={nothing}>
          Some
        </Checkbox>
        <Checkbox checked={false} off onChange={nothing}>
          Cannot
        </Checkbox>
      </p>
      <Switch name="LinkedIn" note="Reads while open" on={on} onChange={setOn} />
      <Segmented
        label="Need"
        value={need}
        options={[
          { value: 'must', label: 'Must' },
          { value: 'nice', label: 'Nice' },
        ]}
        onChange={setNeed}
      />
      <Field label="Years" error="Use a number">
        {(control) => <Input {...control} defaultValue="Wrong" />}
      </Field>
      <Field label="Preset" hint="One file per system">
        {(control) => (
          <Select
            {...control}
            value="a"
            options={[{ value: 'a', label: 'Spreadsheet' }]}
            onChange={nothing}
          />
        )}
      </Field>
      <Field label="Text">{(control) => <Textarea {...control} placeholder="Placeholder" />}</Field>
      <Notice tone="unread" icon="half" title="9 of 10 fields read. Skills is not loaded.">
        On the page, open Show all skills.
      </Notice>
      <Notice tone="negated" icon="warn" title="This page has changed">
        Headline and about are empty. Nothing was saved.
      </Notice>
      <Table label="People">
        <thead>
          <tr>
            <HeadCell sorted="ascending" onSort={nothing}>
              Name
            </HeadCell>
            <HeadCell sorted="none" onSort={nothing} number>
              Score
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          <Row current>
            <td>Ada</td>
            <td>80</td>
          </Row>
          <Row selected>
            <td>Ilse</td>
            <td>64</td>
          </Row>
        </tbody>
      </Table>
      <Dialog
        narrow
        title="A dialog"
        open={open}
        onClose={() => setOpen(false)}
        footer={<Button kind="primary">Export 22 people</Button>}
        note="The file stays on this computer."
      >
        <p style={{ padding: 16 }}>Words</p>
      </Dialog>
    </main>
  );
}
