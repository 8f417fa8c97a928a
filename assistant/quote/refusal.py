"""What is said when no sentence answers: whom no passage mentions, what comes nearest, and what is told otherwise."""

import re
from collections.abc import Sequence
from itertools import chain

from assistant.question.placed import has_place, places
from assistant.question.question import Question
from assistant.quote.able import NAME_NEEDED, Scored, can_answer
from assistant.quote.act import is_same_word
from assistant.quote.candidates import Candidate
from assistant.quote.choose import SURE_CONTENT
from assistant.quote.direction import says_the_reverse
from assistant.quote.evidence import Score
from assistant.quote.figure_evidence import UNKNOWN, figures_in
from assistant.quote.known_people import KnownPeople
from assistant.quote.name_evidence import BESIDE, BY_REFERENCE, ELSEWHERE, WITHIN, means_person
from assistant.registers.asked.succession import SUCCEEDING
from assistant.verify.claim import Statement
from assistant.verify.negation import CLAUSE_END
from ingest.registers.lexicon.names import country_of, find_names, written_words
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS
from ingest.registers.meetings.event_signs import ABSENT, CANCELLED
from ingest.registers.people.people import Person

SAME_SUBJECT = 0.42
"""The share of what the question says from which a sentence speaks of the same."""
SOME_OF_IT = 0.3
"""The same where a sentence says that somebody of the question was not there, and so nothing of what they did."""
SAME_EVENT = 0.6
"""The share of what the question says from which a sentence tells of the very event, though of somebody else."""
CERTAIN = 2
"""Names and figures of the question besides that such a sentence must tell of."""
OF_THE_OFFICE = 2
"""Words of a description from more than which two people are of one office as well as of one country."""
SURELY = 3
"""From which they are the event in whatever words: the other one, the place and the year."""
PRIVATIVE = re.compile(r"-(?:free|less)$", re.IGNORECASE)
"""Words that say themselves what there is none of: "without a visa" says nothing else than "visa-free"."""
WON = re.compile(
    r"^\W*(?:\w+\W+){0,5}?(?:w[io]n|elected|победил\w*|выиграл\w*|избран\w*|gagn\w+|élue?|gan[óo]|elegid[oa]|gewann|"
    r"gewählt|当选|获胜)(?!\w)|\b(?:his|her)\s+(?:election|victory)\b|['’]s (?:election|victory)\b",
    re.IGNORECASE,
)
"""Behind the name of whoever a question says was elected."""
BEATEN = re.compile(
    r"(?:\b(?:elect(?:ed|s)|chose|chosen|picked)\b[^.;]{0,90}?\bover\b(?! from)|"
    r"\b(?:beat(?:ing|s)?|defeat(?:ed|ing|s)?|ahead of|победи\w+|опереди\w+|обош[её]\w+|"
    r"battant|battu|devançant|derrot\w+|venció a|besiegte?)\b|击败|擊敗)"
    r"\s*(?P<whom>(?:[^\s,;.]+[ ,]*){1,6})",
    re.IGNORECASE,
)
"""Before the name of whoever was not elected."""
LOOKED_AT = 8
"""Sentences, best first, that may tell it otherwise."""


def corrected(question: Question, ranked: Sequence[Scored], known: KnownPeople) -> Candidate | None:
    """A sentence that tells of the event of the question with another person of the same country in it.

    `known`: the people of the library.
    """
    if any(s.weakest_name >= BESIDE and s.content >= SURE_CONTENT for _, s in ranked[:LOOKED_AT]):  # all in one event
        return None
    everybody = {person for candidate, _ in ranked for person in candidate.whole.people}
    for least in (WITHIN, UNKNOWN):
        found: list[tuple[bool, Candidate]] = []
        for candidate, score in ranked[:LOOKED_AT]:
            missing = [name for name in question.names if score.names.get(" ".join(name), 1.0) < NAME_NEEDED]
            # A "Mr Wang" tells readers nothing of which Wang it was.
            if len(missing) != 1 or set(missing[0]) & set(candidate.words):
                continue
            asked = [one for one in everybody if means_person(missing[0], [one])]
            asked += known.called(" ".join(missing[0]))
            shared = max((in_place_of(other.person, asked) for other in candidate.people), default=0)
            needed = SAME_SUBJECT if shared > OF_THE_OFFICE else SAME_EVENT
            if shared and is_same_event(score, " ".join(missing[0]), needed, least):
                found.append((shared > OF_THE_OFFICE, candidate))
        if found:
            return max(found, key=lambda one: one[0])[1]
    return None


def denied(question: Question, ranked: Sequence[Scored], picked: Sequence[Candidate]) -> Candidate | None:
    """A sentence no worse than the chosen ones that says that what the question takes for granted did not happen."""
    if Statement(question.text).negations or CANCELLED.search(question.text):
        return None
    in_a_row = SUCCEEDING.search(question.text) is not None  # whoever replaced somebody was replaced by another
    reverse = [
        candidate
        for candidate, score in ranked[:1]
        if can_answer(score)
        and ((not in_a_row and says_the_reverse(question, candidate)) or is_elsewhere(question, candidate, score))
    ]
    absent = (c for c, s in ranked if is_same_occasion(s, SOME_OF_IT) and stayed_away(question, c))
    lost = (c for c, s in ranked[:LOOKED_AT] if was_beaten(question, c))
    if otherwise := next(chain(reverse, absent, lost), None):
        return otherwise
    for candidate, score in ranked[:LOOKED_AT]:
        here = is_same_occasion(score) and not is_of_another_place(question, candidate, score)
        if here and denies(question, candidate):
            return candidate
        if score.said >= SAME_SUBJECT and any(candidate is one for one in picked):
            break
    return None


def is_elsewhere(question: Question, candidate: Candidate, score: Score) -> bool:
    """Whether a sentence that tells the act of a yes-or-no question says that it was at another place."""
    asked = set(places(question.text)) if question.kind == "polar" else set[str]()
    unsaid = [name for name, value in score.names.items() if value < BY_REFERENCE]
    return (
        len(unsaid) == 1
        and unsaid[0] in asked
        and score.said >= SAME_EVENT
        and has_place(question, candidate.text) == 1.0
    )


def stayed_away(question: Question, candidate: Candidate) -> bool:
    """Whether a sentence says that somebody was not there of whom the question asks what they did."""
    match = ABSENT.search(candidate.text)
    if match is None:
        return False
    last = [name.words for name in find_names(candidate.text) if name.end <= match.start()][-1:]
    before = [one.person for one in candidate.people if one.start - candidate.sentence.start < match.start()]
    called = [name for name in question.names if any(set(name) <= set(words) for words in last)]
    return any(not country_of(name[0]) for name in called) or any(
        means_person(name, before[-1:]) for name in question.names
    )


def was_beaten(question: Question, candidate: Candidate) -> bool:
    """Whether a sentence says that another was elected over somebody of whom the question says that they were."""
    beaten = {word for match in BEATEN.finditer(candidate.text) for word, _ in written_words(match["whom"])}
    lost = [name[-1] for name in question.names if beaten & set(name)]
    return any(WON.search(question.text.partition(name)[2]) for name in lost)


def denies(question: Question, candidate: Candidate) -> bool:
    """Whether a sentence calls something off, or negates the act or thing of the question: "No document was signed"."""
    if CANCELLED.search(candidate.text):
        return True
    own = (*question.own_words, *question.light, *question.heads, *places(question.text))
    asked = [word for word in own if not PRIVATIVE.search(word)]
    return any(is_same_word(word, negated) for negated in negated_words(candidate.text) for word in asked)


def negated_words(text: str) -> list[str]:
    """The first content word behind each negation, as it is written."""
    behind = [written_words(CLAUSE_END.split(text[match.end() :])[0]) for match in Statement(text).negations]
    content = [[word for word, _ in words if word.casefold() not in FUNCTION_WORDS] for words in behind]
    return [words[0].casefold() for words in content if words]


def is_same_occasion(score: Score, needed: float = SAME_SUBJECT) -> bool:
    """Whether a sentence may speak of the names and times of the question and tells the act or is of that very day; of
    the question's own words, not only of those that the conversation lent it, it says some."""
    given = [*score.names.values(), *score.figures.values()]
    if not given or min(given) < ELSEWHERE or UNKNOWN in score.figures.values() or score.own < SAME_SUBJECT:
        return False
    near = sum(value >= WITHIN for value in given)
    that_day = sum(value >= BY_REFERENCE for value in score.figures.values()) >= CERTAIN
    return near * 2 > len(given) and near >= CERTAIN and (score.content >= needed or that_day)


def is_of_another_place(question: Question, candidate: Candidate, score: Score) -> bool:
    """Whether a sentence says where, and only its report names what the question does."""
    return min(score.names.values(), default=1.0) < BESIDE and has_place(question, candidate.text) == 1.0


def is_same_event(score: Score, missing: str, needed: float, least: float) -> bool:
    """Whether a sentence tells of the event of the question, of which one of a series is the only one of its number;
    and of more than the conversation lent it."""
    if score.own < SAME_SUBJECT:
        return False
    rest = [value for name, value in score.names.items() if name != missing] + list(score.figures.values())
    certain = sum(value >= BY_REFERENCE for value in rest)
    if certain >= SURELY and certain == len(rest):
        return True
    numbered = any(value >= BY_REFERENCE and is_ordinal(figure) for figure, value in score.figures.items())
    known = len(rest) >= CERTAIN or (numbered and score.content >= SURE_CONTENT)
    return known and min(rest) >= least and score.content >= needed


def is_ordinal(figure: str) -> bool:
    return any(one.startswith("nth") for one in figures_in(figure))


def in_place_of(person: Person, asked: Sequence[Person]) -> int:
    """How much of a description somebody shares with the one `asked` about, whom some document must know: their
    country at least, and the words of their office."""
    shared = frozenset[str]().union(*(one.description for one in asked)) & person.description
    of_one_country = any(map(country_of, shared)) and not any(person.name == one.name for one in asked)
    return len(shared) if of_one_country else 0


def unknown_names(question: Question, ranked: Sequence[Scored]) -> str:
    """The names of the question that no passage mentions, as a list in words."""
    unknown = [" ".join(name) for name in question.names if never_named(" ".join(name), ranked)]
    return listed(unknown) if unknown else ""


def never_named(name: str, ranked: Sequence[Scored]) -> bool:
    return all(its_score.names.get(name, 1.0) < NAME_NEEDED / 2 for _, its_score in ranked)


def nearest(ranked: Sequence[Scored]) -> Candidate | None:
    """The best sentence, when it speaks of the same event."""
    return next((candidate for candidate, score in ranked[:1] if score.content >= SAME_SUBJECT), None)


def listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
