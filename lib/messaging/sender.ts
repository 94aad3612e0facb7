/** Who sent a message. Decided from what the browser says of the sender alone. */

export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number; url?: string };
}

/** One of our own pages: the panel, or the dashboard (which has a tab too). */
export function isOwnPage(sender: Sender, extensionId: string, extensionOrigin: string): boolean {
  return sender.id === extensionId && (sender.url?.startsWith(extensionOrigin) ?? false);
}

/** A reader in the top frame of a tab. */
export function isReader(sender: Sender, extensionId: string, extensionOrigin: string): boolean {
  return (
    sender.id === extensionId &&
    sender.frameId === 0 &&
    sender.tab?.id !== undefined &&
    sender.url !== undefined &&
    !sender.url.startsWith(extensionOrigin)
  );
}
