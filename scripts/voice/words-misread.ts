const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** The words of a sentence without signs and capitals, figures as words, compounds apart. */
export function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z']+|\d+/g) ?? [];
  return words.map((word) => (/^\d+$/.test(word) ? (smallNumbers[Number(word)] ?? word) : word));
}

/** How many words have to be put in, taken out or changed to make one sentence of the other. */
export function wordsMisread(said: readonly string[], heard: readonly string[]): number {
  let row = heard.map((_, index) => index + 1);
  said.forEach((word, index) => {
    let corner = index;
    let left = index + 1;
    row = row.map((above, column) => {
      left = Math.min(above + 1, left + 1, corner + (word === heard[column] ? 0 : 1));
      corner = above;
      return left;
    });
  });
  return row.at(-1) ?? said.length;
}
