"""A verdict on one sentence of an answer: whether what it states stands in the spans it cites. By code only.

Each check is one function from a claim and its evidence to what it misses; `CHECKS` lists them. A check may
take a verdict down, none lifts it up.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from assistant.conversation import Citation, Verdict
from assistant.question.lexicon import Lexicon
from assistant.verify.actors import given_to_another
from assistant.verify.additions import stretches_not_in
from assistant.verify.claim import Claim, Evidence
from assistant.verify.counted import (
    astray,
    exchanged,
    miscounted,
    of_another_country,
    otherwise_counted,
    uncounted,
    unreasoned,
)
from assistant.verify.crossed import crossed
from assistant.verify.meaning import alike, near
from assistant.verify.modality import modes_lost
from assistant.verify.naming import missing_names
from assistant.verify.negation import REACH, negated, only_denied, refusals, turned_round
from assistant.verify.offices_said import descriptions, is_descriptive, offices_lost
from assistant.verify.slots import done_by_nobody, taken_by_another, told_of_a_rival
from ingest.registers.lexicon.names import country_of
from ingest.registers.lexicon.terms import countries
from ingest.text.figures import find_dates, find_numbers, find_weekdays, weekday

PLENTY, LITTLE = 0.5, 0.3
"""Shares of a sentence's content words found in the evidence: from the first on it says the same, under the second
it says something else."""
INVENTED = 3
"""Content words in a row, all of them absent, that look like an addition."""
UNSPACED_INVENTED = 4
"""The same in characters, where words are not spaced."""
LACKING = "is not in the source"
FOREIGN = "only names, dates and numbers could be compared with a source in another language"
AS_OF = re.compile(r"(?:\bas of|\bdated|\bpublished(?: on)?|\bпо состоянию на|\bот|截至|截止)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a claim states and its evidence does not; `denied` when the evidence says the opposite."""

    problem: str
    weight: Literal["missing", "denied", "worded", "loose"] = "missing"
    """A name, a date or a number is missing; what is `worded` otherwise may still be meant; what is only `loose`
    counts for nothing where the sentence as a whole means what its evidence does."""


Check = Callable[[Claim, Evidence], Iterator[Finding]]


def verdict(
    sentence: str, citations: Sequence[Citation], beside: str = "", lexicon: Lexicon | None = None
) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict on a sentence (its marks removed) and one short problem for each thing that is not in the source.

    `beside` is the text of the cited passages, whose names, countries and days count; `lexicon` tells which words mean
    the same: without it only forms of one word do. What a passage as a whole carries is partly supported at least.
    """
    if not citations:
        return "unsupported", ("no passage is cited",)
    judgement, problems = judged(Claim(sentence), Evidence(citations, beside, lexicon))
    if judgement == "unsupported" and beside:
        whole = Evidence([replace(citations[0], quote=beside), *citations[1:]], "", lexicon)
        judgement = "unsupported" if judged(Claim(sentence), whole)[0] == "unsupported" else "partly"
    return judgement, problems


def judged(claim: Claim, evidence: Evidence) -> tuple[Verdict, tuple[str, ...]]:
    findings = [finding for check in CHECKS for finding in check(claim, evidence)]
    if any(one.weight == "loose" for one in findings) and alike(evidence.lexicon, claim.text, evidence.text):
        findings = [one for one in findings if one.weight != "loose"]
    problems = tuple(dict.fromkeys(finding.problem for finding in findings))
    return weigh(claim, evidence, findings), problems


def weigh(claim: Claim, evidence: Evidence, findings: Sequence[Finding]) -> Verdict:
    """Unsupported when the evidence denies it, says something else, or lacks most of what the claim names."""
    if not findings:
        return "supported"
    named = sum(1 for finding in findings if finding.weight == "missing")
    if any(finding.weight == "denied" for finding in findings):
        return "unsupported"
    if claim.shares_a_language_with(evidence):
        mostly_missing = named > 1 and 2 * named >= claim.anchors
        return "unsupported" if mostly_missing or claim.share_in(evidence) < LITTLE else "partly"
    return "partly" if claim.anchors > named else "unsupported"


def check_dates(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    """Each date of the claim, part by part; the source's own date may supply the year."""
    for date in claim.dates:
        as_of = AS_OF.search(claim.text[: date.start]) is not None
        if not evidence.says_date(date, as_of):
            yield Finding(f"{claim.text[date.start : date.end].strip()} is not in the source")


def check_weekdays(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    known = evidence.weekdays | {
        day for date in find_dates(evidence.text) if (day := weekday(date.year, date.month, date.day)) is not None
    }
    if find_weekdays(claim.text) - known:
        yield Finding("the day of the week is not in the source")


def check_numbers(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    for number in find_numbers(claim.text_without_dates):
        if number.value not in evidence.numbers:
            yield Finding(f"{claim.text[number.start : number.end].strip()} is not in the source")
    if claim.shares_a_language_with(evidence):
        for check in (miscounted, astray, exchanged):
            yield from (Finding(problem, "worded") for problem in check(claim, evidence))
        yield from (Finding(problem, "loose") for problem in uncounted(claim, evidence))
    for check in (otherwise_counted, of_another_country, unreasoned):
        yield from (Finding(problem, "worded") for problem in check(claim, evidence))


def check_names(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    for name in missing_names(claim.text_without_dates, evidence.text, f"{evidence.context}\n{evidence.beside}"):
        if not country_of(name) and not counts(name):  # those are counted by themselves
            yield Finding(f"{name} is not in the source")


def counts(name: str) -> bool:
    """Whether a word only has its capital because a sentence begins with a number: Nineteen."""
    return any(number.end - number.start == len(name) for number in find_numbers(name))


def check_quoted_words(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    for quoted in claim.quoted:
        if not evidence.holds_words(quoted):
            yield Finding(f"the source does not have the quoted words “{quoted}”")


def check_negation(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    """A "not" on one side only; the source's counts when what it negates is what the claim states."""
    if not claim.shares_a_language_with(evidence):
        return
    ours, theirs = claim.negations, evidence.negations
    our_refusals, their_refusals = refusals(ours), refusals(theirs)
    states_it = any(word in evidence.keys and word not in negated(evidence.text, REACH) for word in claim.negated)
    for word in turned_round(claim.text, evidence.text):
        yield Finding(f"the source says “{word}”", "worded")
    if ours and (states_it or not theirs) and not our_refusals & their_refusals:
        yield Finding("the source does not say “not”", "denied" if states_it else "worded")
    elif our_refusals - their_refusals:
        yield Finding("the source does not say that it is denied", "worded")
    elif theirs and not ours and claim.states_any(evidence.negated):
        yield Finding("the source says “not”", "denied")
    elif theirs and not ours and len(denied := only_denied(claim.text, evidence.text)) > 1:
        yield Finding(f"the source speaks of “{denied[0]}” only with a “not”", "worded")


def check_wording(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    if not claim.shares_a_language_with(evidence):
        yield Finding(FOREIGN, "worded")
    elif min(claim.share_in(evidence), claim.share_in(evidence, told=True)) < PLENTY:
        yield Finding("much of its wording is not in the source", "loose")


def check_additions(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    """A stretch of the claim of which the evidence has nothing."""
    if claim.shares_a_language_with(evidence):
        for stretch in stretches_not_in(claim, evidence, INVENTED, UNSPACED_INVENTED):
            yield Finding(f"“{stretch}” is not in the source", "worded")


def check_offices(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    """Offices, and in one language every word by which the claim says who somebody is."""
    for problem in offices_lost(claim.text, evidence.text, evidence.context):
        yield Finding(problem)
    places = descriptions(claim.text) if claim.shares_a_language_with(evidence) else []
    for word, start, end in claim.content:
        known = country_of(word) in evidence.countries or evidence.has(word)
        if not known and is_descriptive(word) and any(first <= start and end <= last for first, last in places):
            yield Finding(f"“{word}” is not in the source", "worded")


def check_countries(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    """Also those that are part of a longer name, or one character: 中方."""
    for country in sorted(countries(claim.text_without_dates) - evidence.countries):
        yield Finding(f"{country.title()} is not in the source", "worded")


def check_modality(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    if claim.shares_a_language_with(evidence):
        for problem in modes_lost(claim.text, evidence.text):
            yield Finding(problem, "worded")


def check_actors(claim: Claim, evidence: Evidence) -> Iterator[Finding]:
    if claim.shares_a_language_with(evidence):
        for problem, turned in given_to_another(claim.text, evidence.text, evidence.context):
            yield Finding(problem, "denied" if turned else "loose" if problem.endswith(LACKING) else "worded")
        for problem in taken_by_another(claim.text, evidence.text, lambda one, two: near(evidence.lexicon, one, [two])):
            yield Finding(problem, "worded")
        for check in (told_of_a_rival, done_by_nobody):
            yield from (Finding(problem, "worded") for problem in check(claim.text, evidence.text))
    for problem in crossed(claim.text, evidence.text):
        yield Finding(problem, "worded")


CHECKS: tuple[Check, ...] = (
    check_dates,
    check_weekdays,
    check_numbers,
    check_names,
    check_countries,
    check_offices,
    check_quoted_words,
    check_negation,
    check_modality,
    check_actors,
    check_wording,
    check_additions,
)
