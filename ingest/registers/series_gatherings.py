"""Gatherings and openings that bear no number: "the conference of the heads of drug police", "the Harbour Centre"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.registers.lexicon.terms import countries, terms

STOP = re.compile(
    r"[,;:()\[\]“”\"«».!?—|]|\s[-–]\s|(?<!\w)(?:(?:in (?:a )?|via |by )(?:video|online|hybrid|virtual)|was|is|were|"
    r"are|took|takes?|held|has|had|have|will|would|with|by|to|"
    r"here|opened|opens|kicked|started|starts|began|begins|ended|closed|closes|which|that|who|where|when|as|from|"
    r"during|co-chaired|chaired|hosted|came|comes|this|last|brought|brings|drew|saw|gathered|gathers|met|meets|"
    r"convened|sat|прош\w+|пройд\w+|решил\w*|решено|планир\w+|откро\w+|провед\w+|состо\w+|был\w*|будет|которо\w+|под|"
    r"начал\w+|открыл\w+|завершил\w+|с|(?<!of )(?<!for )(?<!on )a|ont|est|sera|s['’]est|qui|que|avec|fue|fueron|se|"
    r"será|que|con|si|è|ha|foi|com|in der|wurde|fand|findet|mit|(?:in|at|à|en|в|im|em|a)(?= [A-ZА-ЯÉ]| (?:19|"
    r"20)\d\d)|(?:on|le|el|am|"
    r"il|em)(?= \d|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))|and(?= the \d| \w{3,}ed )|и(?= \d)|since|concludes?|ends|"
    r"until|закончил\w+)(?!\w)",
)
TITLE_WORD = r"(?:[A-Z][\w'’]*(?:[-–][A-Z]?\w+)*|\d{4})"
GATHERING = re.compile(
    r"(?<!\w)(?<!video )(?<!video-)(?<!press )(?<!news )(?:conference|summit|congress|council|committee|assembly|"
    r"symposium|конференци[яи]|саммит|съезд|совет|ассамблея|конгресс|conférence|sommet|congrès|conseil|comité|"
    r"assemblée|conferencia|cumbre|congreso|consejo|asamblea|conferência|cimeira|cúpula|congresso|conselho|assembleia|"
    r"vertice|conferenza|Konferenz|Gipfel|Tagung)(?!\w)(?! (?-i:[A-ZА-ЯЁ])| de (?:prensa|presse|imprensa))",
    re.IGNORECASE,
)
DETERMINER = re.compile(
    r"[,;:()“”\"«».—–]\s?|(?<!\w)l['’]|(?<!\w)(?:the|an?|its|between|and|their|of|at|in|la|le|les|une?|el|una?|los|o|"
    r"a|os|uma?|die|der|das|eine?|"
    r"il|lo|в|на|\w+дневн\w+)\s",
    re.IGNORECASE,
)
MET = re.compile(
    r",?\s?(?:in [A-Z][\w-]+ )?(?:took place|was held|were held|opened|ended|closed|concluded|began|met|gathered|"
    r"convened|прошл?[аеоё]л?|завершил|закончил|открыл|состоял|начал|s['’]est (?:tenue?|ouverte?|achevée?)|a eu lieu|"
    r"se celebró|tuvo lugar|se reunió|terminó|concluyó|aconteceu|realizou-se|reuniu|terminou|fand|tagte|endete|"
    r"si è tenut|réunie?|reunid[ao]|gathering|собравш)",
)
"""Right behind what a gathering is called."""
LINKS = r"(?:of|for|against|on|the|de|da|do|del|des|du|la|para|по)"
OPENED = re.compile(
    rf"(?<!\w)(?i:(?:re)?opened|inaugurated|inaugur(?:ad[oa]|ó|ou|aron|aram|ée?|èrent)|eröffnet\w*|eingeweiht|"
    rf"откры(?:л|т)\w*)\s"
    rf"(?:[^.;]{{0,40}}?\s)?(?P<after>(?:{TITLE_WORD} (?:{LINKS} ){{0,2}}){{0,5}}"
    rf"(?:Cent(?:re|er|ro)|Zentrum|[Цц]ентр)(?: (?:{LINKS} ){{0,2}}{TITLE_WORD}){{0,5}})"
    rf"|(?P<before>(?:{TITLE_WORD} (?:{LINKS} ){{0,2}}){{0,5}}(?:Cent(?:re|er|ro)|Zentrum|[Цц]ентр)"
    rf"(?: (?:{LINKS} ){{0,2}}{TITLE_WORD}){{0,5}})[^.;,]{{0,30}}\s(?:was|has been|foi|fue|wurde|был)?\s?"
    rf"(?:opened|inaugur\w+|eröffnet|eingeweiht|открыт\w*|открылся)"
)
"""A centre that was opened, by its name."""
BODY = 2
"""Terms or countries that tell one gathering from others of its kind."""


class Gathering(NamedTuple):
    """What an event is called, and where in a text it is named."""

    title: str
    start: int
    end: int


def gatherings(text: str) -> Iterator[Gathering]:
    """Those that are told by whose they are: "The conference of the heads of drug police opened in"; and openings."""
    for noun in GATHERING.finditer(text):
        stop = STOP.search(text, noun.end())
        if stop is None or not MET.match(text, stop.start()):
            continue
        before = list(DETERMINER.finditer(text, 0, noun.start()))
        start = before[-1].end() if before else 0
        title = text[start : stop.start()].strip(" ,")
        if len(countries(title)) + len(terms(title)) >= BODY:
            yield Gathering(title, start, start + len(title))
    for match in OPENED.finditer(text):
        side = "after" if match["after"] else "before"
        yield Gathering(f"Opening of {match[side]}", *match.span(side))
