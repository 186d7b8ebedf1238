import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from '../find-program.mjs';
import { repositoryFolder } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import {
  afterInstall,
  appArmorProfile,
  beforeRemove,
  controlFile,
  desktopEntry,
  installFolder,
} from './debian-files.mjs';

const limitMs = 10 * 60_000;
const iconSizesPx = [16, 24, 32, 48, 64, 128, 256, 512];

/**
 * @typedef {{ kind: 'made', file: string } | { kind: 'left-out', reason: string }} TargetResult
 */

/**
 * Makes a .deb of the unpacked app with Debian's own tool, for machines that cannot fetch
 * electron-builder's.
 *
 * @param {string} unpackedFolder
 * @param {string} arch Node's name of the processor
 * @returns {Promise<TargetResult>}
 */
export async function buildDeb(unpackedFolder, arch) {
  const dpkgDeb = await findProgram('dpkg-deb', process.env);
  if (dpkgDeb === undefined) {
    return { kind: 'left-out', reason: 'dpkg-deb is not installed here' };
  }
  const debianArch = arch === 'x64' ? 'amd64' : arch;
  const facts = await packageFacts();
  const root = await mkdtemp(join(tmpdir(), 'backline-deb-'));
  try {
    await layOut(root, unpackedFolder);
    const kibibytes = await normaliseModes(root);
    await writeControl(root, controlFile(facts, debianArch, kibibytes));
    const file = join(repositoryFolder, 'dist', `backline_${facts.version}_${debianArch}.deb`);
    const result = await runCommand(
      dpkgDeb,
      ['--root-owner-group', '-Zxz', '--build', root, file],
      { limitMs },
    );
    return result.code === 0
      ? { kind: 'made', file }
      : { kind: 'left-out', reason: `dpkg-deb failed: ${result.output.trim()}` };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/**
 * @typedef {{ version: string, description: string, author: string, homepage: string }} PackageFacts
 * @returns {Promise<PackageFacts>}
 */
async function packageFacts() {
  const text = await readFile(join(repositoryFolder, 'package.json'), 'utf8');
  return /** @type {PackageFacts} */ (JSON.parse(text));
}

/**
 * @param {string} root stands for / on the machine it will be installed on
 * @param {string} unpackedFolder
 */
async function layOut(root, unpackedFolder) {
  const app = join(root, installFolder);
  await cp(unpackedFolder, app, { recursive: true });
  await writeFile(join(app, 'resources', 'apparmor-profile'), appArmorProfile);
  await place(join(root, 'usr/share/applications/backline.desktop'), desktopEntry);
  const licence = await readFile(join(repositoryFolder, 'LICENSE'), 'utf8');
  await place(join(root, 'usr/share/doc/backline/copyright'), licence);
  for (const size of iconSizesPx.map((px) => `${String(px)}x${String(px)}`)) {
    const icon = await readFile(join(repositoryFolder, 'resources', 'icons', `${size}.png`));
    await place(join(root, `usr/share/icons/hicolor/${size}/apps/backline.png`), icon);
  }
  await mkdir(join(root, 'usr/bin'), { recursive: true });
  await symlink(`${installFolder}/backline`, join(root, 'usr/bin/backline'));
}

/**
 * @param {string} root
 * @param {string} control
 */
async function writeControl(root, control) {
  const folder = join(root, 'DEBIAN');
  await mkdir(folder);
  await writeFile(join(folder, 'control'), control);
  await writeFile(join(folder, 'postinst'), afterInstall);
  await writeFile(join(folder, 'prerm'), beforeRemove);
  await chmod(folder, 0o755);
  await chmod(join(folder, 'control'), 0o644);
  await chmod(join(folder, 'postinst'), 0o755);
  await chmod(join(folder, 'prerm'), 0o755);
}

/**
 * Makes everything readable by all and writable by its owner alone, whatever the builder's umask.
 *
 * @param {string} root
 * @returns {Promise<number>} the size of it all in KiB
 */
async function normaliseModes(root) {
  let bytes = 0;
  await chmod(root, 0o755);
  for (const name of await readdir(root, { recursive: true })) {
    const path = join(root, name);
    const facts = await lstat(path);
    if (!facts.isSymbolicLink()) {
      await chmod(path, facts.isDirectory() || (facts.mode & 0o100) !== 0 ? 0o755 : 0o644);
      bytes += facts.isFile() ? facts.size : 0;
    }
  }
  return Math.ceil(bytes / 1024);
}

/**
 * @param {string} file
 * @param {string | Buffer} content
 */
async function place(file, content) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
