"""Makes raw speech into a clip that is heard through a loud room.

Order: 48 kHz, cleared of rumble, presence raised, peaks held down, trimmed, brought to the wanted
loudness below a true-peak ceiling. Works on whole clips in floating point; the same input gives the
same samples.
"""

import numpy as np
import pyloudnorm
from scipy import signal

RATE = 48_000
LOUDNESS_LUFS = -16.0
# Opus adds a little to peaks; the clip as decoded has to stay below -1 dBTP.
CEILING_DB = -2.0
# What a level below this is: breath and room, not speech.
SILENCE_DB = -42.0
LEAD_SECONDS = 0.010
TAIL_SECONDS = 0.060
# The voice at times ends with a click long after its last word. A consonant that is held back and
# then let go waits no longer than this, and a word is not over sooner than that.
CLICK_AFTER_SECONDS = 0.150
CLICK_SECONDS = 0.060
# A clip is repeated until a loudness meter with blocks of 0.4 s has something to read.
METERED_SECONDS = 3.0
GAIN_ROUNDS = 8
CLOSE_ENOUGH_LU = 0.03


def shaped(speech, rate):
    """A clip at RATE, clear and even and trimmed, from samples of another rate; of any loudness."""
    clip = signal.resample_poly(speech.astype(np.float64), RATE, rate)
    return _trimmed(_compressed(_equalised(clip)))


def at_loudness(clip, loudness_lufs, ceiling_db):
    """The clip so loud, its true peaks below the ceiling. A few rounds settle both."""
    gain_db = loudness_lufs - loudness(clip)
    for _ in range(GAIN_ROUNDS):
        loud = _limited(clip * 10 ** (gain_db / 20), ceiling_db)
        off = loudness_lufs - loudness(loud)
        if abs(off) < CLOSE_ENOUGH_LU:
            break
        gain_db += off
    return loud


def loudness(clip):
    """Integrated loudness (ITU-R BS.1770-4) of the clip said over and over, in LUFS."""
    times = int(np.ceil(METERED_SECONDS * RATE / len(clip)))
    return pyloudnorm.Meter(RATE).integrated_loudness(np.tile(clip, times))


def true_peak_db(clip):
    """Highest peak between the samples too, by fourfold oversampling, in dBTP."""
    return 20 * np.log10(np.max(np.abs(signal.resample_poly(clip, 4, 1))) + 1e-12)


def _equalised(clip):
    """Less below 200 Hz, which a wall's loudspeaker cannot say; more where consonants are."""
    rumble_free = signal.sosfilt(signal.butter(2, 110, "highpass", fs=RATE, output="sos"), clip)
    return _peaking(_peaking(rumble_free, 300, -2.0, 0.8), 3200, 4.0, 0.7)


def _peaking(clip, hertz, gain_db, quality):
    """A bell filter after the Audio EQ Cookbook of R. Bristow-Johnson."""
    amplitude = 10 ** (gain_db / 40)
    turn = 2 * np.pi * hertz / RATE
    alpha = np.sin(turn) / (2 * quality)
    b = [1 + alpha * amplitude, -2 * np.cos(turn), 1 - alpha * amplitude]
    a = [1 + alpha / amplitude, -2 * np.cos(turn), 1 - alpha / amplitude]
    return signal.lfilter(b, a, clip)


def _compressed(clip, ratio=3.0, below_peak_db=18.0):
    """Loud syllables held down, so that soft ones come up once the clip is made loud again."""
    level = _envelope(np.abs(clip), attack=0.004, release=0.090)
    threshold = np.max(level) * 10 ** (-below_peak_db / 20)
    over = np.maximum(level / threshold, 1.0)
    return clip * over ** (1 / ratio - 1)


def _envelope(size, attack, release):
    rise, fall = np.exp(-1 / (attack * RATE)), np.exp(-1 / (release * RATE))
    level, held = np.empty_like(size), 0.0
    for index, now in enumerate(size):
        keep = rise if now > held else fall
        held = keep * held + (1 - keep) * now
        level[index] = held
    return level


def _trimmed(clip):
    """Speech with a breath of silence around it, faded so that nothing clicks."""
    frame = RATE // 200
    padded = np.pad(clip, (0, -len(clip) % frame))
    power = np.sqrt(np.mean(padded.reshape(-1, frame) ** 2, axis=1))
    heard = _without_click(np.flatnonzero(power > np.max(power) * 10 ** (SILENCE_DB / 20)), frame)
    start = max(0, heard[0] * frame - int(LEAD_SECONDS * RATE))
    end = min(len(clip), (heard[-1] + 1) * frame + int(TAIL_SECONDS * RATE))
    cut = clip[start:end].copy()
    _fade(cut, int(0.004 * RATE))
    _fade(cut[::-1], int(0.040 * RATE))
    return cut


def _without_click(heard, frame):
    """The numbers of the frames that are heard, but for a click at the end; see CLICK_SECONDS."""
    words = np.split(heard, np.flatnonzero(np.diff(heard) * frame > CLICK_AFTER_SECONDS * RATE) + 1)
    ends_with_click = len(words) > 1 and len(words[-1]) * frame <= CLICK_SECONDS * RATE
    return np.concatenate(words[:-1]) if ends_with_click else heard


def _fade(clip, samples):
    clip[:samples] *= np.sin(np.linspace(0, np.pi / 2, samples)) ** 2


def _limited(clip, ceiling_db):
    """Turns down for 3 ms around each true peak above the ceiling, without a step in the gain."""
    between = np.abs(signal.resample_poly(clip, 4, 1))
    size = np.max(between.reshape(-1, 4), axis=1)
    wanted = np.minimum(1.0, 10 ** (ceiling_db / 20) / np.maximum(size, 1e-9))
    look = int(0.003 * RATE)
    around = np.lib.stride_tricks.sliding_window_view(np.pad(wanted, look, mode="edge"), 2 * look + 1)
    window = np.hanning(2 * look + 1)
    held = np.pad(np.min(around, axis=1), look, mode="edge")
    return clip * np.convolve(held, window / np.sum(window), mode="valid")
