/** What was just done, with its undo; one at a time. */
export interface Toast {
  id: string;
  text: string;
  onUndo?: () => void;
}
