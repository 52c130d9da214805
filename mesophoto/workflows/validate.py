"""Run every experiment and write the validation report. What was done is kept if it is stopped or killed."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import mesophoto
from mesophoto.errors import UserError
from mesophoto.reports.document import write_html, write_pdf
from mesophoto.reports.validation_report import Topic, describe_validation
from mesophoto.validation.experiments import EXPERIMENTS
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Experiment, Material
from mesophoto.validation.people import find_people
from mesophoto.workflows.measuring import algorithm
from mesophoto.workflows.progress import Progress, raise_if_cancelled

REPORT_NAME = "validation"


@dataclass(frozen=True, slots=True)
class ValidationFiles:
    """Where the report is."""

    html: Path
    pdf: Path
    json: Path


def validate(
    out: Path, photos: Path | None, progress: Progress, *, quick: bool = False
) -> tuple[list[Topic], ValidationFiles]:
    """Run the experiments and write ``validation.html``, ``.pdf`` and ``.json``.

    Each experiment's figures are kept, and the report written anew, as soon as they are there: a run that was
    stopped has left its report so far and goes on from it, as long as the program and the photos are the
    same.

    Parameters
    ----------
    out : Path
        A folder, made where it is missing.
    photos : Path, optional
        A folder of photos, see :func:`mesophoto.validation.people.find_people`. Without it only the
        experiments on simulated skin are run.
    quick : bool
        A few minutes instead of an hour: fewer repeats, wider intervals.

    Raises
    ------
    UserError
        If the folder holds no photos or the report cannot be written there.
    Cancelled
        If the progress says so; what was done is kept.
    """
    people = find_people(photos) if photos is not None else []
    material = Material(tuple(people), quick)
    files = ValidationFiles(*(out / f"{REPORT_NAME}{suffix}" for suffix in (".html", ".pdf", ".json")))
    key = _key(material)
    try:
        out.mkdir(parents=True, exist_ok=True)
        done = _kept(files.json, key)
        topics = []
        for experiment in EXPERIMENTS:
            raise_if_cancelled(progress)
            topics.append(_run(experiment, material, done, progress))
            if experiment.title not in done:
                _keep(files.json, key, topics)
            document = describe_validation(topics, _describe(material), datetime.now(UTC).date())
            write_html(document, files.html)
            write_pdf(document, files.pdf)
    except OSError as error:
        raise UserError(f"The report cannot be written to {out}: {error.strerror or error}.") from error
    return topics, files


def _run(
    experiment: Experiment, material: Material, done: dict[str, list[Figure]], progress: Progress
) -> Topic:
    lacking = experiment.lacks(material)
    if lacking:
        return Topic(experiment.title, experiment.about, (), lacking)

    def report(steps: int, total: int, what: str) -> None:
        raise_if_cancelled(progress)
        progress.report(steps, total, f"{experiment.title}: {what}")

    figures = done.get(experiment.title)
    if figures is None:
        report(0, 0, "begins")
        figures = experiment.run(material, report)
    return Topic(experiment.title, experiment.about, figures)


def _describe(material: Material) -> str:
    size = "A quick run" if material.quick else "A full run"
    repeats = sum(len(person.shots) > 1 for person in material.people)
    on = f"on simulated skin and on photos of {len(material.people)} people, {repeats} with repeat shots"
    return f"{size} {on if material.people else 'on simulated skin only'}"


def _key(material: Material) -> str:
    """What a figure depends on: the program, its noise table, and the photos by name, size and time."""
    program = hashlib.sha256()
    for path in sorted(Path(mesophoto.__file__).parent.rglob("*.py")):
        program.update(path.read_bytes())
    files = [
        [path.name, path.stat().st_size, path.stat().st_mtime_ns]
        for person in material.people
        for path in person.shots
    ]
    parts = [program.hexdigest(), algorithm(), material.quick, files]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _kept(path: Path, key: str) -> dict[str, list[Figure]]:
    """Figures of an earlier run, by title; none if it was another's, or its file is damaged."""
    try:
        stored: Any = json.loads(path.read_text(encoding="utf-8"))
        if stored["key"] != key:
            return {}
        return {
            topic["title"]: [Figure(**figure) for figure in topic["figures"]]
            for topic in stored["topics"]
            if not topic["left_out"]
        }
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return {}


def _keep(path: Path, key: str, topics: Sequence[Topic]) -> None:
    stored = {"schema": "mesophoto/1", "key": key, "topics": [asdict(topic) for topic in topics]}
    part = path.with_suffix(".part")
    part.write_text(json.dumps(stored, indent=2, ensure_ascii=False), encoding="utf-8")
    part.replace(path)
