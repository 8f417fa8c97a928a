"""What reports call agreements and what is done with them, by kind and in many languages at once."""

import re
from functools import cache

KINDS = {
    "treaty": r"treat(?:y|ies)|договор(?:а|у|ом|е|ы|ов)?|договір|договір\w+|шарт(?:ы|ын|қа)?|trait[ée]s?|tratados?|"
    r"shartnoma\w*|konvensiya\w*|antlaşma\w*|sözleşme\w*|ugovor\w*|уговор\w*|конвенциј\w*|гэрээ\w*|조약|협약|"
    r"\w*vertr(?:ag|ags|ages|äge|ägen)|übereinkommens?|trattat[oi]|conventions?|конвенци\w+|convenciones|convención|"
    r"konvention|معاهدة|المعاهدة|hiệp định|hiệp ước|công ước|معاہدہ|پیمان|اتفاقية|الاتفاقية|条约|條約|公约|公約|条約",
    "memorandum": r"memorandum(?:ni|ga|ini|iga|[aiu])|memos?|mutabakat (?:zaptı|muhtırası)\w*|санамж бичиг\w*|양해각서|"
    r"memor[aá]nd(?:um|a|ums)(?: of understanding)?|mous?|меморандум\w*(?: о взаимопонимании)?|"
    r"mémorandum\w*(?: d['’]entente)?|memor[aá]nd(?:os?|um)(?: de entend\w+)?|"
    r"\w*vereinbarung(?:en)?|谅解备忘录|備忘錄|备忘录|"
    r"覚書|(?:ال)?مذكرة(?: تفاهم)?|تفاهم‌نامه|تفاهمنامه|یادداشت تفاهم|مفاہمت کی یادداشت|bản ghi nhớ|biên bản ghi nhớ|"
    r"letters? of understanding",
    "protocol": r"protocols?|protokol(?:[aiu]|om|ü|ün|ünü|üne)?|의정서|протокол\w*|protocoles?|protocolos?|"
    r"\w*protokoll(?:s|e|en)?|protocoll[oi]|议定书|議定書|(?:(?:joint|agreed) )?(?:record|minute)s? of (?:the |"
    r"their )?(?:\w+ )?(?:discussions?|talks|meeting)|(?:agreed|joint) (?:minutes|record)|procès-verb(?:al|aux)|"
    r"relevé de (?:conclusions|décisions)|actas?(?= de la| final)|niederschrift|bayonnoma\w*|хаттама\w*|纪要|紀要|"
    r"議事録|محضر|biên bản|(?:ال)?بروتوكول|پروتکل|nghị định thư",
    "initiative": r"initiatives?|инициатив\w+|倡议|倡議",
    "statement": r"declara(?:ção|ción) de inten\w+|d[eé]clarations? (?:of intent|d['’]intentions?)|absichtserklärung|"
    r"letters? of intent|lettres? d['’]intentions?|cartas? de inten[cç]\w+|letter[ae] d['’i]\s?intenti|"
    r"письм\w+ о намерениях|意向书|意向書|(?-i:Déclaration|Declaración|Declaração|Dichiarazione)(?= (?:d[eiu]|"
    r"d[aeo]l?) (?-i:[A-ZÀ-Þ]))|(?-i:Erklärung (?:von|zu)(?= [A-Z])|Tuyên bố(?: [A-ZĐ]\w+)+)|"
    r"(?:qo[ʻ'’‘`]shma )?(?:bayonot|deklaratsiya)\w*|(?:бірлескен )?мәлімдеме\w*|공동 ?(?:성명|선언)|ortak (?:bildiri|"
    r"açıklama)\w*|zajedničk\w+ izjav\w+|заједничк\w+ изјав\w+|хамтарсан мэдэгдэл\w*|بیانیه مشترک|tuyên bố chung|"
    r"comunicado conjunto|nota conjunta|声明|聲明|公报|公報|joint (?:\w+ )?(?:statements?|communiqu[ée]s?|"
    r"declarations?)|declarations?|outcome documents?|совместн\w+ (?:заявлени\w+|коммюнике|декларац\w+)|деклараци\w+|"
    r"коммюнике|итогов\w+ документ\w*|(?:déclaration|communiqué) (?:commune?|conjointe?)|declaración conjunta|"
    r"comunicado conjunto|gemeinsame\w? erklärung|dichiarazione congiunta|declaração conjunta|联合声明|聯合聲明|"
    r"联合公报|聯合公報|宣言|共同声明|成果文件|بيان مشترك|البيان المشترك|إعلان",
    "plan": r"(?:action |work |cooperation )?(?:plans?|schedules?|strateg(?:y|ies)|programmes?|programs?|roadmaps?|"
    r"road maps?)|(?:calendar|timetable)s?(?= (?:of|for) )|(?:дорожн\w+ карт\w+|программ\w+ (?:сотрудничеств\w+|"
    r"взаимодейств\w+)|план\w* (?:действий|сотрудничества|работы|мероприятий|взаимодействия|совместных))|"
    r"plans? d['’]action|programmes? de coopération|feuilles? de route|plan(?:es)? de (?:acción|trabajo|cooperación)|"
    r"programa de cooperación|hoja de ruta|\w{4,}(?:plan|pläne|programm)(?:s|es|en|e)?|(?:행동|협력|협조) ?계획|"
    r"eylem plan\w+|akcion\w+ plan\w*|акцион\w+ план\w*|жоспар\w*|жол карта\w*|бағдарлама\w*|dastur\w*|rejas\w+|"
    r"yo[ʻ'’‘`]l xarita\w*|piano d['’]azione|plano de ação|行动计划|战略(?=[》」』]|草案)|"
    r"工作计划|合作计划|合作规划|合作纲要|路线图|規劃|"
    r"行動計画|行動計劃|工作計劃|合作計劃|合作綱要|路線圖|工作规划|工作方案|خطة (?:عمل|تنفيذية|مشتركة)|برنامج (?:عمل|"
    r"تنفيذي)|خارطة طريق|برنامج تعاون|kế hoạch|chương trình hành động|chương trình hợp tác",
    "mechanism": r"(?:working|contact|expert|coordination|liaison) groups?|task forces?|рабоч\w+ групп\w+|工作组|"
    r"工作組|groupes? de (?:travail|contact)|grupos? de (?:trabajo|contacto|trabalho)|arbeitsgruppe\w*|hot ?lines?|"
    r"горяч\w+ лини\w+|lignes? directes?|líneas? directas?|mechanisms?|механизм\w*|mécanismes?|mecanismos?|mechanismus|"
    r"meccanism[oi]|机制|機制|メカニズム|آلية",
    "agreement": r"توافق‌نامه|توافقنامه|موافقتنامه|موافقت‌نامه|thỏa thuận|换文|換文|agreements?|accords?|pacts?|"
    r"arrangements?|deals?(?! with)|compacts?|charters?|(?:exchanges? of )?(?:diplomatic )?(?:letters|notes)(?= on|"
    r" about| concerning| regarding)|terms of reference|rules of procedure|cooperation documents?|documents?|"
    r"соглашени\w+|угод(?:а|и|у|ою|і)?|келісім\w*|договор[её]нност\w+|документ\w* о сотрудничестве|acuerdos?|"
    r"convenios?|\w*abkommens?|übereinkunft|bitim\w*|kelishuv\w*|thoả thuận|협정|합의서|anlaşma\w*|sporazum\w*|"
    r"споразум\w*|хэлэлцээр\w*|accordo|accordi|acordos?|协定|協定|协议|協議|合作文件|安排|取り決め|合意文書|اتفاق|"
    r"الاتفاق|اتفاقات",
}
"""By kind the nouns; what fits several is the first of them."""

ACTS = {
    "in force": r"(?:entered|enters|enter|came|come|comes|took|takes|put) (?:in)?to? ?(?:force|effect)|in force|"
    r"took effect|in effect|(?:has|have) (?:applied|been in effect)|appl(?:y|ies|ied) (?:from|since)|ratif\w+|binding|"
    r"вступи\w+ в силу|ратифи\w+|набу\w+ чинності|күшіне ен\w+|entr\w+ en vigueur|ratifi\w+|entr\w+ en vigor|in kraft|"
    r"trat in kraft|yürürlüğe gir\w+|onayla\w+|stup\w+ na snagu|ступ\w+ на снагу|발효|비준|生效|批准|発効|دخل\w? حيز",
    "extended": r"extend(?:s|ed|ing)?|extension|prolong\w+|renew(?:s|ed|al|ing)?|rolled over|продл\w+|пролонг\w+|"
    r"prorog\w+|연장|prolong\w+|reconduit\w*|prorrog\w+|prórroga|verlänger\w+|延期|延长|延長|تمديد",
    "signed": r"sign(?:s|ed|ing|atures?)?|bears?(?= the (?:date|name))|co-?signed|countersigned|conclud(?:e|es|ed|ing)|"
    r"ink(?:s|ed)|initial(?:s|l?ed|l?ing)|adopt(?:s|ed|ing)?|approv(?:e|es|ed|ing)|endors(?:e|es|ed|ing)|issued|"
    r"resulted in|outcome|sealed|clinched|penned|struck(?! (?:from|off|by))|finali[sz]ed|formali[sz]ed|entered into|"
    r"exchanged|"
    r"accepted|validated|came away with|brought home|agreed (?:on|to|in|upon)|agreed(?= an? )|reached|(?:put|puts|set|"
    r"gave) (?:his|her|its|their) (?:names?|signatures?|pens?) (?:to|under|on)|put (?:on|to|in) (?:paper|writing)|"
    r"affixed|подпис\w+|підпис\w+|қол қой\w+|"
    r"уклал\w?|укладен\w+|заключ[еи]\w+|принял\w? (?:\w+ )?(?:декларац\w+|заявлени\w+|программ\w+|план\w*)|принят\w*|"
    r"утвердил\w?|утвержд\w+|скрепил\w?|согласовал\w?|парафир\w+|итогом|результатом|sign[éeè]\w*|signature|conven\w+|"
    r"acord(?:aron|ó)|concordaram|vereinbart\w*|concordato|conclu\w*|adopt[éo]\w*|firm[aóo]\w*|suscri\w+|"
    r"unterzeichn\w+|unterschr\w+|beschlossen|(?:ab)?geschlossen|schloss(?:en)?|firmat\w+|apro[bv](?:ó|ou|aron|aram|ad[ao]s?)|approuv\w+|paraph\w+|verabschiedet\w*|"
    r"imzola\w+|qabul qil\w+|қабылда\w+|бекіт\w+|採択|firma|assin\w+|imzala\w+|potpis\w+|потпис\w+|гарын үсэг зур\w+|"
    r"서명|체결|채택|签署|簽署|签订|簽訂|签字|签了|达成|達成|通过了|通過了|簽字|発表|署名|締結|调印|調印|发表|發表|"
    r"商定|و?وقّ?ع\w*|(?:ال)?توقيع|أبرم\w?|اعتمد\w?|أقر\w?|امضا\w*|دستخط|ký(?: kết)?|thông qua",
    "established": r"establish\w*|set up|founded|launched|created|since|учред\w+|созда(?:н\w*|ть|ли|дут)|"
    r"запущен\w*|créé\w*|"
    r"établi\w*|inaugur\w+|cre(?:ó|aron|ad[ao])|cri(?:ou|aram|ad[ao])|créer|establecid\w+|gegründet|osnova\w+|"
    r"основа\w+|kurul(?:du|muş)|байгуул\w+|출범|建立|成立|设立|設立|تأسيس|إنشاء",
}
"""By state what was done; of several in a clause, the first that stands nearest to the noun."""
PROPOSED = re.compile(
    r"\b(?:will|to be (?:signed|set up|established|concluded|adopted)|plan(?:s|ned)? to|propos\w+|draft\w*|prepar\w+|"
    r"to sign|is to|are to|ready|intend\w*|would sign|told .{0,40} to sign|may(?! \d)(?<!\d may)|might|could|может|"
    r"могут|pourrait|podría|könnte|poderia|предл\w+|проект\w*|готов\w*|предполага\w+|будет|будут|намерен[аоы]?|"
    r"esper\w+|планир\w+|подготов\w+|propos\w+|projet|signera\w*|propues\w+|firmará\w*|proyecto|soll|wird|geplant|Entwurf|"
    r"propost\w+)\b|将签|计划(?=[^，。]{0,12}签)|拟|草案|提议|准备|将签署|مقترح|مشروع|سيوقع",
    re.IGNORECASE,
)
INTENDED = re.compile(
    r"(?<!\w)(?:will|would|shall|may|might|could|should|can|must|cannot|(?:is|are|was|were|has|have|had) to|(?:be|been|"
    r"yet|due|ready|about|set|likely|expected|scheduled|supposed|order|able|willing|plan\w*|intend\w*|hop(?:es?|ed|ing)|"
    r"wants?|wanted|prepar\w+|invit\w+|call\w* (?:on|for)|propos\w+|offer\w*|aim\w*|seek\w*|sought|need\w*|urg\w+|"
    r"pledg\w+|vow\w*|promis\w+|discuss\w*|wish\w*|chance)(?:\s(?!to\s)\w+){0,2}\s+to|will (?:go|come|fly|travel|"
    r"arrive|meet|visit)\b[^.;]{0,40}\sto)(?:\s+(?:be|soon|also|then|not|never|both|jointly|later|formally))*\s+$",
    re.IGNORECASE,
)
"""Right before an act: it is still to come, or only might."""
DRAFTED = re.compile(
    r"\b(?:draft|proposed|planned|future|possible|potential|envisaged|pending)\s+(?:[\w-]+\s+){0,3}$|\b(?:negotiat\w+|"
    r"talks|work(?:s|ing|ed)?|discuss\w*) (?:on|over|about|for|towards?)?\s*(?:(?:an?|the|its|their)\s+)?(?:new\s+)?$",
    re.IGNORECASE,
)
"""Right before an agreement: there is none yet."""
NOT_DONE = re.compile(
    r"\b(?:not|no|never|nor|не|ни один|n['’]a|aucun|no se|não|nenhum|nicht|kein\w*|non|nessun\w*)\W(?:[\w’']+\W){0,2}$|"
    r"\b(?:cancel\w*|postpon\w+|delay\w+|(?:call|put)\w* off|refus\w+|declin\w+|fail\w+|отмен\w+|отложи\w+|отказал\w+|"
    r"annul\w+|report[ée]\w*|refus\w+|cancel\w+|aplaz\w+|adi\w+|abgesagt|verschob\w+)\s"
    r"(?:(?:on \w+ )?(?:the|a|to|от|la|le|el|de|a|"
    r"o|die)\s)?$|(?:未|没有|沒有|并未|(?<!\w)(?:لم|لن))\W?(?:\w+\W)?$",
    re.IGNORECASE,
)
DISCUSSED = re.compile("(?:讨论|討論|商讨|商討|探讨)了?(?:(?![签簽]|[通達达][过過成])[^，。；]){0,20}$")
"""Right before an agreement that was only talked about."""
PUT_OFF = re.compile(
    r"\b(?:(?:postpon|delay|cancell?)ed|(?:put|called) off|отмен[её]н\w*|отложен\w*|reportée?|annulée?|aplazad[oa]|"
    r"cancelad[oa]|adiad[oa]|rinviat[oa]|verschoben|abgesagt)\b|推迟|推遲|取消|延期|تأجل\w*|ألغي",
    re.IGNORECASE,
)
"""Right behind an agreement whose signing was to come."""
FORESEEN = re.compile(
    r"(?:foresees?|foresaw|provides? for|envisages?|предусматрива\w+|prévo\w+|prév[uo]it|prevén?|prevê\w*|prevede)\s"
    r"(?:[^\W\d_]{1,4}\s)?(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""Right before what another agreement only says there will be."""
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
    r"accord|instruments)|его|её|ее|договор|документ|соглашение|протокол|l['’]accord|le traité|le document|el acuerdo|"
    r"el tratado|el documento|das abkommen|der vertrag)\b|该条约|该协议|条约|文件",
    re.IGNORECASE,
)
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Scripts in which a word has no boundary to look for."""


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
        wide = "|".join(word for word in split(words) if WIDE.search(word))
        narrow = "|".join(word for word in split(words) if not WIDE.search(word))
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
