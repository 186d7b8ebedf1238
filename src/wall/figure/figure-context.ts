import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FigureKeeper, FigureState } from './figure-keeper';

/** The page's figure; undefined where it has none. */
export const FigureContext = createContext<FigureKeeper | undefined>(undefined);

const never = () => () => undefined;

/** The figure while it can be shown; renders anew when that changes. */
export function useFigure(): FigureKeeper | undefined {
  const keeper = useContext(FigureContext);
  const state = useSyncExternalStore<FigureState>(
    keeper?.subscribe ?? never,
    () => keeper?.state ?? 'failed',
  );
  return state === 'ready' ? keeper : undefined;
}
