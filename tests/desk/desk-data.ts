import type { Routine } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import type { DeskData } from '../../src/contract/desk-calls';
import type { RoutineVersion } from '../../src/contract/library';
import { defaultSettings } from '../../src/contract/settings';

/** A routine as it was saved first, at the given minute of a day long ago. */
export function savedOnce(routine: Routine, minute = 0): RoutineVersion {
  const savedAt = new Date(Date.UTC(2026, 0, 5, 8, minute)).toISOString();
  return { version: 1, savedAt, savedBy: 'Anna', reason: '', routine };
}

/** A clinic with the built-in routines, the first three of them on the wall. */
export function deskData(changes: Partial<DeskData> = {}): DeskData {
  const routines = starterRoutines();
  return {
    library: {
      routines: routines.map((routine, index) => savedOnce(routine, routines.length - index)),
      shelf: { offered: routines.slice(0, 3).map(({ id }) => id), archived: [] },
      drafts: [],
    },
    settings: { ...defaultSettings, clinicName: 'Praxis am See' },
    notices: [],
    dataFolder: '/var/lib/backline',
    programVersion: '0.1.0',
    ...changes,
  };
}
