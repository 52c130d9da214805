"""The runner of work off the UI thread."""

import threading

import pytest

from mesophoto.app.jobs import JobRunner
from mesophoto.errors import UserError


@pytest.fixture
def runner(qtbot):
    runner = JobRunner()
    yield runner
    runner.shut_down()


def test_a_job_runs_on_another_thread_and_reports_on_the_ui_thread(qtbot, runner):
    told = []

    def work(task):
        task.report(1, 2, "one")
        task.deliver("part")
        return threading.current_thread()

    job = runner.start("work", work)
    job.progressed.connect(lambda *values: told.append((values, threading.current_thread())))
    job.delivered.connect(told.append)
    with qtbot.waitSignal(job.succeeded) as signal:
        pass
    assert signal.args[0] is not threading.main_thread()
    assert told == [((1, 2, "one"), threading.main_thread()), "part"]


def test_a_user_error_is_told_as_its_sentence(qtbot, runner):
    def work(task):
        raise UserError("The disk is full. Free some space and try again.")

    with qtbot.waitSignal(runner.failed) as signal:
        runner.start("work", work)
    assert signal.args == ["The disk is full. Free some space and try again."]


def test_a_bug_is_not_swallowed(qtbot, runner):
    with qtbot.waitSignal(runner.crashed) as signal:
        runner.start("work", lambda task: 1 / 0)
    assert isinstance(signal.args[0], ZeroDivisionError)


def test_cancel_stops_at_the_next_step_and_forgets_what_was_queued(qtbot, runner):
    at_work, go_on = threading.Event(), threading.Event()

    def work(task):
        at_work.set()
        go_on.wait(10)
        task.check()
        return "not reached"

    first = runner.start("first", work, lane="measure")
    second = runner.start("second", lambda task: "not reached", lane="measure")
    outcomes = []
    for job in (first, second):
        job.cancelled.connect(lambda: outcomes.append("cancelled"))
        job.succeeded.connect(outcomes.append)
    assert at_work.wait(10)
    with qtbot.waitSignal(runner.idle):
        runner.cancel("measure")
        go_on.set()
    assert outcomes == ["cancelled", "cancelled"]
    assert runner.jobs == []


def test_lanes_do_not_wait_for_each_other(qtbot, runner):
    go_on = threading.Event()
    runner.start("long", lambda task: go_on.wait(10), lane="measure")
    with qtbot.waitSignal(runner.start("short", lambda task: 7, lane="read").succeeded) as signal:
        pass
    assert signal.args == [7]
    with qtbot.waitSignal(runner.idle):
        go_on.set()


def test_shut_down_leaves_no_thread(qtbot):
    runner = JobRunner()
    for lane in ("read", "import", "measure"):
        runner.start("work", lambda task: None, lane=lane)
    runner.shut_down()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("mesophoto-")]
