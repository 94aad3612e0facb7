import { describe, expect, test } from 'vitest';
import { primaryAct, type Saved } from '../../../components/profile/saved';

const place = { roleId: 'r1', roleName: 'Django', stageId: 'new', stageName: 'New' };
const saved = (over: object = {}): Saved => ({
  is: 'saved',
  candidateId: 'c',
  places: [place],
  changes: [],
  ...over,
});
const unsaved: Saved = { is: 'not saved' };
const asked: Saved = { is: 'not saved', suppressed: { reason: 'asked', at: 1 } };

describe('the one button', () => {
  test.each([
    ['a stranger, with a role', unsaved, 'r1', { does: 'save', to: 'role' }],
    ['a stranger, without a role', unsaved, null, { does: 'save', to: 'library' }],
    ['somebody who asked not to be contacted', asked, 'r1', { does: 'ask first', reason: 'asked', at: 1 }],
    ['saved for this role', saved(), 'r1', { does: 'move', place }],
    ['saved, no role active', saved(), null, { does: 'move', place: null }],
    ['saved for another role', saved(), 'r2', { does: 'add to role' }],
    ['changed since', saved({ changes: ['headline', 'about'] }), 'r1', { does: 'update', count: 2 }],
  ] as const)('%s', (_, who, roleId, act) => {
    expect(primaryAct(who, roleId, false, null)).toEqual(act);
  });

  test('waits while a save is under way, whatever else is so', () => {
    for (const who of [unsaved, asked, saved()]) {
      expect(primaryAct(who, 'r1', true, 'failed')).toEqual({ does: 'wait' });
    }
  });

  test('after a failed save it says so; a refused undo does not change it', () => {
    expect(primaryAct(unsaved, 'r1', false, 'storage full')).toEqual({ does: 'save again' });
    expect(primaryAct(unsaved, 'r1', false, 'unanswered')).toEqual({ does: 'save again' });
    expect(primaryAct(unsaved, 'r1', false, 'changed since')).toEqual({ does: 'save', to: 'role' });
    expect(primaryAct(asked, 'r1', false, 'storage full')).toMatchObject({ does: 'ask first' });
    expect(primaryAct(saved(), 'r1', false, 'failed')).toEqual({ does: 'move', place });
  });
});
