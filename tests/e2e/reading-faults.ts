import type { TextBox } from './page/text-boxes';

/** Contrast that every text has at least (design.md section 6). */
const leastContrast = 7;

/** Font sizes as shares of the screen's height (design.md section 6); anything else at least 3.6 %. */
const leastShares: readonly (readonly [holder: RegExp, share: number])[] = [
  [/^exercise-name$/, 0.07],
  [/^badge badge-(?!way)/, 0.07],
  [/^cue$/, 0.045],
  [/^next-up/, 0.036],
];
const smallestShare = 0.036;

/** Digits of the countdown, by the height of their ink. */
const leastDigitShare = 0.2;

/** A hundredth of a pixel is rounding. */
const rounding = 0.01;

/** Everything about texts that people at the other end of the room could not read, in words. */
export function readingFaults(boxes: readonly TextBox[], height: number): readonly string[] {
  return [...boxes.flatMap((box) => faultsOf(box, height)), ...overlaps(boxes)];
}

function faultsOf(box: TextBox, height: number): readonly string[] {
  const name = `"${box.text}" (${box.holder})`;
  const least = leastShareOf(box.holder) * height;
  return [
    ...(box.contrast < leastContrast ? [`${name}: contrast ${box.contrast.toFixed(2)}`] : []),
    ...(box.fontPx < least - rounding
      ? [`${name}: ${box.fontPx.toFixed(1)} px instead of ${least.toFixed(1)}`]
      : []),
    ...(box.holder.startsWith('digits') && box.digitPx < leastDigitShare * height
      ? [`${name}: digits ${box.digitPx.toFixed(0)} px high`]
      : []),
    ...(box.isCut ? [`${name}: cut off`] : []),
  ];
}

function leastShareOf(holder: string): number {
  return leastShares.find(([pattern]) => pattern.test(holder))?.[1] ?? smallestShare;
}

/** Texts drawn over each other. Lines may touch, so a fifth above and below does not count. */
function overlaps(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(inner(one), inner(other)))
      .map((other) => `"${one.text}" (${one.holder}) lies over "${other.text}" (${other.holder})`),
  );
}

type Box = Pick<TextBox, 'left' | 'top' | 'right' | 'bottom'>;

function inner({ left, top, right, bottom }: TextBox): Box {
  const margin = (bottom - top) * 0.2;
  return { left, top: top + margin, right, bottom: bottom - margin };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
