"""What of a text is embedded at once."""

from ingest.split import sentences

LONGEST = 2000
"""Bytes of UTF-8; the model was made for sentences, and one vector of a page says little."""


def pieces(text: str) -> list[str]:
    """The whole text, unless it is longer than passages are, and each of its lines and sentences.

    The mean of these finds a passage more often than the whole alone.
    """
    parts = [text[sentence.start : sentence.end] for sentence in sentences(text)]
    if len(parts) <= 1:
        return parts or [text]
    return parts if len(text.encode("utf-8")) > LONGEST else [text, *parts]


def encodable(text: str) -> str:
    """The text with what UTF-8 cannot carry, half a surrogate pair, replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")
