/**
 * What an unpackaged Electron runs first: it looks for the app folder (or file) among its
 * arguments and starts it. The official distributions bring their own; the fallback needs this
 * one. Written for Electron's main process, as text, because it lives inside an archive. It is a
 * module that awaits the app: Electron is not ready before the app's own first lines have run.
 */
const startApp = `import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron/main';

const given = process.argv.slice(1);
const preloads = [];
let target;
for (let i = 0; i < given.length && target === undefined; i += 1) {
  if (given[i] === '-r' || given[i] === '--require') {
    i += 1;
    preloads.push(given[i]);
  } else if (given[i] === '--version' || given[i] === '-v') {
    console.log('v' + process.versions.electron);
    process.exit(0);
  } else if (given[i].startsWith('--app=')) {
    target = given[i].slice('--app='.length);
  } else if (!given[i].startsWith('-')) {
    target = given[i];
  }
}

const require = createRequire(import.meta.url);
for (const preload of preloads) {
  require(resolve(preload));
}

if (target === undefined) {
  console.error('No app folder was given.');
  process.exit(1);
}

const path = resolve(target);
if (!existsSync(path)) {
  console.error('There is no app at ' + path);
  process.exit(1);
}
const folder = statSync(path).isDirectory() ? path : dirname(path);
const description = join(folder, 'package.json');
let main = path === folder ? 'index.js' : path;
if (existsSync(description)) {
  const facts = JSON.parse(readFileSync(description, 'utf8'));
  const name = facts.productName || facts.name;
  if (name) {
    app.setName(name);
    app.setDesktopName(facts.desktopName || name + '.desktop');
  }
  if (facts.version) {
    app.setVersion(facts.version);
  }
  if (path === folder && facts.main) {
    main = facts.main;
  }
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.setAppPath(folder);
try {
  await import(pathToFileURL(resolve(folder, main)).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}
`;

/** The files of `default_app.asar`, name to text. */
export const defaultAppFiles = {
  'package.json': JSON.stringify({
    name: 'electron',
    productName: 'Electron',
    type: 'module',
    main: 'main.js',
  }),
  'main.js': startApp,
};
