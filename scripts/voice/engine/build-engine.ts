import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repositoryFolder } from '../../setup/folders.mjs';
import { mustRun } from '../voice-tools';

/** The source archive of CMU Flite 2.2, as Debian keeps it (flite_2.2.orig.tar.gz). */
const sourceSha256 = 'ab1555fe5adc3f99f1d4a1a0eb1596d329fd6d74f1464a0097c81f53c0cf9e5c';

/** What of the source speaks English with one voice; no sound card, network or tools. */
const folders = [
  'src/cg',
  'src/hrg',
  'src/lexicon',
  'src/regex',
  'src/speech',
  'src/stats',
  'src/synth',
  'src/utils',
  'src/wavesynth',
  'lang/usenglish',
  'lang/cmulex',
  'lang/cmu_us_slt',
];

/** Parts of those for other systems, and data that is included by other files. */
const leftOut =
  /cst_mmap_(posix|win32)|cst_file_(wince|palmos)|cst_socket|cmu_lex_(data_raw|num_bytes|\w+_huff_table)/;

const here = import.meta.dirname;
const target = join(repositoryFolder, 'resources', 'voice', 'flite-slt.wasm.gz');
const archive = process.argv[2];
if (archive === undefined) {
  throw new Error('Name the source archive: npm run voice:engine -- flite_2.2.orig.tar.gz');
}
const found = createHash('sha256')
  .update(await readFile(archive))
  .digest('hex');
if (found !== sourceSha256) {
  throw new Error(`${archive} is ${found}, not ${sourceSha256}`);
}
const folder = await mkdtemp(join(tmpdir(), 'backline-engine-'));
try {
  await mustRun('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
  const module = join(folder, 'flite-slt.wasm');
  await compile(await sources(), module);
  await writeFile(target, gzipSync(await readFile(module), { level: 9 }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`The engine is ${target}`);

async function sources(): Promise<readonly string[]> {
  const files = await Promise.all(
    folders.map(async (name) =>
      (await readdir(join(folder, name))).sort().map((file) => join(folder, name, file)),
    ),
  );
  const own = [join(here, 'speak.c'), join(folder, 'src/audio/au_streaming.c')];
  return [...own, ...files.flat().filter((file) => file.endsWith('.c') && !leftOut.test(file))];
}

/** Needs clang and lld with the wasm32-wasi libraries (Debian: libclang-rt-dev-wasm32, wasi-libc). */
async function compile(files: readonly string[], module: string): Promise<void> {
  const includes = [here, ...['include', ...folders].map((name) => join(folder, name))];
  await mustRun('clang', [
    '--target=wasm32-wasi',
    '-mexec-model=reactor',
    '-Oz',
    '-w',
    '-ffunction-sections',
    '-fdata-sections',
    '-DCST_NO_SOCKETS',
    ...includes.map((path) => `-I${path}`),
    // Debian keeps the headers of the target here; elsewhere they are found without.
    '-isystem/usr/include/wasm32-wasi',
    '-Wl,--gc-sections,--strip-all,-z,stack-size=1048576',
    ...files,
    '-lm',
    '-o',
    module,
  ]);
}
