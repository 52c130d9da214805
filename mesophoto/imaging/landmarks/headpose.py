"""Head pose from face points: a rigid fit of MediaPipe's canonical face."""

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.landmarks.networks import read_task_file
from mesophoto.records import Pose

_VERTICES, _VERTEX_FLOATS = 468, 5
_YAW = (0.0, 8.0, 14.9, 19.6, 25.1, 30.4, 51.6), (0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 90.0)
"""Degrees of yaw that are read, and the true ones."""
_PITCH_GAIN = 1.27

_MESH_START = b"\x08\x00\x10\x00\x1d"
"""Protocol-buffer header of the mesh: vertex type 0, primitive type 0, then the first tagged float."""


@cache
def canonical_face() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the average face (468, 3) and each point's weight (468,) in a rigid fit, from the model's file.

    x to the patient's left, y up, z to the camera, in centimetres. Weights are zero where a face moves
    with its expression.
    """
    data = read_task_file("face_landmarker", "geometry_pipeline_metadata_landmarks.binarypb")
    start = data.index(_MESH_START) + len(_MESH_START) - 1
    tagged = np.dtype([("tag", "u1"), ("value", "<f4")])
    floats = np.frombuffer(data, tagged, _VERTICES * _VERTEX_FLOATS, start)["value"]
    weights = np.zeros(_VERTICES)
    at = data.index(b"\x12\x07\x08", start + floats.size * tagged.itemsize)
    while data[at] == 0x12:  # a message of an index (one or two bytes, seven bits each) and a float
        end = at + 2 + data[at + 1]
        index = data[at + 3] & 0x7F | (data[at + 4] << 7 if data[at + 3] & 0x80 else 0)
        weights[index] = np.frombuffer(data[end - 4 : end], "<f4")[0]
        at = end
    return floats.reshape(_VERTICES, _VERTEX_FLOATS)[:, :3].astype(np.float64), weights


def rigid_fit(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Turn the canonical face onto found points (weighted Procrustes, Kabsch 1976).

    Parameters
    ----------
    points : (478, 3)
        x, y in px, z in px with the camera at negative z.

    Returns
    -------
    rotation : (3, 3)
        From the canonical face's axes to x right, y up, z to the camera.
    """
    face, weights = canonical_face()
    used = weights > 0
    weight = weights[used] / weights[used].sum()
    model, found = face[used], points[: len(face)][used] * (1, -1, -1)
    model = model - weight @ model
    found = found - weight @ found
    u, _, vt = np.linalg.svd((found * weight[:, np.newaxis]).T @ model)
    mirror = np.array([1.0, 1.0, np.sign(np.linalg.det(u @ vt))])
    return np.asarray((u * mirror) @ vt)


def true_pose(read: Pose) -> Pose:
    """Turn what a single photo's pose reads into how far the head is turned.

    The networks draw a turned face towards one that looks ahead, by a share that differs little between
    people. The table is of photos that were photographed again on a face's relief, turned by known angles (13
    people, standard deviation 0.8° at 10°, 2.4° at 40°; ``tests/benchmarks/bench_capture.py``). Beyond 50° it
    goes on as it did.
    """
    yaw = math.copysign(float(np.interp(abs(read.yaw), *_YAW)), read.yaw)
    return Pose(yaw, read.pitch * _PITCH_GAIN, read.roll)


def pose_from_rotation(rotation: NDArray[np.float64]) -> Pose:
    """Split a rotation into degrees: roll in the picture first, then yaw, then pitch."""
    turn = math.atan2(rotation[1, 0], rotation[0, 0])
    c, s = math.cos(turn), math.sin(turn)
    forward = np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]]) @ rotation[:, 2]
    yaw = math.atan2(forward[0], forward[2])
    pitch = math.asin(float(np.clip(forward[1], -1, 1)))
    return Pose(math.degrees(yaw), math.degrees(pitch), -math.degrees(turn))
