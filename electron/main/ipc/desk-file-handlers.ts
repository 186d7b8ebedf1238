import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron/main';
import type { Routine } from '../../../src/circuit/routine';
import type { RoutineToSave } from '../../../src/contract/desk-calls';
import type {
  Chosen,
  ImportChoice,
  ImportedRoutine,
  ImportPreview,
  WrittenFile,
} from '../../../src/contract/desk-files';
import { deskArgumentSchemas as schemas } from '../../../src/contract/desk-schemas';
import type { Library } from '../../../src/contract/library';
import { reasonSchema } from '../../../src/contract/library-schema';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { BackupContent } from '../files/backup-lines';
import { compared, withStepIds } from '../files/compare-routines';
import { chooseFile, chooseTarget } from '../files/file-dialogs';
import type { FileKind } from '../files/file-dialogs';
import { previews } from '../files/previews';
import { readApart } from '../files/read-apart';
import { readChosen } from '../files/read-chosen';
import { mostRoutineFileBytes, routineFileText } from '../files/routine-file';
import { writeChosen } from '../files/write-chosen';
import type { LibraryPlace } from '../storage/library/library-place';
import { refusalOf } from '../storage/library/refusal-of';
import type { DeskParts } from './desk-parts';
import type { Doorway } from './doorway';

/** What the desk's calls for files reach. */
export interface FileParts extends DeskParts {
  /** The open desk; its calls come from nowhere else. */
  readonly desk: () => BrowserWindow | undefined;
  readonly place: LibraryPlace;
  readonly backupContent: () => BackupContent;
  /** A copy of its own before something is replaced. */
  readonly backUpBefore: (what: string) => Promise<void>;
}

const routineFiles: FileKind = { name: 'Backline', extension: 'json' };

/** Staff closed the dialog. */
export const cancelled = { kind: 'cancelled' } as const;

/** Staff chose something. */
export function chosen<T>(value: T): Chosen<T> {
  return { kind: 'chosen', value };
}

/** Opens the desk's channels for routine files. */
export function openFileChannels(doorway: Doorway, parts: FileParts): void {
  const shown = previews<Shown>(() => parts.lock.lockings);
  doorway.open('desk:export', {
    schema: schemas['desk:export'],
    handle: (routineIds) => refusalOf(() => exported(parts, routineIds)),
  });
  doorway.open('desk:choose-import', {
    schema: schemas['desk:choose-import'],
    handle: async () => {
      shown.forget();
      const path = await asked(parts, (desk) => chooseFile(desk, routineFiles));
      return done(
        path === undefined ? cancelled : chosen(await previewOf(parts, path, shown.keep)),
      );
    },
  });
  doorway.open('desk:import', {
    schema: schemas['desk:import'],
    handle: ({ previewId, choices }) =>
      refusalOf(() => shown.use(previewId, (taken) => imported(parts, taken, choices))),
  });
}

/** What is remembered of a preview. */
interface Shown {
  readonly fileName: string;
  readonly routines: readonly ImportedRoutine[];
}

/** Asks through a dialog of the desk, and forgets the answer when the desk was locked meanwhile. */
export async function asked<T>(
  { desk, lock, active }: FileParts,
  ask: (desk: BrowserWindow) => Promise<T | undefined>,
): Promise<T | undefined> {
  const window = desk();
  const answer = window === undefined ? undefined : await ask(window);
  active();
  return lock.isUnlocked() ? answer : undefined;
}

async function exported(
  parts: FileParts,
  routineIds: readonly string[],
): Promise<Outcome<Chosen<WrittenFile>>> {
  const { routines } = await parts.storage.library.whole();
  const wanted = routines.map(({ routine }) => routine).filter(({ id }) => routineIds.includes(id));
  if (wanted.length === 0) {
    return refused('not-found');
  }
  const path = await asked(parts, (desk) =>
    chooseTarget(desk, routineFiles, 'backline-routines.json'),
  );
  if (path === undefined) {
    return done(cancelled);
  }
  await writeChosen(parts.place, path, routineFileText(wanted));
  return done(chosen({ fileName: basename(path), routines: wanted.length }));
}

async function previewOf(
  parts: FileParts,
  path: string,
  keep: (shown: Shown) => string,
): Promise<ImportPreview> {
  const fileName = basename(path);
  const read = await readChosen(path, mostRoutineFileBytes);
  if (read.kind !== 'read') {
    return { kind: 'faulty', fileName, faults: [{ kind: read.kind }] };
  }
  const file = await readApart(read.bytes);
  if (file.kind === 'faulty') {
    return { kind: 'faulty', fileName, faults: file.faults };
  }
  const here = await parts.storage.library.whole();
  const routines = compared(file.routines, here.routines);
  return { kind: 'good', fileName, previewId: keep({ fileName, routines }), routines };
}

async function imported(
  parts: FileParts,
  shown: Shown,
  choices: readonly ImportChoice[],
): Promise<Outcome<Library>> {
  const { library } = parts.storage;
  const routines = choices.flatMap((choice) => toSave(shown, choice));
  await parts.backUpBefore('import');
  const outcome = await library.saveTogether({ routines, shelf: (before) => before });
  if (outcome.kind === 'refused') {
    return outcome;
  }
  parts.onSaved();
  return done(await library.whole());
}

/** Every id is made anew; only the one of a routine that is replaced stays. */
function toSave(shown: Shown, { index, take }: ImportChoice): readonly RoutineToSave[] {
  const preview = shown.routines[index];
  if (preview === undefined || take === 'leave') {
    return [];
  }
  const id = take === 'replace' && preview.hereId !== undefined ? preview.hereId : randomUUID();
  const routine: Routine = withStepIds(preview.routine, id, () => randomUUID());
  return [{ routine, basedOn: 0, savedBy: '', reason: reasonOf(shown.fileName) }];
}

const longestReason = 200;

/** Why a version was saved that came from a file: the file's name, as far as it may be kept. */
export function reasonOf(fileName: string): string {
  const plain = fileName.slice(0, longestReason);
  return reasonSchema.safeParse(plain).success ? plain : '';
}
