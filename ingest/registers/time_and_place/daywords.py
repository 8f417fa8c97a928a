"""The words that reports tell time with: weekdays, "yesterday", "last month", and what makes them future."""

import re

from ingest.registers.lexicon import wordlists
from ingest.text.any_case import AnyCase

WEEKDAYS = (
    r"mondays?|(?:sáng|trưa|chiều|tối|ngày|hôm) thứ hai|понедельник\w*|lundi|lunes|montag|segunda-feira|lunedì|"
    r"الإ?ا?ثنين|(?:星期|周|週|礼拜|禮拜)一|月曜|понеділ\w+|понеде(?:љак|љк)\w*|ponedelj\w+|poniedział\w+|"
    r"дүйсенбі\w*|pazartesi|월요일",
    r"tuesdays?|(?:sáng|trưa|chiều|tối|ngày|hôm) thứ ba|вторник\w*|mardi|martes|dienstag|terça-feira|martedì|"
    r"الثلاثاء|(?:星期|周|週|礼拜|禮拜)二|火曜|вівтор\w+|утора?к\w*|utora?k\w*|wtor\w+|сейсенбі\w*|"
    r"salı günü|화요일",
    r"wednesdays?|(?:sáng|trưa|chiều|tối|ngày|hôm) thứ tư|сред[ауеы]|mercredi|miércoles|mittwoch|quarta-feira|"
    r"mercoledì|الأ?ا?ربعاء|(?:星期|周|週|礼拜|禮拜)三|水曜|серед[аиуо]ю?|sred[aeu]|środ[aęy]|сәрсенбі\w*|"
    r"çarşamba|수요일",
    r"thursdays?|(?:sáng|trưa|chiều|tối|ngày|hôm) thứ năm|четверг\w*|jeudi|jueves|donnerstag|quinta-feira|giovedì|"
    r"الخميس|(?:星期|周|週|礼拜|禮拜)四|木曜|четвер|четврта?к\w*|četvrta?k\w*|czwart\w+|бейсенбі\w*|"
    r"perşembe|목요일",
    r"fridays?|(?:sáng|trưa|chiều|tối|ngày|hôm) thứ sáu|пятниц\w*|vendredi|viernes|freitag|sexta-feira|venerdì|"
    r"الجمعة|(?:星期|周|週|礼拜|禮拜)五|金曜|п['ʼ’]ятниц\w+|пета?к(?:а|ом)?|peta?k(?:a|om)?|piąt(?:ek|ku)|"
    r"жұма күні|cuma günü|금요일",
    r"saturdays?|(?:sáng|trưa|chiều|tối|ngày|hôm) thứ bảy|суббот\w*|samedi|sábado|samstag|sonnabend|sabato|السبت|"
    r"(?:星期|周|週|礼拜|禮拜)六|土曜|субот[аиуо]ю?|subot[aeu]|sobot[aęy]|сенбі\w*|cumartesi|토요일",
    r"sundays?|(?:sáng|trưa|chiều|tối|ngày|hôm )?chủ nhật|воскресень\w*|dimanche|domingo|sonntag|domenica|"
    r"الأ?ا?حد|(?:星期|周|週|礼拜|禮拜)[日天]|日曜|неділ[яію]|niedziel\w+|жексенбі\w*|pazar günü|일요일",
)
"""Monday first."""

LAST = (
    r"last|past|previous|прошл\w+|минувш\w+|上个?|上個|先|letzte[nmrs]?|vergangene[nmrs]?|pasad[oa]|última|derni[eè]re?|"
    r"passado|passada|scorso|scorsa|الماضي"
)
NEXT = (
    r"next|coming|upcoming|следующ\w+|предстоящ\w+|будущ\w+|ближайш\w+|下个?|下個|来|nächste[nmrs]?|kommende[nmrs]?|"
    r"próxim[oa]|prochaine?|prossim[oa]|المقبل|القادم"
)
THIS = (
    r"this|the current|earlier this|later this|эт\w{1,3}|текущ\w+|本|这|這|今|diese[rnms]?|este|cette?|dest[ea]|"
    r"quest[oa]|هذا"
)

DAYS = {
    -2: r"the day before yesterday|позавчера|前天|一昨日|avant-hier|anteayer|vorgestern|anteontem|l'altroieri",
    -1: r"yesterday|last night|вчера|昨[天日]|hier (?=à|au|en|soir|matin)|ayer|gestern|ontem|ieri|أمس|вчора|учора|"
    r"јуче|juče|wczoraj|кеше|dün|hôm qua|어제",
    0: r"today|tonight|this (?:morning|afternoon|evening)|сегодня|今[天日早晚]|本日|aujourd['’]hui|hoy|heute|hoje|oggi|"
    r"اليوم(?! (?:التالي|نفسه|ذاته))|сьогодні|данас|danas|dziś|dzisiaj|бүгін|bugün|hôm nay|(?:sáng|chiều|tối) nay|오늘",
    1: r"tomorrow|завтра|明[天日]|demain|mañana|morgen(?! früh)|amanhã|domani|غد[اً]*|"
    r"сутра|sutra|jutro|ертең|yarın|ngày mai|내일",
    2: r"the day after tomorrow|послезавтра|后天|後天|après-demain|pasado mañana|übermorgen",
}
"""By how many days from the day of the report."""

WEEK = r"week|недел\w+|周|週|星期|semaine|semana|woche|settimana|أسبوع|الأسبوع"
MONTH = r"month|месяц\w*|月|mois|mes|monats?|mês|mese|شهر|الشهر"
YEAR = r"year|год[ау]?|году|年|année|an|año|jahr(?:es)?|ano|anno|عام|العام|سنة|السنة"
SEASONS = {
    5: r"spring|весн(?:а|ы|ой)|printemps|primavera|frühjahr|frühling|春(?:天)?",
    8: r"summer|лет(?:о|а|ом)|été|verano|verão|estate|sommer|夏(?:天)?",
    11: r"autumn|осен(?:ь|и|ью)|automne|otoño|outono|autunno|herbst|秋(?:天)?",
    14: r"winter|зим(?:а|ы|ой)|hiver|invierno|inverno|冬(?:天)?",
}
"""By the month with which each ends, from January of the year it began in."""
SEASON = "|".join(SEASONS.values())
SPANS = {"week": WEEK, "month": MONTH, "year": YEAR}

RECENTLY = (
    r"recent(?:ly)?|the other day|lately|недавно|на днях|近日|日前|最近|近期|このほど|récemment|ces derniers jours|"
    r"recientemente|recién|kürzlich|neulich|recentemente|di recente|مؤخرا|مؤخرًا"
)

FUTURE = AnyCase(
    r"\b(?:will|shall|would|is to|are to|is due|are due|is set|are set|is going to|are going to|plans? to|planned for|"
    r"until [\w'’ -]{1,40} (?:is|are) \w+ed|scheduled|upcoming|expected to|ahead of|about to|to (?:visit|attend|"
    r"meet|hold|host|travel|convene|chair|talk)|"
    r"будет|будут|приедет|приедут|прибудет|прибудут|прилетит|отправится|вылетит|состоится|состоятся|пройд[её]т|пройдут|"
    r"посетит|встретится|встретятся|проведут|проведёт|проведет|примет участие|планиру\w+|запланирован\w*|намечен\w*|"
    r"ожидается|предстоит|aura lieu|auront lieu|se rendra|rencontrera|se réunir\w+|se tiendra|recevra|participera|"
    r"effectuera|prévue?s?|celebrará\w*|visitará|se reunirá\w*|viajará|asistirá|recibirá|tendrá\w*|previst[oa]s?|wird|"
    r"werden|soll|sollen|geplant|realizará|se reunirá|visitará|receberá|participará|si terrà|incontrerà|visiterà|"
    r"parteciperà|سوف|المقرر|سي\w{3,})\b|(?<![主大中上少])将(?!军|領|领|来)|(?<![主大中上少])將(?!軍|領|来|來)|即将|即將|拟于|定于|计划于|予定|見通し"
)
FUTURE_ENDING = re.compile(
    r"(?<![^\W\d_])[^\W\d_A-ZÀ-Þ]{3,}(?:rá[ns]?|rão|eront|iront|dront|eranno|iranno|erà|irà)(?![^\W\d_])"
)
"""Of a verb; a word with a capital is a name that ends so."""


def tells_future(text: str) -> bool:
    """Whether a text says that something has not happened yet when it is reported."""
    return FUTURE.search(text) is not None or FUTURE_ENDING.search(text) is not None


REPORTED = AnyCase(
    r"\b(?:said|says|told|announced|reported|stated|added|according to|published|wrote|сообщил\w*|заявил\w*|сообщается|"
    r"рассказал\w*|опубликовал\w*|передал\w*|declaró|anunció|dijo|informó|annoncé|déclaré|indiqué|rapporté|sagte|"
    r"teilte|meldete|disse|anunciou|ha detto|riferito|قال|أعلن|ذكر)(?:\s+(?:[\w'’-]+\s+){0,5})?\W*$"
)
"""Words right before a time that belongs to the telling, not to what is told: "said on Monday"."""

DONE = re.compile(
    r"(?<!be )(?<!to )(?<!been )(?<!get )(?<!is )(?<!are )\b(?!(?:schedul|plann|expect|slat|suppos|invit|"
    r"timetabl|pencill|need|"
    r"intend)ed)(?:\w{2,}ed|met|held|came|went|took|told|began|left|flew|saw|gave|made|sat|spoke|struck|won|set (?:up|"
    r"out)|put)(?:\s(?!to\b|will\b)[\w'’-]+){0,4}?\s(?:on|last)?\s*$"
)
"""What is over, right before a time: "agreed on Wednesday to ...", whatever is to follow from it."""

UNTIL = re.compile(r"(?:\b(?:until|till|through|jusqu['’](?:à|au)|hasta el|fino a|bis|до)\s(?:le\s)?)$", re.IGNORECASE)
LASTED = re.compile(
    r"\b(?:lasted|was|were|ran|stayed|went on|continued|had|длил\w+|продолжал\w+|продлил\w+|был\w?|duré|était|"
    r"étaient|duró|"
    r"dauerte|war|waren)\b",
    re.IGNORECASE,
)
"""Before the day up to which something goes on, and what tells that it is over."""

DONE_BEHIND = re.compile(
    r",?(?: (?:morning|afternoon|evening|night|утром|днём|днем|вечером))?,? "
    r"(?!(?:schedul|plann|expect|slat|suppos|invit|timetabl|pencill|need|intend)ed)(?:[a-z]{2,}ed|met|held|began|took|"
    r"told|gave|saw|left|flew|spoke|[а-яё]{2,}[аеиыя]л(?:[аио]|ся|ась|ось|ись)?)\b(?! to be\b)"
)
"""The same right behind it: "on Wednesday presented six policemen who will ..."."""


def is_month_or_day(word: str) -> bool:
    """Whether a word, but for "may", tells a weekday or a month."""
    bare = word.strip(",.;:()").casefold()
    return bare in wordlists.WEEKDAYS or (bare in wordlists.MONTHS and bare != "may")
