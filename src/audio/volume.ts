/**
 * Loudness doubles with every 10 dB (the sone scale, ISO 532), so it grows as the amplitude to
 * the power log10(2) / 0.5 ≈ 0.6. The inverse makes half the slider half as loud.
 */
const amplitudeExponent = 0.5 / Math.log10(2);

/** The gain (0–1) for a volume in per cent; what lies outside 0–100, or is no number, is clamped. */
export function gainFor(percent: number): number {
  const share = Number.isFinite(percent) ? Math.min(100, Math.max(0, percent)) / 100 : 0;
  return share ** amplitudeExponent;
}
