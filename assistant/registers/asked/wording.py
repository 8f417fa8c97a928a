"""The words of questions that registers answer, in the languages they are asked in; a closed class each."""

import re
from typing import Literal

from assistant.registers.asked.doings import TO
from ingest.registers.lexicon.wordlists import words

Way = Literal["list", "count", "first", "last"]

MEETINGS = (
    r"meetings?|talks|visits?|trips?|consultations?|rounds?|sessions?|contacts?|encounters?|summits?|calls?|"
    r"встреч\w*|переговор\w*|визит\w*|консультаци\w*|заседани\w*|контакт\w*|会议|会晤|会谈|会见|访问|磋商|會議|會晤|"
    r"會談|會見|"
    r"réunions?|rencontres?|visites?|entretiens?|consultations?|reuniones|reunión|encuentros?|visitas?|consultas|"
    r"\w*treffen|\w*gespräche?|besuche?|\w*konsultationen|runden?|sitzung(?:en)?|اجتماعات|لقاءات|زيارات|محادثات"
)
EXERCISES = (
    r"drills?|exerci[sc]es?|manoeuvres|maneuvers|patrols|учени\w+|演习|演練|manœuvres|ejercicios|maniobras|übungen"
)
AGREEMENTS = (
    r"agreements?|treat(?:y|ies)|protocols?|memorand\w+|pacts?|accords?|documents? (?:were |was )?signed|programmes?|"
    r"соглашени\w+|договор(?:ы|ов|а|ах)?|протокол\w*|меморандум\w*|协议|条约|协定|议定书|备忘录|條約|協定|協議|"
    r"traités?|protocoles?|acuerdos?|tratados?|protocolos?|abkommen|vertr[aä]ge?|اتفاقيات|معاهدات|اتفاقات"
)
OFFICIALS = (
    r"officials|ministers|prosecutors|secretaries|presidents|commanders|chiefs|heads|directors|governors|ambassadors|"
    r"generals|politicians|diplomats|persons|people|leaders|(?:co-?)?chairs|(?:co-?)?chairmen|participants|delegates|"
    r"delegations|representatives|envoys|[^\W\d_]+(?=,? who\b)|чиновник\w+|(?:министр|прокурор|президент|генерал|"
    r"директор|начальник|командир|посл)(?:ы|а|ов)|(?:секретар|руководител)(?:и|ей)|глав(?:ы)?|командующи[ех]|"
    r"должностн\w+ лиц\w*|(?:со)?председател(?:и|ей)|участник(?:и|ов)|представител(?:и|ей)|官员|官員|部长们|代表|主席|"
    r"responsables|ministres|funcionarios|ministros|beamte|minister|مسؤول\w*"
)
COMPARING = (
    r"what (?:has )?changed between\b|how (?:did|do|does)\b(?=.*\bdiffer)|"
    r"what (?:is|was|are|were) the differences? between\b|что изменилось между\b|чем отлича\w+|"
    r"qu['’]est-ce qui a changé entre\b|qué cambió entre\b|was (?:hat sich|änderte sich) zwischen\b"
)
ALL = (
    r"\b(?:list|name(?! of\b)|enumerate|show|give(?: me)?|compare|timeline|chronology|which|what|all|every|each|any|"
    r"перечисл\w+|сравни\w*|хронологи\w+|назов\w+|какие|каких|все|всех|quel(?:le)?s|énumér\w+|list(?:e|ez)|tou(?:te)?s|"
    r"cuáles|qué|enumer\w+|tod[ao]s|welche[rsn]?|nenne\w*|alle)\b|哪些|列出|所有|全部|哪几|历次|历届|歷次|歷屆|比较|"
    r"أي|ما هي|جميع|كل"
)
OPENING = re.compile(rf"^\W*(?:{COMPARING}|{ALL})", re.IGNORECASE)
COUNT = (
    r"\b(?:how often|как часто|wie oft)\b|"
    r"\b(?:how many|сколько|combien (?:de|d['’])|cuánt[ao]s|wie viele[nr]?)\s*(?:[^\s,?]+\s+){0,4}?"
    rf"(?:times|раз|fois|veces|mal|{MEETINGS}|{EXERCISES}|{AGREEMENTS})(?!\w)|"
    r"多少次|几次|幾次|(?:多少|几)(?:个|項|项|场|次)?(?:会|協|协|条|演)"
)
FIRST = (
    r"\b(?:first(?! (?:half|quarter|days?|weeks?)\b)|earliest|впервые|перв\w{2,3}|premi[eè]re?|primer[ao]?|"
    r"erste[nrs]?)\b|首[次任位]|第一[次任位]|最早"
)
LAST = (
    r"\b(?:last(?! (?:year|month|week))|latest|most recent(?:ly)?|последн\w+|derni[eè]re?|últim[ao]|letzte[nrs]?)\b|"
    r"最后一次|最近一次|最近"
)
MEET = r"\b(?:me?et|talk(?:ed)?|confer(?:red)?|встре(?:ча|т)\w+|rencontr\w+|reuni\w+|tr[ae]f(?:fen)?)\b|会[见晤谈]|见面"
WHO = (
    r"(?:^|[:;]\s*)\W*(?:and |so |then |а |и |et |y |und )?(?:who|whom|кто|кого|qui|quién(?:es)?|wer|"
    r"quem|chi|من)\b.{0,40}?\b(?:was|were|is|are|became|becomes|held|headed|heads|led|leads|served|serves|directed|directs|ran|commanded|"
    r"commands|был[аи]?|стал[аи]?|являл\w+|является|занима\w+|возглав\w+|назнач\w+|избра\w+|руководи\w+|сейчас|теперь|ныне|était|est|"
    r"devient|devint|dirige\w*|"
    r"occup\w+|era|es|fue|ocup\w+|dirig\w+|lider\w+|chefi\w+|guid\w+|"
    r"presi[ed]\w+|war|wurde|ist|leite\w*|كان)\b|谁(?:是|担任|任|曾|现)|誰(?:是|擔任|任|現)|是谁|"
    r"是誰|^\W*(?:хто|ко|ko|"
    r"quem|chi|ai)\s+(?:є|був|була|[јj]е|био|била|bio|bila|era|foi|é|è|là|очол\w+)(?!\w)|\bkim(?:dir|di|dı|dır)?\W*$|"
    r"چه کسی"
)
OFFICE = (
    r"\b(?:what|which|какую|какой|quel(?:le)?|qué|cuál|welche[ns]?)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:office|post|position|role|title|job|rank|должность|пост|poste|fonction|cargo|puesto|amt|posten)s?\s+"
    r"(?:did|does|do|was|is|has|had|занима\w+|occup\w+|hat|bekleidet\w*|tenía|tiene)\b(?!.*\bwho\b)|"
    r"\bкем (?:был|является|работа)\w*|什么职|何职|担任什么|任什么|擔任什麼"
)
PAST = re.compile(
    r"\b(?:took place|were held|was held|been held|did|happened|were there|met|attended|visited|came|"
    r"прош(?:ли|ла|ел|ёл)|проходил\w*|состоя\w+|пров[её]л\w*|встречал\w*|"
    r"ont eu lieu|s['’]est tenue?|se celebr\w+|tuvieron|fanden|fand)\b|"
    r"举行了|了哪些|過哪些|过哪些|发生",
    re.IGNORECASE,
)
"""What asks for what has happened."""
SAYING = re.compile(
    r"\b(?:what|что|que|qu|qué|was)\b.*\b(?:say|said|tell|told|discuss\w*|сказал\w*|говорил\w*|заявил\w*|обсуждал\w*|"
    r"dit|discut\w+|dijo|dijeron|sagten?)\b|(?:说|說|谈|談|讨论|討論)(?:了|过|過|到)*(?:什么|什麼|哪些)",
    re.IGNORECASE,
)
"""What asks for words, which passages hold and registers do not."""
CALLED = re.compile(
    r"(?:\b(?:called|(?:code-?)?named|entitled|titled|known as|под (?:кодовым )?названием|appelée?s?|llamad[ao]s?|"
    r"namens|genannt)|代号(?:为|為)?|代號(?:為)?|名[为為]|[称稱][为為]|叫做?)\s*[\"“«'《]?([^\"”»'》?？.。,，()的]+)",
    re.IGNORECASE,
)
"""The name that records are asked for by."""
SIDE = re.compile(
    r"\b(?:represent(?:ed|s|ing)?|on behalf of|представлял\w*|représent\w+|represent\w+|vertrat\w*)\s+(?:the )?(\w+)|"
    r"\b(\w+)\s+(?:side|delegation|team|сторон\w*|делегаци\w*|seite)\b|\bот\s+(\w+)|"
    r"\b(?:partie|délégation|parte|delegación|delegação|delegazione)\s+(\w+)|"
    r"代表(\w{2,6}?)(?:方|出席|参加|參加)|([中俄美日韩英法印巴蒙哈])方",
    re.IGNORECASE,
)
"""Whose people are asked for, in one of the groups."""
TIME_WORDS = words(
    "year time now today then currently month early late mid begin beginning end spring summer autumn fall "
    "winter году года год сейчас тогда 年 时"
)
"""What may stand beside a name and a date in a question after somebody's office and nothing else."""
SIGNED = (
    r"(?:\bsign(?:ed)?\b|\bconcluded?\b|подпис\w+|заключ\w+|sign(?:é|er|èrent|ées?)|"
    r"firm(?:ó|aron|ad[ao]s?)|unterzeichnet|签|簽)"
)
BETWEEN = (
    r"(?:(?!(?:the|an?|did|do|does|was|were|is|are|has|have|had|will|who|that|at|to|during|about|from|"
    r"в|во|на|о|об|был\w*)\b)[^\s?]+\s+)"
)
"""A word between one that asks for all and what it asks for all of."""
OFFICE_HOLDERS = re.compile(rf"\b(?!minister\b)(?:{OFFICIALS})\b", re.IGNORECASE)
"""Several of them at once; "minister" is also German for several."""
HEADED = {
    register: re.compile(
        rf"(?<!\bin )(?:{ALL})\s+(?:(?:of )?(?:the|these|those|all) )?(?:{beside}{BETWEEN}){{0,7}}?"
        rf"(?:{nouns})(?!\w)|^\W*(?:{COMPARING})[^?]*(?:{nouns})(?!\w)|(?:{nouns})[^？?]*有(?:什么|何)(?:变化|不同|区别)|"
        rf"(?:哪些|列出|所有|全部|哪几|历次|历届|歷次|歷屆)[^？?，]*(?:{nouns})|(?:{nouns})(?:都?有哪些)",
        re.IGNORECASE,
    )
    for register, nouns, beside in (
        ("meetings", f"{MEETINGS}|{EXERCISES}", ""),
        ("agreements", rf"{AGREEMENTS}|documents?(?=.*\bsign)|документ\w*(?=.*подпис)|文件(?=.*签)", ""),
        ("officials", OFFICIALS, r"(?!(?:of|de|von)\b)"),
    )
}
"""What is asked for all of: the noun that "which" or "list" goes with, not any other of the sentence."""
COMPARED = re.compile(rf"^\W*(?:{COMPARING})(?P<two>[^?]*?)\s*(?:differ[^?]*|друг от друга)?\W*$", re.IGNORECASE)
"""What sets two things against each other: "what changed between the meetings of 2016 and 2018"."""
FRAGMENT = {
    register: re.compile(
        rf"^\W*(?:the\s+)?(?:(?!(?:of|de|von)\b){BETWEEN}){{0,4}}?(?:{nouns})(?!\w)|的(?:{nouns})[？?。\s]*$",
        re.IGNORECASE,
    )
    for register, nouns in (("meetings", f"{MEETINGS}|{EXERCISES}"), ("agreements", AGREEMENTS))
}
"""What is asked for by its noun alone, without a verb: "Meetings in Moscow in 2019"."""
NOUN_FIRST = re.compile(rf"^\W*(?:{MEETINGS}|{EXERCISES}|{AGREEMENTS}|{OFFICIALS})(?!\w)", re.IGNORECASE)
"""What a fragment begins with, whose capital says nothing: "Meetings of X"."""
WHAT_SIGNED = re.compile(
    r"^\W*(?:and |so )?what (?:(?:was|were|has been|have been) (?:signed|concluded)|"
    r"(?:did|do|has|have|had) (?:(?!to\b)[^\s?]+\s+){1,10}?(?:sign(?:ed)?|concluded?))\b|"
    r"^\W*(?:и |а )?что (?:[^\s?]+\s+){0,8}?(?:подпис\w+|заключил\w*)|[签簽][署订訂了过過]*(?:什么|什麼|何)|"
    r"^\W*qu(?:e|oi|['’])\s?(?:[^\s?]+\s+){0,6}?sign[éeè]\w*|^\W*¿?qué (?:[^\s?]+\s+){0,6}?firm(?:ó|aron)|"
    r"^\W*was (?:[^\s?]+\s+){1,8}?unterzeichnet",
    re.IGNORECASE,
)
"""What was signed, whatever it is called."""
SIGNS = re.compile(rf"{SIGNED}\w*", re.IGNORECASE)
WHEN = re.compile(r"^\W*(?:and |а |и )?(?:when|where|когда|где|quand|où|cuándo|dónde|wann|wo)\b", re.IGNORECASE)
WHEN_SIGNED = re.compile(
    rf"\b(?:when|where|когда|где|quand|où|cuándo|dónde|wann|wo)\b.*(?:{AGREEMENTS}).*"
    r"(?:sign\w*|conclu\w+|force|effect|extend\w*|подпис\w+|вступ\w+|продл\w+|firm\w+|unterzeichnet|signé\w*)|"
    rf"(?:何时|什么时候|哪年|在哪)[^？]*(?:{AGREEMENTS})|(?:{AGREEMENTS})[^？]*(?:何时|什么时候|哪年|在哪)",
    re.IGNORECASE,
)
CHAIRED = (
    r"\b(?:(?:co-?)?chair\w*|attend\w*|took part|particip\w+|met|meet|head\w*|led)\b|"
    r"сопредседател\w*|участ(?:вова|ник)\w*|主持|出席|coprésid\w*"
)
CANCELLED = re.compile(
    r"\b(?:cancel\w*|called off|отмен\w+|annulée?s?|cancelad[ao]s?|abgesagt\w*)\b|取消", re.IGNORECASE
)
"""What asks for what was to take place and did not."""
PLURAL = re.compile(
    r"\b(?:each|cities|towns|countries|years|meetings|visits|trips|consultations|rounds|sessions|contacts|encounters|"
    r"summits|calls|talks|drills|exercises|agreements|treaties|protocols|documents|all|every|list)\b|"
    r"\b(?:встречи|визиты|переговоры|консультации|заседания|учения|соглашения|договоры|все|какие)\b|"
    r"哪些|列出|所有|全部|\b(?:quelles|quels|réunions|rencontres|cuáles|reuniones|alle|welche)\b",
    re.IGNORECASE,
)
WITH = re.compile(r"(?:\b(?:with|between|с|со|между|avec|con|mit)\s+|(?<!\w)مع\s+|[和与與跟同])$", re.IGNORECASE)
"""What stands right before the other side of a meeting."""
BESIDES = re.compile(
    r"(?:\b(?:other than|besides|except(?: for)?|a(?:part|side) from|beyond|кроме|помимо|outre|hormis|sauf|excepto|"
    r"salvo|además de|außer|neben)\s+|除了?)$",
    re.IGNORECASE,
)
"""What stands right before somebody who is not asked for."""
OF_ANY = words(
    "high top level formal official officials bilateral regular annual joint various different foreign between "
    "organised organized organise organize conduct conducted arrange arranged undertake undertook undertaken "
    "celebrated known found covered cover covering covers recorded during period half quarter late early end "
    "beginning chairman person persons people country countries nation national years year month cities city towns "
    "town far yet besides except apart aside other than кроме помимо outre hormis además außer total number both "
    "altogether member members state states agency agencies side sides party parties colleague colleagues документ "
    "документы документов counterpart counterparts effect force fall fell fallen see saw seen day date dates minister "
    "ministers коллега коллеги коллег коллегой коллегами сила силу министр министра министром министров участники "
    "collègue collègues homologue homologues vigueur vigor colega colegas homólogo kollege kollegen kraft проводили "
    "проводила провели провел провёл прошли проходили состоялись проведены между стороны сторон всего двусторонние "
    "совместные город города годы году страны стран eu lieu tenues pays villes entre celebraron celebró tuvieron "
    "lugar países ciudades fand fanden statt gab länder städte zwischen stattgefunden"
)
"""What may be said of any record."""
PRESENT = (
    r"^\W*(?:who|кто|qui|quién(?:es)?|wer)\b.{0,60}?\b(?:represent(?:ed|s)?|attend(?:ed|s)?|took part|"
    r"participat(?:ed|es)|were present|was present|spoke at|участвова\w*|представля\w*|присутствова\w*|"
    r"participaron|participé|assisté|teilgenommen)\b|(?:谁|哪些人|誰)[^？]*(?:出席|参加|與會|与会)"
)
REPRESENTED = re.compile(
    r"\b(?:represent\w*|took part|take part|present|spoke|participat\w+|представля\w*|присутствова\w*|участвова\w*|"
    r"s[ai]t(?:ting)?(?: at the table)?|за столом|représent\w+|assist\w+|particip\w+|teilgenommen|vertret\w+)\b",
    re.IGNORECASE,
)
"""How somebody took part."""
SERIES = re.compile(
    r"mechanism|consultation|dialogue|commission|committee|working group|forum|conferenc|council secretar|механизм|"
    r"консультаци|диалог|комисси|рабоч\w+ групп|форум|конференци|机制|機制|磋商|工作组|工作組|对话|论坛|大会|"
    r"mécanisme|mecanismo|foro|mechanismus|conférence|konferenz",
    re.IGNORECASE,
)
COMMON = frozenset({"cooperation", "ministers", "senior officials", "joint", "security"})
"""Terms that say little of which records are meant."""


def nouns(written: str) -> str:
    """Words for records, whole ones; where words are not spaced, anywhere."""
    unspaced = [word for word in written.split("|") if UNSPACED.match(word)]
    return "|".join([rf"(?<!\w)(?:{written})(?!\w)", *unspaced])


UNSPACED = re.compile(r"[\u3400-\u9fff]")
MATCHES = {
    name: re.compile(written, re.IGNORECASE)
    for name, written in {
        "meetings": nouns(MEETINGS),
        "exercises": nouns(EXERCISES),
        "agreements": nouns(AGREEMENTS),
        "officials": nouns(OFFICIALS),
        "chaired": CHAIRED,
        "present": PRESENT,
        "count": COUNT,
        "first": FIRST,
        "last": LAST,
        "meet": MEET,
        "go": rf"\b{TO}\b|езд\w+|летал\w*|посе(?:ща|ти)\w*|приезж\w+|побыва\w*|visité|venue?s?\b|besucht|gereist",
        "who": WHO,
        "office": OFFICE,
    }.items()
}


def seen(what: str, question: str) -> bool:
    """Whether a question uses words of a kind."""
    return MATCHES[what].search(question) is not None
