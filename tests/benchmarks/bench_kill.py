"""A process killed at every file-system and SQL step of a library: what is lost, what is half there?

Run as ``python tests/benchmarks/bench_kill.py [points per scenario]``; without a number, every point. Needs
Linux and a C compiler. Exit 1 if something was lost or is half there.
"""

import sys
import time

from faulted import gather, print_problems


def main() -> int:
    """Try the points and print the table."""
    start = time.monotonic()
    scenarios, points = gather("kill", int(sys.argv[1]) if len(sys.argv) > 1 else None)
    seconds = time.monotonic() - start
    print(
        "| what is done | steps | points | killed | partial | acknowledged lost |\n|---|---|---|---|---|---|"
    )
    totals = [0] * 5
    for name, told in scenarios.items():
        own = [point for point in points if point["scenario"] == name]
        lost = [any(problem.startswith("lost") for problem in point["problems"]) for point in own]
        wrong = [bool(point["problems"]) for point in own]
        killed = sum(point["ended"] == "killed" for point in own)
        figures = [told["steps"], len(own), killed, sum(wrong) - sum(lost), sum(lost)]
        totals = [total + figure for total, figure in zip(totals, figures, strict=True)]
        print(f"| {name} | {' | '.join(map(str, figures))} |")
    print(f"| all | {' | '.join(map(str, totals))} |")
    print(f"\n{len(points) / seconds:.0f} points a second")
    print_problems(points)
    return 1 if any(point["problems"] for point in points) else 0


if __name__ == "__main__":
    sys.exit(main())
