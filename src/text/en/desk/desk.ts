import { common } from './common';
import { editor } from './editor';
import { list } from './list';
import { lock } from './lock';

/** Words of the desk, where staff make routines. */
export const desk = { common, lock, list, editor } as const;
