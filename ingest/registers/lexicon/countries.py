"""Countries by every word that stands for them in reports: names, adjectives, peoples, capitals.

Lower case. An asterisk ends a stem: `росси*` stands for every word that begins so.
"""

from functools import cache

from ingest.registers.lexicon.territories import called

COUNTRIES = {
    "china": "چینی چین china chinese sino prc chine chinois* chino china's chinos chinas chines* chinês* cinese "
    "cinesi cina китай* кита* кнр trung_quốc 中国 中方 中华人民共和国 中國 الصين* صين* چین* çin* қытай* хятад* 중국*",
    "russia": "rússia روسیه روسی روس الاتحاد_الروسي russia russian* росси* рф russie russe* rusia rus ruso rusa "
    "rusos rusas russland* russisch* russo russa* росій* росія росії росію росією nga 俄罗斯 俄羅斯 俄方 俄联邦 俄聯邦 "
    "俄罗斯联邦 俄國 俄国 ロシア روسي* روسيا روس* الروسي* rusya* ресей* орос оросын орост оросоос оростой оху 러시아*",
    "united states": "united_states соединенных_штатов соединённых_штатов estados_unidos états-unis "
    "vereinigten_staaten stati_uniti الولايات_المتحدة états_unis امریکہ آمریکا امریکا us usa america american* сша "
    "америк* eeuu américain* estadounidense* amerikanisch* statunitens* mỹ hoa_kỳ 美国 美國 美方 米国 アメリカ أمريك* "
    "أميرك* الأمريك* الأميرك* ақш 미국*",
    "united kingdom": "united_kingdom great_britain royaume-uni reino_unido uk britain british britons британ* "
    "england english britannique* británic* britisch* великобритан* 英国 英國 بريطان* البريطان* anh_quốc британі* "
    "영국* انگلیس برطانیہ イギリス",
    "france": "フランス france french франци* французск* français* francia francés* francesa* französisch* francese "
    "francesi pháp 法国 法國 فرنس* الفرنس* франція франції францію 프랑스* فرانسه",
    "germany": "ドイツ alemanha germany german* германия германии германию германией германск* allemagne alemania "
    "deutschland немецк* allemand* alemán* alemana* deutsch* tedesc* alemã* 德国 德國 ألمان* الألمان* німеч* німец* "
    "독일* آلمان جرمنی",
    "japan": "japão japan japanese япон* japon* japón* japanisch* giappon* nhật 日本 日方 ياباني* اليابان* жапония* "
    "японі* 일본* ژاپن* جاپان*",
    "india": "インド índia بھارت india indian indians индия индии индию индией индийск* inde indien* indisch* ấn_độ "
    "印度 印方 هندي* الهند* үндістан* энэтхэг* індія індії індію індійськ* هندی بھارتی",
    "myanmar": "myanmar burma burmese мьянм* birmanie birman* myanmar's 缅甸 緬甸 缅方 ミャンマー ميانمار м'янм* "
    "미얀마* میانمار*",
    "cambodia": "cambodia cambodian* камбодж* cambodge* camboya* kambodscha* cambogia campuchia 柬埔寨 カンボジア "
    "كمبوديا*",
    "thailand": "thailand thai thais таиланд* тайск* thaïland* tailand* thái_lan 泰国 泰國 タイ تايلاند* таїланд* "
    "태국*",
    "laos": "laosisch* laos lao laotian* лаос* laotien* lào 老挝 老撾 ラオス لاوس*",
    "vietnam": "vietnã vietname ویتنام vietnam vietnamese viet вьетнам* viêt* viet_nam việt_nam vietnamit* "
    "vietnamien* 越南 越方 ベトナム فيتنام* в'єтнам* срв srv 베트남*",
    "singapore": "singapore singaporean* сингапур* singapour* singapur* 新加坡 シンガポール سنغافور* сінгапур* "
    "싱가포르*",
    "philippines": "フィリピン philippines philippine filipino* филиппин* filipin* 菲律宾 菲律賓 الفلبين* філіппін* "
    "필리핀*",
    "malaysia": "マレーシア malaysia malaysian* малайзи* malaisie* malasia* 马来西亚 馬來西亞 ماليزي* малайзі*",
    "indonesia": "インドネシア indonesia indonesian* индонези* indonésie* 印度尼西亚 印尼 إندونيسي* індонезі*",
    "brunei": "brunei бруне* 文莱",
    "mongolia": "モンゴル mongólia mongolia mongolian* монгол* mongolie 蒙古 蒙古国 منغوليا* моңғол* монголі* مغولستان",
    "kazakhstan": "カザフスタン рк cazaquistão قزاقستان kazakhstan kazakh* казах* kazakhst* kazaj* kasach* "
    "哈萨克斯坦 哈薩克 哈萨克 كازاخستان* қазақ* 카자흐스탄*",
    "kyrgyzstan": "キルギス кр قرقیزستان kyrgyzstan kyrgyz* кирги* кыргы* kirghiz* kirgu* kirgi* 吉尔吉斯斯坦 "
    "吉爾吉斯 قيرغيز* қырғыз*",
    "tajikistan": "タジキスタン تاجیکستان tajikistan tajik* таджик* tadjik* tayik* tadschik* 塔吉克斯坦 طاجيك* "
    "тәжік* таджицьк*",
    "uzbekistan": "ウズベキスタン ازبکستان руз uzbekistan uzbek* узбек* ouzbék* usbek* o'zbekiston* oʻzbekiston* "
    "乌兹别克斯坦 烏茲別克 أوزبك* өзбек* узбецьк* 우즈베키스탄*",
    "turkmenistan": "turkmenistan turkmen* туркмен* turkmén* 土库曼斯坦 تركمانستان* түрікмен*",
    "afghanistan": "アフガニスタン افغانستان afghanistan afghan* афган* afgan* 阿富汗 أفغان* الأفغان* ауған* "
    "афганіст* 아프가니스탄*",
    "pakistan": "パキスタン pakistan pakistani* пакистан* pakistán* pakistanais* 巴基斯坦 باكستان* الباكستان* "
    "پاکستان* пәкістан* 파키스탄*",
    "iran": "イラン ایرانی iran iranian* иран ирана ирану ираном иране иранск* irán iranien* iraní* iranisch* 伊朗 "
    "إيران* الإيران* ایران* іран* 이란*",
    "iraq": "iraq iraqi* ирак* irak* 伊拉克 عراق* العراق*",
    "israel": "イスラエル israel israeli* израил* israël* israelí* 以色列 إسرائيل* الإسرائيل*",
    "palestine": "palestine palestinian* палестин* palestin* 巴勒斯坦 فلسطين* الفلسطين*",
    "turkey": "トルコ turkey turkish türkiye turkiye türk турци* турец* turquie turc turque turquía turco turca "
    "türkei türkisch* 土耳其 تركيا التركي* تركي* түркия* түрік* туреччин* турецьк* 튀르키예*",
    "saudi arabia": "サウジアラビア saudi_arabia saudi* саудов* saoudit* saudí* 沙特 沙特阿拉伯 السعودي* سعودي* "
    "사우디* عربستان",
    "united arab emirates": "united_arab_emirates emiratos_árabes_unidos émirats_arabes_unis uae emirati* emirates "
    "оаэ эмират* émirats emiratos 阿联酋 الإماراتي* الإمارات إمارات* оае 아랍에미리트* アラブ首長国連邦",
    "qatar": "qatar qatari* катар* 卡塔尔 قطر القطري*",
    "kuwait": "kuwait kuwaiti* кувейт* 科威特 الكويت*",
    "jordan": "jordan jordanian* иордан* 约旦 الأردن*",
    "lebanon": "lebanon lebanese ливан* liban* 黎巴嫩 لبنان* اللبنان*",
    "syria": "syria syrian* сирия сирии сирию сирийск* syrie* siria* 叙利亚 سوريا السوري*",
    "yemen": "yemen yemeni* йемен* 也门 اليمن*",
    "ukraine": "ウクライナ ucrânia اوکراین ukraine ukrainian* украин* ucrania* ucraniano* ukrainisch* україн* 乌克兰 "
    "烏克蘭 أوكراني* الأوكراني*",
    "belarus": "ベラルーシ рб bielorrússia بلاروس belarus belarusian* белорус* белару* biélorus* bielorrus* "
    "belarussisch* білорус* 白俄罗斯 白俄羅斯 بيلاروس*",
    "moldova": "moldova moldovan* молдав* молдов* 摩尔多瓦",
    "poland": "ポーランド poland polish польш* польск* pologne polonais* polonia polaco polen polnisch* 波兰 بولندا "
    "польщ*",
    "czechia": "czech_republic czech czechia чехия чехии чехию чешск* tchèque* checa 捷克",
    "slovakia": "slovakia slovak* словаки* словацк* slovaqu* eslova* 斯洛伐克",
    "austria": "austria austrian* австри* autrich* österreich* 奥地利 النمسا",
    "switzerland": "switzerland swiss швейцар* suisse* suiza suizo schweiz* svizzer* 瑞士 سويسرا",
    "belgium": "belgium belgian* бельги* belge belges belga belgas belgique 比利时 بلجيكا",
    "denmark": "denmark danish дания дании данию данией датск* 丹麦",
    "norway": "norway norwegian* норвег* norvèg* noruega* 挪威",
    "sweden": "sweden swedish швеци* шведск* suède suédois* suecia sueco 瑞典",
    "finland": "finland finnish финлянд* финск* finland* 芬兰",
    "estonia": "estonia estonian* эстон* 爱沙尼亚",
    "latvia": "latvia latvian* латви* латыш* 拉脱维亚",
    "lithuania": "lithuania lithuanian* литва литвы литве литву литвой литовск* 立陶宛",
    "romania": "romania romanian* румын* roumain* rumano rumän* 罗马尼亚",
    "bulgaria": "bulgaria bulgarian* болгар* bulgar* 保加利亚",
    "croatia": "croatia croatian* хорват* croat* 克罗地亚",
    "slovenia": "slovenia slovenian* словени* 斯洛文尼亚",
    "bosnia": "bosnia bosnian* босни* боснийск* 波黑",
    "greece": "greece greek греци* греческ* grec grecque grecia griego 希腊",
    "cyprus": "cyprus cypriot* кипр* chypr* 塞浦路斯",
    "italy": "イタリア itália italy italian* итали* italie italien* italia* 意大利 إيطالي* الإيطالي* італі* 이탈리아*",
    "spain": "スペイン spain spanish испан* españa espagne español* espagnol* spanien spanisch* spagn* 西班牙 إسبان* "
    "الإسبان* іспані*",
    "portugal": "portugal portuguese португал* portugais* portugués* 葡萄牙 البرتغال*",
    "ireland": "ireland irish ирланд* irland* 爱尔兰",
    "north korea": "北朝鮮 north_korea северной_кореи северная_корея corée_du_nord corea_del_norte nordkorea* dprk "
    "кндр pyongyang 朝鲜 朝鮮 朝方 солтүстік_корея 북한*",
    "korea": "韓国 south_korea republic_of_korea южной_кореи южная_корея corée_du_sud corea_del_sur südkorea* korea "
    "korean* корея кореи корею кореей корейск* rok corée* coréen* corea* koreanisch* hàn_quốc 韩国 韓國 كوريا الكوري* "
    "оңтүстік_корея солонгос* 한국* 대한민국*",
    "hong kong": "hong_kong гонконг* 香港",
    "taiwan": "taiwan taiwanese тайван* taïwan* 台湾 台灣 تايوان*",
    "australia": "オーストラリア australia australian* австрали* australie* 澳大利亚 澳大利亞 أسترالي*",
    "new zealand": "new_zealand zealand новозеланд* 新西兰",
    "canada": "カナダ canada canadian* канад* canadien* canadiense* kanad* 加拿大 كندا الكندي*",
    "mexico": "mexico mexican* мексик* méxico mexicano* mexiqu* mexicain* 墨西哥 المكسيك*",
    "brazil": "ブラジル brazil brazilian* бразил* brésil* brasil* 巴西 البرازيل*",
    "argentina": "argentina argentine* аргентин* argentin* 阿根廷 الأرجنتين*",
    "chile": "chile chilean* чили чилийск* chilen* 智利",
    "peru": "peru peruvian* перуанск* perú peruano* 秘鲁",
    "colombia": "colombia colombian* колумби* colombiano* 哥伦比亚",
    "bolivia": "bolivia bolivian* боливи* 玻利维亚",
    "nicaragua": "nicaragua nicaraguan* никарагуа* 尼加拉瓜",
    "south africa": "south_africa south_african* south_african южной_африки юар sudáfrica sud-africain* sudafricano* "
    "südafrika* 南非",
    "egypt": "エジプト egypt egyptian* егип* égypt* egipt* ägypt* 埃及 مصر المصري*",
    "algeria": "algeria algerian* алжир* algéri* argelin* 阿尔及利亚 الجزائر*",
    "morocco": "morocco moroccan* марокк* maroc* marruec* 摩洛哥 المغرب*",
    "ethiopia": "ethiopia ethiopian* эфиоп* éthiop* 埃塞俄比亚",
    "kenya": "kenian* keniata* kenyan ケニア kenya kenyan* кения кении кению кенийск* 肯尼亚",
    "nigeria": "nigeria nigerian* нигери* nigérian* 尼日利亚",
    "mali": "mali malian мали малийск* malien* 马里",
    "zimbabwe": "zimbabwe zimbabwean* зимбабв* 津巴布韦",
    "angola": "angola angolan* ангол* angolais* 安哥拉",
    "serbia": "セルビア serbia serbian* серб* serbie serbe* 塞尔维亚 صربي* сербі*",
    "hungary": "hungary hungarian* венг* hongr* hungría húngaro ungar* 匈牙利 المجر* угорщин* угорськ*",
    "netherlands": "netherlands dutch нидерланд* голланд* pays-bas néerlandais* holand* niederländ* 荷兰 هولندا",
    "sri lanka": "sri_lanka lanka lankan* ланк* 斯里兰卡",
    "nepal": "nepal nepalese nepali непал* népal* 尼泊尔",
    "bangladesh": "bangladesh bangladeshi* бангладеш* 孟加拉国",
    "maldives": "maldives maldivian* мальдив* 马尔代夫",
    "cuba": "cuba cuban* куба кубы кубе кубу кубинск* cubano* cubain* 古巴 كوبا",
    "venezuela": "venezuela venezuelan* венесуэл* venezolan* vénézuél* 委内瑞拉 فنزويلا",
    "georgia": "georgia georgian* грузия грузии грузию грузинск* géorgi* 格鲁吉亚 جورجيا",
    "armenia": "armenia armenian* армен* армян* armén* 亚美尼亚 أرمينيا вірмен*ارمنستان",
    "azerbaijan": "azerbaijan azerbaijani* азербайджан* azerbaïdjan* azerbaiyán 阿塞拜疆 أذربيجان* әзербайжан*",
    "fiji": "fiji fijian* фиджи* 斐济",
    "solomon islands": "solomon_islands соломонов* 所罗门群岛",
    "kosovo": "kosovo косов* 科索沃",
    "iceland": "iceland icelandic исланд* islandia* islandais* islandés* islandes* isländ* 冰岛",
    "luxembourg": "luxembourg* люксембург* 卢森堡",
    "malta": "malta maltese мальт* 马耳他",
    "albania": "albania albanian* албан* albanie albanais* albanes* alban* 阿尔巴尼亚",
    "montenegro": "montenegro montenegrin* черногор* 黑山",
    "north macedonia": "north_macedonia macedonia macedonian* македон* 北马其顿",
    "oman": "oman omani* оман оманск* 阿曼 عمان العماني*",
    "bahrain": "bahrain bahraini* бахрейн* bahreïn* 巴林 البحرين*",
    "libya": "libya libyan* ливи* libye libyen* libia 利比亚 ليبيا الليبي*",
    "tunisia": "tunisia tunisian* тунис* tunisie tunisien* túnez tunecin* 突尼斯 تونس*",
    "sudan": "sudan sudanese судан* soudan* 苏丹 السودان*",
    "south sudan": "south_sudan",
    "mauritania": "mauritania* мавритан* mauritani* 毛里塔尼亚 موريتاني*",
    "somalia": "somalia somali* сомали* 索马里 الصومال*",
    "djibouti": "djibouti* джибути 吉布提",
    "eritrea": "eritrea* эритре* érythré* 厄立特里亚",
    "uganda": "uganda ugandan* уганд* ougand* 乌干达",
    "tanzania": "tanzania tanzanian* танзани* tanzani* 坦桑尼亚",
    "rwanda": "rwanda rwandan* руанд* rwandais* 卢旺达",
    "burundi": "burundi burundian* бурунд* 布隆迪",
    "congo": "congo congolese конго конголез* congolais* 刚果",
    "zambia": "zambia zambian* замби* zambi* 赞比亚",
    "malawi": "malawi malawian* малави* 马拉维",
    "mozambique": "mozambique mozambican* мозамбик* mozambicain* moçambi* 莫桑比克",
    "namibia": "namibia namibian* намиби* 纳米比亚",
    "botswana": "botswana ботсван* 博茨瓦纳",
    "lesotho": "lesotho лесото 莱索托",
    "eswatini": "eswatini эсватини 斯威士兰",
    "madagascar": "madagascar malagasy мадагаскар* malgach* 马达加斯加",
    "mauritius": "mauritius mauritian* маврики* 毛里求斯",
    "seychelles": "seychelles сейшел* 塞舌尔",
    "ghana": "ghana ghanaian* гана ганы гане гану ганск* ghanéen* 加纳",
    "togo": "togo togolese того_ togolais* 多哥",
    "benin": "benin beninese бенин* bénin* 贝宁",
    "ivory coast": "ivory_coast ivorian* ivoirien* кот-д’ивуар* 科特迪瓦",
    "burkina faso": "burkina_faso burkina burkinabe burkinabè буркина 布基纳法索",
    "niger": "niger nigerien* nigérien* нигер 尼日尔",
    "senegal": "senegal senegalese сенегал* sénégal* 塞内加尔",
    "gambia": "gambia gambian* гамби* 冈比亚",
    "guinea": "guinea guinean* гвине* guinée guinéen* 几内亚",
    "liberia": "liberia liberian* либери* 利比里亚",
    "sierra leone": "sierra_leone сьерра-леоне 塞拉利昂",
    "cameroon": "cameroon cameroonian* камерун* camerou* 喀麦隆",
    "gabon": "gabon gabonese габон* 加蓬",
    "central african republic": "central_african_republic центральноафриканск* centrafri* 中非",
    "chad": "chadian* чад_ tchad* 乍得",
    "ecuador": "ecuador ecuadorian* эквадор* ecuatorian* équat* 厄瓜多尔",
    "paraguay": "paraguay* парагва* 巴拉圭",
    "uruguay": "uruguay* уругва* 乌拉圭",
    "guatemala": "guatemala* гватемал* 危地马拉",
    "honduras": "honduras honduran* гондурас* hondureñ* 洪都拉斯",
    "el salvador": "el_salvador salvadoran* сальвадор* salvadoreñ* 萨尔瓦多",
    "costa rica": "costa_rica rican* коста-рик* costarricense* 哥斯达黎加",
    "panama": "panama panamanian* панам* panamá panameñ* 巴拿马",
    "dominican republic": "dominican_republic dominican* доминикан* 多米尼加",
    "haiti": "haiti haitian* гаити* haïti* 海地",
    "jamaica": "jamaica* ямайк* 牙买加",
    "bhutan": "bhutan bhutanese бутан* 不丹",
    "timor-leste": "timor-leste timorese 东帝汶",
    "papua new guinea": "papua_new_guinea papua папуа 巴布亚新几内亚",
    "vanuatu": "vanuatu вануату 瓦努阿图",
    "tonga": "tonga tongan* тонга 汤加",
    "samoa": "samoa samoan* самоа 萨摩亚",
    "macau": "macau macao macanese макао 澳门 澳門",
}
"""A country's name, adjective and people in the languages that reports about it are written in."""

SEATS_OF_GOVERNMENT = {
    "beijing": "china", "peking": "china", "pekin": "china", "moscow": "russia", "moskva": "russia",
    "kremlin": "russia", "washington": "united states", "london": "united kingdom", "paris": "france",
    "berlin": "germany", "tokyo": "japan", "delhi": "india", "kyiv": "ukraine", "kiev": "ukraine",
    "minsk": "belarus", "tehran": "iran", "ankara": "turkey", "hanoi": "vietnam", "bangkok": "thailand",
    "seoul": "korea", "islamabad": "pakistan", "kabul": "afghanistan", "astana": "kazakhstan",
    "tashkent": "uzbekistan", "bishkek": "kyrgyzstan", "dushanbe": "tajikistan", "ashgabat": "turkmenistan",
    "ulaanbaatar": "mongolia", "baku": "azerbaijan", "tbilisi": "georgia", "yerevan": "armenia",
    "belgrade": "serbia", "warsaw": "poland", "rome": "italy", "madrid": "spain", "vienna": "austria",
    "budapest": "hungary", "prague": "czechia", "vilnius": "lithuania", "tallinn": "estonia", "helsinki": "finland",
    "stockholm": "sweden", "copenhagen": "denmark", "athens": "greece", "cairo": "egypt", "riyadh": "saudi arabia",
    "doha": "qatar", "baghdad": "iraq", "damascus": "syria", "jakarta": "indonesia", "manila": "philippines",
    "vientiane": "laos", "naypyidaw": "myanmar", "dhaka": "bangladesh", "kathmandu": "nepal",
    "canberra": "australia", "ottawa": "canada", "caracas": "venezuela", "havana": "cuba", "nairobi": "kenya",
    "pretoria": "south africa",
}  # fmt: skip
"""Capitals as headlines use them, for the government that sits there."""


@cache
def country_forms() -> dict[str, tuple[str, ...]]:
    """Of each country the forms above and its names in the locale data."""
    return {place: (*forms.split(), *called(place)) for place, forms in COUNTRIES.items()}


def shown(country: str) -> str:
    """A country as people read it: `united states` is United States; of what is no country, as it is."""
    if country == "korea":
        return "South Korea"
    return country.title() if country.islower() else country
