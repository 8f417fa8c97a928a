"""What a sentence says was done with an agreement, and where it says so."""

import re
from typing import Literal

from ingest.registers.agreements.agreement_dates import NEAR_ACT
from ingest.registers.agreements.agreement_names import Named, names
from ingest.registers.lexicon.agreement_words import (
    DISCUSSED,
    DRAFTED,
    FORESEEN,
    INTENDED,
    NOT_DONE,
    PROPOSED,
    PUT_OFF,
    READY,
    acts,
)

State = Literal["proposed", "signed", "in force", "extended", "mentioned"]
DONE: dict[str, State] = {
    "signed": "signed",
    "established": "signed",
    "extended": "extended",
    "in_force": "in force",
}
SIGNED_ON = re.compile(
    r"(?:signed|concluded|подписан\w*|заключ[её]н\w*|conclue?|signée?s?|firmad[oa]s?|"
    r"unterzeichnet\w*)\b[^,;.]{0,30}\d{4}|签署",
    re.IGNORECASE,
)
"""A signing told with its own day, beside the day on which what was signed took effect."""
TOLD_AS_DONE = re.compile(r"\b(?:was|were|(?:has|have) been)(?: also)? $", re.IGNORECASE)
AGREED = re.compile(
    r"(?<!\w)(?:agree[ds]?|undertook|pledged|convenu\w*|acordaron|concordaram|vereinbarten|einigten sich|و?اتفق\w?)"
    r"(?!\w)[^.;]{0,30}?\s(?:to|de|zu|em|على)\s(?:\w+ly )?$|(?:договорил\w+|условил\w+|согласил\w+)\s$|同意$|商定$",
    re.IGNORECASE,
)
"""Right before a signing that is only agreed upon."""
NEAR_READY = 12
"""Characters behind a name in which "ready" is said of it."""
NEAR_INTENTION = 60
"""Characters before an act in which it is said to be still to come."""
PARTICIPLE = re.compile(r",?\s(?:[\w-]+ly\s)?\w+ed", re.IGNORECASE)
"""Right behind an agreement: "a protocol signed in ...", whatever will be done under it."""
JOINED = re.compile(
    r"[,،、]|(?<!\w)(?:and|as well as|и|й|та|et|y|e|und|og|och|va|ve|və|және|và|او|و)(?!\w)|[和及与與]|ו"
)
"""Between agreements of which one is told what is told of the other."""
OTHERWISE = re.compile(r"[;；](?!\s?(?:it|they|this|both|он[аои]?|это|il|elle|es|sie|se|fue|fu)\s)")
"""Before a clause that goes on with something else than the agreement named before."""
NONE = re.compile(r"\b(?:none|neither|nobody)(?:\s\w+){0,6}\s$", re.IGNORECASE)
"""Before what no agreement of those named has come to."""
AWAITED = re.compile(
    r"(?<!\w)(?:await\w*|pending|without|until|requires?|needs?|жд[её]т|ожида\w+|треб\w+|en attente de|espera|"
    r"wartet auf)"
    r"\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""Before what would put an agreement in force."""
NEAR_NOT = 25
"""Characters before an act in which it is denied."""


def state(text: str, named: Named, language: str = "en") -> tuple[State, int]:
    """What was done with an agreement, and where in the text that is said."""
    found = [match for match in acts().finditer(text) if is_act_on(match, named) and may_be_done(match, named)]
    found = [match for match in found if match.lastgroup != "in_force" or not AWAITED.search(text[: match.start()])]
    near = [match for match in found if distance(match, named) <= NEAR_ACT and not renews_proposal(text, match, named)]
    near = [match for match in near if not is_of_other(match, named, text, language)]
    proposed = PROPOSED.search(text[max(0, named.start - 40) : named.end + 20])
    if not near:
        return "proposed" if proposed else "mentioned", named.start
    extended = next((match for match in near if match.lastgroup == "extended"), None)
    act = extended or min(near, key=lambda match: distance(match, named))
    if act.lastgroup == "in_force":
        act = next(
            (match for match in near if match.lastgroup == "signed" and SIGNED_ON.match(text, match.start())), act
        )
    if is_proposed(text, act, named, language):
        return "proposed", act.start()
    return DONE[act.lastgroup or "signed"], act.start()


def is_proposed(text: str, act: re.Match[str], named: Named, language: str) -> bool:
    """Whether what is done with an agreement is only intended: "will be signed", "a draft agreement", `将签署`."""
    if PARTICIPLE.fullmatch(text, named.end, act.end()):
        return False
    if act.lastgroup == "signed" and act.start() < named.start and AGREED.search(text[: act.start()]):
        return True
    if language == "en":
        before = text[max(0, act.start() - NEAR_INTENTION) : act.start()]
        return bool(INTENDED.search(before) or DRAFTED.search(text[: named.noun]))
    return bool(PROPOSED.search(text[max(0, min(act.start(), named.start) - 40) : max(act.end(), named.end) + 20]))


def is_only_ready(text: str, named: Named) -> bool:
    """Whether all that is said of an agreement is that its text is there, or was talked about, or will be made."""
    before = text[: named.start]
    return bool(
        READY.search(text, named.start, named.end + NEAR_READY) or DISCUSSED.search(before) or FORESEEN.search(before)
    )


def is_told_as_done(text: str, act: int) -> bool:
    """Whether an act is past beyond doubt, whatever is said of the meeting at which it was done."""
    return TOLD_AS_DONE.search(text[:act]) is not None


def renews_proposal(text: str, act: re.Match[str], named: Named) -> bool:
    """Whether what is renewed or extended is no agreement but the wish for one: "renewed its proposal to write"."""
    return act.lastgroup == "extended" and PROPOSED.search(text, act.end(), max(act.end(), named.start)) is not None


def is_of_other(act: re.Match[str], named: Named, text: str, language: str) -> bool:
    """Whether another agreement stands between an act and this one, not joined to it, or another clause begins."""
    first, last = min(act.end(), named.end), max(act.start(), named.start)
    between = [one for one in names(text, language) if first <= one.start and one.end <= last]
    gaps = [text[min(one.end, named.end) : max(one.start, named.start)] for one in between]
    return bool(OTHERWISE.search(text, first, last)) or any(JOINED.search(gap) is None for gap in gaps)


def is_act_on(match: re.Match[str], named: Named) -> bool:
    """Whether a word for an act stands outside the agreement's name, or is the extension that the name speaks of."""
    return match.lastgroup == "extended" or not named.start <= match.start() < named.end


def may_be_done(match: re.Match[str], named: Named) -> bool:
    """What is founded is a mechanism, or is launched as a plan is; a memorandum beside "set up" is not."""
    return match.lastgroup != "established" or named.kind in ("mechanism", "plan", "initiative")


def is_denied(text: str, act: int, named: Named | None = None) -> bool:
    """Whether a sentence says that nothing was signed, or right behind the name that the signing was put off."""
    off = PUT_OFF.search(text, named.end, named.end + NEAR_NOT) if named and act < named.start else None
    return bool(off or NOT_DONE.search(text[max(0, act - NEAR_NOT) : act]) or NONE.search(text[:act]))


def distance(match: re.Match[str], named: Named) -> int:
    return max(0, named.start - match.end(), match.start() - named.end)
