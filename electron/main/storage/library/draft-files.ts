import { join } from 'node:path';
import type { Draft, RoutineVersion } from '../../../../src/contract/library';
import { renamedDraft } from '../../../../src/contract/renamed-draft';
import { routinesFormat } from '../../../../src/contract/saved-shapes';
import type { SavedDraft } from '../../../../src/contract/saved-shapes';
import { sealed } from '../envelope';
import { errorCode } from '../error-code';
import { readSavedFile } from '../read-file';
import { inTurns } from './in-turns';
import type { LibraryPlace } from './library-place';
import { namesIn } from './names-in';
import { routineFolderName } from './routine-folder-name';
import { draftShape } from './saved-version';
import { withoutTemporaries } from './without-temporaries';
import { writeNew } from './write-new';

/** Unsaved work, one file for each routine. It has no backups: the saved versions are there. */
export interface DraftFiles {
  /** Answers when the draft is on the disk; throws what the disk throws. */
  readonly keep: (draft: SavedDraft) => Promise<Draft>;
  /** The draft of a routine; undefined where there is none that can be read. */
  readonly of: (routineId: string) => Promise<Draft | undefined>;
  /** Does nothing when there is none. */
  readonly drop: (routineId: string) => Promise<void>;
  /** Those that can be read; a bad one is passed over and stays where it is until it is replaced. */
  readonly all: () => Promise<readonly Draft[]>;
}

/** The drafts in the folder of `place`. */
export function draftFiles(place: LibraryPlace): DraftFiles {
  const { disk, folder, log } = place;

  async function draftIn(name: string): Promise<Draft | undefined> {
    const content = await readSavedFile(place, name, draftShape);
    if (content.kind === 'good') {
      return { ...content.data, keptAt: content.savedAt };
    }
    log.warn(`The draft ${name} cannot be used (${content.kind}).`);
    return undefined;
  }

  async function remove(name: string): Promise<void> {
    try {
      await disk.remove(join(folder, name));
    } catch (cause) {
      if (errorCode(cause) !== 'ENOENT') {
        throw cause;
      }
    }
  }

  return {
    keep: async (draft) => {
      const keptAt = place.now().toISOString();
      const text = sealed(draft, { format: routinesFormat, seq: 1, savedAt: keptAt });
      await disk.makeFolder(folder);
      await writeNew(place, draftName(draft.routine.id), text);
      return { ...draft, keptAt };
    },
    of: (routineId) => draftIn(draftName(routineId)),
    drop: (routineId) => remove(draftName(routineId)),
    all: async () => {
      const names = await withoutTemporaries(place, (await namesIn(place)) ?? []);
      const drafts = await inTurns(
        names.filter((name) => name.endsWith('.json')),
        draftIn,
      );
      return drafts.filter((draft) => draft !== undefined);
    },
  };
}

/** Keeps the draft of a routine that was just renamed; one that cannot be kept stays as it was. */
export async function renameDraft(
  drafts: DraftFiles,
  before: number,
  renamed: RoutineVersion,
): Promise<void> {
  const draft = await drafts.of(renamed.routine.id);
  if (draft !== undefined) {
    const { routine, basedOn } = renamedDraft(draft, before, renamed);
    await drafts.keep({ routine, basedOn });
  }
}

function draftName(routineId: string): string {
  return `${routineFolderName(routineId)}.json`;
}
