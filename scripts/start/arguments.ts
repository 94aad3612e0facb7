/** What was typed after `npm start`. */
import { existsSync, statSync } from 'node:fs';

export const USAGE = `usage: npm start                               the main job on the bundled sample pages
       npm start -- --page FILE --url URL       the same with a page you saved, shown at its own address`;

/** A page the user saved, and the address it was saved from. */
export interface SavedPage {
  file: string;
  url: string;
}

/** `{}` without arguments; a sentence about what is wrong with them otherwise. */
export function parseArguments(args: readonly string[]): { page?: SavedPage } | string {
  const given: { page?: string; url?: string } = {};
  for (let i = 0; i < args.length; i++) {
    const [, name, inline] = /^--(page|url)(?:=(.*))?$/s.exec(args[i] ?? '') ?? [];
    if (name !== 'page' && name !== 'url') return `Not understood: ${args[i]}`;
    if (given[name] !== undefined) return `--${name} is given twice.`;
    const value = inline ?? args[++i];
    if (!value || (inline === undefined && value.startsWith('--'))) return `--${name} needs a value.`;
    given[name] = value;
  }
  const { page: file, url } = given;
  if (file === undefined && url === undefined) return {};
  if (file === undefined) return '--url needs --page FILE: the page that was saved from there.';
  if (url === undefined) return '--page needs --url URL: the address the page was saved from.';
  if (!existsSync(file) || !statSync(file).isFile()) return `No such file: ${file}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return `Not an address: ${url}. Give the whole address, with https://`;
  return { page: { file, url } };
}

/** Whether a window can be shown here. On macOS and Windows always; elsewhere where a display server is named. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
