import { createContext, use } from 'react';
import type { DeskBridge } from '../contract/desk-bridge';
import type { LibraryStore } from '../library/library-store';
import type { Toasts } from '../ui/desk/toasts';
import type { AccessStore } from './lock/access-store';

/** What every screen of the desk may use. */
export interface DeskTools {
  readonly bridge: DeskBridge;
  readonly access: AccessStore;
  readonly library: LibraryStore;
  readonly toasts: Toasts;
  /** Monotonic, in milliseconds. */
  readonly now: () => number;
}

export const DeskContext = createContext<DeskTools | undefined>(undefined);

/** The desk's tools. Throws outside of a desk: that is a bug. */
export function useDesk(): DeskTools {
  const tools = use(DeskContext);
  if (tools === undefined) {
    throw new Error('This part of the desk was drawn outside of it');
  }
  return tools;
}
