"""Words that reports of this kind use for one another, in the languages they come in: the acts, not the actors."""

import re
from functools import cache

from assistant.question.verbs import plain_form
from ingest.text.words import tokens

CONCEPTS = (
    "meet met meets meeting meetings talk talks talked discuss discussed discussion discussions discussing "
    "consultation consultations negotiate negotiated negotiation negotiations confer conferred dialogue gathering "
    "session summit host hosted received sat встреча встрече встречу встретился встретились встретиться переговоры "
    "переговоров беседа обсудил обсудили принял заседание 会见 会晤 会谈 会议 见面 接见 磋商 会面 谈论 讨论 reunió "
    "reunieron reunión recibió encuentro rencontré rencontre réunion entretien reçu 会合 会談 面会 協議 treffen traf "
    "trafen gespräch gespräche sitzung reunião reuniu recebeu incontro riunione التقى استقبل اجتماع لقاء اجتمع "
    "مباحثات görüştü görüşme toplantı зустріч зустрівся зустрілися засідання переговори прийняв кездесу кездесті "
    "қабылдады келіссөз отырыс уулзав уулзалт уулзлаа хуралдаан دیدار ملاقات مذاکرات نشست اجلاس",
    "give gives gave given present presented hand handed award awarded bestow bestowed conferred grant granted "
    "decorate decorated honour honoured honor honored вручил вручили вручена наградил наградили получил получила 授予 "
    "颁发 颁授 获 获得 获颁 entregó otorgó recibió remis décerné reçu 赠送 赠 送 贈 подарил подарили передал передали "
    "verlieh überreichte entregou concedeu consegnato منح قدم سلم вручив нагородив подарував сыйлады марапаттады "
    "гардуулав бэлэглэв шагнав داد اهدا",
    "award awards medal medals order decoration decorated prize honour honor distinction accolade медаль медали "
    "награда награду орден 奖章 勋章 奖 奖项 奖牌 medalla condecoración premio médaille décoration 勲章 メダル "
    "medaille auszeichnung orden medalha condecoração medaglia وسام ميدالية جائزة madalya ödül нагорода марапат "
    "медалі одон نشان مدال تمغہ",
    "state stated tell told declare declared remark remarked comment commented statement заявил сказал отметил "
    "сообщил 说 表示 指出 称 dijo declaró dit déclaré 述べ 語っ 発表 sagte erklärte disse afirmou declarou "
    "dichiarato قال صرح أعلن أكد وقال وأضاف dedi açıkladı belirtti сказав заявив зазначив повідомив деді айтты "
    "мәлімдеді хэлэв мэдэгдэв گفت اعلام کہا بتایا",
    "sign signed signing put-their-names put-his-name put-her-name put-their-signatures put-signatures inked "
    "conclude concluded подписал подписали подписание подписывали подписан 签署 签订 firmó firmaron "
    "signé 署名 調印 unterzeichnet unterzeichnete unterzeichneten unterzeichnung assinou assinaram assinado "
    "assinatura firmato وقع وقعا وقعت ووقع توقيع imzaladı imzaladılar imzalandı imza-attı imza-attılar підписав "
    "підписала підписали підписання қойды қойылды үсэг зурав امضا دستخط",
    "visit visits visited visiting trip travel travelled traveled tour journey визит посетил прибыл поездка 访问 出访 "
    "访 到访 visita visitó visite 訪問 訪れ besuchte besuchten besuch visitou ziyaret زار زيارة відвідав відвідали "
    "прибув візит сапар сапары сапармен келді айлчлал айлчлав айлчлалаа سفر بازدید دورہ",
    "kill killed die died dead death deaths fatalities victims perished lives casualties погибли погиб погибло убиты "
    "убито жертв жертвы 死亡 遇难 丧生 死 muertos murieron morts tués 死者 犠牲 getötet starben todesopfer mortos "
    "morreram morti uccisi قتل مقتل قتلى وفاة ضحايا öldü öldürüldü ölü загинули загинув вбито жертви қаза өлді کشته "
    "ہلاک",
    "ship ships vessel vessels warship warships boats корабль корабли кораблей судно судов 舰艇 船只 军舰 舰船 "
    "buques barcos navires bateaux 船舶 艦艇 schiff schiffe boote navio navios navi سفينة سفن gemi gemiler корабель "
    "кораблі судна кеме кемелер хөлөг کشتی جہاز",
    "aircraft plane planes warplanes airplanes jets самолет самолетов самолеты 飞机 战机 aviones avions",
    "drill drills exercise exercises manoeuvres maneuvers manoeuvre учения учениях учений 演习 演练 ejercicios "
    "maniobras exercices manœuvres 訓練 演習 übung übungen manöver exercício exercícios esercitazione مناورات تدريبات "
    "tatbikat навчання оқу-жаттығу жаттығу сургууль رزمایش مشقیں",
    "lead leads led head heads headed chair chaired chairs chairmanship preside presided run runs возглавил "
    "возглавляет возглавила возглавили ведёт председательством председательстве председательствовал "
    "председательствовала председательствовали председательствует présidence presidencia présidait présidée copréside "
    "coprésidé presidieron preside copresidió encabezado encabezada dirigió coprésidée copresidieron "
    "ведет вёл возглавляют 主持 率领 领导 dirige 議長 率い leitete leitet leitung geleitet leiter vorsitz geführt "
    "liderou chefiou presidiu dirigiu guidato presieduto dirigé présidé conduite encabezó encabeza lideró presidió "
    "ترأس رأس برئاسة يرأس başkanlık yönetti başkanı очолив очолює очолював керівник головував басқарды басқарады "
    "төрағалық бастаған тэргүүлэв даргалав удирдав тэргүүтэй ریاست سربراہی سرپرستی",
    "attend attended participate participated participants participation join joined took-part takes-part take-part "
    "taking-part принял-участие приняла-участие приняли-участие принимал-участие принимали-участие примет-участие "
    "участвовал участвовали участие 出席 参加 参与 participó participaron participé teilnahm teilnahmen "
    "nahmen teilnehmer participou participaram compareceu partecipato شارك شاركوا مشاركة حضر katıldı katıldılar "
    "katılım брали взяли участь учасники қатысты қатысқан қатысушы оролцов оролцсон شرکت حضور",
    "thank thanked thanks grateful gratitude praise praised appreciate appreciated credited поблагодарил "
    "благодарность похвалил 感谢 赞扬 赞赏 agradeció remercié",
    "complain complained grumble grumbled gripe protest protested complaint complaints criticise criticised criticize "
    "criticized criticism object objected grievance пожаловался критиковал раскритиковал 抱怨 批评 不满 quejó plaint",
    "unhappy dissatisfied displeased dissatisfaction displeasure discontent недовольство недоволен 不满",
    "counterpart counterparts opposite colleague коллега коллегой коллеге 同行 对方 同事 homólogo homologue",
    "willing willingness ready readiness prepared want wants wanted hope hopes wish desire готова готов готовность "
    "желание 愿意 愿 希望 dispuesto prêt bereit bereitschaft vontade disposto pronto مستعد استعداد hazır готовність "
    "дайын бэлэн آماده",
    "fraud scam scams swindle swindles мошенничество мошенничеством 诈骗 欺诈 fraude estafas 詐欺 betrug betrüger "
    "betrugs golpe golpes truffa truffe احتيال الاحتيال نصب dolandırıcılık шахрайство шахраї алаяқтық залилан "
    "کلاهبرداری فراڈ",
    "crime crimes offence offences offense offenses преступность преступления 犯罪 罪行 crimen delincuencia "
    "verbrechen kriminalität straftaten criminalidade reati جريمة الجريمة جرائم suç suçlar злочин злочини "
    "злочинність қылмыс гэмт جرم جرایم",
    "anonymous anonymity unnamed unidentified identified identity аноним анонимно 匿名",
    "country countries nation nations state states страна страны стран государство государства 国家 两国 país países "
    "pays länder staaten paesi دولة دول الدول بلد بلاده ülke ülkeler країна країни країн елдер мемлекет улс орон کشور "
    "کشورها ملک ممالک",
    "relations ties relationship relationships partnership отношения отношений связи партнерство 关系 伙伴关系 "
    "relaciones",
    "deepen deepened deeper strengthen strengthened upgrade upgraded boost boosted enhance enhanced expand expanded "
    "intensify intensified step-up укрепить углубить расширить усилить 加强 深化 提升 扩大 fortalecer renforcer 強化 "
    "深め verstärken vertiefen stärken ausbauen aprofundar reforçar rafforzare تعزيز توسيع güçlendirmek поглибити "
    "посилити зміцнити нығайту тереңдету бэхжүүлэх تقویت گسترش",
    "aim aims goal goals purpose objective intention intent цель цели задача 目的 目标 objetivo objectif",
    "job post position office rank role title должность пост 职务 职位 cargo puesto poste 役職 amt posten função "
    "incarico منصب görev makam посада посаду қызмет лауазым سمت عہدہ",
    "attack attacks assault bombing bombings bombers bomber strike нападение теракт атака 袭击 爆炸 ataque atentado "
    "attaque attentat 攻撃 襲撃 テロ angriff anschlag attacco هجوم اعتداء saldırı bombalı напад шабуыл довтолгоо حمله "
    "حملہ",
    "arrest arrested detain detained capture captured custody арестован задержан задержали 逮捕 抓获 拘留 detenido "
    "arrêté 拘束 検挙 festgenommen verhaftet festnahmen detidos preso presos arrestati arrêtés detenidos arrestó "
    "اعتقل توقيف القبض tutuklandı gözaltına yakalandı durdurduk затримали заарештували затримано қамауға ұсталды "
    "ұстады баривчлав баривчилсан دستگیر بازداشت گرفتار",
    "send sent return returned repatriate repatriated deport deported extradite extradited extradition hand-over "
    "handed-over hands-over surrendered выдача экстрадиция депортировали 遣返 引渡 移交 extradición 引き渡し 送還 "
    "派遣 entregados entregó entregar extraditado remis extradé überstellt ausgeliefert übergeben auslieferung "
    "abgeschoben deportados repatriados entregues extraditados deportou espulsi estradati تسليم تسلمت سلم سلمت ترحيل "
    "إيفاد iade teslim передав видали видача екстрадиція депортували тапсырды тапсырған берілді қайтарды "
    "экстрадициялады шилжүүлэв хүлээлгэн تحویل استرداد حوالے",
    "agree agreed agreement agreements pact accord deal договорились соглашение договоренность 同意 协议 协定 acuerdo "
    "合意 一致 vereinbarten vereinbart vereinbarung abkommen einigten acordaram acordo concordaram accordo accordi "
    "convinrent convenu acordaron convinieron اتفق اتفقا واتفق الاتفاق اتفاقية اتفاق anlaştı anlaşma mutabakat "
    "kararlaştırdı домовилися домовились угода угоду домовленість келісті келісім келісімге тохиролцов тохиролцоо "
    "хэлэлцээр توافق موافقت معاہدہ",
    "treaty treaties tratado tratados traité traités vertrag trattato 条约 條約 договор договора معاهدة",
    "express expressed voice voiced convey conveyed выразил 表达",
    "obtain obtained get got acquire acquired получить 获取 取得 obtener obtenir",
    "help helped helping assist assisted assisting assistance aid support supported помощь помог 协助 帮助 ayuda aide "
    "支援 援助 unterstützung hilfe unterstützen ajuda apoio aiuto assistenza دعم مساعدة yardım destek допомога "
    "підтримка көмек қолдау тусламж дэмжлэг کمک حمایت مدد",
    "limit limits restrict restricted restriction restrictions curb block prevent ограничить ограничения 限制 limitar "
    "restreindre 制限 beschränken einschränken restringir تقييد sınırlamak обмежити шектеу хязгаарлах محدود",
    "anniversary years jubilee годовщина годовщину 周年 aniversario anniversaire",
    "start started begin began begins kicked-off kicks-off kick-off launch launched open opened начать началась "
    "начался 开始 启动 empezó commencé 開始 始まっ begann beginn startete begonnen iniciou começou inizio avviato "
    "بدأ بدأت انطلاق إطلاق تبدأ افتتح başladı açıldı başlattı розпочали почався почалося відкрили запрацював "
    "басталды ашылды ашылады эхлэв эхэлсэн нээв آغاز شروع",
    "injure injured injuries wounded hurt ранены ранено пострадали 受伤 heridos blessés 負傷 けが verletzt verletzte "
    "feridos feriti إصابة جرحى yaralandı yaralı поранено постраждали жараланды зарақат шархадсан زخمی مجروح",
    "reject rejected refuse refused decline declined deny denied turned-down отказался отказалась отверг 拒绝 rechazó "
    "refusé 拒否 拒ん abgelehnt lehnte recusou rejeitou rifiutato رفض رفضت reddetti відмовився відхилив татгалзав "
    "انکار",
    "marry married wife husband spouse женат замужем 结婚",
    "found founded establish established establishment institute instituted inaugurate inaugurated set-up create "
    "created основан создан учрежден 成立 建立 设立 fundó fondé 設立 創設 設置 gegründet gründung einrichtung "
    "eingerichtet fundou criou criação criado istituito تأسيس إنشاء أسس kuruldu kurulması kuruluş створено створити "
    "заснували құрылды құру байгуулав байгуулах تاسیس ایجاد قائم",
    "dismiss dismissed sacked fired removed resign resigned уволен отставка 辞职 免职 辞任 解任 entlassen rücktritt "
    "zurückgetreten demitido renunciou destituído dimesso إقالة استقالة أقيل görevden istifa звільнено відставка "
    "қызметінен босатылды чөлөөлөв استعفا برکنار مستعفی",
    "people person persons member members men women individuals human человек люди людей членов 人 成员 名 personas "
    "personnes 人々 mann männer frauen personen menschen pessoas persone uomini أشخاص شخص أفراد رجال kişi insanlar "
    "осіб осіби адамдар хүн نفر افراد لوگ",
    "migration migrants migrant immigration миграция миграции 移民 migración migranten einwanderung migração "
    "migrantes migrazione هجرة مهاجرين göç göçmen göçmenler göçmenlerin міграція мігранти көші-қон мигранттар цагаач "
    "مهاجرت مهاجرین",
    "end ended ends ending complete completed completion conclude concluded concludes finish finished close closed "
    "closing wrapped-up wrap-up culminated завершился завершилась завершились завершил завершили завершение "
    "закончились закончил окончание закрытие 结束 闭幕 落幕 完成 terminó concluyó finalizó achevé terminé clos "
    "conclu beendet endete beendeten abschluss abgeschlossen terminou encerrou concluiu terminato concluso اختتم "
    "اختتمت انتهت انتهى 終了 閉幕 завершилися bitti аяқталды дууссан پایان",
    "succeed succeeded succeeds successor replace replaced replaces took-over takes-over take-over predecessor сменил "
    "сменила сменит преемник предшественник заменил 接替 继任 接任 前任 sucedió sucesor reemplazó sustituyó relevó "
    "succédé succède successeur prédécesseur nachfolger vorgänger folgte abgelöst sucede sucedeu sucessor substituiu "
    "successore خلف خلفا 後任 前任者 halefi",
    "appoint appointed appointment nominated nomination elect elected election sworn-in promoted vote voted votes "
    "choose chose chosen picked confirmed голосовал проголосовал выбрали выбран 投票 选出 votó wählte назначен "
    "назначил назначила назначили назначена назначение избран избрали избрана стал стала утвердил 任命 出任 就任 "
    "当选 选举 nombró nombrado elegido designado nommé élu désigné ernannt gewählt berufen nomeado eleito nominato "
    "eletto عين تعيين انتخب 選出 atandı seçildi призначено обрано тағайындалды сайланды томилогдсон",
    "ask asked asks request requested demand demanded demands urge urged urges call-for called-for calls-for appeal "
    "appealed want wants wanted попросил просил потребовал призвал призвала призвали запрос запросил хочет требует "
    "要求 请求 呼吁 敦促 pidió pide exigió instó demandé exigé appelé exhorté forderte fordert bat pediu exigiu "
    "chiesto طلب طالب دعا حث 求め 要請 talep",
    "propose proposed proposal proposals suggest suggested предложил предложила предложили предложение 提议 建议 "
    "提出 propuso propuesta proposé proposition vorschlag vorgeschlagen propôs proposta proposto اقترح 提案 önerdi",
    "promise promised promises pledge pledged pledges vow vowed commitment assure assured обещал обещала пообещал "
    "заверил обязался 承诺 保证 prometió promis engagé versprach zugesagt prometeu promesso وعد تعهد 約束",
    "dissolve dissolved abolish abolished disband disbanded abolition упразднил упразднена упразднён упразднении "
    "расформирован ликвидирован 撤销 解散 disuelto disolvió dissous supprimé aufgelöst auflösung dissolvido extinto "
    "sciolto حل 廃止",
    "postpone postponed put-off delay delayed deferred rescheduled отложен отложили отложена отложены перенесён "
    "перенесли перенесена 推迟 延期 aplazó aplazado pospuso reporté verschoben adiado rinviato تأجيل ertelendi",
    "cancel cancelled canceled called-off call-off отменил отменён отменена отменили 取消 canceló cancelado annulé "
    "abgesagt annullato ألغى إلغاء 中止 iptal",
    "seize seized seizure seizures confiscate confiscated intercepted изъяли изъято изъят конфисковали 缴获 查获 "
    "没收 扣押 incautó incautaron decomisó saisi saisie beschlagnahmt sichergestellt apreendeu apreendido "
    "sequestrato ضبط 押収",
    "sentence sentenced jailed imprisoned convicted conviction verdict приговорил приговорён приговорен осуждён "
    "осужден приговор 判处 判刑 获刑 condenado condenó condamné verurteilt condannato 判決",
    "watch watched observe observed observer observers наблюдал наблюдали наблюдатель наблюдателем 观看 观摩 观察 "
    "observó observé beobachtete",
    "accuse accused charge charged blame blamed обвинил обвинила обвинён обвинение 指控 指责 起诉 acusó acusado "
    "accusé beschuldigt angeklagt acusou accusato اتهم 起訴",
    "condemn condemned denounce denounced осудил осудила осудили 谴责 condenó verurteilte condenou أدان 非難",
    "flee fled escape escaped fugitive fugitives бежал бежали сбежал скрывался беглый 逃 潜逃 逃犯 huyó fugitivo fui "
    "fugitif flüchtig fugiu foragido fuggito هرب فار",
    "in-force into-force take-effect takes-effect took-effect taken-effect effective в-силу 生效 vigor vigueur "
    "vigore kraft inkrafttreten نافذة yürürlüğe",
    "headquarters headquartered seat seated штаб-квартира штаб-квартиру штаб-квартирой штаб-квартиры 总部 sede "
    "siège hauptsitz hauptquartier 本部 본부 مقر",
    "land landed lands arrive arrived arrives прибыл прибыла прибыли приземлился приземлились 抵达 到达 降落 到着 "
    "aterrizó aterrizaron llegó llegaron atterri arrivé arrivés landete landeten gelandet chegou chegaram pousou "
    "atterrato arrivato وصل هبط",
    "gambling casinos betting азартные игры 赌博 juego jeux",
)


@cache
def concepts() -> dict[str, frozenset[int]]:
    """The concepts of each stem, by their place in the list."""
    found: dict[str, set[int]] = {}
    for place, written in enumerate(CONCEPTS):
        for word in written.split():
            for stem in {word, *([] if "-" in word else tokens(word))}:
                found.setdefault(stem, set()).add(place)
    return {stem: frozenset(places) for stem, places in found.items()}


@cache
def phrases() -> re.Pattern[str]:
    """The entries of two words, as a text writes them: took over, принял участие."""
    pairs = {word.replace("-", " ") for written in CONCEPTS for word in written.split() if "-" in word}
    return re.compile(rf"\b(?:{'|'.join(sorted(pairs))})\b", re.IGNORECASE)


def with_phrases(text: str) -> str:
    """The text with each such entry as one word, which means something else than its parts."""
    return phrases().sub(lambda match: match.group().replace(" ", "-"), text)


def is_phrase(word: str) -> bool:
    return phrases().fullmatch(word.replace("-", " ")) is not None


def concepts_of(word: str) -> frozenset[int]:
    known = concepts()
    forms = (word,) if word in known and "-" in word else (word, *tokens(word), plain_form(word))
    return frozenset().union(*(known.get(form, ()) for form in forms))
