import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyLicences } from './licences.mjs';

/**
 * electron-builder's hook before it flips fuses and signs: takes out what an unpacked Electron
 * brings and a packaged app must not have. With `default_app.asar` there, an Electron whose app
 * archive was deleted would open a window that runs anything. It also lays in the licences.
 *
 * @param {{ appOutDir: string, packager: { getResourcesDir: (appOutDir: string) => string } }} context
 */
export async function afterPack(context) {
  const resources = context.packager.getResourcesDir(context.appOutDir);
  const leftovers = [join(resources, 'default_app.asar'), join(context.appOutDir, 'version')];
  await Promise.all(leftovers.map((path) => rm(path, { recursive: true, force: true })));
  await copyLicences(join(resources, 'licences'));
}
