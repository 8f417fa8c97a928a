"""Times and places that a sentence gives for something else than what it tells: "met A, who had come from B in May"."""

import re

SUBORDINATE = (
    r"where|when|since|because|who|which|whose|где|когда|котор\w+|с тех пор|depuis|où|quand|donde|cuando|desde|wo|"
    r"nachdem|seit"
)
RELATIVE_DAY = re.compile(
    r", (?:which|that|котор\w+|qui|que|che|die|das|der)\s(?:(?:was|were|will be|is being|a|s['’]est|se|si è|ha|"
    r"wurde)\s)?"
    r"(?:goes on|went on|lasts?|lasted|continues|идёт|идет|продлится|продолжается|dauert|läuft|dure|dura|began|opened|"
    r"started|starts?|opens|begins|held|ended|closed|runs|took place|открыл\w+|начал\w+|прош\w+|"
    r"состоял\w+|завершил\w+|commencé|ouverte?|tenue?|empezó|comenzó|abrió|celebró|begann|stattfand|eröffnet|"
    r"iniziat[oa]|apert[oa])\s(?:\w{1,4}\s)?$",
    re.IGNORECASE,
)
"""Before the day of what is told, where a clause of its own gives it: "came to the talks, which began on Tuesday"."""
BESIDE = re.compile(
    rf"(?<![^\W\d_])(?:{SUBORDINATE}|as|while|after|before|following|replacing|superseding|instead of|взамен|"
    rf"заменя\w+|после|перед|après|avant|tras|después|als|nach|dopo|"
    r"após)(?![^\W\d_])(?:(?! [-–—] )[^,;:，。])*$",
    re.IGNORECASE,
)
"""Before a day that may be that of something else."""


def belongs_elsewhere(before: str) -> bool:
    """Whether what stands before a day or a place makes it that of something else."""
    return BESIDE.search(before) is not None and RELATIVE_DAY.search(before) is None
