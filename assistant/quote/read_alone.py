"""What a chosen sentence needs beside it to be read alone: whose words it is, and what it goes on speaking of."""

import re
from collections.abc import Sequence

from assistant.quote.candidates import Candidate


def with_antecedent(picked: Sequence[Candidate]) -> list[Candidate]:
    """The best sentence with the one of which it goes on speaking, without which it does not read alone."""
    lent = picked[0].same_event
    return [*picked] if lent is None or any(lent is one for one in picked) else [picked[0], lent, *picked[1:]]


def with_speakers(picked: Sequence[Candidate], known: Sequence[Candidate]) -> list[Candidate]:
    """Quoted speech that does not say whose it is, together with the sentence beside it that does."""
    result: list[Candidate] = []
    for candidate in picked:
        result.append(candidate)
        if is_bare_speech(candidate.text):
            beside = [c for c in known if (candidate.follows(c) or c.follows(candidate)) and not is_bare_speech(c.text)]
            result += [c for c in sorted(beside, key=lambda c: c.sentence.start)[:1] if c not in picked]
    return result


def is_bare_speech(text: str) -> bool:
    """Whether all of a sentence stands in quotation marks, or it opens ones that it does not close."""
    outside = re.sub(r"“[^”]*(?:”|$)", "", text) if text.startswith("“") else text
    return not re.search(r"\w", outside)
