"""How much every metric moves between two shots of one person, and the noise table that ships.

Run as ``python tests/benchmarks/bench_repeatability.py [--photos N] [--write]``. Neutral and smiling photos
of one studio session are compared; the forehead is what a smile does not move. ``--write`` makes
resources/noise/repeat_shots.json anew.
"""

import argparse
import json
import math
from collections import defaultdict
from pathlib import Path

import numpy as np
from photographs import photos_folder

import mesophoto
from mesophoto.assessment.comparing import compare_subjects
from mesophoto.assessment.ledger import follow_series
from mesophoto.assessment.measuring import map_regions
from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.imaging.registration import same_photo
from mesophoto.metrics import wrinkles
from mesophoto.metrics.registry import METRICS
from mesophoto.resources import resource_path

REGION = "forehead"
REACH = {
    ("pigmentation_area", "mm2"): "≤ 6 %",
    ("texture_roughness", "L*"): "≤ 5 %",
    ("wrinkle_length", "mm"): "≤ 6 %",
    ("redness", "a*"): "ICC ≥ 0.96",
}
LEAST_PEOPLE = 8
SMILING = ("crows_feet_left", "crows_feet_right", "nasolabial_left", "nasolabial_right")
Pair = tuple[float, float]
Pairs = dict[tuple[str, str, str], list[Pair]]


def icc_2_1(pairs: np.ndarray) -> float:
    """ICC(2,1), Shrout & Fleiss 1979, of (n, 2)."""
    n, k = pairs.shape
    grand = pairs.mean()
    between = k * ((pairs.mean(axis=1) - grand) ** 2).sum() / (n - 1)
    judges = n * ((pairs.mean(axis=0) - grand) ** 2).sum() / (k - 1)
    total = ((pairs - grand) ** 2).sum()
    error = (total - between * (n - 1) - judges * (k - 1)) / ((n - 1) * (k - 1))
    return float((between - error) / (between + (k - 1) * error + k * (judges - error) / n))


def repeat_sd(pairs: np.ndarray) -> float:
    return float(np.sqrt(np.mean((pairs[:, 0] - pairs[:, 1]) ** 2) / 2))


def wrinkle_lengths(subjects: list[Subject]) -> dict[str, tuple[float, float]]:
    """Length of the wrinkles in each photo's own regions: a smile moves more skin than can be matched."""
    lengths = []
    for subject in subjects:
        regions = map_regions(subject, {})
        found = wrinkles.analyse(regions.image, regions.masks).measurements
        lengths.append({m.region: m.value for m in found if m.unit == "mm" and m.value is not None})
    return {name: (lengths[0][name], lengths[1][name]) for name in lengths[0] if name in lengths[1]}


def compare_people(
    files: list[Path],
) -> tuple[Pairs, dict[str, list[Pair]], list[Pair], list[Pair]]:
    """Values by metric, region and unit; wrinkle lengths by region; areas and contrasts of followed spots."""
    smiles: dict[str, list[Pair]] = defaultdict(list)
    values: Pairs = defaultdict(list)
    areas: list[Pair] = []
    contrasts: list[Pair] = []
    for file in files:
        subjects = [
            find_subject(mesophoto.read_photo(path))
            for path in (file, file.with_name(file.name.replace("_03", "_08")))
        ]
        for name, pair_of_lengths in wrinkle_lengths(subjects).items():
            smiles[name].append(pair_of_lengths)
        pair = compare_subjects(subjects[0], subjects[1])
        for change in pair.changes:
            if change.before is not None and change.after is not None:
                values[change.metric, change.region, change.unit].append((change.before, change.after))
        if not pair.registration.ok:
            continue
        same = same_photo(subjects[0].photo)
        forehead = pair.before.regions.get(REGION)
        for spot in follow_series([pair.before, pair.after], [same, pair.registration], 0):
            x, y = np.round(spot.outline.mean(axis=0)).astype(int)
            if forehead is None or not forehead[y, x] or "not visible" in spot.state:
                continue
            if None not in spot.area_mm2 and "gone" not in spot.state:
                areas.append((spot.area_mm2[0] or 0.0, spot.area_mm2[1] or 0.0))
                contrasts.append((spot.contrast[0] or 0.0, spot.contrast[1] or 0.0))
    return values, smiles, areas, contrasts


def log_sd(pairs: list[Pair]) -> float:
    """Robust SD of a repeat on the log scale."""
    ratio = np.log([max(a, 0.05) / max(b, 0.05) for a, b in pairs])
    return float(np.median(np.abs(ratio)) * 1.4826 / math.sqrt(2))


def print_repeats(values: Pairs) -> list[dict[str, object]]:
    print("| forehead, two shots | mean | SD of a repeat | % of mean | ICC(2,1) | reach | people |")
    print("|---|---|---|---|---|---|---|")
    rows: list[dict[str, object]] = []
    for (metric, region, unit), found in sorted(values.items()):
        if len(found) < LEAST_PEOPLE:
            continue
        pairs = np.array(found)
        mean, sd = float(pairs.mean()), repeat_sd(pairs)
        reach = REACH.get((metric, unit), "")
        if region == REGION:
            print(
                f"| {metric} ({unit}) | {mean:.3g} | {sd:.3g} | {100 * sd / mean:.1f} % "
                f"| {icc_2_1(pairs):.3f} | {reach} | {len(pairs)} |"
            )
        rows.append(
            {
                "metric": metric,
                "region": region,
                "unit": unit,
                "sd_relative": round(sd / mean, 4)
                if METRICS[metric].lower_is_better and unit != "a*"
                else 0.0,
                "sd_absolute": round(sd, 4) if unit in ("a*", "count", "L*") else round(sd / 2, 4),
                "people": len(pairs),
            }
        )
    return rows


def print_smiles(smiles: dict[str, list[Pair]]) -> None:
    print("\n| wrinkle_length with a smile | rises in | median change | pairs |\n|---|---|---|---|")
    for region in (*SMILING, REGION):
        found = smiles.get(region, [])
        if found:
            rises = np.mean([b > a for a, b in found])
            change = np.median([b / max(a, 1.0) - 1 for a, b in found])
            print(f"| {region} | {rises:.0%} | {change:+.0%} | {len(found)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--photos", type=int, default=24)
    parser.add_argument("--write", action="store_true", help="make the noise table that ships anew")
    arguments = parser.parse_args()
    files = sorted(photos_folder("faces_london").glob("*_03.jpg"))[: arguments.photos]
    values, smiles, areas, contrasts = compare_people(files)
    rows = print_repeats(values)
    print_smiles(smiles)
    spot = {
        "area_relative": round(log_sd(areas), 3),
        "contrast_relative": round(log_sd(contrasts), 3),
    }
    print(f"\nFollowed spots of the forehead ({len(areas)}): SD of a repeat {spot}")
    if arguments.write:
        table = {
            "source": f"a neutral and a smiling shot of one studio session, {len(files)} people, 3.4 px/mm: "
            "an upper bound where a smile moves the skin",
            "noise": rows,
            "spot": spot,
        }
        path = resource_path("noise/repeat_shots.json")
        path.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")
        print(f"wrote {path.name}")


if __name__ == "__main__":
    main()
