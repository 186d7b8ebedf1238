import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { RoutineVersion } from '../../../src/contract/library';
import type { SavedShelf } from '../../../src/contract/saved-shapes';
import { settingsFormat, shelfFormat } from '../../../src/contract/saved-shapes';
import type { Settings } from '../../../src/contract/settings';
import { sealed } from '../storage/envelope';
import { sealedVersion } from '../storage/library/saved-version';

/*
 * A backup is one file of lines, each sealed as a saved file is: a head, the settings, the shelf,
 * every version, and a foot with the number of lines and their checksum. So it is written and read
 * line by line however large it is, and a file that was cut off has no foot.
 */

/** The format of the head and the foot; settings, shelf and versions have their own. */
export const backupFormat = 1;

/** The first line's data. */
export const backupHeadSchema = z.strictObject({
  kind: z.literal('backline-backup'),
  program: z.string().max(40),
  clinicName: z.string().max(200),
});

/** The last line's data. */
export const backupFootSchema = z.strictObject({
  kind: z.literal('backline-backup-end'),
  lines: z.int().min(0),
  sha256: z.string(),
});

/** What goes into a backup. The PIN is not among it. */
export interface BackupContent {
  readonly programVersion: string;
  readonly settings: Settings;
  readonly shelf: SavedShelf;
  /** Each routine's versions, one routine after the other. */
  readonly routines: AsyncIterable<readonly RoutineVersion[]>;
}

/** The lines of a backup, each with its end, made as they are asked for. */
export async function* backupLines(
  { programVersion, settings, shelf, routines }: BackupContent,
  savedAt: string,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let lines = 0;
  const counted = (line: string) => {
    lines += 1;
    hash.update(line);
    return line;
  };
  const head = {
    kind: 'backline-backup',
    program: programVersion,
    clinicName: settings.clinicName,
  };
  yield counted(sealed(head, { format: backupFormat, seq: 1, savedAt }));
  yield counted(sealed(settings, { format: settingsFormat, seq: 1, savedAt }));
  yield counted(sealed(shelf, { format: shelfFormat, seq: 1, savedAt }));
  for await (const versions of routines) {
    for (const version of versions) {
      yield counted(sealedVersion(version));
    }
  }
  const foot = { kind: 'backline-backup-end', lines, sha256: hash.digest('hex') };
  yield sealed(foot, { format: backupFormat, seq: 1, savedAt });
}
