"""Countries by every word that stands for them in reports: names, adjectives, peoples, capitals.

Lower case. An asterisk ends a stem: `росси*` stands for every word that begins so.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from ingest.registers.lexicon.territories import called
from ingest.registers.lexicon.wordlists import by_form, listed

COUNTRIES = listed(
    "china: chińsk* chińczy* chinach sino prc chinois* chino china's chinos chinas chines* chinês* cinese cinesi "
    "кита* кнр 中方 中华人民共和国 inner_mongolia внутренней_монголии внутренняя_монголия 内蒙古 صين* چین* çin* 중국* "
    "бнхау қхр kina kine kinu kinom kinesk* кина кине кини кину кином кинеск*; russia: الاتحاد_الروسي russian* рф rf "
    "rosyjsk* rosji rosję rosją russe* rus ruso rusa rusos rusas russland* russisch* russo russa* росій* росія росії "
    "росію росією 俄方 俄联邦 俄聯邦 俄罗斯联邦 俄國 俄国 روس* الروسي* rusya* орос оросын орост оросоос оростой оху "
    "ruski ruska ruske rusko* руск*; united states: соединенных_штатов соединённых_штатов vereinigten_staaten "
    "états_unis امریکہ آمریکا امریکا us usa america american* сша америк* eeuu américain* estadounidense* "
    "amerikanisch* statunitens* mỹ 美方 米国 アメリカ أمريك* أميرك* ақш 미국*; united kingdom: great_britain uk "
    "britain british britons британ* england english britannique* británic* britisch* великобритан* بريطان* anh_quốc "
    "영국* انگلیس برطانیہ englishman scotsman briton; france: french français* francés* francesa* französisch* "
    "francese francesi فرنس* francês francesa frenchman frenchwoman; germany: german* германск* немецк* allemand* "
    "alemán* alemana* deutsch* tedesc* alemã* ألمان* німеч* німец* 독일* جرمنی немец; japan: япон* japon* japón* "
    "giappon* nhật 日方 ياباني* اليابان* 일본* ژاپن* جاپان*; india: بھارت indian indians индии индию индией индийск* "
    "indien* indisch* 印方 هندي* الهند* індія індії індію індійськ* هندی بھارتی indiano индиец; myanmar: burma "
    "burmese мьянм* birman* 缅方 ミャンマー ميانمار м'янм* میانمار* бирман*; cambodia: cambodian* camboya* "
    "kambodscha* كمبوديا* cambodg* cambogian* camboja*; thailand: thai thais тайск* thaïland* تايلاند* 태국* "
    "thailänd* thailandes*; laos: laosisch* lao laotian* лаос* laotien* 老撾 لاوس* laosian*; vietnam: vietname viet "
    "viêt* viet_nam vietnamit* vietnamien* 越方 فيتنام* в'єтнам* срв srv vietnames*; singapore: singaporean* "
    "singapour* سنغافور*; philippines: filipin* الفلبين* philippin*; malaysia: malaysian* malaisie* malasia* ماليزي* "
    "malasio* malaysisch*; indonesia: indonesian* indonésie* إندونيسي* indonesio* indonesisch*; brunei: ; mongolia: "
    "mongolian* 蒙古国 منغوليا* моңғол* mongol mongole mongoles mongolisch* mongolo mongola; kazakhstan: рк kazakh* "
    "казах* kazaj* kasach* 哈萨克 كازاخستان* қазақ* kazako cazaque* kazaka; kyrgyzstan: кр kyrgyz* кирги* кыргы* "
    "kirghiz* kirgu* kirgi* قيرغيز* қырғыз* kirghiso quirguiz* kirghisa; tajikistan: tajik* таджик* tadjik* tayik* "
    "tadschik* طاجيك* тәжік* таджицьк* tagiko tagika; uzbekistan: руз uzbek* узбек* ouzbék* usbek* o'zbekiston* "
    "أوزبك* өзбек* узбецьк* ouzbek ouzbèk* uzbeque* uzbeko uzbeca özbek*; turkmenistan: turkmen* туркмен* turkmén* "
    "تركمانستان* түрікмен* turkmène* turcomano* turcomana; afghanistan: afghan* афган* afgan* أفغان* ауған*; "
    "pakistan: pak pakistán* باكستان* پاکستان* paquistan* pachistan*; iran: iranian* ирана ирану ираном иране иранск* "
    "iranien* iraní* iranisch* إيران* ایران* іран* 이란*; iraq: iraqi* ирак* irak* عراق*; israel: israeli* israël* "
    "israelí* إسرائيل*; palestine: палестин* palestin* 巴勒斯坦 فلسطين*; turkey: トルコ turkey turkish türkiye "
    "turkiye türk турци* турец* turquie turc turque turquía turco turca türkei türkisch* 土耳其 تركي* түркия* түрік* "
    "туреччин* 튀르키예*; saudi arabia: saudi* саудов* saoudit* saudí* 沙特 سعودي* 사우디* عربستان saoudien*; united "
    "arab emirates: uae emirati* emirates эмират* émirats emiratos 阿联酋 الإماراتي* الإمارات إمارات* оае émirien* "
    "emiratí*; qatar: قطر القطري* catarí*; kuwait: kuwaiti* الكويت*; jordan: jordan jordanian* иордан* الأردن*; "
    "lebanon: lebanese لبنان*; syria: syrian* сирии сирию сирийск* syrie* siria* السوري*; yemen: yemeni* اليمن*; "
    "ukraine: ucrania* أوكراني*; belarus: białorus* рб белару* biélorus* bielorrus* білорус* بيلاروس* weißruss* "
    "bielorus*; moldova: молдав*; poland: polish polsce польск* polonais* polaco polnisch* polaca; czechia: "
    "czech_republic czech чехии чехию чешск* tchèque* checa checo tschech*; slovakia: slovak* словацк* slovaqu* "
    "eslova* slowak*; austria: austrian* autrich* österreich*; switzerland: swiss suisse* suizo schweiz* svizzer*; "
    "belgium: belgian* belge belges belga belgas; denmark: danish дания дании данию данией датск* dane; norway: "
    "norwegian* norvèg* noruega*; sweden: swedish suédois* sueco swede; finland: finnish финлянд* finland* finn; "
    "estonia: estonian*; latvia: latvian* латыш*; lithuania: lithuanian* litwy litewsk* литвы литве литву литвой "
    "литовск*; romania: romanian* roumain* rumano rumän* rumana; bulgaria: bulgar* búlgar*; croatia: croat*; "
    "slovenia: slovenian* slovene; bosnia: bosnia bosnian* босни* 波黑; greece: greek греческ* grec grecque griego "
    "griech* griega; cyprus: cypriot* кипр* chypr*; italy: italien* italia* إيطالي* итальянск*; spain: spanish "
    "español* espagnol* spanisch* spagn* إسبان* espanhol* spaniard; portugal: portuguese portugais* portugués* "
    "البرتغال* portugies* portoghes* portuguesa; ireland: irish irland* irishman; north korea: nord-coréen* "
    "norcorean* nord-corean* norte-corean* nordkorean* северокорей* северной_кореи северная_корея nordkorea* dprk "
    "pyongyang 朝鮮 朝方 солтүстік_корея 북한*; korea: güney_kore surcorean* sud-corean* sul-corean* südkorean* "
    "güney_koreli sud-coréen* "
    "южнокорей* republic_of_korea южной_кореи южная_корея südkorea* korea korean* корея кореи корею кореей корейск* "
    "rok corée* corea* 韓國 كوريا الكوري* оңтүстік_корея солонгос* 한국* кореец; hong kong: hong_kong гонконг* 香港; "
    "taiwan: taiwanese taïwan* تايوان*; australia: australian* australie* 澳大利亞 أسترالي* australisch*; new "
    "zealand: zealand новозеланд*; canada: canadian* canadien* كندا الكندي*; mexico: mexican* mexiqu* mexicain* "
    "المكسيك* mexikan*; brazil: brésil* brasil* البرازيل*; argentina: الأرجنتين*; chile: chilean* чилийск* chilen*; "
    "peru: peruvian* перуанск* peruano* péruvien* peruanisch* peruana; colombia: colombian* colombien* kolumbian*; "
    "bolivia: bolivian* bolivien*; nicaragua: nicaraguan*; south africa: south_african* south_african южной_африки "
    "юар sud-africain* sudafricano* südafrika* южноафриканск* sul-african* sudafricana; egypt: egyptian* егип* égypt* "
    "egipt* مصر المصري* egipcio* ägypt* egipcia; algeria: algerian* algéri* argelin* الجزائر*; morocco: moroccan* "
    "марокк* maroc* marruec* المغرب*; ethiopia: ethiopian* эфиоп* éthiop* etíope* äthiop*; kenya: kenian* keniata* "
    "kenyan* кении кению кенийск* kényan*; nigeria: nigerian* nigérian*; mali: malian малийск* malien*; zimbabwe: "
    "zimbabwean*; angola: ; serbia: serbian* серб* serbe* صربي* serbio serbisch* serbo sérvi* serba; hungary: "
    "hungarian* венг* hongr* húngaro ungar* المجر* угорськ* ungheres* húngara; netherlands: dutch голланд* "
    "néerlandais* holand* niederländ* dutchman; sri lanka: lanka lankan* ланк* sri_lankan; nepal: népal*; bangladesh: "
    "; maldives: ; cuba: cuban* кубы кубе кубу кубинск* cubain* كوبا kubanisch*; venezuela: venezuelan* venezolan* "
    "vénézuél*; georgia: georgia georgian* géorgi* georgisch*; armenia: armenian* армян* armén* вірмен*ارمنستان "
    "armenio armenisch*; azerbaijan: azerbaijani* azerbaïdjan* أذربيجان* әзербайжан* azerí* azerbaiyan* "
    "aserbaidschan* azeri; fiji: fijian* фиджи*; solomon islands: соломонов*; kosovo: косов*; iceland: icelandic "
    "islandia* islandais* islandés* islandes* isländ*; luxembourg: luxembourg*; malta: maltese; albania: alban*; "
    "montenegro: montenegrin* черногор*; north macedonia: macedonia macedonian* македон*; oman: omani* оманск* عمان "
    "العماني*; bahrain: bahraini* bahreïn* البحرين*; libya: libyan* ливи* libyen* الليبي*; tunisia: tunisian* тунис* "
    "tunisien* tunecin* تونس*; sudan: soudan* السودان*; south sudan: ; mauritania: mauritani* موريتاني*; somalia: "
    "الصومال*; djibouti: djibouti*; eritrea: eritrea* érythré*; uganda: ougand*; tanzania: tanzani*; rwanda: rwandan* "
    "rwandais*; burundi: ; congo: congo congolese конго конголез* congolais* 刚果; zambia: zambi*; malawi: malawian*; "
    "mozambique: mozambican* mozambicain* moçambi*; namibia: namibian*; botswana: ; lesotho: ; eswatini: ; "
    "madagascar: malagasy malgach*; mauritius: mauritian* маврики*; seychelles: ; ghana: ghanaian* ганы гане гану "
    "ганск* ghanéen*; togo: togo togolese того_ togolais*; benin: bénin*; ivory coast: ivory_coast ivorian* ivoirien* "
    "кот-д’ивуар*; burkina faso: burkina burkinabe burkinabè буркина; niger: nigérien*; senegal: sénégal*; gambia: "
    "gambian*; guinea: guinean* guinéen*; liberia: liberian*; sierra leone: ; cameroon: cameroonian* camerou*; gabon: "
    "; central african republic: центральноафриканск* centrafri* 中非; chad: chadian* чад_ tchad*; ecuador: "
    "ecuadorian* ecuatorian* équat*; paraguay: paraguay*; uruguay: uruguay*; guatemala: guatemala*; honduras: "
    "honduran* hondureñ*; el salvador: salvadoran* salvadoreñ*; costa rica: rican* costarricense*; panama: ; "
    "dominican republic: dominican* доминикан* 多米尼加; haiti: гаити* haïti*; jamaica: jamaica*; bhutan: bhutanese; "
    "timor-leste: timorese; papua new guinea: papua папуа papuan; vanuatu: ; tonga: tongan*; samoa: samoan*; macau: "
    "macau macao macanese макао 澳门 澳門; cape verde: cape_verdean*; belize: belizean*; barbados: barbadian*; "
    "bahamas: bahamian*; guyana: guyanese; suriname: surinamese; trinidad and tobago: trinidad; equatorial guinea: ; "
    "guinea-bissau: ; comoros: comorian*; kiribati: ; nauru: ; palau: ; tuvalu: ; marshall islands: ; micronesia: "
    "micronesian*; cook islands: ; monaco: ; liechtenstein: ; andorra: andorran*; grenada: ; western sahara: ; "
    "greenland:"
)
"""Each country, with what its names in the locale data do not say: adjectives, peoples, short forms, cases."""

CITIES_IN_HAN = by_form(
    "moscow: 莫斯科; washington: 华盛顿 華盛頓; london: 伦敦 倫敦; paris: 巴黎; berlin: 柏林; tokyo: 东京 東京; "
    "delhi: 新德里; kyiv: 基辅 基輔; minsk: 明斯克; tehran: 德黑兰 德黑蘭; ankara: 安卡拉; hanoi: 河内 河內; bangkok: "
    "曼谷; seoul: 首尔 首爾; islamabad: 伊斯兰堡; kabul: 喀布尔; astana: 阿斯塔纳; tashkent: 塔什干; bishkek: "
    "比什凯克; dushanbe: 杜尚别; ashgabat: 阿什哈巴德; ulaanbaatar: 乌兰巴托 烏蘭巴托; belgrade: 贝尔格莱德; rome: "
    "罗马 羅馬; madrid: 马德里; vienna: 维也纳; cairo: 开罗; riyadh: 利雅得; doha: 多哈; jakarta: 雅加达; manila: "
    "马尼拉; vientiane: 万象; naypyidaw: 内比都; kashgar: 喀什; urumqi: 乌鲁木齐 烏魯木齊; hohhot: 呼和浩特; lhasa: "
    "拉萨; harbin: 哈尔滨 哈爾濱; qiqihar: 齐齐哈尔; hailar: 海拉尔; manzhouli: 满洲里; petersburg: 圣彼得堡; "
    "vladivostok: 海参崴 符拉迪沃斯托克; khabarovsk: 伯力; blagoveshchensk: 布拉戈维申斯克; nakhodka: 纳霍德卡; "
    "almaty: 阿拉木图; samarkand: 撒马尔罕; osh: 奥什; khorgos: 霍尔果斯; geneva: 日内瓦; istanbul: 伊斯坦布尔; "
    "dubai: 迪拜; penh: 金边; lyon: 里昂; yangon: 仰光; mandalay: 曼德勒; singapore: 新加坡; sydney: 悉尼; munich: "
    "慕尼黑; hague: 海牙; budapest: 布达佩斯; warsaw: 华沙; athens: 雅典; karachi: 卡拉奇; lahore: 拉合尔; mumbai: 孟买"
)
"""Cities whose Chinese names do not sound like them to a reader of letters."""

SEATS_OF_GOVERNMENT = by_form(
    "china: beijing peking pekin; russia: moscow moskva kremlin moscou moscovo moscu moskau; united states: "
    "washington; united kingdom: london; france: paris; germany: berlin; japan: tokyo; india: delhi; ukraine: kyiv "
    "kiev; belarus: minsk; iran: tehran; turkey: ankara; vietnam: hanoi; thailand: bangkok; korea: seoul; pakistan: "
    "islamabad; afghanistan: kabul; kazakhstan: astana; uzbekistan: tashkent; kyrgyzstan: bishkek; tajikistan: "
    "dushanbe; turkmenistan: ashgabat; mongolia: ulaanbaatar; azerbaijan: baku; georgia: tbilisi; armenia: yerevan; "
    "serbia: belgrade; poland: warsaw; italy: rome; spain: madrid; austria: vienna; hungary: budapest; czechia: "
    "prague; lithuania: vilnius; estonia: tallinn; finland: helsinki; sweden: stockholm; denmark: copenhagen; greece: "
    "athens; egypt: cairo; saudi arabia: riyadh; qatar: doha; iraq: baghdad; syria: damascus; indonesia: jakarta; "
    "philippines: manila; laos: vientiane; myanmar: naypyidaw naypyitaw; cambodia: penh; malaysia: lumpur; united "
    "arab emirates: dhabi; jordan: amman; argentina: aires; ethiopia: ababa; tanzania: dodoma; papua new guinea: "
    "moresby; madagascar: antananarivo; somalia: mogadishu; palestine: ramallah; "
    "bangladesh: dhaka; nepal: kathmandu; australia: "
    "canberra; canada: ottawa; venezuela: caracas; cuba: havana; kenya: nairobi; south africa: pretoria; portugal: "
    "lisbon; norway: oslo; ireland: dublin; romania: bucharest; croatia: zagreb; bosnia: sarajevo; north macedonia: "
    "skopje; albania: tirana; montenegro: podgorica; moldova: chisinau; latvia: riga; slovakia: bratislava; slovenia: "
    "ljubljana; oman: muscat; bahrain: manama; lebanon: beirut; algeria: algiers; morocco: rabat; libya: tripoli; "
    "sudan: khartoum; nigeria: abuja; ghana: accra; senegal: dakar; angola: luanda; zimbabwe: harare; zambia: lusaka; "
    "mozambique: maputo; uganda: kampala; rwanda: kigali; colombia: bogota; ecuador: quito; brazil: brasilia; "
    "uruguay: montevideo; nicaragua: managua; honduras: tegucigalpa; solomon islands: honiara; fiji: suva; bhutan: "
    "thimphu"
)
"""Capitals as headlines use them, for the government that sits there."""


@cache
def country_forms() -> dict[str, tuple[str, ...]]:
    """Of each country the forms above and its names in the locale data."""
    return {place: (*articled(forms.split()), *called(place)) for place, forms in COUNTRIES.items()}


def articled(forms: Sequence[str]) -> Iterator[str]:
    """The forms, those in Arabic letters with the article as well."""
    for form in forms:
        yield form
        if "\u0600" <= form[0] <= "\u06ff" and not form.startswith("ال"):
            yield f"ال{form}"


def shown(country: str) -> str:
    """A country as people read it: `united states` is United States; of what is no country, as it is."""
    if country == "korea":
        return "South Korea"
    return country.title() if country.islower() else country
