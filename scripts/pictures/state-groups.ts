import { writeFile } from 'node:fs/promises';
import { defaultSettings } from '../../src/contract/settings';
import { versionFile, writeSavedData } from '../drive/data-folder';
import { clinicRoutines } from '../drive/sample-routines';
import type { WallState } from './wall-states';

/** States that one start of the app can show. */
export interface StateGroup extends Pick<WallState, 'saved' | 'hasLoudspeaker' | 'hasFigure'> {
  readonly states: readonly WallState[];
}

/** A Monday morning, so that the wall shows the same time of day in every picture. */
export const pictureTime = new Date('2025-01-06T06:59:30Z');

/** The states, put together by what the app has to be started with. */
export function stateGroups(states: readonly WallState[]): readonly StateGroup[] {
  const nameOf = (state: WallState) => JSON.stringify(startOf(state));
  const starts = new Set(states.map(nameOf));
  return [...starts].flatMap((start) => {
    const group = states.filter((state) => nameOf(state) === start);
    const [first] = group;
    return first === undefined ? [] : [{ ...startOf(first), states: group }];
  });
}

/** Puts what a group finds saved into an empty data folder. */
export async function prepareFolder(dataFolder: string, saved: WallState['saved']): Promise<void> {
  if (saved !== 'nothing') {
    await writeSavedData(dataFolder, {
      routines: clinicRoutines,
      settings: { ...defaultSettings, clinicName: 'Riverside Physio' },
    });
  }
  if (saved === 'damaged') {
    for (const { id } of clinicRoutines) {
      await writeFile(versionFile(dataFolder, id, 1), '{"format":1,"seq"');
    }
  }
}

function startOf({ saved, hasLoudspeaker, hasFigure }: WallState): Omit<StateGroup, 'states'> {
  return { saved, hasLoudspeaker, hasFigure };
}
