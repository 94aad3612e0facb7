/** Hands a file to the browser's own download, which needs no permission. */

/** Long enough for the browser to have taken the blob over. */
const KEPT_MS = 60_000;

export function download(name: string, parts: BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
