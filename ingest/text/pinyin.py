"""Chinese syllables in Latin letters."""

import re

INITIAL = "zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]"
FINAL = "iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|"
FINAL += "a|o|e|i|u|v|er"
SYLLABLE = re.compile(rf"(?:(?:{INITIAL})(?:{FINAL})|ang|eng|ai|ei|ao|ou|an|en|er|a|o|e)(?![aeiouv])")


def syllables(word: str) -> tuple[str, ...]:
    """The syllables of a word in lower case that is wholly such; of any other none."""
    found = [match.group() for match in SYLLABLE.finditer(word)]
    return tuple(found) if "".join(found) == word else ()
