/** What a key asks of the wall, whatever the screen. */
export type WallKey = 'toggle' | 'next' | 'back' | 'hurts' | 'end' | 'louder' | 'quieter' | 'mute';

/**
 * Keyboards and presenter clickers: clickers send Page Up and Page Down, some arrows; their
 * start button sends F5, a full stop or "b" (design, section 6).
 */
const keys: Readonly<Record<string, WallKey>> = {
  ' ': 'toggle',
  Enter: 'toggle',
  '.': 'toggle',
  b: 'toggle',
  B: 'toggle',
  F5: 'toggle',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  h: 'hurts',
  H: 'hurts',
  Escape: 'end',
  ArrowUp: 'louder',
  ArrowDown: 'quieter',
  m: 'mute',
  M: 'mute',
};

/** The parts of a keyboard event that matter here. */
export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key press asks for; undefined for other keys, chords and keys held down. */
export function wallKeyOf(press: KeyPress): WallKey | undefined {
  const chord = press.ctrlKey || press.altKey || press.metaKey;
  return chord || press.repeat ? undefined : keys[press.key];
}
