"""A run in figures: for all questions and for each type of them, with how sure each figure is."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from assistant.evaluation.run import Outcome, Way
from assistant.evaluation.statistics import Interval, bootstrap, exact_test, percentile, wilson

SHARES = ("hit@1", "hit@5", "hit@10")
"""Measures that are 0 or 1 for one question."""
MEANS = ("recall@5", "recall@10", "mrr", "ndcg@10")
WAYS: tuple[Way, ...] = ("question", "turn", "standalone")


@dataclass(frozen=True, slots=True)
class Figure:
    """A share or mean over `of` questions, with its 95 % interval."""

    value: float
    low: float
    high: float
    of: int


@dataclass(frozen=True, slots=True)
class Compared:
    """What one run gets right that another gets wrong, and the chance of so uneven a split."""

    measure: str
    better: tuple[str, ...]
    worse: tuple[str, ...]
    chance: float


def scores(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Everything measured, as JSON holds it."""
    by_way = {way: [one for one in outcomes if one.way == way] for way in WAYS}
    return {
        "ways": {way: of_group(group) for way, group in by_way.items() if group},
        "types": {
            f"{way}: {name}": of_group([one for one in group if one.type == name])
            for way, group in by_way.items()
            for name in sorted({one.type for one in group})
        },
        "refusals": refusals([one for one in outcomes if one.way != "standalone"]),
        "citations_resolve": asdict(share([one.resolves for one in outcomes])),
        "verdicts": verdicts(outcomes),
        "seconds": {f"p{part}": round(percentile([one.seconds for one in outcomes], part), 4) for part in (50, 95)},
    }


def of_group(group: Sequence[Outcome]) -> dict[str, Any]:
    rankings = [one.ranking for one in group if one.ranking is not None]
    figures = {"right": share([one.right for one in group])}
    figures |= {name: share([ranking[name] >= 1 for ranking in rankings]) for name in SHARES if rankings}
    figures |= {name: mean([ranking[name] for ranking in rankings]) for name in MEANS if rankings}
    return {name: asdict(figure) for name, figure in figures.items()}


def share(truths: Sequence[bool]) -> Figure:
    return figure(sum(truths) / len(truths) if truths else 0.0, wilson(sum(truths), len(truths)), len(truths))


def mean(values: Sequence[float]) -> Figure:
    return figure(sum(values) / len(values), bootstrap(values), len(values))


def figure(value: float, interval: Interval, of: int) -> Figure:
    return Figure(round(value, 4), round(interval[0], 4), round(interval[1], 4), of)


def refusals(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Of what was refused, how much rightly; of what the corpus does not say, how much was refused."""
    refused = [one for one in outcomes if not one.answered]
    unsaid = [one for one in outcomes if one.abstain]
    return {
        "precision": asdict(share([one.abstain for one in refused])),
        "recall": asdict(share([not one.answered for one in unsaid])),
    }


def verdicts(outcomes: Sequence[Outcome]) -> dict[str, int]:
    names = ("supported", "partly", "unsupported")
    return {name: sum(one.verdicts.get(name, 0) for one in outcomes) for name in names}


def compare(new: Sequence[Outcome], old: Sequence[Outcome]) -> list[Compared]:
    """Which of the questions that both runs asked got better and which worse, by each yes-or-no measure."""
    before = {one.id: one for one in old}
    pairs = [(before[one.id], one) for one in new if one.id in before]
    return [compared(name, pairs) for name in ("right", *SHARES)]


def compared(name: str, pairs: Sequence[tuple[Outcome, Outcome]]) -> Compared:
    better = tuple(new.id for old, new in pairs if holds(new, name) and not holds(old, name))
    worse = tuple(new.id for old, new in pairs if holds(old, name) and not holds(new, name))
    return Compared(name, better, worse, round(exact_test(len(better), len(worse)), 4))


def holds(outcome: Outcome, name: str) -> bool:
    return outcome.right if name == "right" else (outcome.ranking or {}).get(name, 0) >= 1
