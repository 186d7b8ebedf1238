import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlannedClip } from './clip-plan';
import { clipFolder } from './manifest';
import { recipe } from './recipe';
import { mustRun, pythonWith, voiceStyle } from './voice-tools';

/** Has clips spoken, finished and written into their folder. */
export async function renderClips(clips: readonly PlannedClip[]): Promise<void> {
  const python = await pythonWith('renderer.txt');
  const passing = await mkdtemp(join(tmpdir(), 'backline-voice-'));
  const job = join(passing, 'job.json');
  try {
    await writeFile(
      job,
      JSON.stringify({
        style: await voiceStyle(recipe.voice),
        british: recipe.british,
        bitsPerSecond: recipe.bitsPerSecond,
        folder: clipFolder,
        clips: clips.map(({ file, say, speed }) => ({ file, say, speed })),
      }),
    );
    await mustRun(python, [join(import.meta.dirname, 'render-clips.py'), job]);
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
}
