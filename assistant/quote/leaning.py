"""How a sentence opens that goes on speaking of what stands before it: "It was ...", "The drills, which ..."."""

import re

from assistant.question.concepts import concepts_of

LEANS = re.compile(
    r"\W*(?:(?:after|before|during|at|in|following) (?:the |their )?\w+,? )?"
    r"(?:(?:he|she|it(?! (?:rain|snow|seem|appear|(?:is|was) (?:said|known|reported|clear|likely)))|they|his|her|its|"
    r"their|this|that|these|those|both|each side|"
    r"the (?:two|latter|second|sides|parties|ministers|leaders|officials))\b|"
    r"(?:он|она|они|это|эт[аи]|оба|обе|стороны|министры|там)\b|"
    r"(?:il|elle|ils|elles|ce|cette|les deux|él|ella|ellos|est[eao]s?|ambos|ambas|las dos|los dos|er|sie|es|dies\w*|"
    r"beide)\b|[他她它这该]|双方|两国|雙方|会[谈议上后见]|此[次外]|両|هو|هي|الجانبان)",
    re.IGNORECASE,
)
OF_SOMEBODY = re.compile(r"\W*(?:(?:he|she|his|her|они|он|она|il|elle|él|ella|er)\b|[他她])", re.IGNORECASE)
"""The same of a person, who may have done it at another time and place."""
DEFINITE = re.compile(
    r"\W*(?:the|le|la|les|el|los|las|der|die|das|l['’]|il)\s*(?:[\w-]+ ){0,2}?([\w-]+)", re.IGNORECASE
)
"""An article that points back, and its noun."""


def spoken_of_again(text: str) -> frozenset[int]:
    """What a sentence opens with as known: the exercise of "The drills, called Storm, last a week"."""
    noun = DEFINITE.match(text)
    return concepts_of(noun[1].casefold()) if noun else frozenset()
