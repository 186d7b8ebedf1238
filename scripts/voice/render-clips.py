"""Renders the clips that a job asks for, and names each one when it is done.

The job is a JSON file: `style`, `british`, `bitsPerSecond`, `folder`, and `clips` with `file`, `say` and
`speed`. render-clips.ts writes it.
"""

import json
import sys
from pathlib import Path

import av
import finish
import numpy as np
from speak import RATE, Voice

# Opus changes loudness a little; what is heard is measured and the difference given back.
ROUNDS = 4
CLOSE_ENOUGH_LU = 0.15
PEAK_DB = -1.2


def main():
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    voice = Voice(job["style"], job["british"])
    for clip in job["clips"]:
        write_clip(Path(job["folder"], clip["file"]), voice.speak(clip["say"], clip["speed"]), job["bitsPerSecond"])
        print(clip["file"], flush=True)


def write_clip(file, speech, bits_per_second):
    """Encodes until the clip as decoded has the loudness and stays below the peak."""
    shaped = finish.shaped(speech, RATE)
    loudness, ceiling = finish.LOUDNESS_LUFS, finish.CEILING_DB
    for _ in range(ROUNDS):
        encode(file, finish.at_loudness(shaped, loudness, ceiling), bits_per_second)
        heard = decode(file)
        off = finish.LOUDNESS_LUFS - finish.loudness(heard)
        over = finish.true_peak_db(heard) - PEAK_DB
        if abs(off) < CLOSE_ENOUGH_LU and over <= 0:
            return
        loudness, ceiling = loudness + off, ceiling - max(0.0, over)


def encode(file, clip, bits_per_second):
    """Ogg Opus without date, chance or program name, so that the same samples give the same file."""
    with av.open(str(file), "w", format="ogg", container_options={"fflags": "+bitexact"}) as out:
        stream = out.add_stream("libopus", rate=finish.RATE, layout="mono")
        stream.bit_rate = bits_per_second
        frame = av.AudioFrame.from_ndarray(
            clip.astype(np.float32)[np.newaxis, :], format="flt", layout="mono"
        )
        frame.sample_rate = finish.RATE
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))


def decode(file):
    """As Chromium decodes it, by libopus: FFmpeg's own decoder puts peaks up to 2 dB lower."""
    decoder = av.CodecContext.create("libopus", "r")
    decoder.options = {"request_sample_fmt": "flt"}
    with av.open(str(file)) as clip:
        decoder.extradata = clip.streams.audio[0].codec_context.extradata
        frames = [frame for packet in clip.demux(audio=0) for frame in decoder.decode(packet)]
    return np.concatenate([frame.to_ndarray().ravel() for frame in frames])


if __name__ == "__main__":
    main()
