import { addresses } from '../sites/addresses';

/** How a site is called on screen; a host stands for itself. */
export function siteName(id: string): string {
  return addresses.find((site) => site.id === id)?.name ?? id;
}
