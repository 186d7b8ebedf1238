import { mkdtemp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CueStart } from '../../src/audio/sound';
import { linkApp, unlinkApp } from '../drive/linked-app';
import { launchApp } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { asarOf } from '../setup/asar.mjs';
import type { Bench } from './bench';
import { withBusyCores } from './busy-cores';
import { cueAppFiles } from './cue-app';
import type {} from './page/cue-page';
import { atMost } from './row';
import type { Row } from './row';
import { median, quantile } from './statistics';

const cueCount = 80;
const everyMs = 500;
const tailMs = 4_000;

/** How far from its ideal instant a cue begins on the audio clock, while every core is busy. */
export const cueBench: Bench = {
  name: 'cue',
  measure: async () => {
    const packed = dirname(packagedApp());
    const folder = await mkdtemp(join(dirname(packed), 'cues-'));
    try {
      await linkApp(packed, folder, asarOf(await cueAppFiles()));
      return [await measureWith(join(folder, basename(packagedApp())), folder)];
    } finally {
      await unlinkApp(folder);
    }
  },
};

async function measureWith(program: string, folder: string): Promise<Row> {
  const app = await launchApp(program, {
    programArguments: [`--user-data-dir=${join(folder, 'data')}`],
  });
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => window.playCues !== undefined);
    await withBusyCores(async () => {
      await page.evaluate((count) => window.playCues?.(count), cueCount);
      await wait(cueCount * everyMs + tailMs);
    });
    const starts = await page.evaluate(() => window.cueStarts ?? []);
    const timers = await page.evaluate(() => window.timerLateMs ?? []);
    return cueRow(starts, timers);
  } finally {
    await app.close();
  }
}

function cueRow(starts: readonly CueStart[], timers: readonly number[]): Row {
  if (starts.length < cueCount) {
    throw new Error(`Only ${starts.length} of ${cueCount} cues began.`);
  }
  const errors = starts.map(({ plannedMs, startedMs }) => Math.abs(startedMs - plannedMs));
  return atMost(5, {
    name: 'cue start on the audio clock, off its instant, all cores busy, p99',
    value: quantile(errors, 0.99),
    unit: 'ms',
    comparedWith: `a setTimeout for the same instants: p99 ${quantile(timers, 0.99).toFixed(1)} ms late (ours p50 ${median(errors).toFixed(2)} ms, ${starts.length} cues)`,
  });
}
