"""Countries by every word that stands for them in reports: names, adjectives, peoples, capitals.

Lower case. An asterisk ends a stem: `росси*` stands for every word that begins so.
"""

COUNTRIES = {
    "china": "چینی چین china chinese sino prc chine chinois* chino china's chinos chinas chines* chinês* cinese "
    "cinesi cina китай* кита* кнр trung_quốc 中国 中方 中华人民共和国 中國 الصين* صين* چین* çin*",
    "russia": "rússia روسیه روسی روس الاتحاد_الروسي russia russian* росси* рф russie russe* rusia rus ruso rusa "
    "rusos rusas russland* russisch* russo russa* росій* nga 俄罗斯 俄羅斯 俄方 俄联邦 俄聯邦 俄罗斯联邦 俄國 俄国 "
    "ロシア روسي* روسيا روس* الروسي* rusya*",
    "united states": "united_states соединенных_штатов соединённых_штатов estados_unidos états-unis "
    "vereinigten_staaten stati_uniti الولايات_المتحدة états_unis امریکہ آمریکا امریکا us usa america american* сша "
    "америк* eeuu américain* estadounidense* amerikanisch* statunitens* mỹ hoa_kỳ 美国 美國 美方 米国 アメリカ "
    "أمريك* أميرك* الأمريك* الأميرك*",
    "united kingdom": "united_kingdom great_britain royaume-uni reino_unido uk britain british britons британ* "
    "england english britannique* británic* britisch* великобритан* 英国 英國 بريطان* البريطان* anh_quốc",
    "france": "france french франци* французск* français* francia francés* francesa* französisch* francese francesi "
    "pháp 法国 法國 فرنس* الفرنس*",
    "germany": "alemanha germany german* германия германии германию германией германск* allemagne alemania "
    "deutschland немецк* allemand* alemán* alemana* deutsch* tedesc* alemã* 德国 德國 ألمان* الألمان*",
    "japan": "japão japan japanese япон* japon* japón* japanisch* giappon* nhật 日本 日方 ياباني* اليابان*",
    "india": "índia بھارت india indian indians индия индии индию индией индийск* inde indien* indisch* ấn_độ 印度 "
    "印方 هندي* الهند*",
    "myanmar": "myanmar burma burmese мьянм* birmanie birman* myanmar's 缅甸 緬甸 缅方 ミャンマー ميانمار",
    "cambodia": "cambodia cambodian* камбодж* cambodge* camboya* kambodscha* cambogia campuchia 柬埔寨 カンボジア "
    "كمبوديا*",
    "thailand": "thailand thai thais таиланд* тайск* thaïland* tailand* thái_lan 泰国 泰國 タイ تايلاند*",
    "laos": "laosisch* laos lao laotian* лаос* laotien* lào 老挝 老撾 ラオス لاوس*",
    "vietnam": "vietnã vietname ویتنام vietnam vietnamese viet вьетнам* viêt* viet_nam việt_nam vietnamit* "
    "vietnamien* 越南 越方 ベトナム فيتنام*",
    "singapore": "singapore singaporean* сингапур* singapour* singapur* 新加坡 シンガポール سنغافور*",
    "philippines": "philippines philippine filipino* филиппин* filipin* 菲律宾 菲律賓 الفلبين*",
    "malaysia": "malaysia malaysian* малайзи* malaisie* malasia* 马来西亚 馬來西亞 ماليزي*",
    "indonesia": "indonesia indonesian* индонези* indonésie* 印度尼西亚 印尼 إندونيسي*",
    "brunei": "brunei бруне* 文莱",
    "mongolia": "mongólia mongolia mongolian* монгол* mongolie 蒙古 蒙古国 منغوليا*",
    "kazakhstan": "рк cazaquistão قزاقستان kazakhstan kazakh* казах* kazakhst* kazaj* kasach* 哈萨克斯坦 哈薩克 "
    "哈萨克 كازاخستان*",
    "kyrgyzstan": "кр قرقیزستان kyrgyzstan kyrgyz* кирги* кыргы* kirghiz* kirgu* kirgi* 吉尔吉斯斯坦 吉爾吉斯 قيرغيز*",
    "tajikistan": "تاجیکستان tajikistan tajik* таджик* tadjik* tayik* tadschik* 塔吉克斯坦 طاجيك*",
    "uzbekistan": "ازبکستان руз uzbekistan uzbek* узбек* ouzbék* usbek* o'zbekiston* oʻzbekiston* 乌兹别克斯坦 "
    "烏茲別克 أوزبك*",
    "turkmenistan": "turkmenistan turkmen* туркмен* turkmén* 土库曼斯坦 تركمانستان*",
    "afghanistan": "افغانستان afghanistan afghan* афган* afgan* 阿富汗 أفغان* الأفغان*",
    "pakistan": "pakistan pakistani* пакистан* pakistán* pakistanais* 巴基斯坦 باكستان* الباكستان* پاکستان*",
    "iran": "ایرانی iran iranian* иран ирана ирану ираном иране иранск* irán iranien* iraní* iranisch* 伊朗 إيران* "
    "الإيران* ایران*",
    "iraq": "iraq iraqi* ирак* irak* 伊拉克 عراق* العراق*",
    "israel": "israel israeli* израил* israël* israelí* 以色列 إسرائيل* الإسرائيل*",
    "palestine": "palestine palestinian* палестин* palestin* 巴勒斯坦 فلسطين* الفلسطين*",
    "turkey": "turkey turkish türkiye turkiye турци* турец* turquie turc turque turquía turco turca türkei "
    "türkisch* 土耳其 تركيا التركي* تركي*",
    "saudi arabia": "saudi_arabia saudi* саудов* saoudit* saudí* 沙特 沙特阿拉伯 السعودي* سعودي*",
    "united arab emirates": "united_arab_emirates emiratos_árabes_unidos émirats_arabes_unis uae emirati* emirates "
    "оаэ эмират* émirats emiratos 阿联酋 الإماراتي* الإمارات",
    "qatar": "qatar qatari* катар* 卡塔尔 قطر القطري*",
    "kuwait": "kuwait kuwaiti* кувейт* 科威特 الكويت*",
    "jordan": "jordanian* иордан* 约旦 الأردن*",
    "lebanon": "lebanon lebanese ливан* liban* 黎巴嫩 لبنان* اللبنان*",
    "syria": "syria syrian* сирия сирии сирию сирийск* syrie* siria* 叙利亚 سوريا السوري*",
    "yemen": "yemen yemeni* йемен* 也门 اليمن*",
    "ukraine": "ucrânia اوکراین ukraine ukrainian* украин* ucrania* ucraniano* ukrainisch* україн* 乌克兰 烏克蘭 "
    "أوكراني* الأوكراني*",
    "belarus": "рб bielorrússia بلاروس belarus belarusian* белорус* белару* biélorus* bielorrus* belarussisch* "
    "білорус* 白俄罗斯 白俄羅斯 بيلاروس*",
    "moldova": "moldova moldovan* молдав* молдов* 摩尔多瓦",
    "poland": "poland polish польш* польск* pologne polonais* polonia polaco polen polnisch* 波兰 بولندا",
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
    "italy": "itália italy italian* итали* italie italien* italia* 意大利 إيطالي* الإيطالي*",
    "spain": "spain spanish испан* españa espagne español* espagnol* spanien spanisch* spagn* 西班牙 إسبان* الإسبان*",
    "portugal": "portugal portuguese португал* portugais* portugués* 葡萄牙 البرتغال*",
    "ireland": "ireland irish ирланд* irland* 爱尔兰",
    "north korea": "north_korea северной_кореи северная_корея corée_du_nord corea_del_norte nordkorea* dprk кндр "
    "pyongyang 朝鲜 朝鮮 朝方",
    "korea": "south_korea republic_of_korea южной_кореи южная_корея corée_du_sud corea_del_sur südkorea* korea "
    "korean* корея кореи корею кореей корейск* rok corée* coréen* corea* koreanisch* hàn_quốc 韩国 韓國 كوريا "
    "الكوري*",
    "hong kong": "hong_kong гонконг* 香港",
    "taiwan": "taiwan taiwanese тайван* taïwan* 台湾 台灣 تايوان*",
    "australia": "australia australian* австрали* australie* 澳大利亚 澳大利亞 أسترالي*",
    "new zealand": "new_zealand zealand новозеланд* 新西兰",
    "canada": "canada canadian* канад* canadien* canadiense* kanad* 加拿大 كندا الكندي*",
    "mexico": "mexico mexican* мексик* méxico mexicano* mexiqu* mexicain* 墨西哥 المكسيك*",
    "brazil": "brazil brazilian* бразил* brésil* brasil* 巴西 البرازيل*",
    "argentina": "argentina argentine* аргентин* argentin* 阿根廷 الأرجنتين*",
    "chile": "chile chilean* чили чилийск* chilen* 智利",
    "peru": "peru peruvian* перуанск* perú peruano* 秘鲁",
    "colombia": "colombia colombian* колумби* colombiano* 哥伦比亚",
    "bolivia": "bolivia bolivian* боливи* 玻利维亚",
    "nicaragua": "nicaragua nicaraguan* никарагуа* 尼加拉瓜",
    "south africa": "south_africa южной_африки юар sudáfrica sud-africain* sudafricano* südafrika* 南非",
    "egypt": "egypt egyptian* егип* égypt* egipt* ägypt* 埃及 مصر المصري*",
    "algeria": "algeria algerian* алжир* algéri* argelin* 阿尔及利亚 الجزائر*",
    "morocco": "morocco moroccan* марокк* maroc* marruec* 摩洛哥 المغرب*",
    "ethiopia": "ethiopia ethiopian* эфиоп* éthiop* 埃塞俄比亚",
    "kenya": "kenya kenyan* кения кении кению кенийск* 肯尼亚",
    "nigeria": "nigeria nigerian* нигери* nigérian* 尼日利亚",
    "mali": "mali malian мали малийск* malien* 马里",
    "zimbabwe": "zimbabwe zimbabwean* зимбабв* 津巴布韦",
    "angola": "angola angolan* ангол* angolais* 安哥拉",
    "serbia": "serbia serbian* серб* serbie serbe* 塞尔维亚 صربي*",
    "hungary": "hungary hungarian* венг* hongr* hungría húngaro ungar* 匈牙利 المجر*",
    "netherlands": "netherlands dutch нидерланд* голланд* pays-bas néerlandais* holand* niederländ* 荷兰 هولندا",
    "sri lanka": "sri_lanka lanka lankan* ланк* 斯里兰卡",
    "nepal": "nepal nepalese nepali непал* népal* 尼泊尔",
    "bangladesh": "bangladesh bangladeshi* бангладеш* 孟加拉国",
    "maldives": "maldives maldivian* мальдив* 马尔代夫",
    "cuba": "cuba cuban* куба кубы кубе кубу кубинск* cubano* cubain* 古巴 كوبا",
    "venezuela": "venezuela venezuelan* венесуэл* venezolan* vénézuél* 委内瑞拉 فنزويلا",
    "georgia": "georgia georgian* грузия грузии грузию грузинск* géorgi* 格鲁吉亚 جورجيا",
    "armenia": "armenia armenian* армен* армян* armén* 亚美尼亚 أرمينيا",
    "azerbaijan": "azerbaijan azerbaijani* азербайджан* azerbaïdjan* azerbaiyán 阿塞拜疆 أذربيجان*",
    "fiji": "fiji fijian* фиджи* 斐济",
    "solomon islands": "solomon_islands соломонов* 所罗门群岛",
    "kosovo": "kosovo косов* 科索沃",
}
"""A country's name, adjective and people in the languages that reports about it are written in."""

SEATS_OF_GOVERNMENT = {
    "beijing": "china",
    "peking": "china",
    "pekin": "china",
    "moscow": "russia",
    "moskva": "russia",
    "kremlin": "russia",
    "washington": "united states",
    "london": "united kingdom",
    "paris": "france",
    "berlin": "germany",
    "tokyo": "japan",
    "delhi": "india",
    "kyiv": "ukraine",
    "kiev": "ukraine",
    "minsk": "belarus",
    "tehran": "iran",
    "ankara": "turkey",
    "hanoi": "vietnam",
    "bangkok": "thailand",
    "seoul": "korea",
    "islamabad": "pakistan",
    "kabul": "afghanistan",
    "astana": "kazakhstan",
    "tashkent": "uzbekistan",
}
"""Capitals as headlines use them, for the government that sits there."""

IN_ONE_CHARACTER = {
    "中": "china", "俄": "russia", "美": "united states", "英": "united kingdom", "法": "france", "德": "germany",
    "日": "japan", "印": "india", "缅": "myanmar", "柬": "cambodia", "泰": "thailand", "老": "laos", "越": "vietnam",
    "新": "singapore", "菲": "philippines", "马": "malaysia", "蒙": "mongolia", "哈": "kazakhstan", "吉": "kyrgyzstan",
    "塔": "tajikistan", "乌": "uzbekistan", "巴": "pakistan", "伊": "iran", "韩": "korea", "朝": "north korea",
    "澳": "australia", "加": "canada", "白": "belarus", "土": "turkey",
}  # fmt: skip
"""Countries in Chinese reports before an office: 俄总统, 泰外长."""


def shown(country: str) -> str:
    """A country as people read it: `united states` is United States; of what is no country, as it is."""
    if country == "korea":
        return "South Korea"
    return country.title() if country.islower() else country
