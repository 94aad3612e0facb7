import { sites } from '../sites';

/** How a site is called on screen; a host stands for itself. */
export function siteName(id: string): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}
