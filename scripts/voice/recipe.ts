/**
 * How the clips are made. Raise `version` when speak.py or finish.py change what is heard: then
 * every clip counts as old.
 */
export const recipe = {
  version: 1,
  /** A voice of Kokoro-82M: British, a woman's, clear against music (docs/decisions/011). */
  voice: 'bf_emma',
  british: true,
  /** Of speech; a word that is counted has to be over within the beat. */
  speed: { usual: 1, counted: 1.25 },
  bitsPerSecond: 40_000,
} as const;
