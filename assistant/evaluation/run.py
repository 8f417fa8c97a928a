"""One run: every question asked once, dialogues turn by turn, each turn also by itself as it was meant."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import Literal

from assistant.conversation import Answer, Found
from assistant.evaluation.cases import Case, Dialogue
from assistant.evaluation.judge import Fetch, fault, resolves
from assistant.evaluation.ranking import rank

Ask = Callable[[str, Sequence[Answer]], Answer]
Way = Literal["question", "turn", "standalone"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one question, as it is kept in a file."""

    id: str
    way: Way
    type: str
    question: str
    searched_for: str
    abstain: bool
    answered: bool
    fault: str | None
    resolves: bool
    verdicts: dict[str, int]
    seconds: float
    ranking: dict[str, float] | None = None
    """The measures of `assistant.evaluation.ranking` by name; None where no source is known."""

    @property
    def right(self) -> bool:
        return self.fault is None


@dataclass(slots=True)
class Asked:
    """Outcomes so far, and what was found for each."""

    outcomes: list[Outcome] = field(default_factory=list)
    found: list[tuple[Case, Sequence[Found]]] = field(default_factory=list)

    def add(self, case: Case, way: Way, answer: Answer, seconds: float, fetch: Fetch) -> None:
        # A turn and its stand-alone question are judged alike but kept apart.
        case = replace(case, id=f"{case.id} alone") if way == "standalone" else case
        verdicts = Counter[str](sentence.verdict for sentence in answer.sentences if answer.answered)
        self.found.append((case, answer.passages))
        self.outcomes.append(
            Outcome(
                case.id,
                way,
                case.type,
                answer.question,
                answer.searched_for,
                case.abstain,
                answer.answered,
                fault(case, answer),
                resolves(answer, fetch),
                dict(verdicts),
                seconds,
            )
        )


def run(dialogues: Sequence[Dialogue], ask: Ask, fetch: Fetch, said: Callable[[str], None]) -> list[Outcome]:
    """Ask everything; `said` is told of each question before it is asked."""
    asked = Asked()
    for dialogue in dialogues:
        turns: list[Answer] = []
        for case, way in ways(dialogue):
            said(f"{case.id}: {case.question}")
            started = perf_counter()
            question = case.standalone or case.question if way == "standalone" else case.question
            answer = ask(question, turns if way == "turn" else ())
            asked.add(case, way, answer, round(perf_counter() - started, 4), fetch)
            turns += [answer] if way == "turn" else []
    values = rank(asked.found)
    return [replace(outcome, ranking=values.get(outcome.id)) for outcome in asked.outcomes]


def ways(dialogue: Dialogue) -> Iterator[tuple[Case, Way]]:
    """Each question of a dialogue as it is typed, then as it is meant."""
    for case in dialogue.turns:
        yield case, "question" if dialogue.alone else "turn"
    for case in dialogue.turns:
        if not dialogue.alone and case.standalone:
            yield case, "standalone"
