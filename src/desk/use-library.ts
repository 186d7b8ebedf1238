import { useSyncExternalStore } from 'react';
import type { DeskData } from '../contract/desk-calls';
import type { LibraryState } from '../library/library-state';
import { useDesk } from './desk-context';

/** What the desk has of the clinic's data, drawn anew whenever it changes. */
export function useLibraryState(): LibraryState {
  const { library } = useDesk();
  return useSyncExternalStore(library.subscribe, library.state);
}

/** The clinic's data on a screen that is only drawn when it is there; throws elsewhere. */
export function useDeskData(): DeskData {
  const state = useLibraryState();
  if (state.kind !== 'ready') {
    throw new Error('This screen was drawn before the data came');
  }
  return state.data;
}
