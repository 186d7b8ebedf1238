import { DeskLock } from '../../../electron/main/access/desk-lock';
import { openSecrets } from '../../../electron/main/access/secrets';
import { fileNames } from '../../../electron/main/storage/file-names';
import { safeFile } from '../../../electron/main/storage/safe-file';
import { accessShape } from '../../../electron/main/storage/saved-shape';
import { openSavedValue } from '../../../electron/main/storage/saved-value';
import type { DeskAccess } from '../../../src/contract/desk-access';
import { testPlace } from '../storage/test-place';

/** Clocks that stand still until a test moves them. */
export class TestClock {
  wall = Date.parse('2026-08-06T06:00:00Z');
  uptime = 1_000_000;
  monotonic = 500;

  /** Time goes by on all of them. */
  pass(ms: number): void {
    this.wall += ms;
    this.uptime += ms;
    this.monotonic += ms;
  }

  readonly wallMs = () => this.wall;
  readonly uptimeMs = () => this.uptime;
  readonly monotonicMs = () => this.monotonic;
}

/** Cheap, so that hundreds of guesses take no time; the product's are in verifier.ts. */
export const cheap = { cost: 16, blockSize: 1, parallelization: 1 };

/** The lock over the access file in a folder, as a start of the program opens it. */
export async function openLock(folder: string, clock: TestClock) {
  const place = testPlace(folder);
  const names = fileNames('access');
  const noGuesses = { wrong: 0, lastWallMs: 0, lastUptimeMs: 0 };
  const saved = await openSavedValue({
    file: 'access',
    safeFile: safeFile({ ...place, names }, accessShape),
    builtIn: { secrets: null, pinGuesses: noGuesses, ownerCodeGuesses: noGuesses },
    writeFirst: false,
  });
  const told: DeskAccess[] = [];
  const secrets = openSecrets({ saved, clock, parameters: cheap });
  const lock = new DeskLock(secrets, (access) => told.push(access));
  return { lock, told, saved };
}
