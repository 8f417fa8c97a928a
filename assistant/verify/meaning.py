"""Words that mean the same in one language, as far as the lexicon tells.

Across languages it does not tell a true sentence from a false one of the same people and things.
"""

from collections.abc import Sequence

from assistant.cite import function_words, keys
from assistant.question.lexicon import Lexicon
from assistant.verify.actors import SENTENCE
from ingest.registers.lexicon.names import WORD, is_capitalised

NEAR = 0.3
"""The nearness from which one word may stand for another: a cosine of .56, led and headed, soldiers and troops."""
ALIKE = 0.75
"""The cosine from which two sentences of one language mean the same, though their words differ."""


def near(lexicon: Lexicon | None, word: str, others: Sequence[str]) -> bool:
    """Whether a word is as good as one of the others; never a name or a figure, nor without a lexicon."""
    if lexicon is None or is_capitalised(word) or word[0].isdigit():
        return False
    return bool(lexicon.nearness([word], others).max(initial=0.0) >= NEAR)


def plain_words(text: str) -> list[str]:
    """The content words of a text that are no names."""
    words = {word for word in WORD.findall(text) if not is_capitalised(word) and not word[0].isdigit()}
    return sorted(word for word in words if not all(key in function_words() for key in keys(word)))


def alike(lexicon: Lexicon | None, claim: str, evidence: str) -> bool:
    """Whether a sentence as a whole means what its evidence does, or one sentence of it; never without a lexicon."""
    if lexicon is None:
        return False
    asked, *known = lexicon.vectors([claim, evidence, *SENTENCE.findall(evidence)])
    return max(float(asked @ one) for one in known) >= ALIKE
