import type { TFunction } from 'i18next';
import type { Equipment } from '../exercises/equipment';

/**
 * A list of things in words: "Mat, dumbbell 4–12 kg", or without weights "Mat, dumbbell". What is
 * optional is left out.
 */
export function equipmentWords(
  t: TFunction,
  equipment: readonly Equipment[],
  weights: 'with weights' | 'without weights' = 'with weights',
): string {
  const needed = equipment.filter((thing) => thing.optional !== true);
  if (needed.length === 0) {
    return t('wall.noEquipment');
  }
  const names = needed.map(({ kind, weightKg }) =>
    weightKg === undefined || weights === 'without weights'
      ? t(`equipment.${kind}`)
      : t('wall.withWeight', {
          thing: t(`equipment.${kind}`),
          least: weightKg[0],
          most: weightKg[1],
        }),
  );
  return sentenceOf(names.join(', '));
}

function sentenceOf(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
