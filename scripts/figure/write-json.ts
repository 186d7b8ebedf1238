import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repositoryFolder } from '../setup/folders.mjs';

/** Writes a value as JSON, set as the project's formatter sets it. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const options = await resolveConfig(join(repositoryFolder, 'package.json'));
  await writeFile(file, await format(JSON.stringify(value), { ...options, filepath: file }));
}
