import { link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The same program with another app in it: every file of the packed app under a second name (no
 * copy is made), but for the archive of the app itself. So a peer runs on the very same binary,
 * with the same fuses, and differs in nothing but its own code.
 */
export async function linkApp(packedFolder: string, into: string, archive: Buffer): Promise<void> {
  const entries = await readdir(packedFolder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const twin = join(into, file.slice(packedFolder.length + 1));
    if (entry.name !== 'app.asar') {
      await mkdir(dirname(twin), { recursive: true });
      await link(file, twin);
    }
  }
  await writeFile(join(into, 'resources', 'app.asar'), archive);
}

/** Removes a linked app; the files it shares stay where they are. */
export async function unlinkApp(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
