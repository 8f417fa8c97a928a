"""The command `assistant evaluate`: scores for questions whose answers are known, and what changed."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from assistant.build import Built, build
from assistant.conversation import Answer, Done
from assistant.evaluation.cases import read_cases
from assistant.evaluation.ranking import measures
from assistant.evaluation.run import Ask, Outcome, run
from assistant.evaluation.scores import compare, scores
from assistant.evaluation.table import differences, faults, table
from assistant.settings import AssistantSettings
from ingest.lock import Lock
from ingest.problem import Problem
from ingest.settings import IngestSettings


def evaluate(flags: argparse.Namespace, ingest: IngestSettings, settings: AssistantSettings, lock: Lock) -> None:
    """Ask every question of the files, print the scores, and keep the run where --output says."""
    dialogues = read_cases(flags.questions)
    if not dialogues:
        raise Problem(f"{flags.questions[0]} holds no question; put one, as a JSON object, on each line.")
    measures()  # said before the first question is asked, should they be missing
    before = read_run(flags.compare) if flags.compare else None
    with build(ingest, settings, lock) as built:
        outcomes = run(dialogues, asking(built), built.library.document, tell)
    if flags.output:
        write_run(flags.output, outcomes)
    report(outcomes, before, flags)


def report(outcomes: Sequence[Outcome], before: Sequence[Outcome] | None, flags: argparse.Namespace) -> None:
    changed = compare(outcomes, before) if before is not None else []
    if flags.json:
        compared = {"compared": [asdict(one) for one in changed]} if before is not None else {}
        print(json.dumps(scores(outcomes) | compared, ensure_ascii=False))
        return
    print(table(scores(outcomes)))
    if flags.faults:
        print("", faults(outcomes), sep="\n")
    if changed:
        print("", differences(changed), sep="\n")


def asking(built: Built) -> Ask:
    def ask(question: str, turns: Sequence[Answer]) -> Answer:
        return next(event.answer for event in built.assistant.answer(question, turns) if isinstance(event, Done))

    return ask


def tell(line: str) -> None:
    """How far the run is, for a person at a terminal."""
    if sys.stderr.isatty():
        print(line[:100], file=sys.stderr)


def write_run(path: Path, outcomes: Sequence[Outcome]) -> None:
    text = json.dumps({"outcomes": [asdict(one) for one in outcomes]}, ensure_ascii=False, indent=1)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Problem(f"{path} cannot be written ({error.strerror}); choose another place for --output.") from error


def read_run(path: Path) -> list[Outcome]:
    """The outcomes that `write_run` kept. Raises Problem for another file."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return [Outcome(**one) for one in kept["outcomes"]]
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, KeyError, TypeError) as error:
        raise Problem(f"{path} is no run of this program; name a file that --output wrote.") from error
