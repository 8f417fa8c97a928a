"""What reports call meetings and how they tell of them, by language: verbs and nouns, not names."""

import re
from functools import cache

from ingest.registers.lexicon.event_words_abroad import ACTS_ABROAD, SPEECH_ABROAD

ACTS: dict[str, dict[str, str]] = {
    "en": {
        "call": r"over the (?:tele)?phone|on the phone|(?:tele)?phoned|(?:tele)?phone (?:call|conversation|talks?)|"
        r"(?:spoken?|talked|speaks?|talks?) (?:by|over the|on the) (?:tele)?phone",
        "video": r"by video(?: link)?|via video(?: link)?|video ?-?(?:conference|call|link|meeting)|videoconference",
        "visit": r"visit(?:s|ed|ing)?|trip to|travel(?:s|led|ed|ling|ing)? to|arriv(?:es?|ed|ing|al) (?:in|at)|"
        r"(?:came|comes|come|went|goes|go|flew|flies) to|guest of|invited by|at the invitation of|invitation",
        "ceremony": r"(?:signing|award(?:ing)?|opening|closing|presentation|inauguration) ceremony|ceremony|awarded|"
        r"presented (?:\w+ ){0,5}with|decorated|bestowed|"
        r"signatures|"
        r"sign(?:s|ed|ing)(?! (?:\w+ ){1,3}(?:decree|order|law|bill|letter|petition))|put their (?:names|signatures)",
        "exercise": r"(?:joint )?(?:exercises?|drills?|manoeuvres|maneuvers|war games|patrols?(?! (?:boats?|"
        r"vessels?|ships?|cars?|guards?|officers?)))|joint (?:[\w-]+ )?(?:training|operation|sweep|raid|search|check)",
        "forum": r"forum|round ?table|conference|symposium|summit|general assembly|congress|seminar|workshop|expo",
        "meet": r"met|meets?|meeting|meetings|talks|consultations?|negotiations|dialogue|(?:held|had|hold|holds|"
        r"having) (?:talks|a meeting|a conversation|discussions)|received|receives?|hosted|(?<!the )hosts?|welcomed|"
        r"greeted|(?<!the )(?<!that )(?<!his )(?<!her )(?<!a )(?:co-?)?chair(?:ed|s|ing)?|presided|saw|"
        r"(?:has|have|had) seen|sees?|seeing|(?:talk(?:ed|s)?|spoke|speaks?|conferred|confers|sat down|negotiated|"
        r"consulted|consults?) with|sat down together|talk(?:ed|s)? to|call(?:ed|s|"
        r"ing) on(?= [A-Z])(?![^.;,]{0,50} to [a-z])|paid (?:an? [\w ]{0,12}?)?(?:call|visit) (?:on|to)|"
        r"face[- ]to[- ]face|one[- ]on[- ]one|t[êe]te-[àa]-t[êe]te|joint chairs|exchanged views|discuss(?:ed|es|ing)?|"
        r"gather(?:ed|ing)|plenary|convened|assembled|stopover|hand-?over|dined|lunched|held consultations|"
        r"compared notes|reviewed progress|was the guest|spent (?:\w+ ){1,3}with|session|round(?! (?:the|a) table)|"
        r"told|sh(?:ook|akes?|aking) hands|poses?|counterpart|side by side with",
    },
    "ru": {
        "call": r"телефонн\w+ (?:разговор\w*|беседа|переговор\w*)|(?:поговорил\w?|переговорил\w?|созвонил\w+) по "
        r"телефону|по телефону",
        "video": r"видеоконференц\w+|видеосвяз\w+|по видео|ВКС|в режиме ВКС|онлайн-встреч\w+",
        "visit": r"визит\w*|посети[лт]\w*|посещает|побыва\w+|прибыл\w?|прибыва\w+|прилетел\w?|поездк\w+|приехал\w?|"
        r"гостит|"
        r"відвіда\w+|прибу(?:в|л)\w*|сапар\w*|айлч\w+|зочил\w*",
        "ceremony": r"церемони\w+|вручил\w?|вручени\w+|награ(?:дил|жд)\w+|подпис(?:ал|ыва|ани)\w*"
        r"(?! (?:указ|распоряжени|приказ|закон))|підпис(?:ав|ал|ува|ан)\w*|қол қой\w+|гарын үсэг\w*|ёслол\w*",
        "exercise": r"учени(?:я|й|ях|ям|е)|маневр\w+|патрулирован\w+|совместн\w+ тренировк\w+|совместн\w+ операци\w+",
        "forum": r"форум\w*|кругл\w+ стол\w*|конференци\w+|саммит\w*|симпозиум\w*|ассамбле\w+|конгресс\w*|семинар\w*",
        "meet": r"встре(?:тил|ч|т)\w*|переговор\w*|бесед\w+|принял\w?|принимает|принимал[аи]?(?! участ)|примет|"
        r"был[аи]? принят[аы]?|консультаци\w+|заседани\w+|совещани\w+|раунд\w*|обсудил\w?|обсужда\w+|провел\w?|провёл|"
        r"сопредседател\w+|председательств\w+|(?:по)?общал\w+|контакт\w*|увидел\w+|виделся|виделась|виделись|коллег\w+|"
        r"зустрі\w+|перемовин\w+|розмов\w+|прийня(?:в|л)\w*|консультаці\w+|засідан\w+|обговори\w+|провів|кездес\w+|келіссөз\w*|"
        r"қабылда(?:ды|п)|талқыла\w+|уулз\w+|хүлээн ав\w+|хэлэлцээ\w*|зөвлөлд\w+|хуралд\w+",
    },
    "zh": {
        "call": r"通电话|通話|通话|电话会谈|電話|致电|电话交谈",
        "video": r"视频会[晤议谈]|視頻會[晤議談]|视频连线|视频通话|视频方式|線上會|视频形式|以视频",
        "visit": r"访问|訪問|出访|到访|来访|來訪|访华|訪華|访俄|訪俄|来华|來華|抵达|抵達|赴(?!任)",
        "ceremony": r"仪式|儀式|揭牌|揭幕|剪彩|奠基|颁奖|颁授|授予|授勋|颁发|签署|簽署|签订",
        "exercise": r"演习|演習|演练|演練|联训|联合训练|联演|巡逻|巡航|巡邏|"
        r"联合(?:行动|清查|执法|巡查|整治|搜查)|聯合行動",
        "forum": r"论坛|論壇|峰会|峰會|大会|大會|研讨会|研討會|博览会",
        "meet": r"会见|會見|会晤|會晤|会谈|會談|接见|接見|见面|見面|会面|會面|见到|見到|晤|磋商|主持|谈判|談判|座谈|"
        r"对话|對話|相见|举行.{0,8}会|会议|會議|高官会|协商|商谈|交谈|见了",
    },
    "ja": {
        "call": r"電話(?:会談|協議)?",
        "video": r"(?:テレビ|オンライン|ビデオ)会[談議]",
        "visit": r"訪問|訪中|訪露|訪ロ|訪日|訪れ",
        "ceremony": r"式典|調印式|授与|署名|調印",
        "exercise": r"演習|訓練|巡視|パトロール",
        "forum": r"フォーラム|サミット|シンポジウム|総会",
        "meet": r"会談|会見|会合|面会|協議|会議|対談|会った|懇談",
    },
    "fr": {
        "call": r"(?:entretien|conversation|échange) téléphonique|au téléphone|par téléphone|s['’](?:est|étaient|"
        r"sont) entretenu\w* (?:au|par) téléphone",
        "video": r"visioconférence|par vidéo|vidéoconférence",
        "visit": r"visites?|visité|s['’]est rendue?|se rend|se rendra|en déplacement|voyage|arrivée?s? (?:à|en|au)|"
        r"invitation",
        "ceremony": r"cérémonie|décoré|remis (?:la|une|le) (?:médaille|ordre)|remise|sign(?:é|ent|èrent|ature)\w*",
        "exercise": r"exercices?|manœuvres|patrouilles?|entraînements? conjoints?|opérations? conjointes?",
        "forum": r"forum|conférence|sommet|colloque|assemblée générale|congrès|séminaire",
        "meet": r"rencontr\w+|entretien\w*|entreten\w+|reçu\w*|reçoit|recevra|accueilli\w*|réuni\w*|réunion\w*|"
        r"pourparlers|consultations?|négociations?|cycle|session|dialogue|coprésid(?!ent)\w+|présid(?!ent)[ée]\w*|"
        r"s['’](?:est|étaient|sont) vus?|se sont vus|discut\w+|homologue|concertation|parlé avec|conversé",
    },
    "es": {
        "call": r"(?:llamada|conversación|charla) telefónica|por teléfono|telefónicamente",
        "video": r"videoconferencia|por video|por vídeo|videollamada",
        "visit": r"visit[aóe]\w*|viaj[eóa]\w*|llegó a|llega a|llegada|invitación",
        "ceremony": r"ceremonia|suscribi\w+|condecor\w+|otorgó|entregó|firm(?:ó|aron|an|a)",
        "exercise": r"ejercicios?|maniobras|patrullas?|operativos?|operación conjunta|entrenamiento conjunto|simulacro",
        "forum": r"foro|conferencia|cumbre|simposio|asamblea|congreso|seminario",
        "meet": r"reuni\w+|reún\w+|encuentro\w*|encontr\w+|entrevist\w+|recibi\w+|recibe|conversaciones|conversó|"
        r"consultas?|negociaciones|diálogo|ronda|sesión|copresid(?!ent)\w+|presid(?!ent)\w+|"
        r"se vieron|dialog\w+|mantuv\w+|homólogo|se vio con|habló con|trat[aó]\w*",
    },
    "it": {
        "call": r"(?:telefonata|colloquio telefonico)|al telefono|per telefono",
        "video": r"videoconferenza|videochiamata|in video",
        "visit": r"visit[aoe]\w*|viaggio|si è recat\w+|arrivat\w+ a|invito",
        "ceremony": r"cerimonia|consegnat\w+|decorat\w+|firmat\w+",
        "exercise": r"esercitazion[ei]|manovre|pattugliament\w+|addestramento congiunto",
        "forum": r"forum|conferenza|vertice|simposio|assemblea|congresso|seminario",
        "meet": r"incontr\w+|colloqui\w*|ricevut\w+|riceve|riunion[ei]|riunit\w+|consultazioni|negoziat\w+|dialogo|"
        r"round|sessione|copresiedut\w+|presied\w+|presiedut\w+|si sono vist\w+|discuss\w+|omologo|parlato con",
    },
    "pt": {
        "call": r"(?:conversa|ligação|telefonema) telefônica|por telefone|telefonema",
        "video": r"videoconferência|por vídeo|videochamada",
        "visit": r"visit[aoe]\w*|viag[eo]\w*|viajou|chegou a|chegada|convite",
        "ceremony": r"cerimônia|cerimónia|condecor\w+|entregou|assin\w+",
        "exercise": r"exercícios?|manobras|patrulhas?|treinamento conjunto|operação conjunta",
        "forum": r"fórum|conferência|cúpula|cimeira|simpósio|assembleia|congresso|seminário",
        "meet": r"reuni\w+|encontr\w+|receb\w+|conversações|conversou|consultas?|negociações|diálogo|rodada|ronda|"
        r"sessão|copresid(?!ent)\w+|presid(?!ent)\w+|se viram|homólogo|falou com|discuti\w+",
    },
    "de": {
        "call": r"telefonier\w+|Telefonat\w*|Telefongespräch\w*|am Telefon",
        "video": r"Videokonferenz\w*|per Video|Videoschalte|Videogespräch\w*",
        "visit": r"Besuch\w*|besuch\w+|Reise|reist\w*|traf\w? (?:in|am|auf)|(?:ist|war) in|Einladung",
        "ceremony": r"Zeremonie|Feierstunde|überreichte\w*|verlieh\w*|ausgezeichnet|unterzeichn\w+|unterschrieb\w*",
        "exercise": r"Übung\w*|Manöver\w*|Patrouille\w*|"
        r"gemeinsame\w* (?:Einsatz|Kontrolle\w*|Aktion\w*)|Militärübung\w*",
        "forum": r"Forum|Konferenz|Gipfel\w*|Symposium|Generalversammlung|Kongress|Tagung",
        "meet": r"traf\w*|trifft|treffen|getroffen|Treffen|empfing\w*|empfangen|empfängt|Gespräch\w*|sprach\w*|"
        r"Konsultation\w*|Verhandlung\w*|Sitzung|Runde|Dialog|zusammengekommen|kam\w* zusammen|Unterredung|"
        r"Amtskolleg\w+|beriet\w*|leitete\w*|Vorsitz",
    },
    "vi": {
        "call": r"điện đàm|cuộc gọi",
        "video": r"trực tuyến|cầu truyền hình",
        "visit": r"thăm|chuyến thăm|lời mời|đến",
        "ceremony": r"lễ|trao tặng|ký",
        "exercise": r"diễn tập|tập trận|tuần tra",
        "forum": r"diễn đàn|hội nghị|hội thảo",
        "meet": r"gặp|hội đàm|tiếp|hội kiến|cuộc họp|họp|đối thoại|trao đổi|làm việc với|chủ trì|đồng chủ trì|phiên",
    },
    "ar": {
        "call": r"هاتفي\w*|مكالمة|اتصال\w?",
        "video": r"عبر الفيديو|الفيديو|مرئي\w*",
        "visit": r"سفر|دورہ|دورے|زيارة|زار|يزور|وصل|سيزور|دعوة",
        "ceremony": r"مراسم|حفل|منح|وسام|وقع\w?|توقيع",
        "exercise": r"مناورات|تدريب\w*|تمرين|دوريات",
        "forum": r"منتدى|المنتدى|(?:ال)?مائدة (?:ال)?مستديرة|مؤتمر|المؤتمر|قمة|القمة|ندوة|الجمعية العامة",
        "meet": r"دیدار|ملاقات|گفتگو|گفت‌وگو|مذاکرات|مذاکره|نشست|اجلاس|التقى|التقت|يلتقي|سيلتقي|لقاء|اللقاء|"
        r"اجتمع\w?|اجتماع\w*|الاجتماع|محادثات|المحادثات|مباحثات|المباحثات|مشاورات|المشاورات|استقبل\w?|يستقبل|بحث|"
        r"ناقش\w?|حوار|جولة|الجولة|ترأس|نظيره",
    },
} | ACTS_ABROAD
"""By language the kinds of event and the words that tell of one. What belongs to several kinds is the first of them."""

WORDLESS = frozenset({"zh", "ja", "ko"})
"""Languages without blanks, or with endings on every word, where a word has no boundary to look for."""

SPEECH = {
    "en": r"said|says|say|told|tells|noted|stressed|added|recalled|recalls|emphasi[sz]ed|stated|remarked|pointed "
    r"out|called(?! on)|described|thinks|believes?|hoped?|hopes|wants|expressed|went on|replied|answered|"
    r"explained|praised|thanked|congratulated|mentioned|announced|warned|argued",
    "ru": r"сказал\w?|заявил\w?|отметил\w?|подчеркнул\w?|добавил\w?|напомнил\w?|сообщил\w?|рассказал\w?|считает|"
    r"назвал\w?|выразил\w?|указал\w?|по словам|поблагодарил\w?|уверен\w?|предложил\w?|поздравил\w?",
    "zh": r"说|說|表示|指出|强调|強調|称|稱|认为|認為|介绍|回顾|祝贺|希望|感谢|宣布",
    "ja": r"述べ|語|表明|強調|指摘|と話|発表",
    "fr": r"a (?:dit|déclaré|souligné|rappelé|noté|ajouté|indiqué|affirmé|salué|estimé|exprimé|annoncé|observé)|"
    r"a-t-(?:il|elle) \w+é?|dit-(?:il|elle)|selon|déclare|souligne|rappelle|estime",
    "es": r"dijo|declaró|señaló|subrayó|añadió|recordó|afirmó|destacó|expresó|anunció|según|habló de|indicó|aseguró",
    "it": r"ha (?:detto|dichiarato|sottolineato|ricordato|osservato|aggiunto|affermato|espresso|annunciato)|secondo",
    "pt": r"disse|declarou|sublinhou|ressaltou|acrescentou|recordou|lembrou|afirmou|destacou|expressou|anunciou|"
    r"segundo",
    "de": r"sagte|erklärte|betonte|fügte|erinnerte|bemerkte|nannte|laut|zufolge|teilte|würdigte|kündigte",
    "vi": r"nói|cho biết|khẳng định|nhấn mạnh|đề nghị|phát biểu|bày tỏ",
    "ar": r"گفت(?!\u200c)|افزود|کہا|قال|أكد|أشار|أضاف|ذكر|صرح|شدد|أعلن|أعرب|وفقا",
} | SPEECH_ABROAD
"""What the subject of a sentence does when the rest of it is what he says."""

PASSING = {
    "en": r"(?:stood|stands?|filled|fills) in for|in place of|deputi[sz]\w+ for|guidance of|guided by|steered by|"
    r"leadership of|(?:instruction|directive|order)s? (?:from|of)|auspices of|behalf of|consensus|"
    r"understandings?|agreed by|settled by|reached by|reached between|outlined by|proposed by|initiat\w+ (?:of|by)|"
    r"message from|letter (?:from|to)|greetings|view|envoy of|aide to|assistant to|adviser to|advisor to|close to|"
    r"spokes\w+ (?:of|for)|election of|follows|succeed\w*|successor to|predecessor|"
    r"(?:took|takes|taken|taking) over (?:[\w ]{0,30} )?from|replac\w+|instead of|"
    r"(?<!delegation )(?<!group )(?<!team )(?<!officers )(?<!mission )under(?! way| the (?:chair|presid|command))|"
    r"signed (?:in \w+ )?by|statement of|fully shares|thank\w*|before|"
    r"(?:sent|dispatched|entrusted|tasked|appointed|named) by|(?:envoy|representative) of|conveyed|regards|"
    r"agreed (?:between|upon by)|consent of|approval of|entourage of|suite of|retinue of",
    "ru": r"поручени\w+|от имени|по указанию|под руководством|договор[её]нност\w+|инициатив\w+|послани\w+|"
    r"(?:ухода|отставк\w+|увольнени\w+)|помощник\w*(?= (?-i:[А-ЯЁ]))|преемник\w*|вместо|сменил\w?|от лица|решени\w+|"
    r"представител\w+ президента|передал\w?|привет\w*|накануне визита|перед визитом",
    "zh": r"领导|引领|委托|受|共识|倡议|思想|亲信|(?<![境别総总席判驻级国方特])代表|批准|指示|要求",
    "fr": r"suite d[ue]|direction de|au nom de|consensus|message d[eu]|demandée? par|initiative|successeur",
    "es": r"comitiva d[el]+|séquito de|dirección de|en nombre de|consenso|mensaje de|iniciativa|sucesor|"
    r"lo acordado por",
    "it": r"guida di|a nome di|consenso|messaggio|iniziativa|successore",
    "pt": r"comitiva d[oea]|direção de|em nome de|consenso|mensagem|iniciativa|sucessor",
    "de": r"Führung von|im Namen von|Konsens|Botschaft|Initiative|Nachfolger",
    "ja": r"代表|合意|提案",
    "vi": r"thay mặt|chỉ đạo của|nhận thức chung|lãnh đạo",
    "ar": r"بتوجيه|نيابة عن|توافق|رسالة|مبادرة|قيادة",
}
"""Words before a person who is only named in passing."""

TOPIC = {
    "en": r"(?:focus(?:ed|ing|es)? on|to discuss|discuss(?:ed|ing|es)?|talk(?:ed|s)? about|spoke about|exchanged "
    r"views on|about|on the agenda(?: (?:are|is|were))?|topics? (?:are|were|is|was|includes?)|dealt with|dedicated "
    r"to|devoted to|reviewed|regarding|concerning)",
    "ru": r"(?:обсудил\w?|обсужда\w+|обсуждени\w+|по вопросам|по проблемам|посвящ\w+|о(?:б|бо)?(?= )|на тему|темой)",
    "zh": r"(?:就|围绕|圍繞|讨论了?|討論了?|谈了|談了|讨论)",
    "ja": r"(?<=[、。])(?=[^、。]+について)",
    "fr": r"(?:discut\w+ (?:de|des|du)|évoqu\w+|porté sur|au sujet d[eu]s?|à propos d[eu]s?|consacré\w* (?:à|aux?))",
    "es": r"(?:sobre|acerca de|habl\w+ del?|abord\w+|trat\w+|discuti\w+|en la agenda están?)",
    "it": r"(?:su(?:l|lla|lle|i|gli)?|riguardo|discuss\w+ (?:di|del\w*)|affrontat\w+)",
    "pt": r"(?:sobre|acerca d[eoa]|abord\w+|discuti\w+|trat\w+)",
    "de": r"(?:über|zum Thema|besprach\w*|erörtert\w*)",
    "vi": r"(?:về|bàn về|trao đổi về)",
    "ar": r"(?:حول|بشأن|بحث\w?|ناقش\w?|تناول\w?)",
}
"""What leads over to what a meeting was about."""

NEGATED = re.compile(
    r"\b(?:did not|didn't|has not|have not|will not|won't|never|no plans? to|not to|could|(?-i:may)|might|should|if|"
    r"refus\w+ to|hop(?:es?|ed) to|wants? to|ready to|whether|or not|не (?:встреча|встретил|состо|провод|прове|"
    r"планир)\w*|если|мог бы|могут|может|готов\w?|n['’]a pas|ne sera pas|pourrait|si|no se reuni\w+|podría|"
    r"não se reuni\w+|poderia|nicht|könnte)\s+(?:\w+\s+){0,2}$|(?:没有|未|不会|愿|愿意|可能|希望|如果|愿同.{0,12})$",
    re.IGNORECASE,
)
"""Right before an act: it did not happen, or it may not."""


@cache
def acts(language: str) -> re.Pattern[str]:
    """Every word of a language for an event, each in a group named by its kind."""
    return whole("|".join(rf"(?P<{kind}>{words})" for kind, words in ACTS[language].items()), language)


@cache
def pattern(table: str, language: str) -> re.Pattern[str]:
    tables = {"speech": SPEECH, "passing": PASSING, "topic": TOPIC}
    return whole(tables[table].get(language, "(?!)"), language)


def whole(words: str, language: str) -> re.Pattern[str]:
    return (
        re.compile(words)
        if language in WORDLESS
        else re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])", re.IGNORECASE)
    )
