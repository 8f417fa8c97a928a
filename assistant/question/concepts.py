"""Words that reports of this kind use for one another, in the languages they come in: the acts, not the actors."""

from functools import cache

from ingest.text.words import tokens

CONCEPTS = (
    "meet met meets meeting meetings talk talks talked discuss discussed discussion discussions "
    "discussing consultation "
    "consultations negotiate negotiated negotiation negotiations confer conferred dialogue gathering "
    "session summit host "
    "hosted received sat встреча встрече встречу встретился встретились встретиться переговоры "
    "переговоров беседа обсудил "
    "обсудили принял заседание 会见 会晤 会谈 会议 见面 接见 磋商 会面 谈论 讨论 reunió reunieron "
    "reunión recibió encuentro rencontré "
    "rencontre réunion entretien reçu",
    "give gives gave given present presented hand handed award awarded bestow bestowed conferred grant "
    "granted decorate "
    "decorated honour honoured honor honored вручил вручили вручена наградил наградили получил получила "
    "授予 颁发 颁授 获 获得 "
    "获颁 entregó otorgó recibió remis décerné reçu",
    "award awards medal medals order decoration decorated prize honour honor distinction accolade медаль "
    "медали награда "
    "награду орден 奖章 勋章 奖 奖项 奖牌 medalla condecoración premio médaille décoration",
    "state stated tell told declare declared remark remarked comment commented statement заявил сказал "
    "отметил сообщил 说 "
    "表示 指出 称 dijo declaró dit déclaré",
    "sign signed signing conclude concluded подписал подписали подписание подписан 签署 签订 firmó firmaron signé",
    "visit visits visited visiting trip travel travelled traveled tour journey визит посетил прибыл "
    "поездка 访问 出访 访 到访 "
    "visita visitó visite",
    "kill killed die died dead death deaths fatalities victims perished lives casualties погибли погиб "
    "погибло убиты убито "
    "жертв жертвы 死亡 遇难 丧生 死 muertos murieron morts tués",
    "ship ships vessel vessels warship warships boats корабль корабли кораблей судно судов 舰艇 船只 "
    "军舰 舰船 buques barcos "
    "navires bateaux",
    "aircraft plane planes warplanes airplanes jets самолет самолетов самолеты 飞机 战机 aviones avions",
    "drill drills exercise exercises manoeuvres maneuvers manoeuvre учения учениях учений 演习 演练 "
    "ejercicios maniobras "
    "exercices manœuvres",
    "lead leads led head heads headed chair chaired chairs preside presided run runs возглавил "
    "возглавляет возглавляют 主持 "
    "率领 领导 preside dirige",
    "attend attended participate participated participants participation join joined took took-part "
    "участвовал участвовали "
    "участие 出席 参加 参与 participó participaron participé",
    "thank thanked thanks grateful gratitude praise praised appreciate appreciated credited поблагодарил благодарность "
    "похвалил 感谢 赞扬 赞赏 agradeció remercié",
    "complain complained grumble grumbled gripe protest protested complaint complaints criticise "
    "criticised criticize criticized criticism object objected grievance "
    "пожаловался критиковал раскритиковал 抱怨 批评 不满 quejó plaint",
    "unhappy dissatisfied displeased dissatisfaction displeased displeasure discontent недовольство недоволен 不满",
    "counterpart counterparts opposite colleague коллега коллегой коллеге 同行 对方 同事 homólogo homologue",
    "willing willingness ready readiness prepared want wants wanted hope hopes wish desire готова готов "
    "готовность желание 愿意 愿 "
    "希望 dispuesto prêt",
    "fraud scam scams swindle swindles мошенничество мошенничеством 诈骗 欺诈 fraude estafas",
    "crime crimes offence offences offense offenses преступность преступления 犯罪 罪行 crimen delincuencia",
    "anonymous anonymity unnamed unidentified identified identity аноним анонимно 匿名",
    "country countries nation nations state states страна страны стран государство государства 国家 两国 "
    "país países pays",
    "relations ties relationship relationships partnership отношения отношений связи партнерство 关系 "
    "伙伴关系 relaciones relations",
    "deepen deepened deeper strengthen strengthened upgrade upgraded boost boosted enhance enhanced "
    "expand expanded intensify "
    "intensified step-up укрепить углубить расширить усилить 加强 深化 提升 扩大 fortalecer renforcer",
    "aim aims goal goals purpose objective intention intent цель цели задача 目的 目标 objetivo objectif",
    "job post position office rank role title должность пост 职务 职位 cargo puesto poste",
    "attack attacks assault bombing bombings bombers bomber strike нападение теракт атака 袭击 爆炸 "
    "ataque atentado attaque attentat",
    "arrest arrested detain detained capture captured custody арестован задержан задержали 逮捕 抓获 "
    "拘留 detenido arrêté",
    "send sent return returned repatriate repatriated deport deported extradite extradited extradition "
    "hand-over выдача "
    "экстрадиция депортировали 遣返 引渡 移交 extradición extradition",
    "agree agreed agreement agreements pact accord deal договорились соглашение договоренность 同意 协议 "
    "协定 acuerdo accord",
    "express expressed voice voiced convey conveyed выразил 表达",
    "obtain obtained get got acquire acquired получить 获取 取得 obtener obtenir",
    "help helped helping assist assisted assisting assistance aid support supported помощь помог 协助 帮助 ayuda aide",
    "limit limits restrict restricted restriction restrictions curb block prevent ограничить ограничения "
    "限制 limitar restreindre",
    "anniversary years jubilee годовщина годовщину 周年 aniversario anniversaire",
    "start started begin began begins launch launched open opened начать началась начался 开始 启动 empezó commencé",
    "injure injured injuries wounded hurt ранены ранено пострадали 受伤 heridos blessés",
    "reject rejected refuse refused decline declined deny denied turned-down отказался отказалась отверг "
    "拒绝 rechazó refusé",
    "marry married wife husband spouse женат замужем 结婚",
    "found founded establish established establishment institute instituted inaugurate inaugurated "
    "set-up create created created основан "
    "создан учрежден 成立 建立 设立 fundó fondé",
    "dismiss dismissed sacked fired removed resign resigned уволен отставка 辞职 免职",
    "people person persons member members men women individuals human человек люди людей членов 人 成员 "
    "名 personas personnes",
    "migration migrants migrant immigration миграция миграции 移民 migración migration",
    "gambling casinos betting азартные игры 赌博 juego jeux",
)


@cache
def concepts() -> dict[str, frozenset[int]]:
    """The concepts of each stem, by their place in the list."""
    found: dict[str, set[int]] = {}
    for place, written in enumerate(CONCEPTS):
        for word in written.split():
            for stem in {word, *tokens(word)}:
                found.setdefault(stem, set()).add(place)
    return {stem: frozenset(places) for stem, places in found.items()}


def concepts_of(word: str) -> frozenset[int]:
    known = concepts()
    return frozenset().union(known.get(word, ()), *(known.get(stem, ()) for stem in tokens(word)))
