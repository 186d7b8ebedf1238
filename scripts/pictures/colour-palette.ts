/** How often each colour is there; a colour is one number, red first. */
export type ColourCounts = ReadonlyMap<number, number>;

/** Colours that are taken as they are: the grounds, the type and the signs, which cover most. */
const keptExactly = 32;
const shifts = [16, 8, 0] as const;

/** Colours that lie near each other. */
interface ColourBox {
  readonly colours: readonly number[];
  /** Along which channel it is longest, and how long that is. */
  readonly shift: number;
  readonly length: number;
  /** How much it counts. */
  readonly weight: number;
}

/**
 * At most so many colours for all of these: the commonest as they are, and for the others the means
 * of boxes that are halved where that helps most (median cut). A colour counts by the root of how
 * often it is there, or the dark of a page would leave none for the figure on it.
 */
export function colourPalette(counts: ColourCounts, most: number): readonly number[] {
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  if (byCount.length <= most) {
    return byCount;
  }
  const exact = byCount.slice(0, keptExactly);
  const boxes: ColourBox[] = [boxOf(byCount.slice(keptExactly), counts)];
  while (boxes.length < most - exact.length) {
    const widest = boxes.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    const halves = halvesOf(widest, counts);
    boxes.splice(boxes.indexOf(widest), 1, ...halves);
    if (halves.length === 1) {
      break;
    }
  }
  return [...exact, ...boxes.map((box) => meanOf(box, counts))];
}

function gain({ length, weight }: ColourBox): number {
  return length * length * weight;
}

function channel(colour: number, shift: number): number {
  return (colour >> shift) & 0xff;
}

function importance(colour: number, counts: ColourCounts): number {
  return Math.sqrt(counts.get(colour) ?? 0);
}

function boxOf(colours: readonly number[], counts: ColourCounts): ColourBox {
  const weight = colours.reduce((sum, colour) => sum + importance(colour, counts), 0);
  const lengths = shifts.map((shift) => {
    const values = colours.map((colour) => channel(colour, shift));
    const least = values.reduce((one, other) => Math.min(one, other), 255);
    return { shift, length: values.reduce((one, other) => Math.max(one, other), 0) - least };
  });
  const longest = lengths.reduce((one, other) => (other.length > one.length ? other : one));
  return { colours, weight, ...longest };
}

/** Two boxes that count alike; the box itself where it holds one colour. */
function halvesOf(box: ColourBox, counts: ColourCounts): readonly ColourBox[] {
  if (box.colours.length < 2) {
    return [box];
  }
  const sorted = [...box.colours].sort(
    (one, other) => channel(one, box.shift) - channel(other, box.shift),
  );
  let sum = 0;
  const middle = sorted.findIndex((colour) => {
    sum += importance(colour, counts);
    return sum > box.weight / 2;
  });
  const cut = Math.min(Math.max(middle, 1), sorted.length - 1);
  return [boxOf(sorted.slice(0, cut), counts), boxOf(sorted.slice(cut), counts)];
}

function meanOf({ colours, weight }: ColourBox, counts: ColourCounts): number {
  return shifts.reduce<number>((mean, shift) => {
    const sum = colours.reduce(
      (all, colour) => all + channel(colour, shift) * importance(colour, counts),
      0,
    );
    return mean | (Math.round(sum / weight) << shift);
  }, 0);
}
