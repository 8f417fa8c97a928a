"""What a claim adds: the stretches of it of which the evidence has nothing."""

import re
from collections.abc import Iterator

from assistant.cite import SPACELESS
from assistant.verify.claim import Claim, Evidence
from assistant.verify.naming import LOOSE

CLAUSE = re.compile(
    r"[^,;:。，；：\n]+?(?=[,;:。，；：\n]|$|因为|由于|尽管|\b(?:and|и|because|since|although|despite|owing to|due to"
    r"|so that|thanks to|in order to|поскольку|из-за|благодаря|несмотря на)\b)",
    re.IGNORECASE,
)
"""A clause, or the reason that one gives."""


def stretches_not_in(claim: Claim, evidence: Evidence, words: int, characters: int) -> Iterator[str]:
    """Runs of at least so many content words, or characters where words are not spaced, that the evidence lacks."""
    yield from absent_words(claim, evidence, words)
    yield from absent_clauses(claim, evidence, words - 1)
    yield from absent_characters(claim, evidence, characters)


def absent_words(claim: Claim, evidence: Evidence, least: int) -> Iterator[str]:
    run: list[tuple[str, int, int]] = []
    spaced = [item for item in claim.content if not SPACELESS.match(item[0])]
    for item in [*spaced, ("", -1, -1)]:
        if item[0] and not evidence.says(item[0]):
            run.append(item)
            continue
        if len(run) >= least:
            yield claim.text[run[0][1] : run[-1][2]]
        run = []


def absent_clauses(claim: Claim, evidence: Evidence, least: int) -> Iterator[str]:
    """Clauses of which the evidence lacks most content words, though others may stand between them."""
    for clause in CLAUSE.finditer(claim.text):
        own = [word for word, start, _ in claim.content if clause.start() <= start < clause.end()]
        absent = [word for word in own if not SPACELESS.match(word) and not evidence.says(word)]
        if len(absent) >= least and 2 * len(absent) > len(own):
            yield clause.group().strip(" .")


def absent_characters(claim: Claim, evidence: Evidence, least: int) -> Iterator[str]:
    covered = {place for pair, start, _ in claim.content if evidence.says(pair) for place in (start, start + 1)}
    loose = {place for place, character in enumerate(claim.text) if character in LOOSE}
    marks = "".join(
        character if SPACELESS.match(character) and place not in covered | loose else " "
        for place, character in enumerate(claim.text_without_figures)
    )
    yield from (stretch for stretch in marks.split() if len(stretch) >= least and stretch not in evidence.text)
