"""The words of questions after where somebody went, who came, and where something took place."""

import re

TO = r"(?:visit(?:ed|s)?|[cg]ome|came|go|went|go(?:ne|es)|travell?(?:ed|s)?|trips?|arriv\w+|flew|confer(?:red)?)"
DOINGS = re.compile(
    r"\bwhat did (?:(?-i:[A-Z])[\w’'.-]*\s+|and\s+|the\s+){1,8}do\b|"
    rf"\bwhere (?:did|has|have|had) (?:[^\s?]+\s+){{1,6}}?(?:been|{TO})\b|"
    rf"\b(?:which|what) (?:countries|cities|places) (?:did|has|have|had) (?:[^\s?]+\s+){{1,6}}?(?:been|{TO})\b|"
    r"^\W*anything (?:known )?(?:on|about)\b|"
    r"что делал\w*\b|\bкуда\b.*\b(?:ездил\w*|летал\w*|приезжал\w*)|где (?:был\w*|побывал\w*)|做了什么|"
    r"去[过過了]?(?:哪|什么地方)|[访訪][问問](?:了|过|過)*哪|que(?:'a| a) fait|où .*\ballé|qué hizo|adónde|"
    r"was (?:tat|machte)|wohin",
    re.IGNORECASE,
)
"""What somebody did, or where they went."""
WHERE = re.compile(
    r"\b(?:where|countries|cities|places|куда|где|où|dónde|adónde|wohin|wo)\b|哪|什么地方", re.IGNORECASE
)
VISITED = re.compile(
    r"^\W*(?:and )?(?:who|(?:which|what|list|name)\b[^?]*)\s(?:has |have |had )?"
    r"(?:visited|(?:came|travell?ed|gone|been) to)\b|"
    r"^\W*(?:кто|какие|перечисл\w+)\b[^?]*(?:посе(?:щал|тил)\w*|приезжал\w*|побывал\w*)|"
    r"^\W*(?:qui|quel(?:le)?s)\b[^?]*(?:visité|venue?s?\b.* à)|^\W*¿?(?:quién(?:es)?|qué)\b[^?]*visit(?:ó|aron)|"
    r"^\W*(?:wer|welche)\b[^?]*(?:besucht|gereist)|(?:谁|誰|哪些)[^？]*[访訪][问問]",
    re.IGNORECASE,
)
"""Who came to a place."""
PLACES = re.compile(
    r"\b(?:in|on) (?:which|what) (?:cities|towns|places|countries|years|dates|days)\b|\b(?:which|what) (?:cities|towns|"
    r"countries) (?:has|have|did|hosted|host)\b|в каких (?:городах|странах|годах)|dans quel(?:le)?s (?:villes|pays)|"
    r"en qué (?:ciudades|países|años)|in welchen (?:städten|ländern|jahren)|"
    r"(?:哪些|哪几个|哪幾個)(?:城市|国家|國家|地方|年)",
    re.IGNORECASE,
)
"""What asks where, or in which years, all of something took place."""
PLACED = re.compile(
    r"(?:\b(?:in|at|near|to|visit(?:ed|ing)?|в|во|на|посе(?:щал|тил)\w*|à|en|au|aux|in der|nach)"
    r"\s+(?:the\s+|la\s+|le\s+)?|[在于到赴]|[访訪][问問](?:了|过|過)?|في\s)$",
    re.IGNORECASE,
)
