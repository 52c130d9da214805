"""The landmark networks in ``resources/models/``, run by OpenCV.

The ``.task`` files are zips of TensorFlow Lite models. OpenCV's newer engine returns a wrong presence for
the face, and its overload for buffers ignores the engine asked for; so a model is read through a path, with
the classic engine. The file is written to a private folder that is gone again when the model is loaded.
"""

import threading
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import cv2
import numpy as np

from mesophoto.records import FloatArray
from mesophoto.resources import resource_path

Task = Literal["face_landmarker", "hand_landmarker"]

_ALL: tuple[tuple[Task, str], ...] = (
    ("face_landmarker", "face_detector"),
    ("face_landmarker", "face_landmarks_detector"),
    ("face_landmarker", "face_blendshapes"),
    ("hand_landmarker", "hand_detector"),
    ("hand_landmarker", "hand_landmarks_detector"),
)

_lock = threading.Lock()
"""A net keeps its input and output between two calls, so one thread at a time runs one."""


def read_task_file(task: Task, name: str) -> bytes:
    """Return one file of a ``.task`` archive."""
    with zipfile.ZipFile(resource_path(f"models/{task}.task")) as archive:
        return archive.read(name)


@cache
def _load(task: Task, model: str) -> tuple[cv2.dnn.Net, tuple[str, ...]]:
    with TemporaryDirectory(prefix="mesophoto-") as folder:
        path = Path(folder) / f"{model}.tflite"
        path.write_bytes(read_task_file(task, path.name))
        net = cv2.dnn.readNetFromTFLite(str(path), cv2.dnn.ENGINE_CLASSIC)
    return net, tuple(net.getUnconnectedOutLayersNames())


def load_all() -> None:
    """Load every network now, which takes longer than the first photo may."""
    with _lock:
        for task, model in _ALL:
            _load(task, model)


def run(task: Task, model: str, tensor: FloatArray) -> Mapping[str, FloatArray]:
    """Run one network on one input. Safe to call from several threads.

    Parameters
    ----------
    task : "face_landmarker" or "hand_landmarker"
    model : str
        Such as ``"face_detector"``.
    tensor : (h, w, 3) or (n, 2) float32
        A picture in the network's own range, or points.

    Returns
    -------
    dict of float32 arrays
        Flat, by the name of the network's output.
    """
    with _lock:
        net, names = _load(task, model)
        net.setInput(cv2.dnn.blobFromImage(tensor) if tensor.ndim == 3 else tensor[np.newaxis])
        return {
            name: np.array(out, np.float32).ravel()
            for name, out in zip(names, net.forward(names), strict=True)
        }
