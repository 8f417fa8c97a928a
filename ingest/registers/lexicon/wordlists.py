"""Closed classes of words: the grammar of questions and of news, not the names in it.

Lower case.
"""

from ingest.text.dates import MONTH_NAMES


def words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


def listed(written: str) -> dict[str, str]:
    """A table as it is written down: `head: chief leader; judge: juez`."""
    return dict(entry.partition(": ")[::2] for entry in written.split("; "))


def by_form(written: str) -> dict[str, str]:
    """Each form of such a table with what it stands for."""
    return {form: meant for meant, forms in listed(written).items() for form in forms.split()}


FUNCTION_WORDS = words(
    "такой такая такие такого 的 了 在 和 与 同 跟 是 不 也 就 都 而 及 或 对 向 把 被 给 为 以 从 到 由 于 什么 谁",
    "哪 哪个 哪些 哪里 哪儿 吗 呢 吧 怎么 怎样 如何 为什么 多少 几 何时 何地 何 谁在 这 那 这个 那个 他 她 它 他们",
    "她们 其 有 没有 会 将 要 请 说 表示 a an the this that these those some any all both each every either neither",
    "no not nor only also too very own same i you he she él ella он она it we they me him her us them my your his its",
    "our their mine yours hers ours theirs himself herself itself themselves who whom whose which what when where why",
    "how whether whatever anyone someone something nothing and or but if because as until while of at by for with",
    "about against between into through during before after above below to from up down in out on off over under",
    "again further then once here there since upon toward towards within without among amid following per via than so",
    "such more most less least few other another many much several am is are was were be been being have has had",
    "having do does did doing will would shall should may might must can could let please list name say says said",
    "describe explain know find did't one ones just even ever still yet now today meanwhile however moreover there's",
    "according besides except excluding including regarding concerning unlike despite exactly",
    "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне было",
    "вот от меня о из ему теперь когда даже ну ли если или ни быть был него до вас они тут где есть надо ней для мы",
    "их чем была сам чтоб кто кого кому кем чего чему какой какая какое какие каких каком какую который которая",
    "которые почему зачем сколько это этот эта эти этого том тот также при об после перед через между были чей куда",
    "откуда le la les un une des du de et ou mais que qui quoi dont où quand comment pourquoi combien quel quelle",
    "quels quelles est sont ont été dans sur avec pour par en au aux ce cette ces il elle ils elles son sa ses leur",
    "leurs se ne pas el los las unos unas y o pero qué quién quiénes cuándo dónde cómo cuánto cuántos cuántas cuál",
    "cuáles por fue es fueron ha han sido con para del al su sus lo más entre sobre der die das ein eine und oder wer",
    "wann wo warum wie viele vielen vieler скольких скольким сколькими welche",
    "ist sind war waren mit von zu im o os um uma do ao aos pelo pela com em não quem",
    "qual quais quando onde quantos quantas foi foram é são",
)
"""Words that carry no content of a question: articles, pronouns, prepositions, auxiliaries, interrogatives."""

LIGHT_WORDS = words(
    "go going get tell told show thanks please hello later earlier general usually ought anything good bad typically",
    "actually currently originally kinds side sides new old latest recent current held 城市 国家 地方 时间 日期 进行",
    "举行 关于 方面 内容 во время часть дело сообщается take takes took taken place happen happens happened occur",
    "occurred hold holds make makes made go went come came kind type types sort part parts case thing things way ways",
    "word words call called use used using involve involved include included about regarding concerning concern",
    "mention mentioned state stated report reported reports article source text document documents corpus passage",
    "press media news story exact exactly specific total full respectively event events see seen think put want wanted",
    "get bring brought main role subject topic место говорится selon texte según texto",
)
"""Content words that say little of what is asked, by themselves."""

MONTHS = MONTH_NAMES

WEEKDAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday понедельник вторник среда среду четверг пятница",
    "пятницу суббота субботу воскресенье lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes",
    "miércoles jueves viernes montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
)

NUMBER_WORDS = words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands",
    "million dozen dozens один два две три четыре пять шесть семь восемь девять десять двадцать тридцать сто",
    "тысяч тысяча миллион",
)

MUTUAL_VERBS = words(
    "meet meets met meeting talk talks talked speak spoke discuss discussed agree agreed sign signed negotiate",
    "consult consulted confer conferred attend attended hold held chair chaired co-chair co-chaired cooperate",
    "join joined marry",
)
"""Acts that two people do together, so that either may be named first."""

HE = words("he him she он него ему нему ним она ней il lui elle él ella le lo") - words("le lo il")
HIS = words("his her hers его её ее")
THEY = words("they them both они ними ним ellos ils eux")
THEIR = words("their theirs их leur leurs")
POINTERS = words(
    "it its this that these those there then such former latter same это этого этом этой там тогда тот та того",
    "той cela ça eso esto allí",
)
"""Words that point back to something said, other than people."""

INTERROGATIVES = words(
    "city country year name names reason duration result who whom whose what when where why which how many much",
    "often long old exactly date day place time кто кого кому кем что чего когда где куда почему зачем какой",
    "какая какие сколько именно qui quoi quand où pourquoi combien quel quelle exactement quién quiénes cuándo",
    "dónde por qué cuántos fecha quem qual quais quando onde quanto quantos quantas",
)
"""Words that a bare "And where?" or "On what date?" consists of."""

RECEIVING_VERBS = words(
    "receive receives received get gets got accept accepted obtain obtained earn earned win won take took deserve",
)
"""Acts whose subject is the one to whom something is done."""

ORDINALS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth next первый",
    "первая первое первой первую второй вторая третий третья четвертый пятый шестой седьмой восьмой девятый",
    "десятый следующий следующая premier première deuxième troisième primera primero segundo segunda tercera",
)

EXACT_WORDS = (
    ORDINALS
    | WEEKDAYS
    | MONTHS
    | NUMBER_WORDS
    | words(
        "last wife husband son daughter father mother brother sister spouse child children parents family north south",
        "east west before after buy sell import export win lose arrive depart born birth последний жена муж сын дочь",
        "отец мать брат сестра дети",
    )
)
"""Words whose sisters mean something else (Monday and Tuesday, first and second): nearness in meaning says nothing."""

NAME_LINKS = words("of and the for de del la du des al bin ibn von van und y e")
"""Small words that may stand inside a proper name."""

ROLES = words(
    "minister ministers president premier chancellor secretary chairman chairwoman chair chief head director",
    "commissioner ambassador envoy spokesman spokeswoman spokesperson general admiral colonel marshal governor mayor",
    "deputy vice councillor councilor counsellor diplomat leader official officials officer prosecutor attorney judge",
    "king queen prince sheikh senator representative delegate professor researcher analyst expert author mr mrs ms dr",
    "comrade counterpart member inspector superintendent lieutenant captain major commander commandant politician",
    "lawmaker министр министра министром президент президента премьер секретарь секретаря секретарем глава главы",
    "главой председатель председателя директор директора прокурор прокурора посол посла генерал мэр губернатор",
    "заместитель ministre président secrétaire directeur chef ministro presidente secretario jefe",
)
"""Offices and titles, as written before or after a person's name."""

NOT_PEOPLE = words(
    "states generals colonels seite asian european african american arab nordic baltic southeast northeast southwest",
    "northwest ministry council committee commission party bureau politburo office agency department administration",
    "government state republic federation union kingdom nations organization organisation association forum center",
    "centre mechanism meeting conference summit consultation cooperation agreement treaty pact wall medal order award",
    "sea ocean river gulf strait basin region province county city capital square hall palace street airport north",
    "south east west northern southern eastern western central asia africa europe america pacific atlantic university",
    "institute academy school news post times daily press media bank court police force forces army navy guard january",
    "february march april may june july august september october november december monday tuesday wednesday thursday",
    "friday saturday sunday public foreign internal interior home security law enforcement affairs defense defence",
    "justice joint exercise operation strategic political legal communist national international global interpol nato",
    "sco brics un unsc eu us usa uk asean g7 g20 cpc prc министерство совет комитет комиссия партия организация",
    "федерация республика союз агентство управление январь февраль март апрель май июнь июль август сентябрь октябрь",
    "ноябрь декабрь movement front militia countering combating extremism terrorism separatism",
    "justices chairpersons kurul kurulu genel sekreter",
)
"""Words whose presence in a name says that it is not a person's."""

ACRONYMS = words("interpol nato sco brics un unsc eu us usa uk asean g7 g20 cpc prc")
"""Of these, the names of bodies that are names, not common nouns."""

CHINESE_SURNAMES = words(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang",
    "deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng su wei lu lyu ding ren yao shen",
    "cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu hou yan xue lei long tao gu mao",
    "hao gong shao wan qian dai mo kong xiang chang lai kang niu ge xing an qi yi qiao pang yin hua wen lan mu",
    "mei xi ying ning hong zhuang qu bao ouyang sima zhuge shangguan chai min shu pei tong bian qiang rao sha",
    "duan geng ni nie yue zhai zhan guan jiao zuo shang ruan ling miao sheng weng xin teng mou zhuo dou cen zang luan",
    "sui rong kou zhen cong chi kuang gui zong quan gan lian leng",
)
"""Romanised surnames that a Chinese name begins with."""
