"""Words of office in languages of one country or two, each by itself; the concepts are those of `offices`.

Lower case. An asterisk ends a stem; an underscore stands for a blank. A concept in capitals is a rank.
"""

from collections.abc import Iterator

from ingest.registers.lexicon.serbian import in_cyrillic
from ingest.registers.lexicon.wordlists import listed, words

BY_LANGUAGE = {
    "uk": "deputy: заступник* заступниц*; head: голову головою голови очільник* керівник* начальниц*; secretary: "
    "секретарк*; director: директорк*; spokesperson: речник* речниц*; councillor: радник* помічник*; lawmaker: "
    "нардеп*; FORMER: колишн*; ministry: міністерств*; council: раду; service: сбу; department: управлінн* відділ*; "
    "bureau: держбюро; police: поліці* нацполіці*; border: прикордонн* держприкордон*; prosecution: прокуратур* "
    "генпрокуратур*; economy: економік* фінанс*; state: національн*; international: міжнародн*; investigation: слідч* "
    "розслідуван*; regional: області обласн*; defence: оборони; justice: юстиції; customs: митн*; court: суду",
    "sr": "minister: ministar ministra ministru ministrom ministark*; president: predsednik* predsjednik* predsednic*; "
    "premier: premijer*; secretary: sekretar*; head: načelnik* načelnic* šef šefa šefu šefom rukovodilac rukovodioc*; "
    "director: direktork*; ambassador: ambasador*; prosecutor: tužilac tužioc* tužiteljk*; commander: komandant*; "
    "councillor: savetnik* pomoćnik* pomoćnic*; spokesperson: portparol*; envoy: izaslanik* predstavnik*; deputy: "
    "zamenik* zamjenik* zamenic* zamjenic* potpredsednik*; FORMER: bivš* nekadašnj*; ministry: ministarstv* mup; "
    "council: savet saveta savetu; service: službe službi; department: uprava uprave upravi odeljenj*; agency: "
    "agencij*; bureau: kancelarij*; committee: odbor odbora; police: policij* policijsk*; government: vlade vlada; "
    "prosecution: tužilaštv*; staff: generalštab*; force: vojske; interior: unutrašnjih; affairs: poslova; foreign: "
    "spoljnih inostranih; public: javne javnu javni; security: bezbednost* sigurnost*; defence: odbrane; justice: "
    "pravde; border: granične; customs: carine carina; state: državni državna državnog državne nacionaln*; drug: "
    "narkotik*; economy: finansija; GENERAL: generaln*",
    "pl": "minister: ministra ministrem ministrowi ministrze ministrowie ministrów ministerka; premier: premiera "
    "premierem premierowi; head: szef szefa szefem szefowi szefowa przewodnicząc* kierownik* naczelnik*; "
    "director: dyrektor*; commander: komendant* dowódc*; secretary: sekretarz*; spokesperson: rzecznik* "
    "rzeczniczk*; envoy: wysłannik*; councillor: doradc* radc*; deputy: zastępc* wiceszef*; FORMER: były była "
    "byłego byłym byłej; FIRST: pierwsz*; CHIEF: główny główna głównego głównym; GENERAL: generaln*; ministry: "
    "ministerstw* resortu; council: rady radzie; police: policja policji policją policję; guard: straż straży "
    "gwardii; service: służb*; agency: agencji agencja; bureau: biura biuro biurze; department: wydział*; "
    "prosecution: prokuratur*; court: sądu sąd; government: rządu; interior: wewnętrznych; foreign: "
    "zagranicznych; affairs: spraw; defence: obrony; justice: sprawiedliwości; security: bezpieczeństw*; public: "
    "publicznego publicznej; state: państw* narodow* krajow*; border: graniczn*; customs: celnej celnego; "
    "intelligence: wywiadu",
    "id": "ambassador: duta_besar dubes; head: kepala ketua kapolri; president: presiden; premier: perdana_menteri; "
    "director: direktur pengarah; secretary: sekretaris setiausaha; spokesperson: juru_bicara jurubicara; "
    "commander: panglima; prosecutor: jaksa_agung jaksa; deputy: wakil timbalan; FORMER: mantan bekas; ministry: "
    "kementerian; agency: badan; council: dewan; police: polri kepolisian polisi polis; interior: dalam_negeri; "
    "foreign: luar_negeri; defence: pertahanan; security: keamanan keselamatan; justice: kehakiman; affairs: "
    "urusan; state: negara; drug: narkotika; border: perbatasan; migration: imigrasi imigresen; GENERAL: jenderal",
    "tr": "president: cumhurbaşkanı devlet_başkanı; prosecutor: başsavcısı; secretary: sekreter; spokesperson: sözcüsü "
    "sözcü; governor: valisi; commander: komutanı; envoy: temsilcisi; councillor: danışmanı müsteşarı; FORMER: eski; "
    "ministry: bakanlığı bakanlığının; department: müdürlüğü başkanlığı dairesi; service: teşkilatı; council: "
    "konseyinin; guard: jandarma; GENERAL: genel; public: kamu; security: güvenliği emniyet; affairs: işleri; SPECIAL: "
    "özel; state: ulusal devlet cumhuriyeti; economy: ticaret ekonomi; customs: gümrük",
    "kk": "minister: министрі; president: президенті; premier: премьер-министрі; deputy: орынбасары орынбасар; "
    "secretary: хатшысы; head: төрағасы бастық; ambassador: елші; director: директоры; commander: қолбасшысы; "
    "councillor: кеңесшісі; ministry: министрлігінің министрлігі; committee: комитетінің комитеті; "
    "department: департаментінің басқармасының; service: қызметінің қызметі; police: полициясы полиция; "
    "regional: республикасының республикасы; FIRST: бірінші; FORMER: бұрынғы; GENERAL: бас",
    "uz": "minister: vaziri vazir; president: prezidenti; premier: bosh_vazir bosh_vaziri; "
    "prosecutor: prokurori bosh_prokuror bosh_prokurori; secretary: kotibi kotib; head: raisi rahbari boshlig'i; "
    "ambassador: elchisi; commander: qo'mondoni; envoy: vakili; deputy: o'rinbosari; FIRST: birinchi; FORMER: sobiq; "
    "ministry: vazirligi vazirligining; council: kengashi kengashining; committee: qo'mitasi; "
    "service: xizmati xizmatining; department: boshqarmasi departamenti; interior: ichki; affairs: ishlar ishlari; "
    "foreign: tashqi; defence: mudofaa; justice: adliya; security: xavfsizlik xavfsizligi; public: jamoat; "
    "state: davlat milliy respublikasi; border: chegara; customs: bojxona; guard: gvardiya gvardiyasi",
    "mn": "minister: сайд; president: ерөнхийлөгч; premier: ерөнхий_сайд; secretary: нарийн_бичгийн_дарга; "
    "head: дарга захирал; ambassador: элчин_сайд; commander: командлагч; councillor: зөвлөх; "
    "member: гишүүн; envoy: төлөөлөгч; deputy: орлогч; DEPUTY: дэд; ministry: яам яамны; council: зөвлөлийн; "
    "committee: хорооны; department: газар газрын хэлтсийн; service: албаны; bureau: товчооны; "
    "police: цагдаа цагдаагийн; court: шүүхийн; interior: дотоод; affairs: хэргийн; justice: хууль_зүй; "
    "defence: батлан_хамгаалах; foreign: гадаад; security: аюулгүй байдлын аюулаас_хамгаалах; "
    "public: нийгмийн нийгмийг; border: хил хилийн хил_хамгаалах; customs: гаалийн; state: улсын үндэсний төрийн; "
    "intelligence: тагнуулын; SPECIAL: онц_бөгөөд_бүрэн_эрхт; FIRST: тэргүүн; FORMER: асан; GENERAL: ерөнхий",
    "vi": "head: trưởng_ban trưởng_phòng chánh_văn_phòng; deputy: phó_cục_trưởng phó_giám_đốc phó_vụ_trưởng; state: "
    "nhân_dân; CHIEF: tối_cao; investigation: điều_tra; other: tội_phạm quản_lý phòng_chống phòng về hình_sự; bureau: "
    "văn_phòng; foreign: đối_ngoại; international: quốc_tế hợp_tác_quốc_tế; intelligence: tình_báo; staff: tham_mưu; "
    "political: chính_trị; department: vụ sở tổng_cục; FIRST: thường_trực; ACTING: quyền; committee: ban",
    "ar": "department: مديرية دائرة; deputy: نائب_مدير; agency: هيئة; CHIEF: العليا الأعلى; SPECIAL: الخاص الخاصة",
    "fa": "president: رئیس‌جمهوری; head: رییس; secretary: دبیرکل; council: شورا; affairs: امور; "
    "court: قوه_قضائیه قوه_قضاییه; "
    "state: ملی; CHIEF: عالی; security: امنیتی; customs: گمرک; border: مرزبانی; director: مدیرکل; DEPUTY: جانشین",
}  # fmt: skip
"""Language: concept and forms."""

TITLES = words(
    "komjen irjen brigjen tümamiral oramiral amiral orgeneral korgeneral tümgeneral tuğgeneral albay хурандаа",
    "полковнигі генералы gospodin gospođa pukovnik пуковник سردار سرتیپ سرلشکر دکتر آقای حجت‌الاسلام",
)
SMALL = words("raisi vaziri vazir kotib eski")
"""Words of office in small letters; with a capital they are somebody's name."""
HEAD_LAST = ("tr", "kk", "uz", "mn")
"""Languages that put whose an office is, and all that is said of it, before it."""


def forms_there() -> Iterator[tuple[str, str, str]]:
    """Language, concept and form, of every word."""
    for language, said in BY_LANGUAGE.items():
        for concept, forms in listed(said).items():
            both = f"{forms} {in_cyrillic(forms)}" if language == "sr" else forms
            yield from ((language, concept, form) for form in both.split())
