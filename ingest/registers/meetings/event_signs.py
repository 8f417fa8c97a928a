"""Small signs in a sentence: that an event took place, was put off, is still going on, or happens every year."""

import re

HOLDING = re.compile(
    r"\b(?:held|hold|holds|took place|takes place|take place|opened|opens|convened|hosted|kicked off|started|began|met|"
    r"gathered|прош[её]л|прошл[аио]|состоял\w+|состоится|проходит|открыл\w+|начал\w* работу|провел\w?|собрал\w+|"
    r"s['’]est (?:tenue?|déroulée?)|a eu lieu|se celebró|tuvo lugar|se reunieron|fand|findet|stattgefunden|"
    r"si è (?:tenut[oa]|svolt[oa])|realizou-se|aconteceu|diễn ra|tổ chức)\b|举行|舉行|召开|召開|举办|開い|開かれ|"
    r"行われ|開催|عقد\w*|انعقد\w*|برگزار",
    re.IGNORECASE,
)
GOES_ON = re.compile(
    HOLDING.pattern
    + r"|(?<!\w)(?:(?:launch|start|begin|open|end|clos|complet|conclu|finish|attend|watch|inspect|observ|participat|"
    r"direct|command|conduct|stag|unveil|join)(?:ed|ing|es|s)?|t[ao]kes? part|took part|carr(?:y|ied|ying)|ran|saw|"
    r"over|under way|учас\w+|начал\w*|начин\w+|заверш\w+|законч\w+|наблюда\w+|руковод\w+|провод\w+|assist\w+|"
    r"particip\w+|"
    r"commenc\w+|termin\w+|observ\w+|empez\w+|comenz\w+|begann\w*|beobacht\w*|nahm\w*|endete\w*)(?!\w)|开始|结束|"
    r"落幕|观摩|参加|参演|始|終|بدأ\w*|اختتم\w*|انطل\w+|شارك\w*",
    re.IGNORECASE,
)
"""Of an exercise that is held, or of those who see or lead it."""
CANCELLED = re.compile(
    r"\b(?:cancel(?:l)?ed|called off|postponed|put off|отмен\w+|перенес\w+|отлож\w+|annul[ée]\w*|reporté\w*|"
    r"cancel(?:ad[oa]|ó)|aplazad[oa]|(?:has|have|had|been|was|were) (?:been )?(?:dropped|scrapped|shelved)|"
    r"fell through|(?:did|will|would|does) not (?:take place|be held|go ahead|happen|come about)|came to nothing|"
    r"не состо\w+|(?:провод|прове|прохо)\w* не буд\w+|не буд[еу]т (?:провод|прове|прохо)\w+|n['’]a pas eu lieu|"
    r"no se celebró|fiel aus|abgesagt|verschoben|cancelad[oa]|adiad[oa]|annullat\w+|rinviat\w+)\b|取消|推迟|"
    r"(?<![条條][约約])(?<!協定)(?<!协定)(?<!协议)延期|中止|إلغاء|ألغي|تأجيل|تأجل",
    re.IGNORECASE,
)
PUT_OFF = re.compile(
    r"postponed|put off|перенес|отлож|reporté|aplazad|verschoben|adiad|rinviat|推迟|延期|تأج", re.IGNORECASE
)
"""Of these what is still to come, only later."""
ONGOING = re.compile(
    r"\b(?:under way|underway|is (?:visiting|holding|taking part|attending)|are (?:visiting|holding)|is being held|"
    r"are being held|проходит|проходят|идут|находится с|в эти дни|est en cours|sont en cours|está en curso|"
    r"findet (?:derzeit|zurzeit)|in corso)\b|正在|进行中|進行中",
    re.IGNORECASE,
)
OVER = re.compile(
    r"\b(?:took place|was held|were held|met|(?<!\bbe )held|received|has come|ended|прош[её]л|прошл[аио]|состоял\w+|"
    r"встретил\w+|a eu lieu|s['’]est tenue?|se celebró|tuvo lugar|fand)\b|举行了|会见了|会谈了|開かれた|会談した",
    re.IGNORECASE,
)
COMING = re.compile(
    r"\b(?:will|(?:is|are) (?:(?:due|set|expected|scheduled|meant|supposed|slated|planned) )?to)"
    r"(?: (?:also|then|later|soon|jointly|first))? (?:host|meet|hold|attend|visit|(?:co-?)?chair|lead|travel|receive|"
    r"see|talk|take part|participate|be (?:held|hosted|received|chaired)|take place|convene|open|begin|start)\b",
    re.IGNORECASE,
)
"""What a clause announces, however far from the name of the event."""
ASIDE = re.compile(
    r"\b(?:bilateral meetings?|separate (?:meetings?|talks)|met separately|separately met|sidelines?|margins of|"
    r"also (?:met|held|had|saw|received|"
    r"spoke|called)|another (?:meeting|conversation)|second meeting|"
    r"during (?:his|her|the|their) (?:visit|stay|trip)|while (?:there|in [A-Z]\w+)|в ходе визита|"
    r"во время визита|двусторонн\w+ встреч\w+|на полях|отдельно встре\w+|кроме того,? (?:встре\w+|пров\w+)|"
    r"также (?:встре\w+|пров[её]л\w*)|"
    r"en marge|également (?:entretenue?|rencontré|reçue?|vue?)|al margen|también se (?:reuni|entrevist)\w+|à margem|"
    r"am Rande|"
    r"a margine)\b|另会见|还会见|还分别|访问期间|訪問期間|场边|期间还|會外",
    re.IGNORECASE,
)
"""Of a meeting beside another."""
LEVEL = re.compile(
    r"\b(?:(?:leaders|heads of (?:state|government)|presidents|ministers|secretaries|prosecutors[- ]general) of "
    r"(?:the )?(?:\w+ ){0,4}(?:countries|states|nations|members|governments|(?-i:[A-Z]{3,}|Organi[sz]ation))|"
    r"ministerial|trilateral|bilateral|quadrilateral|high[- ]level|summit|министерск\w+|тр[её]хсторонн\w+|"
    r"двусторонн\w+|ministériel\w*|trilateral\w*|ministerial\w*)\b|部长级|部長級|三方|高官",
    re.IGNORECASE,
)
"""A meeting of governments, even where nobody is named."""
OFTEN = re.compile(
    r"\b(?:twice|(?:two|three|four|five|six|many|several|dozens of) times|more than \w+ times|"
    r"(?:every|each) (?:week|month|year)|"
    r"annually|regularly|(?:дважды|трижды|раза?|ежегодно|регулярно|каждый год)|(?:deux|trois|quatre|plusieurs) fois|"
    r"chaque année|(?:dos|tres|varias) veces|cada año|due volte|tre volte|duas vezes|três vezes|zweimal|dreimal|"
    r"jedes Jahr)\b|多次|每年|[两三四五]次(?!会|會)|مرتين|ثلاث مرات",
    re.IGNORECASE,
)
"""A meeting that is told of as many is not one."""
APART = re.compile(
    r"\b(?:separately|respectively|отдельно|соответственно|séparément|respectivement|por separado|respectivamente|"
    r"separatamente|rispettivamente|separadamente|getrennt)\b|分别|分別|それぞれ",
    re.IGNORECASE,
)
"""Says that one person met each of the others, not all of them together."""
REFERRED = re.compile(
    r"(?<![^\W\d_])(?:since|after|before|ahead of|prepar\w+|готовил\w?|подготов\w+|prépar\w+|"
    r"vorbereit\w+|筹备|"
    r"margins?|sidelines?|полях|кулуарах|en marge|al margen|am rande|a margine|à margem|spirit of|"
    r"decisions of|report (?:to|of|at)|после|решени\w+|depuis|"
    r"desde|seit|自|贯彻|精神)\W+(?:[^\W\d_]+\W+){0,3}$",
    re.IGNORECASE,
)
"""Before a session that only dates or explains something else."""
ABSENT = re.compile(
    r"\b(?:(?:was|were) (?:not (?:present|there|at)|absent)|did not (?:attend|take part|join|come|meet)|"
    r"stayed (?:at home|away)|sent (?:his|her|their) (?:regrets|excuses)|"
    r"отсутствовал\w*|не (?:участв|присутств|прие)\w+|n['’](?:était|étaient) pas|n['’](?:a|ont) pas participé|"
    r"no (?:participó|asistió|estuvo)|não (?:participou|esteve|compareceu)|nicht (?:dabei|anwesend|teil\w*)|"
    r"non (?:era|ha partecipato))\b|未出席|未参加|缺席|没有(?:出席|参加|会见)|لم (?:يحضر|يشارك)",
    re.IGNORECASE,
)
"""Of somebody who was not there."""
AGREED_ON = re.compile(
    r"\b(?:agree[ds]?|decided|undertook|pledged|promised|wants?|plans?|hopes?|intends?|ready|"
    r"proposed?)\b[^.;]{0,80}\b(?:to\s\w+|and|on)\s(?:\w+\s)?$|\b(?:lets?|allow\w*|permit\w*|enabl\w*|"
    r"authori[sz]\w*)\b[^.;]{0,60}$|\b(?:agreement|accord|talks|protocol|memorandum|arrangement|pact|consultations|"
    r"plan|programme|dates?|calendar|schedule|timetable)s? (?:on|for|of) (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
"""Before an exercise or a patrol that is only agreed upon."""
INVITED = re.compile(
    r"\b(?:(?:invit(?:ed|es|ing)|invit(?:ó|ou|ato|a))\b[^.;]{0,60}?\b(?:to|al?)|пригла(?:сил\w?|шает|"
    r"шени\w+)\b[^.;]{0,60}?\b"
    r"(?:на|в|посетить|принять)|(?:a|ont) invité\b[^.;]{0,60}?\bà|lud\b[^.;]{0,60}?\bzu\w?)\b|(?:邀请|"
    r"邀請)(?![来來访訪对對赴前，,])",
    re.IGNORECASE,
)
"""Before what somebody is asked to come to."""
PRESS = re.compile(
    r"tells?|told (?:the )?(?:press|media|reporters|journalists|news|(?:[A-Z]\w+ )+(?:agency|TV|radio))\b"
)
"""What is told to everybody."""
ATTENDED = re.compile(
    r"^\W*(?:taking part|participating|present|in attendance|attending|also (?:present|taking part)|"
    r"attendees (?:also )?include\w*)\b[^.:]{0,40}(?:\b(?:were|was|are)\b|:)|\b(?:appeared|took part|joined|"
    r"participated|"
    r"intervino|participó|участвовал\w*|выступил\w*) (?:by|via|over|por|par|по) v?(?:ideo|ídeo|идео)\w*|"
    r"\b(?:in person|en persona)\b|\b(?:meeting|event|ceremony|talks|"
    r"conference|session|gathering) (?:was|were) (?:also )?attended by\b|\b(?:(?:was|were) (?:also )?(?:present|"
    r"in attendance)|also (?:attended|present|took part)|(?:attended|joined) the (?:meeting|talks|conversation|"
    r"reception)|took part in the (?:meeting|talks|conversation|consultations)|(?:присутствовал\w*|участвовал\w*|"
    r"принял\w? участие) (?:на|во?) (?:встреч\w+|переговор\w+|бесед\w+|консультаци\w+)|(?:ont|"
    r"a) (?:également )?assisté|asisti\w+ al? (?:encuentro|reunión)|nahmen? (?:auch )?.{0,30}teil|"
    r"participaram d[oa])\b|(?:参加|參加|出席|陪同)(?:了)?(?:上述)?(?:会[见晤谈議议]|會[見晤談議]|活动|活動)|在座|"
    r"حضر\w? (?:اللقاء|الاجتماع|الجلسة|المباحثات)",
    re.IGNORECASE,
)
"""Of those who were there as well at what has been told already."""
BEGUN = re.compile(
    r"\b(?:had|has) (?:begun|started|opened)\b|\b(?:has|have|had) been (?:\w+ ){1,4}since\b|"
    r"\b(?:began|started|opened|начал\w+) (?:on|в|\d)|"
    r"\b(?:at|for) the opening(?: \w+)? on\b|на открытии|à l['’]ouverture|en la (?:apertura|inauguración)|开幕[式会]上",
    re.IGNORECASE,
)
"""Before the first day of what lasts."""
SINCE = re.compile(r"\s?(?:以来|以來|之后|之後|上达成|達成的|达成的|确定的|商定)")
"""The same right behind it, in Chinese."""
COUNTED = re.compile(
    r"\b(?:the|all) (?:two|three|four|five|six) (?:countries|nations|states|sides|parties|ministers|neighbou?rs)|"
    r"\bof the (?:two|three|four|six)\b|the (?:two|three|four|six)\b(?= \w+ed)|"
    r"\b(?:двух|тр[её]х|четыр[её]х|шести) (?:стран|государств|сторон)|les (?:deux|trois|quatre|six) pays|"
    r"los (?:dos|tres|cuatro|seis) países|die (?:zwei|drei|vier|sechs) länder|[两三四五六]国|[三四五六]か国",
    re.IGNORECASE,
)
"""Countries that are only counted, because they were named before."""
HERE = re.compile(r"\bhere\b|\bздесь\b|\bici\b|\baquí\b|\bhier\b|在此间|在这里|当地")
