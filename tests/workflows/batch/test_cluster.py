"""A Dask cluster of two workers, one of which is killed on the way: nothing lost, nothing twice."""

import csv
import hashlib
import os
import signal
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from mesophoto.workflows.batch import measure_folder
from mesophoto.workflows.batch.one_photo import Found, Wanted
from mesophoto.workflows.measuring import algorithm

distributed = pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL"),
    pytest.mark.filterwarnings("default"),  # Dask's own
]

COUNT = 8


def test_one_of_two_workers_is_killed(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    for number in range(COUNT):
        write_photo(tmp_path / "in" / f"{number}.jpg", number)
    begun = tmp_path / "begun"
    begun.mkdir()

    def engine(wanted: Wanted) -> Found:
        """Tell that a photo is begun; the first worker that comes to 3.jpg is killed there."""
        (begun / f"{wanted.photo}-{os.getpid()}").touch()
        if wanted.photo == "3.jpg" and len(list(begun.glob("3.jpg-*"))) == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        sha256 = hashlib.sha256(wanted.origin.read()).hexdigest()
        return Found(wanted.photo, sha256, algorithm(), details={"width_px": 96})

    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50,
            local_directory=str(tmp_path),
        ) as cluster,
        distributed.Client(cluster) as client,
        client.get_executor() as executor,
    ):  # fmt: skip
        result = measure_folder(tmp_path / "in", tmp_path / "r.csv", executor, engine=engine)
    with (tmp_path / "r.csv").open(encoding="utf-8") as file:
        rows = Counter(row["photo"] for row in csv.DictReader(file))
    assert rows == Counter(f"{number}.jpg" for number in range(COUNT))
    assert (result.measured, result.failed) == (COUNT, ())
    assert len(list(begun.glob("3.jpg-*"))) == 2
