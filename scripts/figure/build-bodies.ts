import { join } from 'node:path';
import { repositoryFolder } from '../setup/folders.mjs';
import { writeBodies } from './write-bodies';

const folder = process.argv[2] ?? join(repositoryFolder, 'resources', 'figure');
await writeBodies(folder);
console.log(`The bodies are in ${folder}`);
