import { readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routineFileText } from '../../electron/main/files/routine-file';
import { makeDataFolder, removeDataFolder, savedFolder } from '../../scripts/drive/data-folder';
import { openWall } from '../../scripts/drive/open-wall';
import type { OpenWall } from '../../scripts/drive/open-wall';
import { packagedApp } from '../../scripts/drive/packaged-app';
import {
  clinicRoutines,
  everyLevel,
  quickRoutine,
  shortRoutine,
  spokenRoutine,
} from '../../scripts/drive/sample-routines';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { placedSteps } from '../../src/circuit/edit/steps';
import type { Routine } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import type { DeskCalls, DeskChannel } from '../../src/contract/desk-calls';
import type { Outcome } from '../../src/contract/outcome';
import { deskCall } from './desk-call';

let dataFolder: string;
let wall: OpenWall;
let desk: Page;

function call<C extends DeskChannel>(
  channel: C,
  argument: DeskCalls[C]['argument'],
): Promise<Outcome<DeskCalls[C]['answer']> | undefined> {
  return deskCall(desk, channel, argument);
}

/** Staff choose this file in the system's dialog, to read and to write. */
async function choose(path: string): Promise<void> {
  await wall.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
}

async function savedFiles(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(savedFolder(dataFolder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }): Promise<readonly [string, string]> => {
      const path = join(parentPath, name);
      return [path, await readFile(path, 'utf8')];
    });
  return new Map(await Promise.all(files));
}

/** Starts the app over an empty folder, with its desk set up. */
async function startAnew(): Promise<void> {
  dataFolder = await makeDataFolder();
  wall = await openWall({ executable: packagedApp(), dataFolder, desk: true });
  const isDesk = (page: Page) => page.url().includes('/desk/index.html');
  desk =
    wall.app.windows().find(isDesk) ??
    (await wall.app.waitForEvent('window', { predicate: isDesk }));
  await desk.waitForFunction(() => 'backlineDesk' in window);
  await call('desk:set-up', {
    clinicName: '',
    emergencyNumber: '112',
    language: 'en',
    pin: '482915',
  });
}

async function endIt(): Promise<void> {
  await wall.close();
  await removeDataFolder(dataFolder);
}

beforeAll(startAnew);

afterAll(endIt);

/** Chooses a file for import; answers what it would do. */
async function previewOf(path: string) {
  await choose(path);
  const preview = await call('desk:choose-import', undefined);
  const shown =
    preview?.kind === 'done' && preview.value.kind === 'chosen' ? preview.value.value : undefined;
  if (shown?.kind !== 'good') {
    throw new Error(`There is no preview: ${JSON.stringify(preview)}`);
  }
  return shown;
}

/** Takes in everything that a file holds; answers the routines that came by it. */
async function importAll(path: string): Promise<readonly Routine[]> {
  const { previewId, routines } = await previewOf(path);
  const choices = routines.map((_routine, index) => ({ index, take: 'add' as const }));
  const imported = await call('desk:import', { previewId, choices });
  const all = imported?.kind === 'done' ? imported.value.routines : [];
  return all.filter(({ reason }) => reason === basename(path)).map(({ routine }) => routine);
}

/** The timelines of routines by their names, with steps told by their order and not by their ids. */
function timelinesOf(routines: readonly Routine[]): ReadonlyMap<string, string> {
  return new Map(
    routines.map((routine) => {
      const ids = [...new Set([routine.id, ...placedSteps(routine).map(({ step }) => step.id)])];
      const text = JSON.stringify(compileTimeline(routine));
      const told = ids.reduce((now, id, index) => now.replaceAll(`"${id}"`, `"#${index}"`), text);
      return [JSON.stringify(routine.name), told];
    }),
  );
}

describe('a routine file', () => {
  const good = routineFileText([shortRoutine]);

  it.each([
    ['nested too deep', '['.repeat(100_000), { kind: 'tooDeep' }],
    [
      'with an endless number',
      good.replace('"getReadySeconds": 3', '"getReadySeconds": 1e400'),
      { kind: 'wrongShape', field: 'routines.0.getReadySeconds', line: 12 },
    ],
    ['larger than 5 MB', ' '.repeat(5 * 1024 * 1024 + 1), { kind: 'tooLarge' }],
  ])('%s is refused, and nothing that is saved changes', async (_what, text, fault) => {
    const before = await savedFiles();
    const path = join(dataFolder, 'import.json');
    await writeFile(path, text);
    await choose(path);
    const answer = await call('desk:choose-import', undefined);
    expect(answer).toMatchObject({ value: { value: { kind: 'faulty', faults: [fault] } } });
    expect(await savedFiles()).toEqual(before);
  });

  it('that is good is shown first, taken in, and exported again', async () => {
    const path = join(dataFolder, 'good.json');
    await writeFile(path, good);
    const shown = await previewOf(path);
    expect(shown.routines).toMatchObject([{ compared: 'new' }]);
    const wish = { previewId: shown.previewId, choices: [{ index: 0, take: 'add' }] } as const;
    const imported = await call('desk:import', wish);
    const library = imported?.kind === 'done' ? imported.value.routines : [];
    const taken = library.find(({ routine }) => routine.name.kind === 'own');
    expect(taken).toMatchObject({ version: 1, reason: 'good.json' });
    expect(await call('desk:import', wish)).toMatchObject({ problem: 'expired' });

    const exported = join(dataFolder, 'exported.json');
    await choose(exported);
    await call('desk:export', [taken?.routine.id ?? '']);
    expect(await readFile(exported, 'utf8')).toContain('"text": "Short"');
    const backup = join(dataFolder, 'all.backup');
    await choose(backup);
    expect(await call('desk:back-up', undefined)).toMatchObject({ kind: 'done' });
    expect(await call('desk:choose-backup', undefined)).toMatchObject({
      value: { value: { kind: 'good', routines: 8 } },
    });
  });
});

describe('the printed sheet', () => {
  it.each(['A4', 'Letter'] as const)('becomes a PDF on %s', async (paper) => {
    const path = join(dataFolder, `${paper}.pdf`);
    await choose(path);
    const wish = { routine: shortRoutine, paper, to: 'pdf' } as const;
    expect(await call('desk:print', wish)).toMatchObject({
      value: { value: { fileName: `${paper}.pdf` } },
    });
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each(['A4', 'Letter'] as const)(
    'takes one page of %s with warm-up and cool-down',
    async (paper) => {
      const path = join(dataFolder, `whole-${paper}.pdf`);
      await choose(path);
      const routine = starterRoutines().find(({ coolDown }) => coolDown.length > 0);
      if (routine === undefined) {
        throw new Error('No starter has a cool-down.');
      }
      const wish = { routine, paper, to: 'pdf' } as const;
      expect(await call('desk:print', wish)).toMatchObject({ kind: 'done' });
      const pages = (await readFile(path, 'latin1')).match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages).toHaveLength(1);
    },
  );
});

describe('an export', () => {
  it('gives a new installation the same timelines', async () => {
    const given = join(dataFolder, 'given.json');
    const routines = [shortRoutine, quickRoutine, spokenRoutine, everyLevel, ...clinicRoutines];
    await writeFile(given, routineFileText(routines));
    const before = await importAll(given);
    expect(before).toHaveLength(routines.length);
    const exported = join(dataFolder, 'exported.json');
    await choose(exported);
    await call(
      'desk:export',
      before.map(({ id }) => id),
    );
    const text = await readFile(exported);
    await endIt();

    await startAnew();
    const path = join(dataFolder, 'from-elsewhere.json');
    await writeFile(path, text);
    const after = timelinesOf(await importAll(path));
    expect(after.size).toBe(routines.length);
    expect(after).toEqual(timelinesOf(before));
    expect(after).toEqual(timelinesOf(routines));
  });
});
