"""Verdicts: what is in the cited spans is supported, what is changed is not, in three languages and any format."""

from functools import cache

import pytest

from assistant.question.lexicon import Lexicon
from assistant.verify.actors import given_to_another
from assistant.verify.verify import verdict
from ingest.embed import load_embeddings
from ingest.text.figures import find_dates, find_numbers
from tests.assistant.passages import citation
from tests.assistant.verdict_samples import SAMPLES, Sample

TRUE = [pytest.param(sample, text, id=text) for sample in SAMPLES for text in sample.true]
FALSE = [
    pytest.param(sample, text, id=f"{kind}: {text}")
    for sample in SAMPLES
    for kind, text in dict.fromkeys(sample.false())
]


@pytest.mark.parametrize(("sample", "sentence"), TRUE)
def test_a_true_sentence_is_not_unsupported(sample: Sample, sentence: str) -> None:
    assert verdict(sentence, [sample.citation])[0] != "unsupported", verdict(sentence, [sample.citation])


@pytest.mark.parametrize(("sample", "sentence"), FALSE)
def test_a_changed_sentence_is_not_supported(sample: Sample, sentence: str) -> None:
    judgement, problems = verdict(sentence, [sample.citation])

    assert judgement != "supported"
    assert problems


def test_without_a_citation_nothing_is_supported() -> None:
    assert verdict("It rained.", []) == ("unsupported", ("no passage is cited",))


def judged(sentence: str, quote: str, published: str | None = None) -> str:
    return verdict(sentence, [citation(quote, published=published)])[0]


@pytest.mark.parametrize(
    "written",
    [
        "June 5, 2014",
        "5 June 2014",
        "5th of June, 2014",
        "June 5th 2014",
        "2014-06-05",
        "05.06.2014",
        "5 июня 2014 года",
        "5-го июня 2014",
        "2014年6月5日",
        "2014 年 6 月 5 日",
        "二〇一四年六月五日",
        "５ June ２０１４",
        "5 de junio de 2014",
        "5 juin 2014",
    ],
)
def test_a_date_is_one_date_in_every_format(written: str) -> None:
    assert [(date.year, date.month, date.day) for date in find_dates(f"({written})")] == [(2014, 6, 5)]


def test_a_day_that_no_month_has_is_its_month() -> None:
    found = find_dates("on 29 February 2019, 2020-02-29 and 31 April")
    assert [(date.year, date.month, date.day) for date in found] == [(2019, 2, None), (2020, 2, 29), (None, 4, None)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1,200,000", 1_200_000),
        ("1.2 million", 1_200_000),
        ("1,2 млн", 1_200_000),
        ("120万", 1_200_000),
        ("twenty-five", 25),
        ("двадцать пять", 25),
        ("二十五个", 25),
        ("three hundred", 300),
        ("the 18th", 18),
        ("восемнадцатый", 18),
        ("第十八", 18),
        ("双方", 2),
        ("двое", 2),
        ("3 milhões", 3_000_000),
        ("zehn Millionen", 10_000_000),
        ("пять тысяч", 5_000),
        ("300 militants", 300),
        ("2 million", 2_000_000),
    ],
)
def test_a_number_is_one_number_in_digits_and_words(written: str, value: int) -> None:
    assert [number.value for number in find_numbers(written)] == [value]


@pytest.mark.parametrize(
    ("sentence", "quote", "published"),
    [
        pytest.param("They met on 5 June 2014.", "They met on June 5.", "2014-06-06", id="the page's year"),
        pytest.param("They met on 5 June 2014.", "They met on Thursday.", "2014-06-07", id="day of the week"),
        pytest.param("They met on 5 June 2014.", "They met yesterday.", "2014-06-06", id="yesterday"),
        pytest.param("They met on 30 December 2013.", "They met on December 30.", "2014-01-02", id="the year before"),
        pytest.param("As of 5 June 2014 Orlov was minister.", "Orlov is minister.", "2014-06-05", id="as of"),
        pytest.param("According to The Paper, it rained.", "It rained.", None, id="publisher"),
        pytest.param("Pavel Orlov arrived.", "Minister Orlov arrived.", None, id="surname alone"),
        pytest.param("The CPC welcomed it.", "The Communist Party of China welcomed it.", None, id="abbreviation"),
        pytest.param(
            "Russia welcomed the vote.", "The Russian side welcomed the vote.", None, id="a country's adjective"
        ),
        pytest.param("It was signed on May 5-7.", "It was signed May 5 to 7.", None, id="range of days"),
    ],
)
def test_context_and_short_forms_count(sentence: str, quote: str, published: str | None) -> None:
    assert judged(sentence, quote, published) == "supported"


def test_whoever_is_received_and_a_body_are_not_who_acts() -> None:
    told, other = (f"Её встречал начальник краевого УМВД {name}." for name in ("Андрей Орлов", "Сунь Юнбо"))
    assert list(given_to_another(other, told, "Сунь Юнбо прибыла в город."))


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param("Li Peng spoke.", "Li Hua spoke, and so did Peng Kai.", id="a name made of two"),
        pytest.param("Wang Yi spoke.", "Wang Xiaohong spoke. Wang also wrote.", id="the other of a surname"),
        pytest.param("Orlov met her in Austria.", "Orlov met her in Australia.", id="a country that looks alike"),
        pytest.param("They met on 5 June 2014.", "They met on June 5, 2013, and not in 2014.", id="another year"),
        pytest.param("Nineteen came.", "On August 19, 17 came.", id="a day is no count"),
        pytest.param("He praised the deal and promised a naval base.", "He praised the deal.", id="an added tail"),
        pytest.param("The vote was lost.", "Rain delayed every train from the coast on Monday.", id="something else"),
    ],
)
def test_what_only_looks_alike_is_not_supported(sentence: str, quote: str) -> None:
    assert judged(sentence, quote) != "supported"


def test_another_language_is_never_fully_supported_but_its_anchors_are_compared() -> None:
    quote = "Министр Павел Орлов прибыл в Лиссабон 3 марта 2015 года."
    said = ("only names, dates and numbers could be compared with a source in another language",)

    assert verdict("Pavel Orlov arrived on 3 March 2015.", [citation(quote, language="ru")]) == ("partly", said)
    assert verdict("Pavel Sokolov left on 4 May 2016.", [citation(quote, language="ru")])[0] == "unsupported"


def test_two_citations_are_read_together() -> None:
    both = [citation("Orlov arrived in Lisbon."), citation("Keller arrived in Porto.")]

    assert verdict("Orlov arrived in Lisbon and Keller in Porto.", both)[0] == "supported"
    assert verdict("Orlov arrived in Lisbon and Keller in Porto.", both[:1])[0] != "supported"


def test_problems_name_what_is_missing() -> None:
    problems = verdict("Orlov gave 12 boats in Madrid in 2016.", [citation("In Lisbon Orlov gave 12 boats.")])[1]

    assert "2016 is not in the source" in problems
    assert "Madrid is not in the source" in problems


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param("Orlov met Keller.", "Orlov will meet Keller.", id="planned told as done"),
        pytest.param("Orlov will meet Keller.", "Orlov met Keller.", id="done told as planned"),
        pytest.param(
            "The council held its session.", "The council is to hold its session in May.", id="irregular verb"
        ),
        pytest.param("The deal may be signed.", "The deal was signed.", id="possible"),
        pytest.param("Orlov stole the file.", "Orlov allegedly stole the file.", id="only claimed"),
        pytest.param("Стороны подписали протокол.", "Стороны подпишут протокол.", id="Russian future"),
        pytest.param("Стороны подпишут протокол.", "Стороны подписали протокол.", id="Russian past"),
        pytest.param("双方签署了协议。", "双方将签署协议。", id="Chinese plan"),
        pytest.param("会议在里加召开。", "会议原定在里加召开。", id="Chinese, put off"),
        pytest.param("Peru has become a member.", "Peru has asked to become a member.", id="only asked for"),
        pytest.param("Стороны создали центр.", "Стороны решили создать центр.", id="Russian decision"),
        pytest.param("双方可能签署协议。", "双方签署协议。", id="Chinese possibility"),
    ],
)
def test_what_was_planned_or_claimed_is_not_told_as_done(sentence: str, quote: str) -> None:
    assert judged(sentence, quote) != "supported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param("Orlov will meet Keller.", "Orlov to meet Keller in May", id="headline"),
        pytest.param("Orlov met Keller.", "Orlov met Keller and will visit Porto.", id="another act is planned"),
        pytest.param("They met in May 2015.", "They met in May 2015.", id="a month that is no modal"),
        pytest.param("Keller was thanked by Orlov.", "Orlov thanked Keller.", id="passive"),
        pytest.param("Келлера принял Орлов.", "Орлов принял Келлера.", id="Russian order of words"),
        pytest.param("Orlov, the minister, spoke.", "Minister Orlov spoke.", id="apposition"),
        pytest.param("The head of the bank, Orlov, spoke.", "Orlov, director of the bank, spoke.", id="general word"),
    ],
)
def test_another_form_of_the_same_is_supported(sentence: str, quote: str) -> None:
    assert judged(sentence, quote) == "supported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param("Keller thanked Orlov.", "Orlov thanked Keller.", id="exchanged"),
        pytest.param("Keller was thanked by Orlov.", "Keller thanked Orlov.", id="passive"),
        pytest.param("Келлер принял Орлова.", "Келлера принял Орлов.", id="Russian cases"),
        pytest.param("王小洪感谢李明。", "李明感谢王小洪。", id="Chinese"),
    ],
)
def test_exchanged_actors_are_unsupported(sentence: str, quote: str) -> None:
    assert judged(sentence, quote) == "unsupported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param("Ambassador Pavel Orlov spoke.", "Minister Pavel Orlov spoke.", id="another office"),
        pytest.param("Minister Li Hua met Orlov.", "Li Hua met Minister Pavel Orlov.", id="somebody else's"),
        pytest.param("Minister Pavel Orlov spoke.", "Deputy Minister Pavel Orlov spoke.", id="without its rank"),
        pytest.param("Former minister Pavel Orlov spoke.", "Minister Pavel Orlov spoke.", id="with a rank"),
        pytest.param("Посол Павел Орлов выступил.", "Министр Павел Орлов выступил.", id="Russian"),
        pytest.param("部长李明出席会议。", "副部长李明出席会议。", id="Chinese rank"),
        pytest.param("大使李明出席会议。", "部长李明出席会议。", id="Chinese"),
        pytest.param(
            "Secretary Mara Lund spoke.", "Treasurer Mara Lund spoke.", id="for a word that is no known office"
        ),
        pytest.param("The Japanese minister spoke.", "The minister spoke.", id="a country"),
        pytest.param("日方表示欢迎。", "中方表示欢迎。", id="a country in one character"),
        pytest.param("Vice-Ambassador Pavel Orlov spoke.", "Vice-Minister Pavel Orlov spoke.", id="behind a hyphen"),
    ],
)
def test_offices_and_countries_are_whose_the_source_says(sentence: str, quote: str) -> None:
    assert judged(sentence, quote) != "supported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param(
            "Mara Lund chaired the talks.",
            "Minister Mara Lund opened the talks. Ivo Berg of Malta chaired them.",
            id="another chairman, both named",
        ),
        pytest.param(
            "Ivo Berg was dismissed in 2016.",
            "Ivo Berg has led the service since 2016, when Mara Lund was dismissed.",
            id="another was dismissed",
        ),
        pytest.param(
            "The two services stopped 214 loads.", "The two services checked 214 loads; 63 were stopped.", id="en"
        ),
        pytest.param("两支部队联合训练三十余次。", "两支部队互访三十余次,联合训练五次。", id="another number's words"),
        pytest.param("Изъято 4,2 тонны меди.", "Изъято 4,2 тонны янтаря.", id="another thing is counted"),
        pytest.param("王海主持会议,李明率团出席。", "王海率团出席,李明主持会议。", id="Chinese roles exchanged"),
        pytest.param("海关局主任王海到访。", "海关局局长王海到访。", id="another Chinese office of that rank"),
    ],
)
def test_what_is_said_of_somebody_or_something_else_is_not_supported(sentence: str, quote: str) -> None:
    assert judged(sentence, quote) != "supported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param(
            "Павел Орлов и Ян Берг подписали план.",
            "Министр Павел Орлов и директор Ян Берг подписали в Риге план.",
            id="two subjects",
        ),
        pytest.param(
            "3 мая Орлов и Берг беседовали.", "Орлов 3 мая провёл беседу с Бергом.", id="one did it with another"
        ),
        pytest.param(
            "Peru denied that Orlov would be sent home.",
            "A report said Orlov would be sent home. Peru denies this.",
            id="denied",
        ),
        pytest.param(
            "Ивана Лэя встретил Чжао Лэй.", "Ивана встретили во главе с Чжао Лэем.", id="ending of a short name"
        ),
        pytest.param("The host is Orlov.", "The talks are hosted by Orlov.", id="hosted by"),
        pytest.param("佐藤提议每两年举行一次会议。", "佐藤建议每两年举行一次会议。", id="Chinese synonym"),
        pytest.param(
            "Director Lund said that traders sent 300 crates in all.",
            "Lund, who heads the port of Riga, said 300 crates had been shipped.",
            id="English in other words",
        ),
        pytest.param(
            "Viktor Pikalyov met Ivo Berg in Riga in May 2016.",
            "Виктор Пикалёв в мае 2016 года встретился в Риге с Иво Бергом.",
            id="translated, with ё",
        ),
    ],
)
def test_what_is_said_in_other_words_is_not_unsupported(sentence: str, quote: str) -> None:
    assert judged(sentence, quote) != "unsupported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param(
            "Ivo Berg signed for Peru, Mara Lund for Malta.",
            "Minister Ivo Berg signed for Malta, Minister Mara Lund for Peru.",
            id="who represented which country",
        ),
        pytest.param("Bread made up a third of it.", "Salt made up a third of it; bread did not sell.", id="subject"),
        pytest.param("Guards were armed.", "Guards were unarmed.", id="prefix"),
        pytest.param("The aim will be to save bread.", "The aim was to save bread.", id="an aim that was"),
        pytest.param(
            "It covers files, including secret ones.", "It covers files and excludes secret ones.", id="contrary"
        ),
        pytest.param("All of the loads were stopped.", "Four of the loads were stopped.", id="all"),
        pytest.param("It was cut from 45 days to 90.", "It was cut from 90 days to 45.", id="from and to"),
        pytest.param("Orlov raised the fee.", "Orlov promised to raise the fee.", id="only promised"),
        pytest.param("Orlov said the guests had keys.", "Orlov asked whether the guests had keys.", id="only asked"),
        pytest.param("Lund had sold the ship.", "Lund says she had sold the ship.", id="said of oneself"),
        pytest.param("Only bread is sold there.", "Bread is sold there.", id="only"),
        pytest.param(
            "Исполнила 46 просьб Рига.", "Рига направила 46 просьб, исполнено 29.", id="stems of another number"
        ),
        pytest.param("Судьи встретились в Риге.", "На очереди — встреча судей в Риге.", id="only on the agenda"),
        pytest.param(
            "Guards may carry guns.", "An earlier version of this report said guards may carry guns.", id="corrected"
        ),
        pytest.param("Lund hosts the talks.", "The host of the talks is Orlov. Lund is expected.", id="noun and is"),
        pytest.param("Orlov defeated Lund.", "Orlov won 10 votes against 6 for Lund.", id="verb not in the source"),
        pytest.param(
            "Orlov headed the port of Riga from 2007 to 2009.",
            "He headed the mill from 2007 to 2009. In May 2012 Orlov saw the port of Riga.",
            id="dates of another sentence",
        ),
        pytest.param(
            "Lund left the post because sponsors objected.", "Lund left the post in Riga.", id="a reason added"
        ),
        pytest.param(
            "Orlov was head of the port.", "Orlov was until now deputy head of the port.", id="without deputy"
        ),
        pytest.param(
            "Mara Lund of Peru won.", "Ivo Berg of Peru spoke. Mara Lund of Malta won.", id="of another country"
        ),
        pytest.param(
            "Peru answered 20 of 57 letters.", "Of 57 letters to Peru, 20 have been answered.", id="by nobody named"
        ),
        pytest.param(
            "Mara Lund has overall command.", "Mara Lund leads a unit. Overall command lies with Orlov.", id="a rival"
        ),
        pytest.param("Lund was in the chair.", "Lund came again from Riga.", id="what is told is missing"),
        pytest.param("Гуцев поздравил Ин Юна.", "Ин Юн поздравил коллегу. Гуцев приехал.", id="Russian, two words"),
        pytest.param("Гостей принимал Ян Берг.", "Гостей принимал Павел Орлов. Ян Берг приехал.", id="Russian order"),
        pytest.param("План прошёл утром в Риге.", "План прошёл днём. Утром в Риге его не нашли.", id="with a not"),
    ],
)
def test_what_is_turned_or_exchanged_is_not_supported(sentence: str, quote: str) -> None:
    assert judged(sentence, quote) != "supported"


@pytest.mark.parametrize(
    ("sentence", "quote", "beside"),
    [
        pytest.param(
            "She was an aide to the minister.", "She was an aide to the president.", "All ministers", id="office"
        ),
        pytest.param("会议定于5月在日本举行。", "会议定于5月在中国举行。", "日本参加。", id="country"),
        pytest.param(
            "LISBON, May 5. Minister Mara Lund was in Lisbon on May 6, Orlov told us.",
            "LISBON, May 5. Minister Mara Lund will be in Lisbon on May 6, Orlov told us.", "Lund.", id="a plan",
        ),
    ],
)  # fmt: skip
def test_what_the_passage_has_elsewhere_is_no_support_here(sentence: str, quote: str, beside: str) -> None:
    cited = [citation(quote, title=beside)]
    assert verdict(sentence, cited, beside)[0] != "supported"
    assert verdict(quote, cited, beside)[0] == "supported"


@pytest.mark.parametrize(
    "sentence", ["Sun Weiguo met Koroteyev in Irkutsk on 18 September 2019.", "Koroteyev met Sun Weiguo."]
)
def test_names_meet_across_scripts_by_their_sound(sentence: str) -> None:
    quote = citation("孙卫国18日在伊尔库茨克会见科罗捷耶夫。", published="2019-09-19", language="zh")

    assert verdict(sentence, [quote])[1] == (
        "only names, dates and numbers could be compared with a source in another language",
    )


@cache
def lexicon() -> Lexicon:
    return Lexicon(load_embeddings("use").embed_documents)


RECEIVED = "The sides sent 40 troops to the border on 3 May 2021."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("The sides sent 40 soldiers to the border on 3 May 2021.", "supported", id="another word"),
        pytest.param("The sides sent 40 horses to the border on 3 May 2021.", "partly", id="another thing"),
    ],
)
def test_a_word_of_the_same_meaning_counts(sentence: str, expected: str) -> None:
    assert verdict(sentence, [citation(RECEIVED)], lexicon=lexicon())[0] == expected


def test_names_and_days_of_the_passage_beside_the_span_count() -> None:
    beside = "Pavel Orlov came to Kazan, Russia, on 2 May 2021."
    said = "The sides sent troops to the Russian border in Kazan on 2 May 2021."
    span = [citation("The sides sent troops to the border.", published="2021-05-03")]

    assert not any("is not in the source" in problem for problem in verdict(said, span, beside)[1])
    assert len(verdict(said, span)[1]) > 1


def test_the_day_of_the_report_beside_the_span_is_not_that_of_the_event() -> None:
    span = [citation("The sides signed a treaty.", published="2021-05-03")]

    assert verdict("The sides signed a treaty on 3 May 2021.", span, "KAZAN, 3 May 2021.")[0] != "supported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param(
            "India sent 110 men and Pakistan 200.", "Of them 200 came from India, 110 from Pakistan.", id="figures"
        ),
        pytest.param(
            "The talks ended early because the sides had disagreed.",
            "The talks ended early. The sides had disagreed.",
            id="a reason",
        ),
        pytest.param("这些车辆将用于运动会莫斯科。", "莫斯科消息。这些车辆将用于运动会安保。", id="a name at the end"),
        pytest.param("大将共同将主持会议。", "大将共同主持会议。", id="a general is no plan"),
    ],
)
def test_what_is_joined_otherwise_is_not_supported(sentence: str, quote: str) -> None:
    assert verdict(sentence, [citation(quote)], lexicon=lexicon())[0] != "supported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param("The treaty was ratified.", "The treaty must be ratified.", id="an obligation"),
        pytest.param("Two posts were opened in Porto.", "Two posts are planned in Porto.", id="a plan"),
        pytest.param("The paper says who may call.", "The paper says nothing on who may call.", id="nothing"),
        pytest.param("It took 5 hours in 2022 and 9 in 2023.", "In 2022 it took 9 hours. In 2023, 5.", id="exchanged"),
        pytest.param("Less than half came back.", "More than half came back.", id="less and more"),
    ],
)
def test_a_small_change_of_a_copied_sentence_is_not_supported(sentence: str, quote: str) -> None:
    assert verdict(sentence, [citation(quote)], lexicon=lexicon())[0] != "supported"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        pytest.param("Nineteen men came to Porto.", "They were 19 men who came to Porto.", id="a number first"),
        pytest.param("Глава МВД выступил.", "Глава Министерства внутренних дел выступил.", id="first letters"),
        pytest.param("Секретарь Совбеза выступил.", "Секретарь Совета безопасности выступил.", id="syllables"),
        pytest.param("Peru sends 40 men every year.", "Peru sends 40 men a year.", id="every year"),
        pytest.param("Keller was elected as president.", "They elected Keller of Peru as president.", id="elected as"),
        pytest.param(
            "Orlov remains minister, the port of Riga said.",
            "Orlov keeps his post of minister, the port of Riga said.",
            id="a verb after the name",
        ),
        pytest.param(
            "Half of the cost is paid by Austria.", "Austria bears half of the expense.", id="the same as a whole"
        ),
    ],
)
def test_what_is_only_worded_otherwise_is_supported(sentence: str, quote: str) -> None:
    assert verdict(sentence, [citation(quote)], lexicon=lexicon())[0] == "supported"


def test_what_the_rest_of_the_passage_carries_is_not_unsupported() -> None:
    span, passage = "It applies from Monday.", "Orlov signed it with 12 others on 2 May 2021. It applies from Monday."
    said = "Orlov and 12 others signed it on 2 May 2021."

    assert verdict(said, [citation(span)])[0] == "unsupported"
    assert verdict(said, [citation(span)], passage)[0] == "partly"
