"""The words of questions after whom somebody met, where they went, who came, and where something took place."""

import re

TO = r"(?:visit(?:ed|s)?|[cg]ome|came|go|went|go(?:ne|es)|travell?(?:ed|s)?|trips?|arriv\w+|flew|confer(?:red)?)"
DOINGS = re.compile(
    r"\bwhat did (?:(?-i:[A-Z])[\w’'.-]*\s+|and\s+|the\s+){1,8}do\b|"
    rf"\bwhere (?:did|has|have|had) (?:[^\s?]+\s+){{1,6}}?(?:been|{TO})\b|"
    rf"\b(?:which|what) (?:countries|cities|places) (?:did|has|have|had) (?:[^\s?]+\s+){{1,6}}?(?:been|{TO})\b|"
    r"^\W*anything (?:known )?(?:on|about)\b|что делал\w*\b|\bкуда\b.*\b(?:ездил\w*|летал\w*|приезжал\w*)|где "
    r"(?:был\w*|побывал\w*)|做了什么|去[过過了]?(?:哪|什么地方)|[访訪][问問](?:了|过|過)*哪|que(?:'a| a) fait|où "
    r".*\ballé|qué hizo|adónde|was (?:tat|machte)|wohin",
    re.IGNORECASE,
)
"""What somebody did, or where they went."""
WHERE = re.compile(
    r"\b(?:where|countries|cities|places|куда|где|où|dónde|adónde|wohin|wo)\b|哪|什么地方", re.IGNORECASE
)
VISITED = re.compile(
    r"^\W*(?:and )?(?:who|(?:which|what|list|name)\b[^?]*)\s(?:has |have |had )?(?:visited|(?:came|travell?ed|gone|"
    r"been) to)\b|^\W*(?:кто|какие|перечисл\w+)\b[^?]*(?:посе(?:щал|тил)\w*|приезжал\w*|побывал\w*)|^\W*(?:qui|"
    r"quel(?:le)?s)\b[^?]*(?:visité|venue?s?\b.* à)|^\W*¿?(?:quién(?:es)?|qué)\b[^?]*visit(?:ó|aron)|"
    r"^\W*(?:wer|welche)\b[^?]*(?:besucht|gereist)|(?:谁|誰|哪些)[^？]*[访訪][问問]",
    re.IGNORECASE,
)
"""Who came to a place."""
PLACES = re.compile(
    r"\b(?:in|on|for) (?:which|what) (?:[\w-]+ )?(?:cities|towns|places|countries|years|periods|dates|days)\b|"
    r"\b(?:which|what) (?:cities|towns|countries) (?:has|have|did|hosted|host)\b|"
    r"(?:в|на) каки[ех] (?:город|стран|год|период)\w*|dans quel(?:le)?s (?:villes|pays)|"
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
TALKS = r"(?:meet|met|receiv\w+|talks?|talked|confer(?:red)?|negotiat\w+|consult\w*)"
WHOM = re.compile(
    rf"^\W*(?:and |so |then )?(?:with )?whom?\b.*\b(?:did|has|have|had)\b.*\b{TALKS}\b|"
    rf"^\W*(?:and |so |then )?who (?:has |had )?(?:(?:held|had) )?{TALKS}\b|"
    rf"^\W*(?:which|what) (?-i:[A-Z])\w+ (?:did|has|have|had)\b.*\b{TALKS}\b|"
    r"\b(?:с кем|кого|кто)\b.{0,40}?(?:встреча\w+|встрет\w+|переговор\w*|консультаци\w*|прин(?:ял|има)\w*|бесед\w+)|"
    r"\b(?:avec qui|qui)\b.{0,60}?(?:rencontr\w+|entreten\w+|reçu\w*)|\b(?:con|a) quién(?:es)?\b.{0,60}?(?:reuni\w+|"
    r"encontr\w+|recibi\w+)|\b(?:mit wem|wen|wer)\b.{0,60}?(?:traf\w*|getroffen|empf[ia]ng\w*|gespr\w+)|(?:见|見|会晤|"
    r"會晤|会谈|會談)(?:过|過|了)*(?:谁|誰|何人|哪[些位]人?(?:官员|領導|领导)?)|"
    r"[与與和同跟](?:谁|誰|何人|哪[些位]).{0,12}?(?:会|會|谈|談|见|見)|(?:谁|誰|哪些人)(?:曾)?(?:会|會|接)[见見晤]",
    re.IGNORECASE,
)
"""Whom somebody met."""
WHETHER_MET = re.compile(
    rf"^\W*(?:and |so |but )?(?:did|have|has|had)\b.*\b{TALKS}\b|"
    r"^\W*(?:and |so |but )?(?:was|were|has|have|had) there\b.*\b(?:meeting|talks|encounter|contact)s?\b|"
    r"\b(?:встреча\w+|встрет\w+|виде\w+) ли\b|\bбыл[аио]? ли\b.*\b(?:встреч|переговор|контакт)\w*|"
    r"^\W*(?:est-ce qu|a-t-|ont-)\w*.*\brencontr\w+|^\W*(?:se )?(?:ha[n]? )?reuni\w+|^\W*(?:hat|haben)\b.*getroffen|"
    r"(?:会见|會見|会晤|會晤|会谈|會談|见面|見面).*[吗嗎]|(?:是否|有没有|有沒有).*(?:会见|會見|会晤|會晤|会谈|會談|见|"
    r"見)",
    re.IGNORECASE,
)
"""Whether people met."""
