/** What a person says for something that is written another way: "kg" → "kilos". */
export type Sayings = Readonly<Record<string, string>>;

/** A text as an engine has to be given it, so that it says what a person would. */
export function saidText(text: string, sayings: Sayings): string {
  return text.replace(
    /[\p{L}\p{M}]+/gu,
    (word) => sayings[word] ?? sayings[word.toLowerCase()] ?? word,
  );
}
