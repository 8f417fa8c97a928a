"""Where the name of an agreement ends: at a verb, a mark, another time or place, or what is joined to it."""

import re

ABSTRACT = r"[A-Z][a-z]+(?:ism|ing|tion|ment|ity|cy|ence|ics|ime|es)"
OF_SEVERAL = rf" {ABSTRACT}(?:, {ABSTRACT})*,? and {ABSTRACT}\b"
"""More of what an agreement is on, behind a comma: "Terrorism, Separatism and Extremism"."""
STOP = re.compile(
    rf"(?<!phòng),(?!{OF_SEVERAL})|"
    r"[;:()\[\]“”\"«».!?—|]|\s[-–]\s(?!\d)|(?<!\w)(?:was|is|were|are|has|had|have|will|would|which|that|"
    r"who|where|when|while|as|after|before|during|signed|by|said|into|binds?|provides?|fores(?:ees?|aw)|covers?|allows?|"
    r"obliges?|requires?|lets|gives?|expires?|remains?|replaces?|valid|enables?|sets|deals|regulates?|permits?|"
    r"commits?|contains?|reached|concluded|initialled|official|here|there|today|yesterday|makes?|lays|it|they|he|she|"
    r"took|takes|came|comes|entered|enters|follow(?:s|ed)|bears?|runs?|ran|dates|because|with (?:him|her|them|us)|"
    r"at the|"
    r"on (?:the )?(?:following|next|same|first|last|second|opening|closing)|(?:in|"
    r"at)(?: the)?(?= [A-Z\d])"
    r"(?! (?:[A-Z][a-z]+(?<![jqn])ing|Field|Areas?|Sphere|Fight|Matters?)\b)|"
    r"on(?= \d| [A-Z][a-z]+day| [A-Z][a-z]{2,8}\.? \d)|(?:à|en|em)(?= [A-ZÁÉÍÓÚ])|(?:le|el|"
    r"am|il)(?= \d)|во?(?= (?:[А-ЯЁ]|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|ходе|рамках|"
    r"присутствии|\d))|не|п[оі]дпис\w+|укла(?:л|ден)\w*|может|могут|стороны|\w{3,}(?:али|или|ило|алось|ались|ились|"
    r"ено)|был\w*|будет|"
    r"которы\w+|вступ\w+|между которыми|a été|ont|est|qui|que|signé\w*|fue|será|firmad\w+|wurde|ist|das|"
    r"unterzeichnet\w*|unterschrieben|beschlossen|verabschiedet|vereinbart|è stato|foi|را|امضا\w*|کردند|شد|است|يوم|"
    r"وذلك|đã|được|tại|ngày)(?!\w)",
)
ANOTHER = re.compile(
    r"\s(?:and|y|и|а также|et|e|und|và)\s+(?:also\s+)?(?:(?:an?|the|its|their|un|una|une|um|uma|eine?n?|el|la|le|die|"
    r"der|das|prepar\w+|makes?|takes?|agreed|signed|decided|\w+[^e]ed (?:to|an?|the))\s)|"
    r"\sو(?=مذكرة|اتفاق|بروتوكول|ال?مذكر|شهد|قال|أكد|أعرب)",
    re.IGNORECASE,
)
"""What is joined to an agreement and no part of its name."""
BETWEEN_TWO = re.compile(
    r"(?<!\w)(?:between|entre|zwischen|между|tra|fra|giữa)\s(?:(?!\s(?:and|y|и|et|e|und|và)\s)[^,;])*$", re.IGNORECASE
)
"""What leads up to the word that joins the second of two parties."""
ASIDE_IN_MARKS = re.compile(r"[\"“«][^\"“”«»]{2,40}[\"”»](?=\s)")


def stopped(text: str, start: int) -> int | None:
    """Where a name ends that nothing is joined to; a word or two in quotation marks may belong to it."""
    stop = STOP.search(text, start)
    while stop and stop.start() > start and (marked := ASIDE_IN_MARKS.match(text, stop.start())):
        stop = STOP.search(text, marked.end())
    return stop.start() if stop else None


def joined_to(text: str, start: int) -> int | None:
    """Where something else is joined to an agreement, other than the second of those that it is between."""
    found = ANOTHER.search(text, start)
    if found and BETWEEN_TWO.search(text, start, found.start()):
        found = ANOTHER.search(text, found.end())
    return found.start() if found else None
