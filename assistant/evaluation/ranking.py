"""How well passages were ranked: measures of information retrieval, through ir-measures."""

from collections.abc import Sequence
from typing import Any

from assistant.conversation import Found
from assistant.evaluation.cases import Case
from assistant.evaluation.judge import names_of

Ranked = tuple[Case, Sequence[Found]]
"""A question and the passages found for it, best first."""


def measures() -> dict[str, Any]:
    """The measures by the names they are reported under."""
    from ir_measures import RR, R, Success, nDCG  # half a second, which only this command needs

    return {
        "hit@1": Success @ 1,
        "hit@5": Success @ 5,
        "hit@10": Success @ 10,
        "recall@5": R @ 5,
        "recall@10": R @ 10,
        "mrr": RR @ 20,
        "ndcg@10": nDCG @ 10,
    }


def rank(found: Sequence[Ranked]) -> dict[str, dict[str, float]]:
    """For each question with known sources, by its id, the value of every measure.

    A source counts where its first passage stands; its other passages take places without counting again.
    """
    from ir_measures import Qrel, ScoredDoc, iter_calc

    wanted = measures()
    asked = [(case, passages) for case, passages in found if case.sources]
    if not asked:
        return {}
    judged = [Qrel(case.id, source, 1) for case, _ in asked for source in case.sources]
    runs = [
        ScoredDoc(case.id, name, float(-place))
        for case, passages in asked
        for place, name in enumerate(places(case, passages))
    ]
    by_measure = {str(measure): name for name, measure in wanted.items()}
    values = {case.id: dict.fromkeys(wanted, 0.0) for case, _ in asked}
    for one in iter_calc(list(wanted.values()), judged, runs) if runs else ():
        values[one.query_id][by_measure[str(one.measure)]] = float(one.value)
    return values


def places(case: Case, passages: Sequence[Found]) -> list[str]:
    """What stands at each place of a ranking: the source that is met there for the first time, else nothing wanted."""
    met: set[str] = set()
    result = []
    for place, found in enumerate(passages):
        fresh = sorted((case.sources & names_of(found.passage.source)) - met)
        met |= set(fresh)
        result.append(fresh[0] if fresh else f" {place}")
    return result
