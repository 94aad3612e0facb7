/** What was just done, with its undo; one at a time. */
export interface Toast {
  /** A new id is a new toast: it takes the place of the old one, and the clock starts anew. */
  id: string;
  text: string;
  onUndo?: () => void;
}
