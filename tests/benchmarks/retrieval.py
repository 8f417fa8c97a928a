"""What each ingredient of the search is worth: every one off in turn, on folders with questions.

    python -m tests.benchmarks.retrieval FOLDER [FOLDER ...]

FOLDER holds files/, questions.jsonl (q, type, sources) and dialogues.jsonl (turns with standalone, type, sources).
A source is the name of a file without its ending; each of a question's sources suffices to answer it. hit@k: such a
file is among the first k passages; recall@10: the share of a question's sources among the first ten. Limits are read
out of the questions and applied, as for a person who asks. The interval is the middle 95 % of 2,000 resamplings of the
questions.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import ir_measures
import numpy as np
from ir_measures import RR, R, Success, nDCG

from assistant.conversation import Found
from assistant.limits.limits import limits
from assistant.limits.near_days import limited_days
from assistant.limits.within import Within
from assistant.search.rank import EVERYTHING, Weights
from assistant.search.search import Search
from ingest.embed import load_embeddings
from ingest.index.index import Index
from ingest.library.library import Library
from ingest.sync.sync import synchronise

MEASURES = {"hit@1": Success @ 1, "hit@5": Success @ 5, "recall@10": R @ 10, "MRR": RR @ 50, "nDCG@10": nDCG @ 10}
DEPTH = 50
WITHOUT = {
    "everything": EVERYTHING,
    "without words": replace(EVERYTHING, words=0.0),
    "without signs (names by sound, dates, numbers, senses)": replace(EVERYTHING, signs=0.0),
    "without senses (offices, bodies, countries)": replace(EVERYTHING, senses=False),
    "without meaning": replace(EVERYTHING, meaning=0.0),
    "without nearness in time": replace(EVERYTHING, days=0.0),
    "scripts in one list": replace(EVERYTHING, apart=False),
    "no place for another language": replace(EVERYTHING, foreign=False),
    "a document and its reprints as often as they come": replace(EVERYTHING, spread=False),
    "words only": Weights(signs=0.0, meaning=0.0, days=0.0, apart=False, foreign=False, spread=False),
    "meaning only": Weights(words=0.0, signs=0.0, days=0.0, apart=False, foreign=False, spread=False),
}

Find = Callable[[str], Sequence[Found]]
Values = Mapping[str, Mapping[str, float]]
"""Measure, then question, to its value."""


@dataclass(frozen=True)
class Question:
    id: str
    kind: str
    text: str
    sources: frozenset[str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    for folder in parser.parse_args().folders:
        with tempfile.TemporaryDirectory() as place:
            compare(folder, Path(place))


def compare(folder: Path, place: Path) -> None:
    questions = list(read_questions(folder))
    if not questions:
        sys.exit(f"{folder} has no questions with sources.")
    library, embeddings = Library.open(place, "use"), load_embeddings("use")
    report = synchronise([folder / "files"], library, embeddings)
    index = Index.open(place, library)
    print(f"\n## {folder.name}: {report.documents} documents, {report.passages} passages, {len(questions)} questions\n")
    results = {
        name: measured(finder(library, Search(library, index, embeddings, weights=weights)), questions)
        for name, weights in WITHOUT.items()
    }
    unlimited = Search(library, index, embeddings)
    results["without the limits in the question"] = measured(lambda text: unlimited.find(text, DEPTH), questions)
    index.close()
    library.close()
    show_ingredients(results)
    show_kinds(results["everything"], questions)


def read_questions(folder: Path) -> Iterator[Question]:
    for line in lines(folder / "questions.jsonl"):
        yield Question(line["id"], line["type"], line["q"], frozenset(line["sources"]))
    for dialogue in lines(folder / "dialogues.jsonl"):
        for number, turn in enumerate(dialogue["turns"]):
            yield Question(f"{dialogue['id']}/{number}", "dialogue", turn["standalone"], frozenset(turn["sources"]))


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """Those that name a source."""
    for line in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if "turns" in line:
            yield line | {"turns": [turn for turn in line["turns"] if turn["sources"]]}
        elif line["sources"]:
            yield line


def finder(library: Library, search: Search) -> Find:
    """Passages within the limits that a question states."""
    within = Within(library)

    def find(text: str) -> Sequence[Found]:
        limited = limits(text, date.today(), within.known())
        allowed = within.allowed(limited.filters)
        return search.find(limited.sought, DEPTH, allowed.ids if allowed else None, limited_days(limited.filters))

    return find


def measured(find: Find, questions: Sequence[Question]) -> Values:
    relevant = {question.id: dict.fromkeys(question.sources, 1) for question in questions}
    run = {question.id: ranking(find(question.text)) for question in questions}
    values: dict[str, dict[str, float]] = {name: {} for name in MEASURES}
    names = {str(measure): name for name, measure in MEASURES.items()}
    for one in ir_measures.iter_calc(list(MEASURES.values()), relevant, run):
        values[names[str(one.measure)]][one.query_id] = one.value
    return values


def ranking(passages: Sequence[Found]) -> dict[str, float]:
    """The documents of the passages found; a second passage of one is a wrong one in its place."""
    found: dict[str, float] = {}
    for place, one in enumerate(passages):
        name = Path(one.passage.source.file).stem
        found[name if name not in found else f"{name} again at {place}"] = float(-place)
    return found


def show_ingredients(results: Mapping[str, Values]) -> None:
    print("| |", " | ".join(MEASURES), "|\n|---|" + "---|" * len(MEASURES))
    for name, values in results.items():
        cells = [f"{mean(values[measure].values()):.3f}{interval(values, measure)}" for measure in MEASURES]
        print(f"| {name} |", " | ".join(cells), "|")


def show_kinds(values: Values, questions: Sequence[Question]) -> None:
    print("\n| everything, by type | n |", " | ".join(MEASURES), "|\n|---|---|" + "---|" * len(MEASURES))
    for kind in sorted({question.kind for question in questions}):
        ids = [question.id for question in questions if question.kind == kind]
        cells = [f"{mean(values[measure][identity] for identity in ids):.3f}" for measure in MEASURES]
        print(f"| {kind} | {len(ids)} |", " | ".join(cells), "|")


def mean(values: Any) -> float:
    return float(np.mean(list(values)))


def interval(values: Values, measure: str) -> str:
    """For hit@5 only: one interval a row is enough to read the others by."""
    if measure != "hit@5":
        return ""
    known = np.array(list(values[measure].values()))
    means = np.random.default_rng(1).choice(known, (2_000, len(known))).mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return f" ({low:.2f}-{high:.2f})"


if __name__ == "__main__":
    main()
