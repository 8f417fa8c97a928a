"""SIGKILL at each step of a run and at random moments, and whether the next run makes everything whole; run by hand:

python -m tests.benchmarks.kills [--kills 50]
"""

import argparse
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.ingest.killed import STEPS
from tests.ingest.killing import Stage, process, staged, verdict

TIMES = (1, 2, 7)
ONCE = ("ingest.library.keep:close_file", "ingest.library.keep:mark_gone", "ingest.library.keep:retire")
"""Steps that a run takes for a few of its files, if at all more than once."""
SHOWN = 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        try_all(Path(place), chosen.kills)


def try_all(place: Path, kills: int) -> None:
    stage, hit, wrong = staged(place), 0, 0
    longest = seconds_of_a_run(place, stage)
    for number, (name, killed, said) in enumerate(killings(place, stage, kills, longest), start=1):
        found = verdict(place / "library", stage, said)
        hit, wrong = hit + killed, wrong + bool(found)
        lines = said.count("\n")
        say(f"{number:3} {name:45} {'killed' if killed else 'was over'} after {lines:2} documents  "
            f"{' '.join(found)[:SHOWN] or 'whole'}")  # fmt: skip
    say(f"{hit} runs killed, {wrong} of them left something wrong")


def seconds_of_a_run(place: Path, stage: Stage) -> float:
    """How long one takes that is not killed: within that time a random moment lies."""
    shutil.copytree(stage.before, place / "library")
    began = time.monotonic()
    with process(place / "library", stage) as run:
        run.communicate()
    return time.monotonic() - began


def killings(place: Path, stage: Stage, kills: int, longest: float) -> Iterator[tuple[str, bool, str]]:
    """What was tried, whether it hit, and what the run had acknowledged; the library lies in `place`."""
    steps = [(step, moment) for step in STEPS for moment in ("before", "after")]
    for number in range(kills):
        shutil.rmtree(place / "library", ignore_errors=True)
        shutil.copytree(stage.before, place / "library")
        if number < len(steps):
            step, moment = steps[number]
            yield at_step(place, stage, step, moment)
        else:
            yield at_random(place, stage, longest)


def at_step(place: Path, stage: Stage, step: str, moment: str) -> tuple[str, bool, str]:
    times = random.choice(TIMES) if step.startswith("ingest.library.keep:") and step not in ONCE else 1
    with process(place / "library", stage, step, times, moment) as run:
        said, _ = run.communicate()
    return f"{moment} {step}, time {times}", run.returncode == -signal.SIGKILL, said


def at_random(place: Path, stage: Stage, longest: float) -> tuple[str, bool, str]:
    seconds = random.uniform(0, longest)
    with process(place / "library", stage) as run:
        time.sleep(seconds)
        run.kill()
        said, _ = run.communicate()
    return f"at {seconds:.2f} s", run.returncode == -signal.SIGKILL, said


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
