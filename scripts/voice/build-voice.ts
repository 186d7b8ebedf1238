import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clipPlan } from './clip-plan';
import type { ClipPlan } from './clip-plan';
import { clipFolder, readManifest, writeManifest } from './manifest';
import type { Manifest } from './manifest';
import { ClipMeter } from './measure/clip-measures';
import { renderClips } from './render-clips';
import { staleClips } from './stale-clips';

/** Rendered by two at once before the manifest is written: what is done stays done. */
const clipsAtATime = 40;

const plan = clipPlan();
const meter = new ClipMeter();
await mkdir(clipFolder, { recursive: true });
let manifest = process.argv.includes('--all') ? {} : await readManifest();
const stale = [...staleClips(plan, manifest)];
console.log(`${String(stale.length)} of ${String(plan.size)} sentences to speak`);
for (let start = 0; start < stale.length; start += clipsAtATime) {
  const some = new Map(stale.slice(start, start + clipsAtATime));
  const clips = [...new Map([...some.values()].map((clip) => [clip.file, clip])).values()];
  const middle = Math.ceil(clips.length / 2);
  await Promise.all([renderClips(clips.slice(0, middle)), renderClips(clips.slice(middle))]);
  manifest = inOrder({ ...manifest, ...(await measured(some)) });
  await writeManifest(manifest);
}
await writeManifest(inOrder(manifest));
await removeLeftOvers();
meter.free();

/** What is planned and there, as in the plan. */
function inOrder(clips: Manifest): Manifest {
  return Object.fromEntries(
    [...plan.keys()].flatMap((id) => {
      const entry = clips[id];
      return entry === undefined ? [] : [[id, entry]];
    }),
  );
}

async function measured(clips: ClipPlan): Promise<Manifest> {
  const entries: Manifest = {};
  for (const [id, { file, digest }] of clips) {
    const measures = await meter.measure(await readFile(join(clipFolder, file)));
    entries[id] = {
      file,
      digest,
      durationMs: Math.round(measures.durationMs),
      loudnessLufs: Number(measures.loudnessLufs.toFixed(2)),
      peakDbtp: Number(measures.peakDbtp.toFixed(2)),
    };
  }
  return entries;
}

async function removeLeftOvers(): Promise<void> {
  const kept = new Set([...plan.values()].map(({ file }) => file));
  const files = await readdir(clipFolder);
  for (const file of files.filter((name) => name.endsWith('.opus') && !kept.has(name))) {
    await rm(join(clipFolder, file));
  }
}
