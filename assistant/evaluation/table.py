"""Figures as lines of text that can be read side by side."""

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.evaluation.run import Outcome
from assistant.evaluation.scores import Compared

COLUMNS = ("right", "hit@1", "hit@5", "hit@10", "recall@10", "mrr", "ndcg@10")
NAMES = {"question": "questions", "turn": "turns as typed", "standalone": "turns, resolved"}


def table(scores: Mapping[str, Any]) -> str:
    """One line a group, the 95 % interval in brackets, then what is counted once for the whole run."""
    rows = [(NAMES.get(name, name), group) for part in ("ways", "types") for name, group in scores[part].items()]
    width = max((len(name) for name, _ in rows), default=0)
    head = " " * width + "    n" + "".join(f"{name:>18}" for name in COLUMNS)
    lines = [
        f"{name:<{width}} {group['right']['of']:>4}" + "".join(cell(group, c) for c in COLUMNS) for name, group in rows
    ]
    return "\n".join([head, *lines, "", *whole(scores)])


def cell(group: Mapping[str, Any], column: str) -> str:
    if column not in group:
        return f"{'-':>18}"
    figure = group[column]
    return f"{figure['value']:>7.3f} [{short(figure['low'])}-{short(figure['high'])}]"


def short(value: float) -> str:
    """Two places in three characters: .87, 1.0."""
    return "1.0" if value > 0.995 else f"{value:.2f}"[1:]


def whole(scores: Mapping[str, Any]) -> list[str]:
    refusals, resolve, seconds = scores["refusals"], scores["citations_resolve"], scores["seconds"]
    counted = ", ".join(f"{count} {name}" for name, count in scores["verdicts"].items())
    return [
        f"refusals: precision {of(refusals['precision'])}, recall {of(refusals['recall'])}",
        f"citations that resolve letter for letter: {of(resolve)}",
        f"sentences: {counted}",
        f"seconds: p50 {seconds['p50']:.3f}, p95 {seconds['p95']:.3f}",
    ]


def of(figure: Mapping[str, Any]) -> str:
    return f"{round(figure['value'] * figure['of'])} of {figure['of']}"


def differences(compared: Sequence[Compared]) -> str:
    """What changed between two runs, question by question."""
    lines = []
    for one in compared:
        lines.append(f"{one.measure}: {len(one.better)} better, {len(one.worse)} worse (p = {one.chance:.3f})")
        lines += [f"  + {name}" for name in one.better] + [f"  - {name}" for name in one.worse]
    return "\n".join(lines)


def faults(outcomes: Sequence[Outcome]) -> str:
    """Each question that was answered wrongly, and why."""
    wrong = [one for one in outcomes if not one.right]
    return "\n".join(f"{one.id} ({one.type}): {one.fault}: {one.question}" for one in wrong)
