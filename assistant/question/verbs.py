"""Forms of verbs: held is a form of hold, and подпишут the future of подписать."""

import re
from functools import cache, lru_cache
from typing import Any

FORMS = (
    "be am is are was were been being; hold held; meet met; take took taken; give gave given; make made; say said; "
    "tell told; go went gone; come came; become became; begin began begun; bring brought; build built; buy bought; "
    "catch caught; choose chose chosen; cut cut; deal dealt; do did done does; draw drew drawn; fall fell fallen; "
    "feel felt; fight fought; find found; fly flew flown; get got gotten; grow grew grown; have had has; hear heard; "
    "keep kept; know knew known; lead led; leave left; lose lost; pay paid; put put; rise rose risen; run ran; see "
    "saw seen; seek sought; sell sold; send sent; set set; shake shook shaken; show showed shown; sit sat; speak "
    "spoke spoken; spend spent; stand stood; steal stole stolen; strike struck; swear swore sworn; teach taught; "
    "think thought; understand understood; win won; withdraw withdrew withdrawn; write wrote written"
)
IRREGULAR = {form: forms.split()[0] for forms in FORMS.split("; ") for form in forms.split()}

SURNAME = re.compile(r"(?:[оеё]в|[иы]н|ич)(а|у|ым|ом|ем|е)?$|ск(?:ий|(ого|ому|им|ом))$")


def plain_form(word: str) -> str:
    """The infinitive of an irregular form; every other word as it is."""
    return IRREGULAR.get(word, word)


@lru_cache(maxsize=20_000)
def russian_verb(word: str) -> tuple[str, str] | None:
    """The infinitive of a finite Russian verb with its tense: `past`, `pres` or `futr`; None for other words."""
    best = russian().parse(word)[0]
    return (best.normal_form, str(best.tag.tense)) if best.tag.POS == "VERB" and best.tag.tense else None


@lru_cache(maxsize=20_000)
def russian_subject(word: str) -> bool | None:
    """Whether the case of a Russian man's surname is that of a subject; None where its form does not tell.

    A dictionary takes most surnames for women's or for plurals of nouns, so their endings are asked first.
    """
    if ending := SURNAME.search(word):
        return not (ending[1] or ending[2])
    readings = [parse.tag for parse in russian().parse(word) if "masc" in parse.tag and "Surn" in parse.tag]
    cases = {tag.case == "nomn" for tag in readings if "Fixd" not in tag}
    return cases.pop() if len(cases) == 1 else None


@cache
def russian() -> Any:
    from pymorphy3 import MorphAnalyzer  # its dictionary takes a fifth of a second, which only Russian texts need

    return MorphAnalyzer()
