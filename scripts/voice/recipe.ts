/**
 * How the clips are made. Raise `version` when speak.py or finish.py change what is heard: then
 * every clip counts as old.
 */
export const recipe = {
  version: 1,
  /** A voice of Kokoro-82M: British, a woman's, clear against music (docs/decisions/011). */
  voice: 'bf_emma',
  british: true,
  speed: 1,
  bitsPerSecond: 40_000,
} as const;
