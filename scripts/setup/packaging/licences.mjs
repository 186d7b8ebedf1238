import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../folders.mjs';

/**
 * The packages that the app is built with: what package.json names as dependencies, and what those
 * need in turn. npm lays them out flat, so one folder holds them all.
 *
 * @param {string} root the folder with package.json and node_modules
 * @returns {Promise<readonly string[]>} names, sorted
 */
export async function bundledPackages(root) {
  /** @type {Set<string>} */
  const found = new Set();
  let waiting = await dependenciesOf(join(root, 'package.json'));
  while (waiting.length > 0) {
    const fresh = waiting.filter((name) => !found.has(name));
    fresh.forEach((name) => found.add(name));
    const next = await Promise.all(
      fresh.map((name) => dependenciesOf(join(root, 'node_modules', name, 'package.json'))),
    );
    waiting = next.flat();
  }
  return [...found].sort();
}

/**
 * Lays the licence of Backline, its NOTICE and the licences of everything bundled into a folder.
 *
 * @param {string} folder made if it is not there
 */
export async function copyLicences(folder) {
  await mkdir(folder, { recursive: true });
  for (const own of ['LICENSE', 'NOTICE']) {
    await copyFile(join(repositoryFolder, own), join(folder, own));
  }
  await copyFile(
    join(repositoryFolder, 'resources', 'voice', 'FLITE-COPYING.txt'),
    join(folder, 'flite.txt'),
  );
  for (const name of await bundledPackages(repositoryFolder)) {
    const home = join(repositoryFolder, 'node_modules', name);
    const licence = (await readdir(home)).find((file) => /^licen[cs]e/i.test(file));
    if (licence !== undefined) {
      await copyFile(join(home, licence), join(folder, `${name.replaceAll('/', '-')}.txt`));
    }
  }
}

/**
 * @param {string} file a package.json
 * @returns {Promise<string[]>} what it depends on; empty where it is not installed
 */
async function dependenciesOf(file) {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const facts = /** @type {{ dependencies?: Record<string, string> }} */ (JSON.parse(text));
  return Object.keys(facts.dependencies ?? {});
}
