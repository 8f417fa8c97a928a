"""What reports call agreements and what is done with them, by kind and in many languages at once."""

import re
from functools import cache

KINDS = {
    "treaty": r"treat(?:y|ies)|договор(?:а|у|ом|е|ы|ов)?|договір|договір\w+|шарт(?:ы|ын|қа)?|trait[ée]s?|tratados?|"
    r"shartnoma\w*|konvensiya\w*|\w*vertr(?:ag|ags|ages|äge|ägen)|übereinkommens?|trattat[oi]|"
    r"conventions?|конвенци\w+|convenciones|"
    r"convención|konvention|معاهدة|المعاهدة|hiệp định|hiệp ước|công ước|معاہدہ|پیمان|اتفاقية|الاتفاقية|条约|條約|"
    r"公约|公約|条約",
    "memorandum": r"memorandum(?:ni|ga|ini|iga|i)|memorand(?:um|a|ums)(?: of understanding)?|mou|"
    r"меморандум\w*(?: о взаимопонимании)?|"
    r"mémorandum\w*(?: d['’]entente)?|memorandos?(?: de entend\w+)?|\w*vereinbarung(?:en)?|谅解备忘录|備忘錄|"
    r"备忘录|覚書|"
    r"(?:ال)?مذكرة(?: تفاهم)?|تفاهم‌نامه|تفاهمنامه|یادداشت تفاهم|مفاہمت کی یادداشت|bản ghi nhớ|biên bản ghi nhớ|"
    r"letters? of understanding",
    "protocol": r"protocols?|протокол\w*|protocoles?|protocolos?|\w*protokoll(?:s|e|en)?|protocoll[oi]|议定书|議定書|"
    r"(?:(?:joint|agreed) )?(?:record|minute)s? of (?:the |their )?(?:\w+ )?(?:discussions?|talks|meeting)|"
    r"(?:agreed|joint) (?:minutes|record)|procès-verb(?:al|aux)|relevé de (?:conclusions|décisions)|"
    r"actas?(?= de la| final)|niederschrift|bayonnoma\w*|хаттама\w*|纪要|紀要|議事録|محضر|biên bản|"
    r"(?:ال)?بروتوكول|پروتکل|nghị định thư",
    "initiative": r"initiatives?|инициатив\w+|倡议|倡議",
    "statement": r"declara(?:ção|ción) de inten\w+|d[eé]clarations? (?:of intent|d['’]intentions?)|absichtserklärung|"
    r"letters? of intent|lettres? d['’]intentions?|cartas? de inten[cç]\w+|letter[ae] d['’i]\s?intenti|"
    r"письм\w+ о намерениях|意向书|意向書|"
    r"(?-i:Déclaration|Declaración|Declaração|Dichiarazione)(?= (?:d[eiu]|d[aeo]l?) (?-i:[A-ZÀ-Þ]))|"
    r"(?-i:Erklärung (?:von|zu)(?= [A-Z])|Tuyên bố(?: [A-ZĐ]\w+)+)|"
    r"(?:qo[ʻ'’‘`]shma )?(?:bayonot|deklaratsiya)\w*|(?:бірлескен )?мәлімдеме\w*|"
    r"بیانیه مشترک|tuyên bố chung|comunicado conjunto|nota conjunta|声明|聲明|公报|公報|"
    r"joint (?:\w+ )?(?:statements?|communiqu[ée]s?|declarations?)|declarations?|outcome documents?|"
    r"совместн\w+ (?:заявлени\w+|коммюнике|декларац\w+)|"
    r"деклараци\w+|коммюнике|итогов\w+ документ\w*|(?:déclaration|communiqué) (?:commune?|conjointe?)|declaración "
    r"conjunta|comunicado conjunto|"
    r"gemeinsame\w? erklärung|dichiarazione congiunta|declaração conjunta|联合声明|聯合聲明|联合公报|聯合公報|宣言|"
    r"共同声明|成果文件|بيان "
    r"مشترك|البيان المشترك|إعلان",
    "plan": r"(?:action |work |cooperation )?(?:plans?|schedules?|strateg(?:y|ies)|programmes?|programs?|"
    r"roadmaps?|road maps?)|(?:calendar|timetable)s?(?= (?:of|for) )|(?:дорожн\w+ "
    r"карт\w+|программ\w+ (?:сотрудничеств\w+|взаимодейств\w+)|план\w* (?:действий|сотрудничества|работы|мероприятий|"
    r"взаимодействия|совместных))|"
    r"plans? d['’]action|programmes? de coopération|feuilles? de route|plan(?:es)? de (?:acción|trabajo|cooperación)|"
    r"programa de cooperación|hoja de ruta|(?:aktions|arbeits|maßnahmen)(?:plan|pläne|programm)\w*|"
    r"жоспар\w*|жол карта\w*|бағдарлама\w*|dastur\w*|rejas\w+|yo[ʻ'’‘`]l xarita\w*|"
    r"piano d['’]azione|plano de ação|行动计划|工作计划|合作计划|合作规划|合作纲要|路线图|規劃|行動計画|"
    r"行動計劃|工作計劃|合作計劃|合作綱要|路線圖|工作规划|工作方案|"
    r"خطة (?:عمل|تنفيذية|مشتركة)|برنامج (?:عمل|تنفيذي)|"
    r"خارطة طريق|برنامج تعاون|kế hoạch|chương trình hành động|chương trình hợp tác",
    "mechanism": r"(?:working|contact|expert|coordination|liaison) groups?|task forces?|рабоч\w+ групп\w+|"
    r"工作组|工作組|"
    r"groupes? de (?:travail|contact)|grupos? de (?:trabajo|contacto|trabalho)|arbeitsgruppe\w*|"
    r"hot ?lines?|горяч\w+ лини\w+|lignes? directes?|líneas? directas?|"
    r"mechanisms?|механизм\w*|mécanismes?|mecanismos?|mechanismus|meccanism[oi]|机制|機制|メカニズム|آلية",
    "agreement": r"توافق‌نامه|توافقنامه|موافقتنامه|موافقت‌نامه|thỏa thuận|换文|換文|"
    r"agreements?|accords?|pacts?|arrangements?|deals?(?! with)|compacts?|charters?|"
    r"(?:exchanges? of )?(?:diplomatic )?(?:letters|notes)(?= on| about| concerning| regarding)|terms of reference|"
    r"rules of procedure|cooperation documents?|documents?|соглашени\w+|угод(?:а|и|у|ою|і)?|келісім\w*|"
    r"договор[её]нност\w+|документ\w* о сотрудничестве|acuerdos?|convenios?|"
    r"\w*abkommens?|übereinkunft|bitim\w*|kelishuv\w*|thoả thuận|"
    r"accordo|accordi|acordos?|协定|協定|协议|協議|合作文件|安排|取り決め|合意文書|اتفاق|الاتفاق|"
    r"اتفاقات",
}
"""By kind the nouns; what fits several is the first of them."""

ACTS = {
    "in force": r"(?:entered|enters|enter|came|come|comes|took|takes|put) (?:in)?to? ?(?:force|effect)|in force|took "
    r"effect|in effect|(?:has|have) (?:applied|been in effect)|appl(?:y|ies|ied) (?:from|since)|ratif\w+|binding|"
    r"вступи\w+ в силу|ратифи\w+|набу\w+ чинності|күшіне ен\w+|entr\w+ en vigueur|ratifi\w+|entr\w+ en vigor|"
    r"in kraft|trat in kraft|生效|批准|発効|"
    r"دخل\w? حيز",
    "extended": r"extend(?:s|ed|ing)?|extension|prolong\w+|renew(?:s|ed|al|ing)?|rolled over|продл\w+|пролонг\w+|"
    r"prorog\w+|"
    r"prolong\w+|reconduit\w*|prorrog\w+|prórroga|verlänger\w+|延期|延长|延長|تمديد",
    "signed": r"sign(?:s|ed|ing|atures?)?|bears?(?= the (?:date|name))|co-?signed|countersigned|conclud(?:e|es|ed|"
    r"ing)|ink(?:s|ed)|initial(?:s|"
    r"l?ed|l?ing)|"
    r"adopt(?:s|ed|ing)?|approv(?:e|es|ed|ing)|endors(?:e|es|ed|ing)|issued|resulted in|outcome|sealed|clinched|"
    r"struck(?! (?:from|off|by))|"
    r"finali[sz]ed|formali[sz]ed|entered into|exchanged|accepted|validated|came away with|brought home|"
    r"agreed (?:on|to|in|upon)|agreed(?= an? )|reached|"
    r"(?:put|puts|set|gave) (?:his|her|its|their) (?:names?|signatures?|pens?) (?:to|under|on)|affixed|"
    r"подпис\w+|підпис\w+|қол қой\w+|уклал\w?|укладен\w+|заключ[еи]\w+|принял\w? (?:\w+ )?(?:декларац\w+|заявлени\w+|"
    r"программ\w+|план\w*)|принят\w*|утвердил\w?|"
    r"утвержд\w+|скрепил\w?|согласовал\w?|парафир\w+|итогом|результатом|"
    r"sign[éeè]\w*|signature|conven\w+|acord(?:aron|ó)|concordaram|vereinbart\w*|concordato|conclu\w*|adopt[éo]\w*|"
    r"firm[aóo]\w*|suscri\w+|unterzeichn\w+|unterschr\w+|firmat\w+|"
    r"apro[bv](?:ó|ou|aron|aram|ad[ao]s?)|approuv\w+|paraph\w+|verabschiedet\w*|imzola\w+|qabul qil\w+|"
    r"қабылда\w+|бекіт\w+|採択|"
    r"firma|assin\w+|签署|簽署|签订|簽訂|签字|签了|达成|達成|通过了|通過了|簽字|"
    r"発表|署名|締結|调印|調印|发表|發表|商定|و?وقّ?ع\w*|(?:ال)?توقيع|"
    r"أبرم\w?|اعتمد\w?|أقر\w?|امضا\w*|دستخط|ký(?: kết)?|thông qua",
    "established": r"establish\w*|set up|founded|launched|created|since|учред\w+|создан\w*|запущен\w*|créé\w*|"
    r"établi\w*|inaugur\w+|cre(?:ó|aron|ad[ao])|cri(?:ou|aram|ad[ao])|créer|establecid\w+|gegründet|建立|成立|设立|設立|"
    r"تأسيس|إنشاء",
}
"""By state what was done; of several in a clause, the first that stands nearest to the noun."""
PROPOSED = re.compile(
    r"\b(?:will|to be (?:signed|set up|established|concluded|adopted)|plan(?:s|ned)? to|propos\w+|draft\w*|prepar\w+|"
    r"to sign|is to|are to|ready|intend\w*|would sign|"
    r"told .{0,40} to sign|may(?! \d)(?<!\d may)|might|could|может|могут|pourrait|podría|könnte|poderia|предл\w+|"
    r"проект\w*|готов\w*|предполага\w+|"
    r"будет|будут|намерен[аоы]?|планир\w+|подготов\w+|propos\w+|projet|"
    r"signera\w*|propues\w+|firmará\w*|proyecto|"
    r"soll|wird|geplant|Entwurf|propost\w+)\b|将签|拟|草案|提议|准备|将签署|مقترح|مشروع|سيوقع",
    re.IGNORECASE,
)
INTENDED = re.compile(
    r"(?<!\w)(?:will|would|shall|may|might|could|should|can|must|cannot|"
    r"(?:is|are|was|were|has|have|had) to|(?:be|been|yet|due|ready|about|set|expected|scheduled|supposed|order|"
    r"able|willing|"
    r"plan\w*|intend\w*|hop(?:es?|ed|ing)|wants?|wanted|prepar\w+|invit\w+|call\w* (?:on|for)|propos\w+|offer\w*|"
    r"aim\w*|seek\w*|sought|need\w*|urg\w+|pledg\w+|vow\w*|promis\w+|discuss\w*|wish\w*|chance)"
    r"(?:\s(?!to\s)\w+){0,2}\s+to)(?:\s+(?:be|soon|also|then|not|never|both|jointly|later|formally))*\s+$",
    re.IGNORECASE,
)
"""Right before an act: it is still to come, or only might."""
DRAFTED = re.compile(
    r"\b(?:draft|proposed|planned|future|possible|potential|envisaged|pending)\s+(?:[\w-]+\s+){0,3}$|"
    r"\b(?:negotiat\w+|talks|work(?:s|ing|ed)?|discuss\w*) (?:on|over|about|for|towards?)?\s*(?:(?:an?|the|its|"
    r"their)\s+)?"
    r"(?:new\s+)?$",
    re.IGNORECASE,
)
"""Right before an agreement: there is none yet."""
NOT_DONE = re.compile(
    r"\b(?:not|no|never|nor|не|ни один|n['’]a|aucun|no se|não|nenhum|nicht|kein\w*|non|nessun\w*)\W(?:[\w’']+\W){0,2}$|"
    r"\b(?:cancel\w*|postpon\w+|delay\w+|(?:call|put)\w* off|refus\w+|declin\w+|fail\w+|отмен\w+|отложи\w+|"
    r"отказал\w+|annul\w+|report[ée]\w*|refus\w+|cancel\w+|aplaz\w+|adi\w+|abgesagt|verschob\w+)"
    r"\s(?:(?:the|a|to|от|la|le|el|de|a|o|die)\s)?$|"
    r"(?:未|没有|沒有|并未|(?<!\w)(?:لم|لن))\W?(?:\w+\W)?$",
    re.IGNORECASE,
)
DISCUSSED = re.compile("(?:讨论|討論|商讨|商討|探讨)了?[^，。；签簽通达達]{0,20}$")
"""Right before an agreement that was only talked about."""
READY = re.compile(r"\b(?:готов[ыао]?|(?:is|are) ready|(?:est|sont) prêts?)\b", re.IGNORECASE)
"""Of an agreement that nothing has been done with yet."""
QUOTED = re.compile(r"[《「『“\"«](?P<name>[^《》「」『』“”\"«»\n]{4,120}?)[》」』”\"»]")
ANNIVERSARY = re.compile(
    r"\b(?:anniversary|\w+летие\w*|years? (?:ago|after|since|later|old)|годовщин\w+|лет (?:назад|со дня)|anniversaire|"
    r"aniversario|jahrestag|vor \d+ jahren)\b|周年|週年|滿\w{0,3}年|满\w{0,3}年|ذكرى",
    re.IGNORECASE,
)
"""The day that a sentence tells is not that of the signing, which lies years back."""
POINTING = re.compile(
    r"\b(?:it|the (?:new )?(?:treaty|agreement|document|documents|protocol|memorandum|statement|plan|mechanism|pact|"
    r"accord|instruments)|его|её|ее|договор|документ|соглашение|протокол|"
    r"l['’]accord|le traité|le document|el acuerdo|el tratado|el documento|das abkommen|der vertrag)\b|该条约|"
    r"该协议|条约|文件",
    re.IGNORECASE,
)


@cache
def kinds() -> re.Pattern[str]:
    return named(KINDS)


@cache
def acts() -> re.Pattern[str]:
    return named(ACTS)


def named(table: dict[str, str]) -> re.Pattern[str]:
    """One group for each key; words of scripts without spaces need no boundary around them."""
    parts = []
    for name, words in table.items():
        wide = "|".join(word for word in split(words) if re.search(r"[\u3040-\u30ff\u3400-\u9fff]", word))
        narrow = "|".join(word for word in split(words) if not re.search(r"[\u3040-\u30ff\u3400-\u9fff]", word))
        parts.append(rf"(?P<{name.replace(' ', '_')}>{wide + '|' if wide else ''}(?<!\w)(?:{narrow})(?!\w))")
    return re.compile("|".join(parts), re.IGNORECASE)


def split(words: str) -> list[str]:
    """The alternatives of a pattern, those within brackets kept together."""
    found, depth, current = [], 0, ""
    for sign in words:
        depth += {"(": 1, ")": -1, "[": 1, "]": -1}.get(sign, 0)
        if sign == "|" and depth == 0:
            found.append(current)
            current = ""
        else:
            current += sign
    return [*found, current]
