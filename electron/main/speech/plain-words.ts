/** Signs that people type, and the plain ones that the engine reads as they are meant. */
const plainSigns: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': ', ',
  '—': ', ',
  '…': '. ',
  '×': ' times ',
  '½': ' a half ',
  '°': ' degrees ',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
};

/**
 * A text in the letters that the engine knows: accents are dropped ("José" → "Jose"), signs become
 * plain ones, what is left of other scripts goes. Undefined where nothing is left to be said.
 */
export function plainWords(text: string): string | undefined {
  const plain = text
    .replace(/[^\x20-\x7e]/g, (sign) => plainSigns[sign] ?? plainSigns[sign.toLowerCase()] ?? sign)
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /[A-Za-z0-9]/.test(plain) ? plain : undefined;
}
