import type { RoutineName } from '../circuit/routine';
import type { Dictionary } from '../text/text';

/** A routine's name: a starter's in the language of the screen, any other as staff wrote it. */
export function routineNameOf(words: Dictionary, name: RoutineName): string {
  return name.kind === 'own' ? name.text : words.wall.starters[name.starter];
}
