"""Whether a sentence measures what a question asks the measure of: how long, how much, at what price."""

import re

from assistant.question.question import Question
from ingest.text.figures import find_numbers

DURATION = re.compile(
    r"\b[\w-]+[ -](?:second|minute|hour|day|week|month|year|decade|centur)(?:y|ies|s)?\b|\bfor (?:\w+ )?(?:hours|days|"
    r"weeks|months|years)\b"
    r"|\b(?:дн|недел|месяц|год|лет|час|минут)\w*\b|[\d一二三四五六七八九十两]+(?:天|个?月|年|小时|周|分钟)"
    r"|\d+ (?:minut\w+|jours?|semaines?|mois|ans?|années?|heures?|días?|semanas?|mes(?:es)?|años?|horas?|tage?|"
    r"wochen?|monate?|jahre?n?|stunden?|dias?|km|kilomet\w+|км|километр\w*)\b|\d+\s?(?:公里|千米)|(?:يوما|أيام|أسابيع|أشهر|سنوات)",
    re.IGNORECASE,
)
UNIT = re.compile(
    r"\W{0,2}(?:minut|минут|分钟|دقيقة|دقیقه|hour|day|week|month|year|decade|час|д[не]н?|недел|месяц|год|лет|jours?|semaines?|mois|ans?\b|années?|"
    r"heures?|d[ií]as?|semanas?|mes(?:es)?\b|años?|anos?|horas?|tage?|wochen?|monate?|jahre?|stunden?|年|天|个?月|小时|周|"
    r"سنوات|سنة|أشهر|أيام|يوما|سال|ماہ|năm|tháng|ngày)",
    re.IGNORECASE,
)
"""A unit of time right behind a number, which may be a word: "cinq ans"."""
MONEY = re.compile(
    r"[$€£¥₽]|\b(?:dollars?|euros?|yuan|rmb|roubles?|rubles?|pounds?|dólares|francs?|tenge|yen)\b|рубл|юан|доллар|евро|тенге|元|"
    r"دولار|يورو|یورو|ڈالر|روپ",
    re.IGNORECASE,
)
SHARE = re.compile(
    r"%|\b(?:per ?cent|pour cent|por ciento|por cento|prozent)\b|процент|百分之|بالمئة|درصد|فیصد", re.IGNORECASE
)
COST = re.compile(
    r"\b(?:costs?|price|pay|paid|pays|worth|salary|budget|money|spen[dt]|earn)\b|стои|денег|потрат|бюджет|钱|花费|费用|"
    r"coût|coût|cuesta|costó|kostet",
    re.IGNORECASE,
)
"""What only money answers."""
MEASURE = re.compile(
    r"[\s-]{0,2}(?:(?:metric|cubic|square|short|long|nautical)\s+)?(?:tons?|tonnes?|toneladas?|tonnen|tonnellate|kg|kilos?|"
    r"kilogram\w*|kilogramm\w*|g|grams?|grammes?|pounds?|lbs?|ounces?|lit(?:re|er)s?|litros?|barrels?|gallons?|m[23²³]|"
    r"k?m|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|hectares?|acres?|[GMT]B|cubic|square|packs?|bottles?|bags?|"
    r"т|тонн\w*|кг|килограмм\w*|г|грамм\w*|л|литр\w*|куб\w*|кв|м[23²³]?|метр\w*|км|километр\w*|гектар\w*|га)(?![^\W\d_])"
    r"|\s?(?:公?吨|噸|公斤|千克|克|公里|千米|立方米|平方米|平方公里|米|升|公顷|亩|桶|箱|瓶)|\s?(?:طن|كيلو|كغ|جرام|غرام|لتر|متر|کلو|کیلو)",
    re.IGNORECASE,
)
"""A unit of mass, volume, length or area right behind a number."""


def has_duration(question: Question, text: str) -> float:
    counts = [number.end for number in find_numbers(text)]
    return 1.0 if DURATION.search(text) or any(UNIT.match(text[end:]) for end in counts) else 0.0


def has_amount(question: Question, text: str) -> float:
    """Money where a price is asked for, else a quantity of anything."""
    if MONEY.search(text) or SHARE.search(text):
        return 1.0
    measured = not COST.search(question.text) and any(MEASURE.match(text, one.end) for one in find_numbers(text))
    return 1.0 if measured else 0.0
