"""Which language's words for events a text is looked through for."""

import re

from ingest.registers.lexicon.event_words import ACTS


def language_of(written: str | None, text: str) -> str:
    """The language whose words fit a text; English where there are none for its own."""
    if re.search(r"[\uac00-\ud7a3]", text):
        return "ko"
    if re.search(r"[\u3040-\u30ff]", text):
        return "ja"
    if re.search(r"[\u4e00-\u9fff]", text):
        return "zh"
    if re.search(r"[\u0600-\u06ff]", text):
        return "ar"
    if re.search(r"[\u0400-\u04ff]", text):
        return "sr" if written == "sr" else "ru"
    return written if written in ACTS and written not in ("ru", "zh", "ja", "ar", "ko") else "en"
