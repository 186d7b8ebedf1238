import { common } from './common';
import { editor } from './editor';
import { importing } from './importing';
import { list } from './list';
import { lock } from './lock';
import { printing } from './printing';
import { settings } from './settings';
import { wallBar } from './wall-bar';

/** Words of the desk, where staff make routines. */
export const desk = { common, lock, list, editor, settings, importing, printing, wallBar } as const;
