import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** Writes a value as JSON, set as the project's formatter sets it. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const options = await resolveConfig(file);
  await writeFile(file, await format(JSON.stringify(value), { ...options, filepath: file }));
}
