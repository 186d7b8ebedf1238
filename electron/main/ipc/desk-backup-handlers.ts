import { basename } from 'node:path';
import type { DeskData } from '../../../src/contract/desk-calls';
import type { BackupPreview, Chosen, WrittenFile } from '../../../src/contract/desk-files';
import { deskArgumentSchemas as schemas } from '../../../src/contract/desk-schemas';
import type { RoutineVersion } from '../../../src/contract/library';
import { done } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import { chooseFile, chooseTarget } from '../files/file-dialogs';
import type { FileKind } from '../files/file-dialogs';
import { previews } from '../files/previews';
import { readBackup } from '../files/read-backup';
import type { Backup } from '../files/read-backup';
import { restoreBackup } from '../files/restore-backup';
import { writeBackup } from '../files/write-backup';
import { canRun } from '../storage/library/may-save';
import { refusalOf } from '../storage/library/refusal-of';
import { asked, cancelled, chosen, reasonOf } from './desk-file-handlers';
import type { FileParts } from './desk-file-handlers';
import { deskData } from './desk-parts';
import type { Doorway } from './doorway';

const backupFiles: FileKind = { name: 'Backline', extension: 'backup' };

/** What is remembered of a preview. */
interface Shown {
  readonly fileName: string;
  readonly backup: Backup;
}

/** Opens the desk's channels for whole backups. */
export function openBackupChannels(doorway: Doorway, parts: FileParts): void {
  const shown = previews<Shown>(() => parts.lock.lockings);
  doorway.open('desk:back-up', {
    schema: schemas['desk:back-up'],
    handle: () => refusalOf(() => backedUp(parts)),
  });
  doorway.open('desk:choose-backup', {
    schema: schemas['desk:choose-backup'],
    handle: async () => {
      shown.forget();
      const path = await asked(parts, (desk) => chooseFile(desk, backupFiles));
      return done(path === undefined ? cancelled : chosen(await previewOf(path, shown.keep)));
    },
  });
  doorway.open('desk:restore', {
    schema: schemas['desk:restore'],
    handle: (previewId) => refusalOf(() => shown.use(previewId, (taken) => restored(parts, taken))),
  });
}

async function previewOf(path: string, keep: (shown: Shown) => string): Promise<BackupPreview> {
  const fileName = basename(path);
  const file = await readBackup(path);
  if (file.kind === 'faulty') {
    return { kind: 'faulty', fileName, faults: file.faults };
  }
  const { backup } = file;
  return {
    kind: 'good',
    fileName,
    previewId: keep({ fileName, backup }),
    madeAt: backup.madeAt,
    routines: backup.routines.size,
    versions: backup.versions,
    unfit: [...backup.routines.values()].filter(isUnfit).length,
    clinicName: backup.settings.clinicName,
  };
}

/** Whether a routine can not be run as its newest version is. */
function isUnfit(versions: readonly RoutineVersion[]): boolean {
  const newest = versions.at(-1);
  return newest !== undefined && !canRun(newest.routine);
}

async function restored(parts: FileParts, { backup, fileName }: Shown): Promise<Outcome<DeskData>> {
  await parts.backUpBefore('restore');
  const outcome = await restoreBackup(parts.storage, backup, reasonOf(fileName));
  parts.onSaved();
  return outcome.kind === 'refused' ? outcome : done(await deskData(parts));
}

async function backedUp(parts: FileParts): Promise<Outcome<Chosen<WrittenFile>>> {
  const day = parts.place.now().toISOString().slice(0, 10);
  const path = await asked(parts, (desk) =>
    chooseTarget(desk, backupFiles, `backline-${day}.backup`),
  );
  if (path === undefined) {
    return done(cancelled);
  }
  const routines = await writeBackup(parts.place, path, parts.backupContent());
  return done(chosen({ fileName: basename(path), routines }));
}
