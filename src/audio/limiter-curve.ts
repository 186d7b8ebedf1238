/** The limiter takes samples of up to so many times full scale: more never come together. */
export const limiterRange = 4;

/** Below this nothing is changed, so that one sound alone passes as it was made. */
const knee = 0.89;
/** And nothing leaves above this (−0.3 dBFS). */
const ceiling = 0.966;
const points = 8193;

/**
 * The curve of a wave shaper that holds the sum of voice, sounds and music below full scale: straight
 * up to the knee, then bending towards the ceiling. Unlike a compressor it adds no delay and no gain
 * of its own, so cues stay on the sample.
 */
export function limiterCurve(): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: points }, (_none, index) => {
    const level = ((2 * index) / (points - 1) - 1) * limiterRange;
    return limited(level);
  });
}

function limited(level: number): number {
  const size = Math.abs(level);
  if (size <= knee) {
    return level;
  }
  const room = ceiling - knee;
  return Math.sign(level) * (knee + room * Math.tanh((size - knee) / room));
}
