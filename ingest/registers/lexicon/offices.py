"""Words of office in the languages that reports are written in: who holds one, of what rank, of which kind of body.

Lower case. An asterisk ends a stem: `министр*` stands for every word that begins so. An underscore stands for a blank.
"""

OFFICES = {
    "minister": "minister ministers ministerin министр* ministre ministres ministro ministra ministros міністр* "
    "menteri bộ_trưởng وزير وزيرة وزيري وزراء وزیر bakan bakanı وزير_ bộ_trưởng_bộ",
    "president": "president* президент* président présidente présidents presidente presidenta presidentes "
    "präsident* prezydent tổng_thống الرئيس رئیس صدر رئيس_جمهورية رئیس_جمهور رئیس‌جمهور chủ_tịch_nước",
    "premier": "premier premiers премьер* kanzler* chancellor канцлер* thủ_tướng başbakan وزیراعظم وزیر_اعظم "
    "نخست_وزیر نخست‌وزیر primeiro-ministro",
    "secretary": "хатшы* sekreter* secretary secretaries секретар* secrétaire* secretario* secretaria sekretär* "
    "segretari* "
    "secretári* bí_thư tổng_bí_thư أمين الأمين sekreteri دبیر генсек* госсекретар* секретарь-координатор سكرتير "
    "سیکرٹری سیکریٹری thư_ký",
    "head": "төраға* бастығы басшысы başkanı başkan head_of_state head heads chief chiefs leader leaders chair "
    "chairman chairwoman chairperson chairmen "
    "boss глава главы главе главу главой главою главами председатель председателя председателю председателем "
    "председателе председатели председателей руководител* начальник* лидер* спикер* шеф "
    "шефа шефу шефом chef chefs cheffe dirigeant dirigeante président-directeur jefe jefa jefes líder líderes "
    "titular leiter leiterin vorsitzender vorsitzende vorsitzenden oberhaupt capo dirigente رئيس قائد زعيم chủ_tịch "
    "trưởng chefe presidium speaker голова голови سربراہ رئیس",
    "director": "müdürü müdür director directors director-general directorate-general директор* directeur* "
    "directrice* direttor* diretor* direktor* مدير giám_đốc cục_trưởng vụ_trưởng tổng_cục_trưởng",
    "prosecutor": "başsavcı* savcı* prosecutor prosecutors procurator procurators attorney прокурор* генпрокурор* "
    "procureur* "
    "procureure procurador* fiscal fiscales generalstaatsanwalt* staatsanwalt* procurator* viện_trưởng النائب_العام "
    "نائب_عام المدعي_العام مدعي_عام دادستان staatsanwält* procuratore prokurator*",
    "ambassador": "елшісі büyükelçi* ambassador ambassadors посол посла послу послом после_ ambassadeur* "
    "ambassadrice embajador* "
    "botschafter* ambasciator* embaixador* سفير السفير đại_sứ سفیر",
    "envoy": "envoy envoys representative representatives представител* спецпредставител* постпред* спецпосланник* "
    "représentant* représentante representante* enviado enviada émissaire* sondergesandte* beauftragte* inviato "
    "مبعوث ممثل delegate negotiator negotiators",
    "spokesperson": "официальный_представитель официального_представителя официальным_представителем "
    "официальному_представителю "
    "spokesperson spokesman spokeswoman spokespersons spokespeople пресс-секретар* porte-parole "
    "portavoz portavoces sprecher sprecherin portavoce porta-voz المتحدث المتحدثة متحدث người_phát_ngôn ترجمان "
    "سخنگوی سخنگو regierungssprecher*",
    "governor": "governor governors губернатор* gouverneur* gobernador* governador* governator* محافظ tỉnh_trưởng",
    "mayor": "mayor mayors мэр мэра мэру мэром maire alcalde alcaldesa bürgermeister* oberbürgermeister* sindaco "
    "prefeito عمدة thị_trưởng",
    "commissioner": "commissioner commissioners comisario* commissaire* kommissar* комиссар* омбудсмен* "
    "уполномоченн* comissári* commissario مفوض",
    "commander": "فرمانده commander commanders commandant commandants командующ* главнокомандующ* командир* "
    "comandante* kommandeur* befehlshaber* tư_lệnh commander-in-chief commander_in_chief",
    "councillor": "councilor councillor counselor counsellor councilors советник* conseiller* consejero* berater* "
    "adviser advisor advisers advisors aide aides помощник* asesor* consigliere assessor مستشار مساعد cố_vấn "
    "assistant ủy_viên_quốc_vụ مشیر مشاور",
    "member": "member members член* membre* miembro* mitglied* membro* عضو ủy_viên",
    "lawmaker": "lawmaker lawmakers senator senators депутат* сенатор* parlamentario diputado député abgeordnete* "
    "congressman congresswoman deputado senador sénateur",
    "monarch": "king queen emir sultan prince princess король короля короле королем rey reina roi reine könig ملك "
    "أمير سلطان",
    "judge": "judge judges chief_justice судья судьи судью судьей juge juez richter giudice juiz",
    "counterpart": "counterpart counterparts colleague colleagues su_par su_colega seu_colega seu_par "
    "kollege kollegin kollegen collègue colega коллега коллегой коллеге коллегу homologue homólogo homóloga "
    "amtskolleg* omologo نظيره opposite_number homologues нашего_коллеги نظيرته همتای همتا ہم_منصب",
    "official": "official officials diplomat diplomats чиновник* дипломат* diplomate diplomático funcionario "
    "fonctionnaire diplomat* politiker* politician politicians inspector superintendent",
    "deputy": "заступни* орынбасары орынбасар yardımcısı заместител* зам adjoint adjointe stellvertreter* vice-chair "
    "نائب معاون",
}
"""Whoever holds it; the word that a phrase of office is built around."""

TITLES = (
    "gen lt maj col adm capt cpt sgt brig supt insp cmdr cdr mr mrs ms dr prof professor sir lord comrade "
    "general admiral colonel "
    "marshal lieutenant major captain sergeant brigadier господин* госпож* товарищ* г-н г-жа генерал* адмирал* "
    "полковник* подполковник* маршал* капитан* monsieur madame mme général señor señora sr sra don doña herr frau "
    "signor senhor senhora الفريق المشير المقدم الرائد النقيب السيد السيدة الجنرال اللواء العميد العقيد ông bà "
    "đồng_chí thượng_tướng đại_tướng "
    "trung_tướng thiếu_tướng sheikh shaikh ayatollah coronel coronela capitán teniente h_e h_h h.e. h.h. s.e. hon "
    "honourable honorable excellency highness"
)
"""Written before a name like an office; they say that somebody is a person, and little else."""

RANKS = {
    "premier": "prime",
    "deputy": "deputy vice vice-* вице вице-* under-* subsecretario stellvertretend* nội_các phó 副 vize*",
    "first": "first перв* primer premier_ erster ersten",
    "former": "former ex ex-* бывш* экс-* прежн* ancien ancienne exministro antiguo ehemalig* früher* antigo السابق "
    "سابق nguyên onetime erstwhile ousted retired predecessor",
    "then": "then тогдашн* then-* alors entonces damalig* allora",
    "acting": "acting interim исполняющ* врио и.о интерим* intérimaire interino interina amtierend* interinamente",
    "elect": "new newly appointed newly-appointed nouveau nouvelle nuevo nueva neue neuer neuen нов* incoming "
    "elected designate elect избранн* sitting current incumbent действующ* нынешн* novo nova nuovo",
    "senior": "senior top high high-ranking leading старш* ведущ* высокопоставленн* haut alto alta ranghoh*",
    "special": "special extraordinary plenipotentiary permanent специальн* чрезвычайн* полномочн* постоянн* "
    "spécial* especial* sonder* permanente особ*",
    "general": "general генеральн* générale général generale geral gen allgemein* العام العامة tổng",
    "chief": "grand main главн* principal верховн* supreme suprême supremo",
}
"""Beside an office: of which rank, and whether still held."""

BODIES = {
    "ministry": "ministry ministries министерств* ministère ministerio ministerium ministeriums ministero "
    "ministério bộ وزارة міністерств* вedomstv* ведомств* وزارت",
    "council": "кеңесі кеңесінің konseyi konsey kurulu council councils совет* conseil consejo rat rates "
    "sicherheitsrat* sicherheitsrats consiglio "
    "conselho مجلس hội_đồng شورای рада ради کونسل",
    "committee": "комітет* committee committees комитет* comité komitee* comitato comitê لجنة اللجنة ủy_ban",
    "commission": "commission commissions комисси* comisión kommission* commissione comissão مفوضية",
    "bureau": "bureau politburo politbureau бюро политбюро buró büro politbüro* birò ufficio офис* office oficina "
    "cục مكتب المكتب канцеляри* secretariat секретариат* secretaría",
    "party": "party parties parti partido partei partito парти* партии cpc ccp кпк đảng الحزب",
    "service": "service services служб* servicio servizio serviço dienst* nachrichtendienst* جهاز sicherheitsdienst*",
    "department": "department departments directorate departement департамент* управлен* главк* département "
    "departamento abteilung dipartimento direction dirección administration администрац* division отдел* إدارة",
    "agency": "agency agencies агентств* agence agencia agentur* agenzia agência",
    "police": "polis emniyet انتظامی پلیس police gendarmerie gendarmería жандармери* полици* policía polizei* "
    "polizia polícia "
    "الشرطة cảnh_sát policiais",
    "guard": "گارد guard guards гварди* garde guardia росгварди* الحرس",
    "force": "force forces войск* fuerza fuerzas streitkräfte* forze forças القوات troops army армии армия navy "
    "contingent* контингент* отряд* "
    "военно-* вооруженн* вооружённ* сил_ military военн*",
    "prosecution": "procuratorate prosecution prosecutions прокуратур* генпрокуратур* parquet procuratie fiscalía "
    "النيابة "
    "procuradoria procura prosecutor's viện_kiểm_sát",
    "court": "court courts суд суда tribunal corte gericht* محكمة",
    "parliament": "parliament parliamentary парламент* дум* congress конгресс* assembly assemblée asamblea "
    "parlament* senate сенат* national_assembly quốc_hội البرلمان duma npc cppcc bundestag*",
    "staff": "staff headquarters штаб* état-major estado_mayor stab الأركان",
    "government": "junta regime government governments правительств* gouvernement gobierno regierung* governo "
    "cabinet кабинет* الحكومة chính_phủ presidential executive исполнительн* исполком* exécutif ejecutivo",
    "organisation": "organization organisation организаци* organización organisation* organizzazione organização "
    "منظمة union союз* centre center центр* centro structure структур* forum",
    "institution": "embassy embassies consulate consulates museum museums library theatre theater hospital clinic "
    "company companies corporation corp group foundation fund club association association's society newspaper "
    "television channel authority authorities посольств* консульств* музе* компани* корпораци* фонд* ambassade* "
    "consulat* musée* entreprise* fondation* embajada* consulado* museo* empresa* fundación* botschaft* konsulat* "
    "sociedad société ambasciata museu embaixada",
    "academy": "academy академи* institute institut* институт* university университет* académie academia",
    "delegation": "delegation delegations делегаци* délégation delegación delegation* team mission миссии",
}
"""Bodies that an office is of; a name that holds one of these words is no person's."""

FIELDS = {
    "interior": "внутрішн* ішкі içişleri interior internal внутренн* intérieur intérieure inner* interno interni "
    "interiores home innen* "
    "الداخلية nội_vụ داخلية داخلہ کشور",
    "foreign": "сыртқы закордонн* dışişleri foreign external иностран* зарубеж* внешн* étrangères étrangère "
    "extérieures exteriores extranjeros "
    "auswärtig* äußer* außen* esteri estrangeiros الخارجية خارجية ngoại_giao diplomatic خارجہ خارجه",
    "defence": "қорғаныс savunma defence defense оборон* défense defensa verteidigung* difesa defesa الدفاع "
    "quốc_phòng دفاع",
    "security": "қауіпсіздік қауіпсіздігі güvenlik security safety безопасност* безпек* sécurité seguridad "
    "sicherheit* sicurezza segurança الأمن "
    "الأمني أمن an_ninh công_an امنیت سلامتی تحفظ الامن",
    "public": "қоғамдық громадськ* public общественн* publique pública öffentlich* pubblica pubblico العام công_an "
    "عمومی عوامی công_cộng",
    "state": "державн* мемлекеттік ұлттық milli millî state государственн* état estado staat* stato الدولة нацио* "
    "national nationale nacional nazionale "
    "national* natl quốc_gia القومي الوطني الوطنية народн* people’s people's popular populaire قومی ملی "
    "liên_bang_nga_",
    "justice": "юстиці* әділет adalet justice justicia юстици* justiz* giustizia justiça العدل tư_pháp دادگستری عدلیہ",
    "political": "political politik politique politiques politico político политическ* политико-* politisch* "
    "politica política السياسي السياسية المكتب_السياسي politics",
    "legal": "legal law-* law recht правов* юридическ* juridique* judiciaire* jurídic* rechts* القانونية القضائية",
    "affairs": "справ істер affairs affair дел делам дела affaires asuntos asunto angelegenheiten affari assuntos "
    "شؤون الشؤون",
    "central": "central centrale центральн* zentral* zentralkomitee* المركزي المركزية trung_ương цк",
    "communist": "communist коммунистическ* communiste comunista kommunistisch* الشيوعي cộng_sản",
    "federal": "federal federation федеральн* федерац* fédérale fédération federación federale föderation* "
    "federazione federação الاتحادية الفدرالي федеративн* fédéral föderal* liên_bang",
    "intelligence": "intelligence разведк* renseignement* inteligencia nachrichten* المخابرات الاستخبارات",
    "drug": "есірткі uyuşturucu drug drugs narcotic narcotics counter-narcotics counternarcotics anti-narcotics "
    "anti-drug* наркотик* "
    "наркоконтрол* antidrug drogue drogas estupefacientes stupéfiants drogen* rauschgift* ma_túy المخدرات антинарк*",
    "smuggling": "smuggling anti-smuggling contraband* anticontrabando anti-contrabando контрабанд* schmuggel* "
    "contrebande التهريب buôn_lậu",
    "terrorism": "anti-terror* counter-terror* counterterror* антитеррор* контртеррор* antiterror* مكافحة_الإرهاب",
    "emergency": "emergency emergencies чрезвычайным situations ситуаци*",
    "border": "прикордонн* шекара sınır border frontier coast coastal погран* берегов* frontière fronteras "
    "fronteriz* grenz* biên_phòng الحدود",
    "customs": "customs таможен* douane douanes aduana aduanas aduaner* alfândega* zoll* hải_quan الجمارك dogana "
    "dogane",
    "economy": "economy economic экономи* économie économique economía wirtschaft* trade торгов* commerce "
    "commercial comercio finance financ* финанс* treasury казначейств* энергетик* energy промышленн* industry "
    "transport транспорт* технологи* technology",
    "investigation": "investigative investigation следственн* investigations enforcement расследован*",
    "training": "training mobilisation operations planning strategic policy strategy programmes programs plans "
    "press information пресс-служб* communication communications",
    "cooperation": "cooperation сотрудничеств* coopération cooperación zusammenarbeit cooperazione cooperação التعاون",
    "migration": "міграці* göç migration immigration миграци* migrations migración inmigración migração nhập_cảnh "
    "الهجرة",
    "other": "anti-* counter-* control prevention development crime research rights sports resources management "
    "protection "
    "corruption supervision culture health education agriculture environment religious religion youth "
    "labour labor social sport tourism science construction enforcement cyber cyberspace digital inspection "
    "discipline",
    "regional": "regional region регион* област* край края province provincial municipal муницип* город* city "
    "district округ* oblast республик* republic kingdom royaume reino regno königreich королевств* république "
    "república republik*",
    "international": "international международн* mondial internacional internationale* internazionale الدولية",
}
"""What a body or an office is concerned with."""

ORGANISATIONS = {
    "Interpol": "interpol world_police_organization international_police_organization "
    "international_criminal_police_organization интерпол* الإنتربول",
    "SCO": "sco шос ocs rats ратс regional_anti-terrorist_structure shanghai_cooperation_organization "
    "shanghai_cooperation_organisation шанхайской_организации_сотрудничества organisation_de_coopération_de_shanghai "
    "organización_de_cooperación_de_shanghái organização_de_cooperação_de_xangai منظمة_شنغهاي_للتعاون",
    "UN": "un оон onu uno unsc unodc united_nations nations_unies naciones_unidas vereinten_nationen الأمم_المتحدة",
    "NATO": "nato нато otan",
    "EU": "eu ес евросоюз* ue",
    "ASEAN": "asean асеан aseanapol",
    "BRICS": "brics брикс",
    "CIS": "cis снг",
    "CSTO": "csto одкб otsc",
    "Europol": "europol европол*",
    "Aseanapol": "aseanapol",
    "LMLECC": "lmlecc",
}
"""International organisations by their short names; an office of one belongs to no country."""

SHORT_FOR = {
    "thứ_trưởng": "deputy minister", "phó_bộ_trưởng": "deputy minister", "phó_thủ_tướng": "deputy premier",
    "phó_chủ_tịch": "deputy head", "نائب_وزير": "deputy minister", "نائب_وزیر": "deputy minister",
    "نائب_رئيس": "deputy head", "мвд": "ministry interior", "мид": "ministry foreign",
    "фсб": "federal security service", "свр": "foreign intelligence service", "фсо": "federal guard service",
    "фскн": "federal drug service", "держприкордонслужб*": "state border service", "мчс": "ministry emergency",
    "минобороны": "ministry defence", "минюст*": "ministry justice", "минобор*": "ministry defence",
    "моб": "ministry public security", "совбез*": "security council", "совфед*": "federal council",
    "следком*": "investigation committee", "генпрокуратур*": "prosecution general",
    "генпрокурор*": "prosecutor general", "росгвард*": "state guard", "цк": "central committee",
    "кпк": "communist party", "вс": "supreme court", "mps": "ministry public security", "mfa": "ministry foreign",
    "fsb": "federal security service", "cpc": "communist party", "ccp": "communist party", "pcch": "communist party",
    "pcc": "communist party", "npc": "parliament state", "fbi": "federal investigation bureau",
    "cia": "central intelligence agency", "dhs": "ministry security homeland", "homeland": "security homeland",
    "politburo": "political bureau", "политбюро": "political bureau", "politbüro*": "political bureau",
    "công_an": "public security", "bộ_chính_trị": "political bureau", "canciller*": "foreign minister",
    "chanceler": "foreign minister", "генсек*": "secretary general", "зампред*": "deputy head",
    "замглав*": "deputy head", "полпред*": "envoy", "госсекретар*": "state secretary",
    "sicherheitsrat*": "security council", "zentralkomitee*": "central committee",
}  # fmt: skip
"""Abbreviations and compounds, for what they say."""

OF_ONE_COUNTRY = {
    "white_house": "united states", "casa_blanca": "united states", "maison-blanche": "united states",
    "белого_дома": "united states", "state_department": "united states", "pentagon": "united states", "cpc": "china",
    "ccp": "china", "кпк": "china", "pcch": "china", "pcc": "china", "npc": "china", "cppcc": "china", "pla": "china",
    "фсб": "russia", "fsb": "russia", "росгвард*": "russia", "дум*": "russia", "duma": "russia",
    "fbi": "united states", "rosgvardia": "russia", "rosgvardiya": "russia", "cia": "united states",
    "dhs": "united states", "bundestag*": "germany",
}  # fmt: skip
"""Bodies that only one country has by this name."""
