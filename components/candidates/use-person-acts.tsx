import { type ReactNode, useState } from 'react';
import type { Command, CommandAnswer } from '../../lib/domain/command';
import type { StageRow } from '../../lib/domain/rows';
import { actsText } from '../../lib/i18n/en/acts';
import { candidatesText, personText } from '../../lib/i18n/en/candidates';
import { useText } from '../../lib/i18n/use-text';
import { useActs } from '../dashboard/acts-context';
import { EraseDialog } from './EraseDialog';
import { ReasonDialog } from './ReasonDialog';

/** Somebody to do something to. */
export interface Target {
  id: string;
  name: string;
  /** Their entry in the role that is shown. */
  entryId?: string | undefined;
}

interface Moving {
  targets: readonly Target[];
  stage: StageRow;
}

export interface PersonActs {
  send: (command: Command, said: string, about: string) => Promise<CommandAnswer>;
  move: (targets: readonly Target[], stage: StageRow) => void;
  bin: (targets: readonly Target[]) => void;
  erase: (targets: readonly Target[]) => void;
  /** The questions that some acts ask first; put it into the page once. */
  dialogs: ReactNode;
}

/** What can be done to one person or several, with the words for it; `onGone` when they left the list. */
export function usePersonActs(onGone: (ids: readonly string[]) => void = () => {}): PersonActs {
  const said = useText(actsText);
  const text = useText(candidatesText);
  const person = useText(personText);
  const { act } = useActs();
  const [moving, setMoving] = useState<Moving | null>(null);
  const [erasing, setErasing] = useState<readonly Target[]>([]);

  const send: PersonActs['send'] = (command, words, about) =>
    act(command, { said: words, about, undone: said.undone });
  const nameOf = (targets: readonly Target[]): string => {
    const [one] = targets;
    return targets.length === 1 && one ? one.name : text.people(targets.length);
  };

  function moveNow({ targets, stage }: Moving, reason?: string): void {
    const entryIds = targets.flatMap(({ entryId }) => entryId ?? []);
    if (entryIds.length === 0) return;
    const name = nameOf(targets);
    send(
      { name: 'setStage', entryIds, stage: stage.id, ...(reason ? { reason } : {}) },
      targets.length === 1
        ? said.moved({ name, stage: stage.name })
        : said.movedPeople({ people: name, stage: stage.name }),
      name,
    ).catch(warn);
  }

  return {
    send,
    move: (targets, stage) => {
      if (stage.kind === 'rejected' || stage.kind === 'withdrawn') setMoving({ targets, stage });
      else moveNow({ targets, stage });
    },
    bin: (targets) => {
      const candidateIds = targets.map(({ id }) => id);
      const name = nameOf(targets);
      send(
        { name: 'binCandidates', candidateIds },
        targets.length === 1 ? said.binned({ name }) : said.binnedPeople(targets.length),
        name,
      )
        .then((answer) => answer.ok && onGone(candidateIds))
        .catch(warn);
    },
    erase: setErasing,
    dialogs: (
      <>
        <ReasonDialog
          asked={moving && { name: nameOf(moving.targets), stage: moving.stage.name }}
          onClose={() => setMoving(null)}
          onReason={(reason) => {
            if (moving) moveNow(moving, reason);
            setMoving(null);
          }}
        />
        <EraseDialog
          names={erasing.map(({ name }) => name)}
          onClose={() => setErasing([])}
          onErase={(suppress) => {
            const candidateIds = erasing.map(({ id }) => id);
            const words =
              erasing.length === 1
                ? person.erased({ name: nameOf(erasing) })
                : person.erasedMany(erasing.length);
            setErasing([]);
            // What failed may say whom it was about; what was done keeps no name.
            send({ name: 'eraseCandidates', candidateIds, suppress }, words, nameOf(erasing))
              .then((answer) => answer.ok && onGone(candidateIds))
              .catch(warn);
          }}
        />
      </>
    ),
  };
}

const warn = (error: unknown): void => console.warn('Not done:', error);
