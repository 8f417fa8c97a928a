"""The kind of answer a question asks for, by its interrogative, in the languages the reports are written in."""

import re
from typing import Literal

from ingest.registers.lexicon.wordlists import ROLES

Kind = Literal[
    "person", "identity", "statement", "name", "time", "year", "date", "duration", "frequency", "place", "number",
    "amount", "age", "reason", "list", "polar", "thing",
]  # fmt: skip

KINDS: tuple[tuple[Kind, str], ...] = (
    ("age", r"\bhow old\b|сколько (?:ему |ей )?лет|几岁|多大年纪|quel âge|qué edad"),
    (
        "duration",
        r"\bhow long\b|как долго|сколько (?:времени|дней|длил)|多久|多长时间|几天|combien de temps|cuánto tiempo",
    ),
    (
        "frequency",
        r"\bhow (?:often|frequently|regularly)\b|как часто|多久一次|à quelle fréquence|con qué frecuencia|\bwie oft\b|"
        r"com que frequência|con quale frequenza|ne sıklıkla|چند وقت یکبار",
    ),
    ("year", r"\b(?:what|which) years?\b|в каком году|какой год|哪一?年|quelle année|qué año"),
    (
        "date",
        r"\b(?:what|which) (?:exact |precise )?(?:date|day(?! of the week)(?! and))\b|\bexact date\b|"
        r"\bwhat (?:is|was) the (?:exact )?date\b|како(?:го|й) числ|какая дата|точн\w+ дат"
        r"|几[号日]|哪[一]?日|具体日期|quelle date|qué fecha",
    ),
    (
        "time",
        r"\bwhen\b|\b(?:what|which) (?:\w+ )?(?:day|month|time)\b|\bкогда\b|в каком месяце|в какой день|какой день"
        r"|什么时候|何时|哪一?[天月]|几月|\bquand\b|\bcuándo\b|qué día",
    ),
    (
        "place",
        r"\bwhere\b|\bwhat (?:is|was) the (?:name of the )?(?:city|country|place|town|venue)\b"
        r"|\b(?:what|which) (?:(?!t[ao]+k)\w+ )?(?:city|country|place|capital|province|town|venue|sea|region|cities|"
        r"towns|places|provinces)\b"
        r"|\bгде\b|\bкуда\b|\bкак(?:ой|ая|ое|ого|ому|ую|ом|им) (?:\w+ )?(?:город|стран|мест|провинц|столиц|област|порт)"
        r"|哪里|哪儿|在哪|何[处地]|(?:哪一?[个個座]?|什么)[\u3400-\u9fff]{0,4}?(?:城市|国家|地方|省|港口)"
        r"|\boù\b|\bquel(?:le)? (?:\w+ )?(?:ville|pays|province|région|capitale|port|lieu|endroit)\b"
        r"|\bdónde\b|\bqué (?:\w+ )?(?:ciudad|país|provincia|capital|puerto|lugar)\b",
    ),
    (
        "amount",
        r"\bhow much\b(?! (?:\w+ )?(?:did|do|does|has|have)\b.* (?:say|agree))"
        r"|\b(?:what (?:is|was) the )?(?:price|cost|salary|budget) of\b|"
        r"\bwhat (?:price|salary|wages?|pay|budget|fee|fine|sum)\b|"
        r"\bwhat (?:did|does|do|will|would) .* cost\b|сколько (?:сто[ия]|денег|потрат)|скільки кошту|多少钱|"
        r"\bcombien coût|\bcuánto (?:cost|cuest)|\bwie ?viel kostet|\bquanto cust|كم تكلف|いくら|\bkaça mal",
    ),
    (
        "number",
        r"\bhow (?:many|large|big|far)\b|\bwhat number\b|"
        r"\bwhat (?:is|was) (?:the|its|their) (?:\w+ ){0,2}?(?:size|number|strength|length|capacity|total)\b|"
        r"\bскольк(?:о|их|им|ими)\b|多少|几[个名位艘架人次]|"
        r"\bcombien\b|cuánt[oa]s?\b",
    ),
    (
        "reason",
        r"\bwhy\b|\b(?:what|which) (?:was the |is the )?reason\b|\bwhat for\b|почему|зачем|为什么|为何|"
        r"pourquoi|por qué",
    ),
    (
        "name",
        r"\b(?:what (?:is|was|were|are)\b[^,;?]*? (?:called|named|names?)\b|(?<!in the )names? of\b)|"
        r"\bunder (?:what|which) (?:\w+ )?name\b|как (?:назыв|зовут)|叫什么|(?:什么)?(?:名字|代号)",
    ),
    (
        "identity",
        r"^who(?:'s| is| was| are| were) [\w' -]+\W*$|\b(?:position|post|role|title|rank|job|"
        r"office)\b.*\b(?:hold|held|have|had|of)\b"
        r"|\b(?:what|which) (?:\w+ )?(?:position|post|role|title|rank|job|office)\b"
        r"|['’]s (?:position|post|role|title|rank|job|office)\b"
        r"|^кто так(?:ой|ая|ие)\b|какую должность|是谁|什么职[务位]|qué (?:cargo|puesto)|"
        r"quel(?:le)? (?:poste|fonction)|^qui est\b|^quién es\b",
    ),
    (
        "person",
        r"\b(?:who|whom|whose)\b|\b(?:what|which) (?:(?!d(?:id|oes|o)\b|ha[sd]\b|will\b)\w+ ){0,3}"
        r"(?:minister|official|person|people|president|leader|man|men|envoy|ambassador|director|chief|commander|"
        r"prosecutor|judge|governor|mayor|officer|spokes(?:man|woman|person)|representative|delegate|"
        r"(?:senior|top|leading|political|public|military) (?:\w+ )?figure)s?\b(?!['’](?!s))"
        r"|\b(?:кто|кого|кому|кем|чей|чьи)\b|谁|哪[位些]?(?:官员|人)|\bqui\b|\bquiéne?s?\b",
    ),
    (
        "statement",
        r"\bwhat (?:else )?(?:did|does|do|has|had|is|was|were|have) (?:.* )?(?:say|said|saying|tell|told|"
        r"state|declare|think|thinks|claim|argue|propose|suggest"
        r"|note|stress|emphasi[sz]e|complain|complaining|grumble|promise|pledge|vow|call for|calling for|"
        r"urge|demand|warn|add|comment)\b"
        r"|что (?:сказал|заявил|говорил|отметил|думает|сообщил)|说了?什么|表示了?什么|怎么说|qué dijo|"
        r"qu'a dit|qu’a dit",
    ),
    (
        "person",
        r"^(?:please )?name (?:the |all )?(?:\w+ ){0,3}?(?:head|chief|leader|minister|director|commander|official|"
        r"envoy|general|president|secretary|prosecutor|deputy|men|women|people)s?\b",
    ),
    ("list", r"^(?:list|name|which .*\b(?:all|countries)\b)|\b(?:перечисли|назови)|列[出举]"),
    ("thing", r"^was (?!(?:then|open)\b)(?:\w+(?:te|ten|en|ah)|wurden?|ist|war|hat|soll|will)\b"),
    ("polar", r"^(?:did|do|does|was|were|is|are|has|have|had|can|could|will|would)\b|\bли\b|吗[？?]?$|^est-ce"),
)
"""Interrogatives by what they ask for, the more particular first."""

ANYTHING = (
    r"\b(?:what|which|how)\b|\b(?:что|чего|чем|как(?:ой|ая|ое|ие|ого|ому|ую|ом|их|им|ими))\b|\bquel(?:le)?s?\b|"
    r"\b(?:qué|cuál(?:es)?)\b|\bwelche[rsnm]?\b|\b(?:quale|quali|qual|quais)\b|什么|哪[些个]|ماذا"
)
ELSEWHERE: tuple[tuple[Kind, str], ...] = (
    ("age", r"\bwie alt\b|quantos anos|quanti anni|كم عمر|何歳|kaç yaşında|скільки років|неше жаста|bao nhiêu tuổi"),
    (
        "duration",
        r"\bwie lange\b|сколько длил|quanto tempo|per quanto|كم استغرق|كم مدة|どのくらい|ne kadar sür|як довго|bao lâu",
    ),
    (
        "year",
        r"\bwelche[ms] jahr|em que ano|in che anno|в каких годах|في أي عام|في أي سنة|何年|"
        r"hangi yıl|якому році|қай жылы|năm nào|چه سالی",
    ),
    ("date", r"\bwelche[mns] (?:tag|datum)|à quelle date|en qué fecha|какого числа|في أي تاريخ|何月何日|que data"),
    (
        "time",
        r"\bwann\b|\bquando\b|\bquel (?:jour|mois)\b|متى|いつ|哪几天|em que (?:dia|mês)|khi nào|"
        r"\bne zaman\b|\bколи\b|\bқашан\b|\bхэзээ\b|bao giờ|언제|چه زمانی|\bکب\b",
    ),
    (
        "place",
        r"\bwo\b|\bwohin\b|\bwelche[rmsn]? (?:\w+ )?(?:\w*stadt|land|provinz|ort|hafen)\b|\bonde\b|\bdove\b|"
        r"\bquale (?:\w+ )?(?:città|paese)\b|\b(?:que|qual) (?:\w+ )?(?:cidade|país)\b|"
        r"أين|في أي (?:مدينة|بلد|دولة)|"
        r"どこ|哪一?[座个]?[地国國]|在何地|ở đâu|"
        r"\bnere(?:de|ye)\b|\bде\b|якому місті|\bқайда\b|қай қалада|\bхаана\b|어디|کجا|\bکہاں\b|hangi şehir",
    ),
    (
        "number",
        r"\bwie ?viele?[nr]?\b|\bquant[oai]s?\b|كم عدد|\bكم\b|何人|いくつ|几名|幾|多少名|bao nhiêu|"
        r"\bkaç\b|\bскільки\b|\bқанша\b|\bнеше\b|\bхэдэн\b|몇|\bچند\b|\bکتن[ےی]\b",
    ),
    (
        "reason",
        r"\bwarum\b|\bweshalb\b|\bpor que\b|\bperché\b|لماذا|なぜ|"
        r"\bneden\b|\bчому\b|\bнеге\b|яагаад|tại sao|vì sao|왜|\bچرا\b|\bکیوں\b",
    ),
    (
        "identity",
        r"\bwelche[sn]? (?:amt|posten|funktion)|какой пост|какую функцию|ما منصب|quel poste|"
        r"qué cargo|何の職|\bwer (?:ist|war) \w+ \w+\W*$",
    ),
    (
        "person",
        r"\bwe[rmn]\b|\bquem\b|\bchi\b|^\W*من\b|誰|哪(?:两|几|幾|兩)?[位名]|с кем|"
        r"哪[个個]?(?:部长|部長|官员|官員|领导人|主席)|"
        r"\b(?:qua(?:l|is|le|li)) (?:\w+ )?(?:ministr[oai]|funzionari[o]?|funcionári[oa]s?|presidente)\b|"
        r"\b(?:який|яка|якого|які) (?:\w+ )?(?:міністр|чиновник|керівник|прокурор|президент)|"
        r"\b(?:как|котор)(?:ой|ого|ому|им|ие|их|ими|ый|ые|ых) (?:\w+(?:[ыио]й|[оеы]го|[ыи][ехм]и?) ){0,2}?"
        r"(?:чиновник|министр|руководител|человек|генерал|прокурор|президент)"
        r"|\bquel(?:le)?s? (?:\w+ )?(?:ministres?|responsables?|dirigeants?|hommes?|femmes?|personnes?|présidente?)\b|"
        r"\bqué (?:\w+ )?(?:ministr[oa]s?|funcionari[oa]s?|hombres?|mujer(?:es)?|personas?|president[ea])\b|ai đã|"
        r"\bwelche[rnms]? (?:\w+ )?(?:\w*minister(?:in)?|mann|männer|frau|beamte[rn]?|person(?:en)?|\w*präsident)\b|"
        r"\bхто\b|\bкім(?:мен)?\b|\bхэн\b|누가|누구|چه کسی|\bکون\b|\bکس نے\b|\bkim(?:ler)?\b(?=.*[dt][ıiuü]\W*$)",
    ),
    (
        "statement",
        r"\bwas (?:sagte|erklärte|hat .* gesagt)|что (?:подчеркнул|предложил)|ماذا قال|何と述べ|"
        r"qu['’]a (?:déclaré|affirmé)|qué (?:declaró|afirmó)|o que disse",
    ),
    (
        "number",
        r"^(?:the )?(?:total )?(?:number|count) of\b|^(?:общее )?(?:число|количество|численность)\b|"
        r"^(?:le )?nombre d|^(?:el )?número de\b|^(?:die )?(?:zahl|anzahl) (?:der|von)\b|^عدد\b|(?:人数|数量)[?？]?$",
    ),
    ("date", r"^(?:the )?(?:exact )?date of\b|^дата\b|^(?:la )?date d|^(?:la )?fecha de|^datum\b|^تاريخ\b|日期[?？]?$"),
    (
        "place",
        r"^(?:the )?(?:place|venue|location) of\b|^место\b|^(?:le )?lieu d|^(?:el )?lugar de|^ort d|^مكان\b|"
        r"地点[?？]?$",
    ),
    (
        "name",
        r"^(?:имена|имя|название|названия|фамили\w+)\b|^(?:les )?noms? d|^(?:los )?nombres? de|^namen? d|^أسماء\b|"
        r"(?:姓名|名称|名單|名单)[?？]?$",
    ),
    ("list", r"^(?:enumer\w+|énumér\w+|liste[rz]?\b|nenne\w*)|اذكر"),
    (
        "thing",
        ANYTHING,
    ),
)
"""The same in languages that reports come in less often; last what asks for anything, after which a "when" or "who"
opens a clause: "which document was signed when ...?"."""
FRONTED = re.compile(
    r"^\W*(?:(?:when|while|where|as|after|before) (?!did|do|does|was|were|is|are|has|have|had|will|would)|"
    r"lorsqu|cuando |als |nachdem )[^,?()]+, (?=(?:(?:in|on|at|to|from|with|by|of|с|в|на|à|de|con|en|mit) )?"
    r"(?:who|what|which|how|where|when|why|did|was|кто|кого|что|где|куда|как|сколько|qu|où|combien|cuánt|dónde|we[rnm]|"
    r"wo|wie))",
    re.IGNORECASE,
)
"""A clause before the question: "When the ministers met in May, what did they sign?"."""


def kind_of(text: str) -> Kind:
    """Of several interrogatives the first that stands in the question counts, of two at one place the particular."""
    plain = FRONTED.sub("", text).casefold().strip()
    if WHAT_THEN.match(text):
        return "identity"
    found = [
        (match.start(), order, kind)
        for order, (kind, pattern) in enumerate((*KINDS, *ELSEWHERE))
        if (match := re.search(pattern, plain)) and (kind != "identity" or asks_who_it_is(text))
    ]
    return min(found)[2] if found else "thing"


def has_interrogative(text: str) -> bool:
    """Whether a question asks by a word of its own; "The prime minister of Laos?" does not."""
    return kind_of(text) != "thing" or re.search(ANYTHING, text.casefold()) is not None


WHAT_THEN = re.compile(r"^\W*[Ww]hat (?:is|was) (?:[A-Z][\w'’-]+ ){2,3}(?:in|as of|since|now|today)\b")
""" "What was Ivan Orlov in 2011?" asks for an office."""
DONE_TO = re.compile(
    r"^\W*[Ww]ho (?:was|were|is|are|has been) (?:[a-z]+ly |also |else |first |later )?"
    r"(?:[a-z]+ed|chosen|sent|given|taken|put|held|shot|caught|found|made|seen|behind|among|at|in|present|there)\b"
)
"""A question after whoever something was done to, or who was there; a name that ends so has a capital."""


def asks_who_it_is(text: str) -> bool:
    return names_somebody(text) and not DONE_TO.search(text)


def names_somebody(text: str) -> bool:
    """Whether a question holds a name or an office, after which "who is" asks for the one who bears it."""
    return bool(re.search(r"\W[A-ZА-Я]|[\u3400-\u9fff]", text)) or any(
        word in ROLES for word in re.findall(r"\w+", text.casefold())
    )
