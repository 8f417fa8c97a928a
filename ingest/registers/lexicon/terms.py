"""What the names of mechanisms and agreements consist of, in any language: terms that can be compared across them."""

import re
from functools import cache, lru_cache

from ingest.registers.lexicon.countries import country_forms
from ingest.registers.lexicon.names import country_of
from ingest.registers.lexicon.wordlists import by_form
from ingest.text.any_case import AnyCase

TERMS = {
    "law enforcement": r"law[- ]enforcement|правоохранит\w+|правопоряд\w+|执法|執法|法執行|application de la loi|"
    r"répressi\w+|aplicación de la ley|fuerzas del orden|strafverfolg\w+|إنفاذ القانون|thực thi pháp luật|құқық қорғау|"
    r"хууль сахиул\w+|강제 집행|법집행|انتظامی",
    "security": r"security|безопасност\w+|安全|安保|sécurité|seguridad|sicherheit\w*|sicurezza|segurança|أمن\w*|"
    r"الأمن\w*|an ninh|қауіпсізді\w+|аюулгүй байд\w+|безпек\w+|안보\w*|güvenli\w+|امنیت|سلامتی|سیکیورٹی",
    "strategic": r"strateg\w+|стратеги\w+|战略|戰略|戦略|stratégi\w+|estratég\w+|استراتيجي\w*|الاستراتيجي\w*",
    "public security": r"public security|公安|общественной безопасности|sécurité publique|seguridad pública|公共安全"
    r"|công an|қоғамдық қауіпсізді\w+|нийгмийн аюулгүй\w*|олон нийтийн аюулгүй\w*|громадськ\w+ безпек\w+"
    r"|공안\w*|kamu güvenliği|امنیت عمومی",
    "cooperation": r"cooperat\w+|collaborat\w+|сотрудничеств\w+|взаимодействи\w+|合作|协作|協力|coopér\w+|cooperaci\w+|"
    r"zusammenarbeit|cooperaz\w+|cooperaç\w+|تعاون|التعاون|hợp tác|ынтымақтасты\w+|хамтын ажиллагаа\w*|"
    r"хамтран ажилла\w+|співпрац\w+|співробітництв\w+|협력\w*|iş ?birliği\w*|همکاری",
    "justice": r"justice|judicial|юстици\w+|правосуди\w+|司法|judiciaire|judicial|justicia|giustizia|justiça|justiz\w*"
    r"|tư pháp|әділет\w*|хууль зүй\w*|юстиці\w+|правосудд\w+|사법\w*|법무\w*|adalet\w*|دادگستری",
    "prosecution": r"prosecut\w+|procurator\w*|прокур\w+|генпрокур\w+|检察|検察|檢察|procureur\w*|fiscal\w*|procur\w+|"
    r"staatsanwalt\w*|kiểm sát|검찰\w*|검사\w*|savcı\w*|başsavcı\w*|دادستان",
    "interior": r"interior|internal affairs|внутренних дел|мвд|内务|内政|intérieur|innenminist\w+|interno|الداخلية"
    r"|nội vụ|ішкі істер|дотоод хэрэг\w*|дотоод явдал\w*|внутрішніх справ|мвс|내무\w*|içişleri\w*"
    r"|وزارت کشور|وزیر کشور|داخلہ",
    "defence": r"defen[cs]e|military|оборон\w*|воен\w+|国防|军事|防务|défense|militaire|defensa|militar\w*|"
    r"verteidig\w+|difesa|الدفاع|quốc phòng|қорғаныс\w*|батлан хамгаал\w+|국방\w*|savunma\w*|دفاع",
    "foreign affairs": r"foreign|иностранн\w+|внешнеполит\w+|外交|外长|affaires étrangères|exterior\w*|auswärtig\w*|"
    r"esteri|الخارجية"
    r"|ngoại giao|сыртқы істер|гадаад хэрг?\w*|закордонн\w+|외교\w*|외무\w*|dışişleri\w*|امور خارجه|خارجہ",
    "border": r"border\w*|пограни\w+|границ\w+|边防|边境|国境|frontal\w*|frontière\w*|fronter\w*|grenz\w+|confin\w+|"
    r"الحدود|biên giới|biên phòng|шекара\w*|хил(?:ийн|ээр|ээс|тэй|д)?|хилчин|кордон\w*|прикордонн\w+|국경\w*|sınır\w*|"
    r"مرزی|مرزبان|مرزها|سرحد",
    "drugs": r"drug\w*|narcotic\w*|наркот\w+|антинаркот\w+|禁毒|毒品|drogue\w*|stupéfiant\w*|(?:anti)?drogas?|"
    r"narcotr\w+|المخدرات"
    r"|ma ?túy|ma ?tuý|есірткі\w*|мансууруулах\w*|хар тамхи\w*|마약\w*|uyuşturucu\w*|مواد مخدر|منشیات|麻薬|薬物",
    "terrorism": r"terror\w*|anti-?terror\w*|counter-?terror\w*|контртеррор\w+|антитеррор\w+|террор\w+|反恐\w*|恐怖|"
    r"الإرهاب|khủng bố|лаңкес\w*|테러\w*|terör\w*|تروریس|دہشت ?گرد",
    "crime": r"crimes?|criminal|преступ\w+|уголовн\w+|犯罪|刑事|criminalité|delincuencia|crimen|kriminalität|"
    r"criminalità|الجريمة|tội phạm|қылмыс\w*|гэмт хэр[эг]\w*|злочин\w+|범죄\w*|suç\w*|جرایم|جنایت|جرائم",
    "fraud": r"fraud\w*|scams?|мошеннич\w+|诈骗|詐騙|詐欺|fraudes?|escroquer\w+|estafas?|betrug\w*"
    r"|lừa đảo|алаяқ\w*|залилан\w*|залилах\w*|шахрай\w+|사기\w*|dolandırıcı\w*|کلاهبرداری|دھوکہ|فراڈ|احتيال",
    "cyber": r"cyber\w*|information security|кибер\w*|информационн\w+|网络|網絡|网安|信息安全|ciber\w*|cyber\w*|"
    r"السيبراني|mạng|an ninh mạng|кібер\w*|사이버\w*|siber (?:güvenlik|suç)\w*|سایبری|سائبر|サイバー",
    "extradition": r"extradit\w+|extradi[cç]\w+|выдач\w+|экстрадиц\w+|引渡|auslieferung\w*|تسليم المجرمين|dẫn độ|"
    r"экстрадици\w+|шилжүүлэн өг\w+|видач\w+|екстрадиц\w+|송환\w*|인도조약\w*|iade\w*|استرداد|حوالگی|身柄引き?渡し?",
    "legal assistance": r"legal assistance|правов\w+ помощ\w+|司法协助|entraide judiciaire|asistencia (?:jurídica|"
    r"judicial)|rechtshilfe",
    "friendship": r"friend\w+|дружб\w+|友好|amitié|amistad|amistosa|freundschaft\w*|amicizia|amizade|صداقة"
    r"|hữu nghị|достық\w*|найрамда\w+|дружб\w+|우호\w*|dostlu\w+|دوستی",
    "neighbourliness": r"neighbo\w+|добрососед\w+|睦邻|睦鄰|善隣|bon voisinage|buena vecindad|vecindad|nachbarschaft|"
    r"buon vicinato|حسن الجوار",
    "extension": r"exten[ds]\w*|prolong\w+|renew\w+|продл\w+|延期|延长|prorog\w+|prórroga|verlänger\w+",
    "training": r"training|подготовк\w+|обучени\w+|培训|formation|capacitación|entrenamiento|ausbildung\w*"
    r"|đào tạo|huấn luyện|даярла\w+|оқыту\w*|сургалт\w*|сурга\w+|підготовк\w+|навчання|훈련\w*|연수\w*|교육\w*"
    r"|eğitim\w*|آموزش|تربیت|تدريب|研修",
    "police": r"police|полици\w+|警察|警务|警方|policía|polizei\w*|polizia|polícia|الشرطة|الشرطي\w*"
    r"|cảnh sát|цагдаа\w*|поліці\w+|경찰\w*|polis(?:i|in|ler\w*)?|emniyet\w*|پلیس|پولیس",
    "consultation": r"consult\w+|консультац\w+|磋商|协商|konsult\w+|مشاورات|المشاورات|التشاور"
    r"|tham vấn|зөвлөлдө\w+|협의\w*|istişare\w*|مشاورت|رایزنی|協議",
    "dialogue": r"dialog\w*|диалог\w*|对话|對話|diálogo|حوار|الحوار"
    r"|đối thoại|яриа хэлэлцээ\w*|діалог\w*|대화\w*|diyalog\w*|گفتگو|گفت‌وگو",
    "mechanism": r"mechanism\w*|механизм\w*|机制|機制|mécanisme\w*|mecanismo\w*|mechanismus|meccanismo|آلية"
    r"|cơ chế|тетік\w*|механізм\w*|mekanizma\w*|سازوکار",
    "commission": r"commission|committee|комисси\w+|комитет\w*|委员会|委員會|comisión|comité|kommission|ausschuss|"
    r"commissione|لجنة|ủy ban|uỷ ban|хороо\w*|комісі\w+|комітет\w*|위원회\w*|komisyon\w*|komite\w*|کمیسیون|کمیته",
    "working group": r"working group|рабоч\w+ групп\w+|工作组|groupe de travail|grupo de traba[jl]h?o|arbeitsgruppe|"
    r"gruppo di lavoro|nhóm công tác|жұмыс тоб\w+|ажлын хэсэ?г\w*|робоч\w+ груп\w+|실무그룹\w*|실무단\w*|"
    r"çalışma grub?\w*|کارگروه|作業部会",
    "council secretaries": r"(?:council )?secretaries|секретар\w+ сов\w+|安全会议秘书|安全会议秘書|secrétaires|"
    r"secretarios",
    "high representatives": r"high representatives|высок\w+ представител\w+|高级代表|hauts représentants|altos "
    r"representantes",
    "ministers": r"minist\w+|министр\w*|部长|部長|长官|وزراء|وزير|bộ trưởng|сайд\w*|міністр\w*|장관\w*|bakan\w*|وزیر",
    "senior officials": r"senior officials?|старш\w+ должностн\w+|高官|hauts fonctionnaires|altos funcionarios",
    "heads of state": r"heads? of state|глав\w* государств\w*|元首|chefs? d['’]état|jefes? de estado|staatsoberh\w+",
    "sco": r"sco|shanghai cooperation organi[sz]ation|шос|шанхайск\w+|上合\w*|上海合作组织|ocs|ocx|soz|شنغهاي",
    "rats": r"rats|ратс|regional anti-?terroris\w+ structure|региональн\w+ антитеррористич\w+ структур\w+|"
    r"地区反恐怖?机构",
    "brics": r"brics|брикс|金砖\w*|بريكس",
    "asean": r"asean\w*|асеан|东盟|anase",
    "cis": r"cis|снг|独联体",
    "csto": r"csto|одкб|otsc|ovks|集安\w*|集体安全条约\w*|collective security treaty",
    "united nations": r"un|united nations|оон|联合国|onu|naciones unidas|الأمم المتحدة",
    "interpol": r"interpol|интерпол\w*|国际刑警\w*|الإنتربول",
    "mekong": r"lancang\w*|mekong|ланьцан\w*|меконг\w*|澜沧江|湄公河|澜湄|メコン",
    "central asia": r"central asia\w*|центральн\w+ ази\w+|中亚|asie centrale|asia central|zentralasien",
    "forum": r"forum\w*|форум\w*|论坛|論壇|foro|fórum|منتدى|フォーラム|diễn đàn|포럼\w*",
    "conference": r"conference|конференци\w+|大会|conférence|conferencia|konferenz|conferenza|مؤتمر"
    r"|hội nghị|конференці\w+|회의\w*|konferans\w*|کنفرانس",
    "assembly": r"general assembly|генеральн\w+ ассамбле\w+|全体大会|assemblée générale|asamblea general|"
    r"generalversammlung|assembleia geral|assemblea generale|genel kurul\w*|генеральн\w+ асамбле\w+|총회",
    "action plan": r"action plan|план\w* действий|行动计划|plan d['’]action|plan de acción|aktionsplan",
    "joint": r"joint|совместн\w+|联合|聯合|共同|conjoint\w*|conjunt\w+|gemeinsam\w+|congiunt\w+"
    r"|phối hợp|бірлескен\w*|хамтарсан\w*|спільн\w+|공동\w*|합동\w*|ortak\w*|مشترک|合同",
    "nuclear": r"nuclear|ядерн\w+|核|nucléaire|nuklear\w*|atom\w*",
    "energy": r"energy|gas|энерг\w+|газ\w*|能源|天然气|énergie|energía|energie\w*",
    "trade": r"trade|торгов\w+|贸易|經貿|经贸|commerce|comercio|handel\w*",
    "investment": r"invest\w+|инвестиц\w+|投资|inversi\w+",
    "science": r"scien\w+|technolog\w+|научн\w+|технич\w+|科技|科学|technique",
    "human rights": r"human rights|прав\w+ человека|人权|droits de l['’]homme|derechos humanos"
    r"|nhân quyền|адам құқы\w+|хүний эрх\w*|прав\w+ людини|인권\w*|insan hakları|حقوق بشر",
    "peace": r"peace|мир(?:а|е|у|ный|ных)?|和平|paix|paz|frieden\w*",
    "emergency": r"emergenc\w+|чрезвычайн\w+|мчс|应急|紧急"
    r"|khẩn cấp|төтенше жағдай\w*|онцгой байдал\w*|надзвичайн\w+|비상\w*",
    "customs": r"customs|таможен\w+|海关|douan\w+|aduan\w+|zoll\w*"
    r"|hải quan|кеден\w*|гааль|гаалийн\w*|митн\w+|세관\w*|관세청\w*|gümrü\w+|گمرک|کسٹمز|税関",
    "maritime": r"maritime|naval|sea|морск\w+|海上|海洋|marítim\w+",
    "air": r"air|aerial|воздушн\w+|авиа\w+|空中|aér\w+",
    "visa": r"visas?|виз\w{1,3}|безвиз\w+|签证",
    "culture": r"cultur\w+|культур\w+|文化|人文|гуманитарн\w+",
    "education": r"educat\w+|образовани\w+|教育|éducation|educación|bildung\w*|giáo dục|білім\w*|боловсрол\w*|освіт\w+",
}
"""Each term and the words for it."""

CHINESE_COUNTRIES = by_form(
    "china: 中; russia: 俄; united states: 美; japan: 日; korea: 韩 朝; india: 印; mongolia: 蒙; france: 法; germany: "
    "德; united kingdom: 英; vietnam: 越; myanmar: 缅; thailand: 泰; cambodia: 柬; laos: 老; kazakhstan: 哈; "
    "tajikistan: 塔; uzbekistan: 乌; kyrgyzstan: 吉; pakistan: 巴; iran: 伊; turkey: 土; belarus: 白; serbia: 塞; "
    "egypt: 埃; philippines: 菲"
)
"""A country by one character, as pairs of them are written: `中俄`."""
CHINESE_PAIR = re.compile(
    rf"(?!白俄[罗羅])(?:[中俄][{''.join(CHINESE_COUNTRIES)}]|"
    rf"[{''.join(CHINESE_COUNTRIES)}][中俄])[{''.join(CHINESE_COUNTRIES)}]{{0,5}}"
)
HYPHENED = by_form(
    "china: sino китайско sino-russe chino; russia: russo российско русско ruso rusa; india: indo индийско; mongolia: "
    "монгольско; kazakhstan: казахстанско; belarus: белорусско; united states: американо; japan: японо; vietnam: "
    "вьетнамско"
)
WORD = re.compile(r"[^\W\d_]+")
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0600-\u06ff]")


@lru_cache(maxsize=20_000)
def terms(text: str) -> frozenset[str]:
    """The terms that a name or a sentence uses."""
    return frozenset(match.lastgroup.replace("_", " ") for match in patterns().finditer(text) if match.lastgroup)


@cache
def patterns() -> AnyCase:
    """One group for each term. A term begins with a word, or anywhere in scripts that write words into each other; to
    say so first spares all the others a try at every letter."""
    parts = []
    for term, words in TERMS.items():
        split = words.split("|")
        name = term.replace(" ", "_")
        wide = "|".join(word for word in split if UNSPACED.search(word))
        narrow = "|".join(word for word in split if not UNSPACED.search(word))
        whole = rf"(?<!\w)(?:{narrow})(?!\w)"
        parts.append(rf"(?P<{name}>{wide}|{whole})" if wide else rf"(?P<{name}>{whole})")
    return AnyCase(rf"(?:(?<!\w)(?=\w)|(?={UNSPACED.pattern}))(?:{'|'.join(parts)})")


WATERS = re.compile(
    r"(?<!\w)(?:(?!(?:the|in|of|at|on|to|and|from|a) )\w+[ -]){1,2}(?:ocean|seas?|gulf|peninsula|straits?)(?!\w)|"
    r"(?<!\w)(?:sea|gulf|bay|straits?) of (?:the )?\w+|"
    r"(?<!\w)[\w-]+ (?:океан\w{0,2}|мор(?:е|я|ю|ем)|полуостров\w{0,2}|пролив\w{0,2})(?!\w)|"
    r"(?<!\w)(?:mer|mar|golfe?o?|península|golf|meer|bahía|mare) (?:de(?:l| la)?|du|d['’]|von|di) ?\w+|"
    r"(?<!\w)océano? \w+|péninsule \w+|(?<!\w)\w+ (?:ozean|meer|halbinsel)s?(?!\w)|印度洋|日本海|朝鲜半岛|朝鮮半島",
    re.IGNORECASE,
)
"""Seas and the like that are called after a country: the Indian Ocean is none of India's."""


@lru_cache(maxsize=20_000)
def countries(text: str) -> frozenset[str]:
    """The countries that a text names, by name, adjective, `中俄` or "Sino-Russian"."""
    text = WATERS.sub(" ", text)
    found = {spaced_names()[name.group().casefold()] for name in several_words().finditer(text)}
    alone = WORD.findall(several_words().sub(" ", text) if found else text)  # no word of a longer name is one itself
    found |= {known for word in alone if (known := HYPHENED.get(word.casefold()) or known_country(word))}
    if UNSPACED.search(text):
        found |= {unspaced_names()[match.group()] for match in any_unspaced_name().finditer(text)}
    for match in CHINESE_PAIR.finditer(text):
        found |= {CHINESE_COUNTRIES[sign] for sign in match.group()}
    return frozenset(found)


@lru_cache(maxsize=20_000)
def known_country(word: str) -> str | None:
    return country_of(word) if word[0].isupper() or "\u0400" <= word[0] <= "\u04ff" or word == word.lower() else None


@cache
def spaced_names() -> dict[str, str]:
    """The names of countries that are several words."""
    return {
        name.replace("_", " "): country for country, names in country_forms().items() for name in names if "_" in name
    }


@cache
def several_words() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced_names())})(?!\w)", re.IGNORECASE)


@cache
def unspaced_names() -> dict[str, str]:
    """The names of countries in scripts that write them into the words around them."""
    return {
        name.rstrip("*"): country
        for country, names in country_forms().items()
        for name in names
        if UNSPACED.search(name) and len(name) > 1
    }


@cache
def any_unspaced_name() -> re.Pattern[str]:
    """Longer names first: 白俄罗斯 is not also 俄罗斯, nor 印度尼西亚 印度."""
    return re.compile("|".join(map(re.escape, sorted(unspaced_names(), key=len, reverse=True))))
