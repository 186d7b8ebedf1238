import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { writeJson } from '../figure/write-json';
import { repositoryFolder } from '../setup/folders.mjs';

const entrySchema = z.strictObject({
  /** Below the language's folder. */
  file: z.string(),
  /** Of what is said in it and how it was made. */
  digest: z.string(),
  durationMs: z.number(),
  loudnessLufs: z.number(),
  peakDbtp: z.number(),
});

const manifestSchema = z.record(z.string(), entrySchema);

/** What is known of one clip: whose words it says, and what it measures as decoded. */
export type ClipEntry = z.output<typeof entrySchema>;

/** What lies beside the clips of a language: each by its spoken id. */
export type Manifest = z.output<typeof manifestSchema>;

/** The folder of the English clips. */
export const clipFolder = join(repositoryFolder, 'resources', 'voice', 'en');

const manifestName = 'manifest.json';

/** The committed manifest; an empty one where there is none yet. */
export async function readManifest(folder = clipFolder): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined);
  return text === undefined ? {} : manifestSchema.parse(JSON.parse(text));
}

export async function writeManifest(manifest: Manifest): Promise<void> {
  await writeJson(join(clipFolder, manifestName), manifest);
}
