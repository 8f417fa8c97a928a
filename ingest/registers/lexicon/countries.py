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
    "бнхау қхр kina kine kinu kinom kinesk* кина кине кини кину кином кинеск*; russia: الاتحاد_الروسي russian* рф "
    "rosyjsk* rosji rosję rosją russe* rus ruso rusa rusos rusas russland* russisch* russo russa* росій* росія росії "
    "росію росією 俄方 俄联邦 俄聯邦 俄罗斯联邦 俄國 俄国 روس* الروسي* rusya* орос оросын орост оросоос оростой оху "
    "ruski ruska ruske rusko* руск*; united states: соединенных_штатов соединённых_штатов vereinigten_staaten "
    "états_unis امریکہ آمریکا امریکا us usa america american* сша америк* eeuu américain* estadounidense* "
    "amerikanisch* statunitens* mỹ 美方 米国 アメリカ أمريك* أميرك* ақш 미국*; united kingdom: great_britain uk "
    "britain british britons британ* england english britannique* británic* britisch* великобритан* بريطان* anh_quốc "
    "영국* انگلیس برطانیہ; france: french français* francés* francesa* französisch* francese francesi فرنس*; germany: "
    "german* германск* немецк* allemand* alemán* alemana* deutsch* tedesc* alemã* ألمان* німеч* німец* 독일* جرمنی; "
    "japan: япон* japon* japón* giappon* nhật 日方 ياباني* اليابان* 일본* ژاپن* جاپان*; india: بھارت indian indians "
    "индии индию индией индийск* indien* indisch* 印方 هندي* الهند* індія індії індію індійськ* هندی بھارتی; myanmar: "
    "burma burmese мьянм* birman* 缅方 ミャンマー ميانمار м'янм* میانمار*; cambodia: cambodian* cambodge* camboya* "
    "kambodscha* كمبوديا*; thailand: thai thais тайск* thaïland* تايلاند* 태국*; laos: laosisch* lao laotian* лаос* "
    "laotien* 老撾 لاوس*; vietnam: vietname vietnamese viet viêt* viet_nam vietnamit* vietnamien* 越方 فيتنام* "
    "в'єтнам* срв srv; singapore: singaporean* singapour* سنغافور*; philippines: philippine filipin* الفلبين*; "
    "malaysia: malaysian* malaisie* malasia* ماليزي*; indonesia: indonesian* indonésie* إندونيسي*; brunei: ; "
    "mongolia: mongolian* 蒙古国 منغوليا* моңғол*; kazakhstan: рк kazakh* казах* kazaj* kasach* 哈萨克 كازاخستان* "
    "қазақ*; kyrgyzstan: кр kyrgyz* кирги* кыргы* kirghiz* kirgu* kirgi* قيرغيز* қырғыз*; tajikistan: tajik* таджик* "
    "tadjik* tayik* tadschik* طاجيك* тәжік* таджицьк*; uzbekistan: руз uzbek* узбек* ouzbék* usbek* o'zbekiston* "
    "أوزبك* өзбек* узбецьк*; turkmenistan: turkmen* туркмен* turkmén* تركمانستان* түрікмен*; afghanistan: afghan* "
    "афган* afgan* أفغان* ауған*; pakistan: pakistán* باكستان* پاکستان*; iran: iranian* ирана ирану ираном иране "
    "иранск* iranien* iraní* iranisch* إيران* ایران* іран* 이란*; iraq: iraqi* ирак* irak* عراق*; israel: israeli* "
    "israël* israelí* إسرائيل*; palestine: палестин* palestin* 巴勒斯坦 فلسطين*; turkey: トルコ turkey turkish "
    "türkiye turkiye türk турци* турец* turquie turc turque turquía turco turca türkei türkisch* 土耳其 تركي* түркия* "
    "түрік* туреччин* 튀르키예*; saudi arabia: saudi* саудов* saoudit* saudí* 沙特 سعودي* 사우디* عربستان; united "
    "arab emirates: uae emirati* emirates эмират* émirats emiratos 阿联酋 الإماراتي* الإمارات إمارات* оае; qatar: قطر "
    "القطري*; kuwait: kuwaiti* الكويت*; jordan: jordan jordanian* иордан* الأردن*; lebanon: lebanese لبنان*; syria: "
    "syrian* сирии сирию сирийск* syrie* siria* السوري*; yemen: yemeni* اليمن*; ukraine: ucrania* أوكراني*; belarus: "
    "białorus* рб белару* biélorus* bielorrus* білорус* بيلاروس*; moldova: молдав*; poland: polish polsce польск* "
    "polonais* polaco polnisch*; czechia: czech_republic czech чехии чехию чешск* tchèque* checa; slovakia: slovak* "
    "словацк* slovaqu* eslova*; austria: austrian* autrich* österreich*; switzerland: swiss suisse* suizo schweiz* "
    "svizzer*; belgium: belgian* belge belges belga belgas; denmark: danish дания дании данию данией датск*; norway: "
    "norwegian* norvèg* noruega*; sweden: swedish suédois* sueco; finland: finnish финлянд* finland*; estonia: "
    "estonian*; latvia: latvian* латыш*; lithuania: lithuanian* litwy litewsk* литвы литве литву литвой литовск*; "
    "romania: romanian* roumain* rumano rumän*; bulgaria: bulgar*; croatia: croat*; slovenia: slovenian*; bosnia: "
    "bosnia bosnian* босни* 波黑; greece: greek греческ* grec grecque griego; cyprus: cypriot* кипр* chypr*; italy: "
    "italien* italia* إيطالي*; spain: spanish español* espagnol* spanisch* spagn* إسبان*; portugal: portuguese "
    "portugais* portugués* البرتغال*; ireland: irish irland*; north korea: северной_кореи северная_корея nordkorea* "
    "dprk pyongyang 朝鮮 朝方 солтүстік_корея 북한*; korea: republic_of_korea южной_кореи южная_корея südkorea* korea "
    "korean* корея кореи корею кореей корейск* rok corée* corea* 韓國 كوريا الكوري* оңтүстік_корея солонгос* 한국*; "
    "hong kong: hong_kong гонконг* 香港; taiwan: taiwanese taïwan* تايوان*; australia: australian* australie* "
    "澳大利亞 أسترالي*; new zealand: zealand новозеланд*; canada: canadian* canadien* كندا الكندي*; mexico: mexican* "
    "mexiqu* mexicain* المكسيك*; brazil: brésil* brasil* البرازيل*; argentina: الأرجنتين*; chile: chilean* чилийск* "
    "chilen*; peru: peruvian* перуанск* peruano*; colombia: colombian*; bolivia: bolivian*; nicaragua: nicaraguan*; "
    "south africa: south_african* south_african южной_африки юар sud-africain* sudafricano* südafrika*; egypt: "
    "egyptian* егип* égypt* egipt* ägypt* مصر المصري*; algeria: algerian* algéri* argelin* الجزائر*; morocco: "
    "moroccan* марокк* maroc* marruec* المغرب*; ethiopia: ethiopian* эфиоп* éthiop*; kenya: kenian* keniata* kenyan* "
    "кении кению кенийск*; nigeria: nigerian* nigérian*; mali: malian малийск* malien*; zimbabwe: zimbabwean*; "
    "angola: ; serbia: serbian* серб* serbe* صربي*; hungary: hungarian* венг* hongr* húngaro ungar* المجر* угорськ*; "
    "netherlands: dutch голланд* néerlandais* holand* niederländ*; sri lanka: lanka lankan* ланк*; nepal: népal*; "
    "bangladesh: ; maldives: ; cuba: cuban* кубы кубе кубу кубинск* cubain* كوبا; venezuela: venezuelan* venezolan* "
    "vénézuél*; georgia: georgia georgian* géorgi*; armenia: armenian* армян* armén* вірмен*ارمنستان; azerbaijan: "
    "azerbaijani* azerbaïdjan* أذربيجان* әзербайжан*; fiji: fijian* фиджи*; solomon islands: соломонов*; kosovo: "
    "косов*; iceland: icelandic islandia* islandais* islandés* islandes* isländ*; luxembourg: luxembourg*; malta: "
    "maltese; albania: alban*; montenegro: montenegrin* черногор*; north macedonia: macedonia macedonian* македон*; "
    "oman: omani* оманск* عمان العماني*; bahrain: bahraini* bahreïn* البحرين*; libya: libyan* ливи* libyen* الليبي*; "
    "tunisia: tunisian* тунис* tunisien* tunecin* تونس*; sudan: soudan* السودان*; south sudan: ; mauritania: "
    "mauritani* موريتاني*; somalia: الصومال*; djibouti: djibouti*; eritrea: eritrea* érythré*; uganda: ougand*; "
    "tanzania: tanzani*; rwanda: rwandan* rwandais*; burundi: ; congo: congo congolese конго конголез* congolais* "
    "刚果; zambia: zambi*; malawi: malawian*; mozambique: mozambican* mozambicain* moçambi*; namibia: namibian*; "
    "botswana: ; lesotho: ; eswatini: ; madagascar: malagasy malgach*; mauritius: mauritian* маврики*; seychelles: ; "
    "ghana: ghanaian* ганы гане гану ганск* ghanéen*; togo: togo togolese того_ togolais*; benin: bénin*; ivory "
    "coast: ivory_coast ivorian* ivoirien* кот-д’ивуар*; burkina faso: burkina burkinabe burkinabè буркина; niger: "
    "nigérien*; senegal: sénégal*; gambia: gambian*; guinea: guinean* guinéen*; liberia: liberian*; sierra leone: ; "
    "cameroon: cameroonian* camerou*; gabon: ; central african republic: центральноафриканск* centrafri* 中非; chad: "
    "chadian* чад_ tchad*; ecuador: ecuadorian* ecuatorian* équat*; paraguay: paraguay*; uruguay: uruguay*; "
    "guatemala: guatemala*; honduras: honduran* hondureñ*; el salvador: salvadoran* salvadoreñ*; costa rica: rican* "
    "costarricense*; panama: ; dominican republic: dominican* доминикан* 多米尼加; haiti: гаити* haïti*; jamaica: "
    "jamaica*; bhutan: bhutanese; timor-leste: timorese; papua new guinea: papua папуа; vanuatu: ; tonga: tongan*; "
    "samoa: samoan*; macau: macau macao macanese макао 澳门 澳門; cape verde: cape_verdean*; belize: belizean*; "
    "barbados: barbadian*; bahamas: bahamian*; guyana: guyanese; suriname: surinamese; trinidad and tobago: trinidad; "
    "equatorial guinea: ; guinea-bissau: ; comoros: comorian*; kiribati: ; nauru: ; palau: ; tuvalu: ; marshall "
    "islands: ; micronesia: micronesian*; cook islands: ; monaco: ; liechtenstein: ; andorra: andorran*; grenada: ; "
    "western sahara: ; greenland:"
)
"""Each country, with what its names in the locale data do not say: adjectives, peoples, short forms, cases."""

SEATS_OF_GOVERNMENT = by_form(
    "china: beijing peking pekin; russia: moscow moskva kremlin moscou moscovo moscu moskau; united states: "
    "washington; united kingdom: london; france: paris; germany: berlin; japan: tokyo; india: delhi; ukraine: kyiv "
    "kiev; belarus: minsk; iran: tehran; turkey: ankara; vietnam: hanoi; thailand: bangkok; korea: seoul; pakistan: "
    "islamabad; afghanistan: kabul; kazakhstan: astana; uzbekistan: tashkent; kyrgyzstan: bishkek; tajikistan: "
    "dushanbe; turkmenistan: ashgabat; mongolia: ulaanbaatar; azerbaijan: baku; georgia: tbilisi; armenia: yerevan; "
    "serbia: belgrade; poland: warsaw; italy: rome; spain: madrid; austria: vienna; hungary: budapest; czechia: "
    "prague; lithuania: vilnius; estonia: tallinn; finland: helsinki; sweden: stockholm; denmark: copenhagen; greece: "
    "athens; egypt: cairo; saudi arabia: riyadh; qatar: doha; iraq: baghdad; syria: damascus; indonesia: jakarta; "
    "philippines: manila; laos: vientiane; myanmar: naypyidaw; cambodia: penh; malaysia: lumpur; united "
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
