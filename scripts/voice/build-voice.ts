import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clipPlan } from './clip-plan';
import type { ClipPlan } from './clip-plan';
import { clipFolder, readManifest, writeManifest } from './manifest';
import type { ClipEntry, Manifest } from './manifest';
import { ClipMeter } from './measure/clip-measures';
import { recipe } from './recipe';
import { renderClips } from './render-clips';
import { staleClips } from './stale-clips';

/** So many clips are rendered before the manifest is written: what is done stays done. */
const clipsAtATime = 40;

const plan = clipPlan();
const meter = new ClipMeter();
await mkdir(clipFolder, { recursive: true });
let manifest = process.argv.includes('--all') ? undefined : await readManifest();
const stale = [...staleClips(plan, manifest)];
console.log(`${String(stale.length)} of ${String(plan.size)} sentences to speak`);
for (let start = 0; start < stale.length; start += clipsAtATime) {
  const some = new Map(stale.slice(start, start + clipsAtATime));
  const byFile = new Map([...some.values()].map((clip) => [clip.file, clip]));
  await renderClips([...byFile.values()]);
  manifest = manifestOf({ ...manifest?.clips, ...(await measured(some)) });
  await writeManifest(manifest);
}
await writeManifest(manifestOf(manifest?.clips ?? {}));
await removeLeftOvers();
meter.free();

function manifestOf(clips: Readonly<Record<string, ClipEntry>>): Manifest {
  const inOrder = [...plan.keys()].flatMap((id) => {
    const entry = clips[id];
    return entry === undefined ? [] : [[id, entry] as const];
  });
  return { language: 'en', voice: recipe.voice, clips: Object.fromEntries(inOrder) };
}

async function measured(clips: ClipPlan): Promise<Record<string, ClipEntry>> {
  const entries: Record<string, ClipEntry> = {};
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
  const there = await readdir(clipFolder, { recursive: true });
  const files = there.map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => name.endsWith('.opus') && !kept.has(name))) {
    await rm(join(clipFolder, file));
  }
}
