/** Every command with what runs it. A name that is missing here does not compile. */
import type { CommandName } from '../../domain/command';
import { binCandidates, rateCandidate, restoreCandidates, setDoNotContact, setOverride } from './candidates';
import { addToRole, rateEntry, removeFromRole, setStage } from './entries';
import { eraseCandidates } from './erase';
import { recordExport } from './exports';
import { deleteFilter, saveFilter } from './filters';
import type { Handler } from './handler';
import { importBatch } from './import-batch';
import { finishJob, revertJob, startJob } from './jobs';
import { mergeCandidates, notTheSame } from './merge';
import { addNote, addTag, deleteNote, editNote, removeTag } from './notes-tags';
import { deleteOwnSkill, importOwnSkills, saveOwnSkill } from './own-skills';
import { restoreBatch } from './restore-batch';
import { binRole, restoreRole, saveRole, setRequirements } from './roles';
import { saveDraft, saveItems } from './save-draft';
import { saveStages } from './stages';
import { undo } from './undo';

export const handlers: { [N in CommandName]: Handler<N> } = {
  saveDraft,
  saveItems,
  setOverride,
  rateCandidate,
  setDoNotContact,
  addNote,
  editNote,
  deleteNote,
  addTag,
  removeTag,
  addToRole,
  removeFromRole,
  setStage,
  rateEntry,
  binCandidates,
  restoreCandidates,
  eraseCandidates,
  mergeCandidates,
  notTheSame,
  saveRole,
  setRequirements,
  binRole,
  restoreRole,
  saveStages,
  saveOwnSkill,
  importOwnSkills,
  deleteOwnSkill,
  saveFilter,
  deleteFilter,
  recordExport,
  undo,
  startJob,
  importBatch,
  restoreBatch,
  finishJob,
  revertJob,
};
