import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * A hash of the names and contents of files and of whole folders. What is not there counts as
 * empty.
 *
 * @param {string} root
 * @param {readonly string[]} paths files or folders below the root
 * @returns {Promise<string>}
 */
export async function contentHash(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesBelow(join(root, path))) {
      const content = await readFile(file);
      hash.update(`${relative(root, file)}\0${String(content.length)}\0`);
      hash.update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file, a folder, or nothing
 * @returns {Promise<readonly string[]>} in an order that does not change
 */
async function filesBelow(path) {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) {
    return [];
  }
  if (!facts.isDirectory()) {
    return [path];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Whether a job was done with these inputs and its product has not been touched since.
 *
 * @param {string} stampFile
 * @param {string} inputs a hash of everything the product is made of
 * @param {readonly string[]} products files that must be there, as old as when the job was done
 * @returns {Promise<boolean>}
 */
export async function isUpToDate(stampFile, inputs, products) {
  const stamp = await readFile(stampFile, 'utf8').catch(() => undefined);
  return stamp !== undefined && stamp === (await stampText(inputs, products));
}

/**
 * Notes that a job is done; see `isUpToDate`.
 *
 * @param {string} stampFile
 * @param {string} inputs
 * @param {readonly string[]} products
 */
export async function writeStamp(stampFile, inputs, products) {
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, (await stampText(inputs, products)) ?? '');
}

/**
 * @param {string} inputs
 * @param {readonly string[]} products
 * @returns {Promise<string | undefined>} undefined where a product is missing
 */
async function stampText(inputs, products) {
  const lines = [inputs];
  for (const product of products) {
    const facts = await stat(product).catch(() => undefined);
    if (facts === undefined) {
      return undefined;
    }
    lines.push(`${String(facts.size)} ${String(facts.mtimeMs)}`);
  }
  return lines.join('\n');
}
