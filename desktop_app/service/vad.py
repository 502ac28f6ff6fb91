"""Is somebody speaking? Silero's voice activity model, one answer every 32 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnxruntime

from desktop_app.core.errors import ServiceError
from desktop_app.service.stages import RECOGNITION_RATE_HZ

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.service.stages import Sound

WINDOW_SAMPLES = 512
"""What the model judges at once: 32 ms at 16 kHz."""

_CONTEXT_SAMPLES = 64
"""The end of the window before, which the model wants to see in front of each window."""

_STATE_SHAPE = (2, 1, 128)


class VoiceModel:
    """The model itself, loaded once for all sessions; `onnxruntime` allows calls from many threads."""

    def __init__(self, file: Path) -> None:
        """Load the model. Raises ServiceError when the file is missing or damaged."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise ServiceError("The voice activity model cannot be loaded; install Dragoman again.") from error

    def judge(self, window: Sound, state: Sound) -> tuple[float, Sound]:
        """Give the probability of speech in float32 [1, context + window], and the next state."""
        rate = np.array(RECOGNITION_RATE_HZ, dtype=np.int64)
        probability, state = self._session.run(None, {"input": window, "state": state, "sr": rate})
        return float(probability[0, 0]), state


class VoiceDetector:
    """One track's voice activity: keeps the model's state and what does not fill a window yet. Threads: one."""

    def __init__(self, model: VoiceModel) -> None:
        """Start in silence."""
        self._model = model
        self._state: Sound = np.zeros(_STATE_SHAPE, dtype=np.float32)
        self._rest: Sound = np.zeros(0, dtype=np.float32)
        self._context: Sound = np.zeros(_CONTEXT_SAMPLES, dtype=np.float32)

    def probabilities(self, speech: Sound) -> list[float]:
        """Judge each whole window that `speech` completes."""
        pending = np.concatenate((self._rest, speech))
        n_windows = len(pending) // WINDOW_SAMPLES
        found = []
        for index in range(n_windows):
            window = pending[index * WINDOW_SAMPLES : (index + 1) * WINDOW_SAMPLES]
            probability, self._state = self._model.judge(
                np.concatenate((self._context, window))[np.newaxis], self._state
            )
            self._context = window[-_CONTEXT_SAMPLES:]
            found.append(probability)
        self._rest = pending[n_windows * WINDOW_SAMPLES :]
        return found
