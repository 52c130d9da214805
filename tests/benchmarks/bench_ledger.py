"""Is every spot followed, and beside it a peer that finds spots anew and links each to the nearest.

Run as ``python tests/benchmarks/bench_ledger.py [--faces N] [--write]``. ``--write`` learns
resources/noise/spots.json anew from the repeat shots.
"""

import argparse

import numpy as np
from photographs import photos_folder

from mesophoto import compare, read_photo
from mesophoto.assessment.ledger.doubt import fit_doubt
from mesophoto.resources import resource_path
from mesophoto.validation.ledger import (
    Seen,
    Trial,
    as_repeats,
    figure_of_alarms,
    figures_of_repeats,
    figures_of_told,
    figures_of_trials,
    merges_told,
    raises_alarm,
    repeat_spots,
    run_alarms,
    run_trials,
    score,
)

LINK_MM = 3.0


def link_nearest(trial: Trial, session: int) -> list[bool]:
    """For each spot painted in both, whether linking what was found to the nearest within 3 mm finds it."""
    series, right = trial.series, []
    middles = []
    for index in (0, session):
        image = series.assessments[index].image
        found = np.array([s.centre for s in series.assessments[index].spots]).reshape(-1, 2)
        there = image.points_to_photo(found)
        middles.append(series.registrations[index].map_points_back(there))
    for one in trial.planned:
        if not (one.contrast(0) and one.contrast(session)) or not len(middles[0]) or not len(middles[1]):
            continue
        first = middles[0][np.linalg.norm(middles[0] - one.spot.centre_px, axis=1).argmin()]
        away = np.linalg.norm(middles[1] - first, axis=1)
        linked = middles[1][np.nanargmin(away)]
        radius = np.sqrt(one.area_mm2(session) / np.pi) * trial.px_per_mm
        near = np.nanmin(away) <= LINK_MM * trial.px_per_mm
        right.append(bool(near and np.linalg.norm(linked - one.spot.centre_px) <= radius))
    return right


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--faces", type=int, default=10)
    parser.add_argument("--write", action="store_true", help="learn the noise of a spot anew")
    arguments = parser.parse_args()
    london, canada = photos_folder("faces_london"), photos_folder("faces_canada")
    neutral = sorted(london.glob("*_03.jpg"))
    faces = [*neutral[:: max(len(neutral) // arguments.faces, 1)], *sorted(canada.glob("*.jpg"))]
    seen: list[Seen] = []
    told: list[bool] = []
    peer: list[bool] = []
    for trial in run_trials(faces[-arguments.faces :], lambda done, total, what: None):
        seen += score(trial)
        told += merges_told(trial)
        peer += [hit for session in (1, 2, 3) for hit in link_nearest(trial, session)]
    people, alarms = [], []
    for path in neutral:
        pair = compare(read_photo(path), read_photo(path.with_name(path.name.replace("_03", "_08"))))
        people.append(repeat_spots(pair))
        alarms.append(raises_alarm(pair))
    people = [spots for spots in people if spots]
    figures = figures_of_trials(seen, told, f"{arguments.faces} faces, 4 sessions")
    figures += figures_of_repeats(people, f"{len(people)} people, two shots")
    figures.append(figure_of_alarms(alarms, f"{len(alarms)} people, two shots"))
    painted = [one for face in run_alarms(neutral, lambda done, total, what: None) for one in face]
    figures += figures_of_told(painted, f"{len(neutral)} faces, 2 sessions")
    print("| what | on | got | 95 % interval | reach | note |\n|---|---|---|---|---|---|")
    for one in figures:
        cells = (one.what, one.on, one.got, one.interval, one.reach, one.note)
        print(f"| {' | '.join(cells)} |")
    print(f"\nPeer, spots found anew and linked to the nearest: {np.mean(peer):.1%} of {len(peer)}")
    if arguments.write:
        source = f"a neutral and a smiling shot of one studio session, forehead, {len(people)} people"
        doubt = fit_doubt([one for spots in people for one in as_repeats(spots)], source)
        resource_path("noise/spots.json").write_text(doubt.to_json() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
