import type { ReactNode } from 'react';
import type { Refusal } from '../../lib/domain/command';
import { troubleText } from '../../lib/i18n/en/trouble';
import { useText } from '../../lib/i18n/use-text';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export type Trouble = Refusal | 'unanswered';

export interface TroubleActs {
  onExportEverything: () => void;
  onOpenStorage: () => void;
  onRestore: () => void;
  onOpenBin: () => void;
  onReadAgain: () => void;
}

/** A save or an undo that did not happen. `suppressed` and `duplicate` are questions and have places of their own. */
export function TroubleStrip({ why, name, ...acts }: { why: Trouble; name: string } & TroubleActs) {
  const text = useText(troubleText);
  const said = words(why, name, text);
  return (
    <Notice
      as="strip"
      tone="negated"
      icon="warn"
      role="alert"
      title={said.title}
      actions={actions(why, acts, text)}
    >
      {said.more}
    </Notice>
  );
}

function words(why: Trouble, name: string, text: ReturnType<typeof troubleText.get>) {
  switch (why) {
    case 'storage full':
      return { title: text.full, more: text.fullMore({ name }) };
    case 'database blocked':
      return { title: text.blocked, more: text.blockedMore({ name }) };
    case 'database emptied':
      return { title: text.emptied, more: text.emptiedMore };
    case 'invalid':
    case 'not allowed':
      return { title: text.invalid, more: text.invalidMore({ name }) };
    case 'changed since':
    case 'cannot be undone':
      return { title: text.changedSince, more: text.changedSinceMore };
    case 'not found':
      return { title: text.notFound, more: text.notFoundMore({ name }) };
    case 'unanswered':
      return { title: text.unanswered({ name }), more: text.unansweredMore };
    case 'suppressed':
    case 'duplicate':
    case 'failed':
      return { title: text.failed, more: text.failedMore({ name }) };
  }
}

function actions(why: Trouble, acts: TroubleActs, text: ReturnType<typeof troubleText.get>): ReactNode {
  const offered: Partial<Record<Trouble, [string, () => void][]>> = {
    'storage full': [
      [text.exportEverything, acts.onExportEverything],
      [text.openStorage, acts.onOpenStorage],
    ],
    'database emptied': [
      [text.restore, acts.onRestore],
      [text.openStorage, acts.onOpenStorage],
    ],
    'not found': [[text.openBin, acts.onOpenBin]],
    invalid: [[text.readAgain, acts.onReadAgain]],
    'not allowed': [[text.readAgain, acts.onReadAgain]],
  };
  const buttons = offered[why];
  if (!buttons) return undefined;
  return buttons.map(([label, act], at) => (
    <Button key={label} size="small" kind={at === 0 ? 'default' : 'quiet'} onClick={act}>
      {label}
    </Button>
  ));
}
