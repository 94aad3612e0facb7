/** The dashboard's views: adding one is one file `components/<feature>/<name>.view.tsx`, found here. */
import type { ComponentType } from 'react';
import type { Route } from '../../lib/state/route';
import type { IconName } from '../ui/icon-paths';

export interface View {
  /** Its name in the address. */
  id: string;
  /** Place in the navigation. */
  order: number;
  /** Reached by links alone. */
  hidden?: true;
  icon: IconName;
  /** Read when shown, so that it follows the language. */
  label: () => string;
  /** A figure beside the label (a live count), if it has one. */
  Figure?: ComponentType;
  Screen: ComponentType<{ route: Route }>;
}

/** Types a view file; says nothing at run time. */
export function defineView(view: View): View {
  return view;
}

const found = import.meta.glob<{ default: View }>('../*/*.view.tsx', { eager: true });

export const views: readonly View[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => a.order - b.order);
