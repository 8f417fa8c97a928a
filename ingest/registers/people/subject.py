"""Whether a name stands in its sentence as the one who does something."""

import re

from ingest.registers.lexicon.names import Name
from ingest.registers.lexicon.russian import is_cyrillic, nominative
from ingest.registers.people.coreference import quoted

NOT_A_SUBJECT = re.compile(
    r"(?:\b(?:of|with|by|from|to|for|under|during|between|and|against|about|on|at|with the|"
    r"с|со|у|к|от|для|о|об|при|между|de|du|des|d['’]|par|avec|pour|entre|con|por|para|a|al|del|von|mit|bei|durch|per|di|da)"
    r"\s*|[与與和同跟对對向由被把为為给給])$",
    re.IGNORECASE,
)
SPEECH = re.compile(r"^\W*(?:said|says|added|told|noted|stressed)\b|\b(?:said|says|added|told|according to)\W*$")


def is_subject(text: str, name: Name) -> bool:
    before, after = text[: name.start], text[name.end :]
    if quoted(text, name.start):
        return False
    if SPEECH.search(after[:12]) or re.search(r"\b(?:said|says|added|told)\W*$", before):
        return True
    if is_cyrillic(name.text) and nominative(name.text) != name.text:
        return False
    return not NOT_A_SUBJECT.search(before) and not after.startswith(("'s", "’s", "’", "'"))
