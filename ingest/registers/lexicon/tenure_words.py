"""Words by which somebody takes up, holds or leaves an office, between the name and the office."""

from ingest.registers.lexicon.wordlists import MONTHS
from ingest.registers.lexicon.wordlists import words as closed

RESIGNED = closed(
    "resigned resigns quit quits stepped уволен уволена освобожден освобождён освобождена отстранен отстранён снят",
    "отставку покинул покинула ушел ушёл ушла сложил сложила dimite dimitió démissionné limogé destituido destituida",
)
"""Said of the holder of an office that ends, and of nobody else."""
DISMISSED = RESIGNED | closed(
    "dismissed dismisses sacked sacks fired fires ousted removed removes relieved relieves уволил уволила освободил",
    "освободила отстранил отстранила снял destituyó cesó cesado entlassen",
)
"""Said of whoever ends another's office as well."""
FORMERLY = closed(
    "formerly previously earlier once ранее прежде некогда jusqu'ici jusqu'alors anciennement jadis hasta bisher",
    "bislang antes anteriormente otrora früher zuvor vormals einst",
)
"""Before an office held no more."""
LEFT = DISMISSED | closed("left retired vacated vacates until оставил оставила dejó quitté")
"""Between a holder and the office."""
TIMES = closed(
    "by then now since until last this year month week spring summer autumn winter early late already still as "
    "nowadays presently"
)
"""Of "since last year", "by now as"."""
BECOMING = RESIGNED | closed(
    "is was be been became becomes remains stays stayed continues serves served appointed named elected chosen",
    "nominated sworn assumed assumes holds leave leaves leaving vacate vacates est était devient nommé nommée élu",
    "élue es fue era nombrado nombrada elegido elegida è nominato eletto foi é nomeado eleito ist war wurde ernannt",
    "gewählt été sido stato stata fut zostaje został została objął był była були був стає являлся",
    "являлась работал работала служил служила является стал стала назначен назначена избран избрана",
    "занял занимает занимал был была получил получила",
)
BECOMES = (
    BECOMING
    | LEFT
    | closed(
        "as has had the a an new now also post position of role since in on continued remained serve will été ha",
        "sido stato stata zum zur назначение на пост должность должности посту at from office duties от с поста duty",
        "country nation",
    )
)
BEFORE_AN_OFFICE = (
    (BECOMES - {"at"})
    | TIMES
    | MONTHS
    | FORMERLY
    | closed(
        "his her its their who that which qui quien had made are were then le la l un une el los una que der die das",
        "ein eine il lo gli uno che o os um uma который которая которое был была это тоже одновременно ныне сейчас",
        "serving actual actuel himself herself acted down doubles holds",
        "rank title works ahora работавший работавшая служивший занимавший",
    )
)
"""Words between a name and the office that follows it after a comma."""
APPOINTING = LEFT | closed(
    "confirmed confirms appointed appoints appoint named names elected elects chosen chose nominated nominates",
    "installed appointment nomination election nombramiento designación elección nomeação eleição nomina elezione",
    "ernennung wahl élection назначение избрание ernannt ernannte berief wählte wählten gewählt berufen nommé nomme",
    "élu élit nombró nombra eligió designó nhiệm nomeou elegeu nominato eletto назначил назначила назначило",
    "назначили избрал избрала избрали",
)
INTO_OFFICE = closed(
    "to as the a an its new post position of next zum zur als neuen neuer neue den de au à la le poste nouveau giữ",
    "chức làm nouvelle como al cargo nuevo nueva o novo nova para nuovo nuova на пост должность новым нового от с",
    "поста должности",
)
"""Words between whoever is appointed and the office."""
TAKING_UP = closed(
    "appointed named elected chosen nominated confirmed approved installed designated begun began begins started",
    "starts assumed assumes sworn inaugurated назначен назначена избран избрана утверждён утвержден утверждена",
    "вступил вступила приступил приступила nommé nommée élu élue confirmé confirmée désigné désignée investi",
    "nombrado nombrada elegido elegida confirmado confirmada designado designada asumió juró nomeado nomeada eleito",
    "eleita empossado ernannt gewählt bestätigt berufen vereidigt nominato nominata eletto eletta confermato",
)
"""Said of whoever comes into an office."""
REPLACED = closed(
    "sustitución reemplazo remplacement löst löste ablöst replaced replaces replacing succeeded succeeds",
    "succeeding сменил сменила сменит заменил follows followed remplace remplaça sustituye sustituyó reemplaza",
    "reemplazó substitui substituiu ersetzt ersetzte заменила",
)
RISES = closed("moved rose risen promoted elevated advanced transferred switched graduated")
SUCCESSOR = closed(
    "successor nachfolger nachfolgerin преемник преемником преемница sucesor sucesora successeur следник"
)
TOGETHER = closed(
    "agree meet hold discuss sign talk pledge vow call urge co-chair exchange launch open visit attend speak"
)
"""What two do, in a headline."""
