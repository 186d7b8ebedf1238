/** Quieter than this below the loudest stretch is a pause, and does not count. */
const pauseBelowDb = 30;
const stretchSeconds = 0.02;
/** So loud, the engine's voice is at -16 LUFS like the clips (measured: tests/electron/speech). */
const wantedDb = -13.8;
const mostPeak = 0.84;
/** How much of the sample before is taken off: less boom, more consonants, as in the clips. */
const emphasis = 0.5;

/**
 * 16-bit samples as floating ones, clearer and at the loudness of the voice pack; loud syllables are
 * rounded off below the peak instead of cut.
 */
export function evenLoudness(samples: Int16Array, samplesPerSecond: number): Float32Array {
  const speech = Float32Array.from(
    samples,
    (sample, index) => (sample - emphasis * (samples[index - 1] ?? 0)) / 32_768,
  );
  const power = speakingPower(speech, Math.round(stretchSeconds * samplesPerSecond));
  if (power === 0) {
    return speech;
  }
  const gain = 10 ** (wantedDb / 20) / Math.sqrt(power);
  return speech.map((sample) => mostPeak * Math.tanh((gain * sample) / mostPeak));
}

/** Mean power of the stretches in which something is said. */
function speakingPower(speech: Float32Array, stretch: number): number {
  const powers: number[] = [];
  for (let start = 0; start + stretch <= speech.length; start += stretch) {
    const part = speech.subarray(start, start + stretch);
    powers.push(part.reduce((sum, sample) => sum + sample * sample, 0) / stretch);
  }
  const gate = Math.max(0, ...powers) * 10 ** (-pauseBelowDb / 10);
  const said = powers.filter((power) => power > 0 && power >= gate);
  return said.length === 0 ? 0 : said.reduce((sum, power) => sum + power, 0) / said.length;
}
