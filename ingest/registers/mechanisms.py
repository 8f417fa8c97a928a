"""The standing mechanisms that meetings are sessions of: "the China-Russia border mechanism" of its ninth meeting."""

import re
from collections.abc import Iterator, Sequence

from ingest.registers.facts import Agreement, Meeting
from ingest.registers.lexicon.terms import countries, terms

SESSION_OF = re.compile(
    r"(?:mechanism|consultations?|dialogue|commission|committee|(?<!security )council(?! secretar)|(?<!\w)format(?!\w)|"
    r"механизм\w*|"
    r"консультаци\w+|диалог\w*|комисси\w+|mécanisme|consultation|mecanismo|consulta\w*|konsultation\w*|consultazion\w+|"
    r"机制|機制|磋商|对话|對話|委员会|協議|(?:working|contact|expert|coordination) group|task force|рабоч\w+ групп\w+|"
    r"工作组|groupe de travail|grupo de (?:trabajo|trabalho)|arbeitsgruppe)",
    re.IGNORECASE,
)

GENERAL = frozenset({"consultation", "mechanism", "dialogue", "commission", "joint", "cooperation", "conference"})
"""Terms of which a name alone does not tell which mechanism it is."""


def mechanisms(meetings: Sequence[Meeting]) -> Iterator[Agreement]:
    """The standing mechanisms that meetings were sessions of; the first session dates them."""
    seen: set[str] = set()
    for meeting in meetings:
        name = mechanism_name(meeting.title) if meeting.session else ""
        between = countries(name) or {one.country.casefold() for one in meeting.participants if one.country}
        telling = countries(name) or terms(name) - GENERAL
        if name.casefold() in seen or not SESSION_OF.search(name) or len(between) < 2 or not telling:
            continue
        seen.add(name.casefold())
        first = meeting.date if meeting.session == 1 else None
        yield Agreement(
            name=name,
            kind="mechanism",
            state="in force",
            parties=tuple(country.title() for country in sorted(between)),
            date=first,
            dated="inferred" if first else "unknown",
            evidence=meeting.evidence,
        )


def mechanism_name(title: str) -> str:
    """What a session is a session of: the name without its number and the word for a session."""
    wide = re.sub(r"第?\s?[\d零一二三四五六七八九十百]+\s?[次届屆轮輪回](?:会议|會議|会晤|会)?", "", title)
    if wide != title:
        return wide
    of = re.search(r"(?<!\w)(?:of|de la|de|del|du|des|di|da|der|von|des|من)\s+(?:the\s+|these\s+|an?\s+)?(.+)$", title)
    if of and len(of.group(1)) > 12:
        return of.group(1)
    return re.sub(r"^\S+\s+(?:annual\s+)?", "", title)
