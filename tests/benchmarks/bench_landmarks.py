"""Landmarks, iris scale and photo reading beside their peers.

Run as ``python tests/benchmarks/bench_landmarks.py``. Prints a table; asserts nothing.
"""

import io
import math
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from photographs import photos_folder
from PIL import Image
from skimage import data

from mesophoto.imaging.landmarks import face_roi, find_landmarks
from mesophoto.imaging.landmarks.detection import FACE_DETECTOR, Pyramid, Roi
from mesophoto.imaging.landmarks.meshes import face_mesh
from mesophoto.imaging.landmarks.networks import read_task_file, run
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.scale import iris_scale

MODELS = {
    ("face_landmarker", "face_detector"): (128, 128, 3),
    ("face_landmarker", "face_landmarks_detector"): (256, 256, 3),
    ("face_landmarker", "face_blendshapes"): (146, 2),
    ("hand_landmarker", "hand_detector"): (192, 192, 3),
    ("hand_landmarker", "hand_landmarks_detector"): (224, 224, 3),
}
REPEATS = 15
IRISES = ((469, 471), (474, 476))


def median_ms(call: Callable[[], object]) -> float:
    """Median time of warm calls."""
    call()
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return 1000 * float(np.median(times))


def row(what: str, reach: str, got: str) -> None:
    print(f"| {what} | {reach} | {got} |")


def networks() -> None:
    """Every network beside LiteRT on the same tensor."""
    portrait = data.astronaut().astype(np.float32) / 255
    for (task, model), shape in MODELS.items():
        if len(shape) == 3:
            tensor = cv2.resize(portrait[20:220, 130:330], shape[:2], interpolation=cv2.INTER_AREA)
        else:
            tensor = np.random.default_rng(0).uniform(0, 400, shape).astype(np.float32)
        peer = Interpreter(model_content=read_task_file(task, f"{model}.tflite"), num_threads=1)
        peer.allocate_tensors()
        outputs = peer.get_output_details()

        def run_peer(peer=peer, tensor=tensor) -> None:
            peer.set_tensor(peer.get_input_details()[0]["index"], tensor[np.newaxis])
            peer.invoke()

        run_peer()
        ours = run(task, model, tensor)
        difference = max(
            float(np.abs(ours[item["name"]] - peer.get_tensor(item["index"]).ravel()).max())
            for item in outputs
        )
        own_ms, peer_ms = median_ms(lambda t=task, m=model, x=tensor: run(t, m, x)), median_ms(run_peer)
        got = f"differs by {difference:.1e}; {own_ms:.1f} ms, LiteRT {peer_ms:.1f} ms"
        row(f"{model}, OpenCV beside LiteRT", "equal to 5e-4", got)


def reading() -> None:
    """Decoding and finding a face at 24 megapixels."""
    large = cv2.resize(data.astronaut(), (4900, 4900), interpolation=cv2.INTER_CUBIC)
    coded = cv2.imencode(".jpg", large[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])[1].tobytes()
    flags = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
    own = median_ms(lambda: read_photo(coded))
    plain = median_ms(lambda: cv2.imdecode(np.frombuffer(coded, np.uint8), flags))
    pillow = median_ms(lambda: np.asarray(Image.open(io.BytesIO(coded))))
    got = f"{own:.0f} ms; cv2.imdecode {plain:.0f} ms; Pillow {pillow:.0f} ms"
    row("read a 24-megapixel JPEG", "≈ cv2.imdecode", got)
    photo = photo_from_array(large)
    row("landmarks at 24 megapixels", "–", f"{median_ms(lambda: find_landmarks(photo)):.0f} ms")


def perturbed(rgb: np.ndarray) -> dict[str, tuple[np.ndarray, Callable[[np.ndarray], np.ndarray]]]:
    """The same photo in other ways, each with the map back to its own pixels."""
    height, width = rgb.shape[:2]
    coded = cv2.imencode(".jpg", rgb, [cv2.IMWRITE_JPEG_QUALITY, 85])[1]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 3, 1)
    back = cv2.invertAffineTransform(turn)
    turned = cv2.warpAffine(
        rgb, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    smaller = cv2.resize(rgb, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
    brighter = np.clip(rgb * 1.15, 0, 255).astype(np.uint8)
    return {
        "JPEG 85": (cv2.imdecode(coded, cv2.IMREAD_COLOR), lambda xy: xy),
        "0.7 ×": (smaller, lambda xy: (xy + 0.5) / 0.7 - 0.5),
        "3° tilt": (turned, lambda xy: xy @ back[:, :2].T + back[:, 2]),
        "+15 % exposure": (brighter, lambda xy: xy),
    }


def network_points(rgb: np.ndarray) -> np.ndarray:
    """A face's points as the networks give them, irises included."""
    pyramid = Pyramid(rgb)
    whole = Roi((rgb.shape[1] - 1) / 2, (rgb.shape[0] - 1) / 2, max(rgb.shape[:2]))
    mesh = face_mesh(pyramid, face_roi(whole, FACE_DETECTOR.detect(pyramid, whole)[0]))
    assert mesh is not None
    return mesh.points[:, :2]


def iris_px(points: np.ndarray) -> float:
    return float(np.mean([math.dist(points[a], points[b]) for a, b in IRISES]))


def repeat_sd(first: list[float], second: list[float]) -> float:
    """SD of a repeat in %, on the log scale."""
    return 100 * float(np.sqrt(np.mean(np.log(np.divide(second, first)) ** 2) / 2))


def faces(folder: Path) -> None:
    """Repeatability of points and scale, and the distance to points that people set."""
    moved: dict[str, list[float]] = {}
    scaled: dict[str, list[float]] = {}
    found: dict[str, list[float]] = {"own": [], "own smile": [], "network": [], "network smile": []}
    pupils, eye_distance_mm = [], []
    for path in sorted((folder / "faces_london").glob("*_03.jpg")):
        rgb = read_photo(path).rgb
        smile = read_photo(path.with_name(path.name.replace("_03", "_08"))).rgb
        here, there = find_landmarks(photo_from_array(rgb)), find_landmarks(photo_from_array(smile))
        found["own"].append(iris_scale(here).px_per_mm)
        found["own smile"].append(iris_scale(there).px_per_mm)
        found["network"].append(iris_px(network_points(rgb)))
        found["network smile"].append(iris_px(network_points(smile)))
        numbers = path.with_suffix(".tem").read_text().split()
        by_hand = np.array(numbers[1:5], float).reshape(2, 2)
        pupils.extend(np.hypot(*(here.points[[468, 473]] - by_hand).T))
        eye_distance_mm.append(math.dist(*by_hand) / found["own"][-1])
        for name, (copy, back) in perturbed(rgb).items():
            again = back(find_landmarks(photo_from_array(copy)).points)
            moved.setdefault(name, []).append(float(np.sqrt(((again - here.points) ** 2).sum(axis=1).mean())))
            scaled.setdefault(name, []).append(math.log(iris_px(again) / iris_px(here.points)))
    for name, values in moved.items():
        width = 100 * np.sqrt(np.mean(np.square(scaled[name])))
        row(f"points and iris width after {name}", "–; 1 %", f"{np.mean(values):.2f} px RMS; {width:.2f} %")
    own, network = (
        repeat_sd(found["own"], found["own smile"]),
        repeat_sd(found["network"], found["network smile"]),
    )
    row(
        "iris scale, neutral against smile, SD of a repeat",
        "1.7 %",
        f"{own:.2f} %; network's irises {network:.2f} %",
    )
    row("pupils against points set by people (eyes 200 px apart)", "–", f"median {np.median(pupils):.1f} px")
    mean, spread = np.mean(eye_distance_mm), np.std(eye_distance_mm)
    row("distance of the pupils by the iris scale", "adults 63 ± 4 mm", f"{mean:.1f} ± {spread:.1f} mm")


def main() -> None:
    """Print the table."""
    cv2.setNumThreads(1)
    row("what", "reach", "got")
    row("---", "---", "---")
    networks()
    reading()
    faces(photos_folder())


if __name__ == "__main__":
    main()
