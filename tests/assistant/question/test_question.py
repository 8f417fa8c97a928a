"""A question taken apart: names, figures, content words and the parts it consists of."""

import pytest

from assistant.question.parts import parts_of
from assistant.question.question import understand


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Who did Wang Xiaohong meet in Beijing?", {("Wang", "Xiaohong"), ("Beijing",)}, id="two names"),
        pytest.param("What did China and Russia sign?", {("China",), ("Russia",)}, id="two countries"),
        pytest.param("Кто вёл заседание СМВД СНГ?", {("СМВД",), ("СНГ",)}, id="two acronyms"),
        pytest.param("哪位外国部长访问了北京？", {("北京",)}, id="foreign is no name"),
        pytest.param("Wie viele städtische Beschuldigte kamen nach Wien?", {("Wien",)}, id="a German noun"),
        pytest.param("Where is the Russian Interior Minister?", {("Russian",)}, id="an office is no name"),
        pytest.param("Besides the ships, what came?", set(), id="a capital that only opens"),
        pytest.param("谁在北京会见了科洛科利采夫？", {("北京",), ("科洛科利采夫",)}, id="Chinese"),
        pytest.param("Какую медаль вручили Колокольцеву?", {("Колокольцеву",)}, id="Russian"),
        pytest.param("Where did Tran Van Hai go?", {("Tran", "Van", "Hai")}, id="a small word in a name"),
        pytest.param("who did wang meet?", set(), id="no capitals"),
        pytest.param("Где прошло учение «Степной щит»?", {("Степной", "щит")}, id="a title of common words"),
        pytest.param("¿Dónde fue «Escudo del cielo 2019»?", {("Escudo", "cielo")}, id="a title with a year"),
        pytest.param("“和平之盾-2018”演习在哪里举行？", {("和平之盾",)}, id="a title in Chinese"),
        pytest.param("Welche chinesischen Schiffe nahmen teil?", {("chinesischen",)}, id="nouns behind adjectives"),
        pytest.param("Welche Runde wurde mit der Türkei vereinbart?", {("Türkei",)}, id="what German asks for"),
        pytest.param("Wie oft wurde der UNO-Plan in Wien geändert?", {("UNO",), ("Wien",)}, id="behind an acronym"),
        pytest.param(
            "Mit wem sprach Orlow nach seiner Wahl bis Ende 2025?", {("Orlow",)}, id="behind a possessive in German"
        ),
        pytest.param("他会见了白俄罗斯哪位官员？", {("白俄罗斯",)}, id="a name within a name"),
        pytest.param("哪位官员在河内签署了公约？", {("河内",)}, id="a city that the segmenter takes for a river"),
        pytest.param("Who watched Calm Shield 2009?", {("Calm", "Shield")}, id="an exercise with its year"),
        pytest.param("Where was the Joint Lake exercise held?", {("Joint", "Lake")}, id="an exercise of common words"),
        pytest.param("When did the Coast Guard patrols end?", set(), id="a body that patrols"),
        pytest.param("Who is She Lifeng?", {("She", "Lifeng")}, id="a surname like a pronoun"),
        pytest.param("Besides Peru, who came?", {("Peru",)}, id="a preposition that opens"),
        pytest.param(
            "Wann begann die Übung belarussischer Soldaten bei Riga?",
            {("belarussischer",), ("Riga",)},
            id="a noun behind whose it is",
        ),
        pytest.param("How many of the Mings came?", {("Ming",)}, id="a family"),
        pytest.param("Who opened the Games?", {("Games",)}, id="no family"),
        pytest.param("Names of the Latvian cutters?", {("Latvian",)}, id="what is asked for opens"),
    ],
)
def test_names_are_kept_as_their_words(text: str, names: set[tuple[str, ...]]) -> None:
    assert set(understand(text).names) == names


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("What happened on June 5, 2014?", {"June", "5", "2014"}, id="a date"),
        pytest.param("Who came to the third meeting?", {"third"}, id="an ordinal"),
        pytest.param("Что было 5 июня?", {"5", "июня"}, id="Russian"),
        pytest.param("Сколько их было к декабрю?", {"декабрю"}, id="a Russian month in the dative"),
        pytest.param("Who came?", set(), id="none"),
        pytest.param("Who came in the first half of May 2021?", {"2021-05-01/2021-05-15"}, id="half a month"),
        pytest.param("Who came in the years 2011 to 2013?", {"2011-01-01/2013-12-31"}, id="years"),
    ],
)
def test_figures_are_kept_apart(text: str, figures: set[str]) -> None:
    assert set(understand(text).figures) == figures


def test_words_that_say_what_is_asked_are_kept_and_others_weigh_little() -> None:
    question = understand("How many naval vessels took part in the exercise?")
    assert {"naval", "vessels", "exercise"} <= set(question.words)
    assert "took-part" in question.light
    assert question.heads == ("naval", "vessels")


@pytest.mark.parametrize(
    ("text", "head"),
    [
        pytest.param("What was the theme of the Gomel talks?", "theme", id="English"),
        pytest.param("Какова была тема заседания?", "тема", id="Russian"),
        pytest.param("Quel était le thème de la réunion ?", "thème", id="French"),
        pytest.param("¿Cuál fue el tema de la reunión?", "tema", id="Spanish"),
        pytest.param("Was war das Thema des Treffens?", "thema", id="German"),
    ],
)
def test_what_something_is_of_another_is_what_is_asked_for(text: str, head: str) -> None:
    question = understand(text)
    assert (question.heads, question.names) == ((head,), question.names if "Gomel" in text else ())


@pytest.mark.parametrize(
    ("text", "lent"),
    [
        pytest.param("Who spoke for Peru? (Ivan Orlov; Minsk)", {"Ivan Orlov", "Minsk"}, id="names of its own"),
        pytest.param("Who spoke first? (Ivan Orlov)", set(), id="none of its own"),
        pytest.param("Who spoke for Peru?", set(), id="no topic"),
    ],
)
def test_names_of_the_topic_are_lent(text: str, lent: set[str]) -> None:
    assert understand(text).lent == lent


def test_what_the_interrogative_says_is_not_looked_for() -> None:
    assert understand("How long did the talks last?").words == ("talks",)
    assert understand("How often does the group meet?").words == ("group", "meet")


def test_a_category_only_says_what_is_wanted() -> None:
    assert "city" in understand("In which city did they meet?").light
    assert "city" in understand("Who bombed the city?").words


def test_no_word_is_lost_between_the_classes() -> None:
    question = understand("When did President Xi visit Moscow in March 2023?")
    names = {word for group in question.names for word in group}
    said = names | set(question.figures) | set(question.words) | set(question.light)
    assert {"President", "Xi", "visit", "Moscow", "March", "2023"} <= said


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "When did they meet, and who presided?", ["When did they meet", "who presided?"], id="two interrogatives"
        ),
        pytest.param("Who met Wang? Where?", ["Who met Wang?", "Where?"], id="two sentences"),
        pytest.param("Кто приехал и когда?", ["Кто приехал", "когда?"], id="Russian"),
        pytest.param("What did China and Russia sign?", ["What did China and Russia sign?"], id="and between names"),
        pytest.param("Who met Wang?", ["Who met Wang?"], id="one"),
        pytest.param(
            "Who led the bureau in May 2019, and who in June 2023?",
            ["Who led the bureau in May 2019", "Who led the bureau in June 2023"],
            id="the same at another time",
        ),
        pytest.param(
            "How did the number of guards change between March and July 2020?",
            ["How many guards in March 2020?", "How many guards in July 2020?"],
            id="what changed",
        ),
        pytest.param(
            "In which of the drills, Falcon-3 or Falcon-4, were more ships used?",
            ["How many ships were used in Falcon-3?", "How many ships were used in Falcon-4?"],
            id="one or the other",
        ),
        pytest.param(
            "Who led the court in June 2011, in May 2012 and in July 2013?",
            [f"Who led the court in {when}?" for when in ("June 2011", "May 2012", "July 2013")],
            id="three times",
        ),
        pytest.param(
            "Где прошла вторая и третья встреча?",
            ["Где прошла вторая встреча?", "Где прошла третья встреча?"],
            id="two of a series",
        ),
        pytest.param(
            "Who was elected between 2011 and 2013?", ["Who was elected between 2011 and 2013?"], id="one period"
        ),
        pytest.param(
            "Which rank did Orlov have when he signed in Tula in May 2011, and which when he came back in 2013?",
            [
                "Which rank did Orlov have when he signed in Tula in May 2011",
                "Which rank did Orlov have when he came back in 2013?",
            ],
            id="at another occasion",
        ),
        pytest.param(
            "Who met in Tula in 2014, and who in Omsk?", ["Who met in Tula in 2014", "Who met in Omsk?"], id="elsewhere"
        ),
        pytest.param(
            "How many goats were driven out and how many came back?",
            ["How many goats were driven out", "how many goats came back?"],
            id="more of the same",
        ),
        pytest.param(
            "Orlov did not see Tan Wei in Omsk in June 2011. Where did they meet later?",
            ["Where did they meet later? (Orlov; Tan Wei)"],
            id="a statement before",
        ),
        pytest.param(
            "When was the exchange agreed? The Tula paper only says Sunday.",
            ["When was the exchange agreed?"],
            id="a statement behind",
        ),
        pytest.param(
            "How many goats took part - do the sources agree?", ["How many goats took part?"], id="about the sources"
        ),
        pytest.param(
            "When and where did Orlov meet Tan?",
            ["When did Orlov meet Tan?", "where did Orlov meet Tan?"],
            id="two interrogatives",
        ),
        pytest.param(
            "On what day and in which town was the Tula paper signed?",
            ["On what day was the Tula paper signed?", "in which town was the Tula paper signed?"],
            id="two interrogatives with nouns",
        ),
        pytest.param(
            "Which of the two, Peru's treaty with Laos or that with Chad, is in force?",
            ["What of is in force of Peru's treaty with Laos?", "What of is in force of Peru's treaty with Chad?"],
            id="one or the other like it",
        ),
        pytest.param(
            "Which drill had more ships, Falcon-3 or Falcon-4?",
            ["How many ships were in Falcon-3?", "How many ships were in Falcon-4?"],
            id="compared in size",
        ),
        pytest.param(
            "Что было раньше: визит Орлова или визит Тана?",
            ["When was визит Орлова?", "When was визит Тана?"],
            id="compared in time",
        ),
        pytest.param(
            "“和平之盾-3”和“和平之盾-4”哪次规模更大？",
            ["“和平之盾-3”有多少人？", "“和平之盾-4”有多少人？"],
            id="compared in Chinese",
        ),
        pytest.param(
            "Which ministers first met in Tula, Omsk or Riga?",
            ["Which ministers first met in Tula, Omsk or Riga?"],
            id="nothing compared",
        ),
        pytest.param("", [""], id="nothing"),
    ],
)
def test_two_questions_in_one_are_told_apart(text: str, parts: list[str]) -> None:
    assert parts_of(text) == parts


@pytest.mark.parametrize(
    ("text", "period"),
    [
        pytest.param("Who ran it between 2011 and 2013?", "2011-01-01/2013-12-31", id="between"),
        pytest.param("Что было в первой половине 2015 года?", "2015-01-01/2015-06-30", id="Russian half"),
        pytest.param("2011年至2013年间有哪些会议？", "2011-01-01/2013-12-31", id="Chinese"),
        pytest.param("Who ran it before May 2012?", "../2012-04-30", id="open"),
    ],
)
def test_a_period_is_one_figure(text: str, period: str) -> None:
    assert understand(text).figures == (period,)


def test_the_years_that_a_plan_is_for_are_no_period() -> None:
    assert set(understand("Кто подписал программу на 2014–2016 годы?").figures) == {"2014", "2016"}


def test_question_words_of_other_languages_say_nothing() -> None:
    assert understand("Quem sucedeu Paulo na direção da polícia?").words == ("sucedeu", "direção", "polícia")
    assert understand("哪位部长第几次访问?会谈多久?").words == understand("部长访问?会谈?").words


def test_an_article_without_its_vowel_is_no_part_of_a_name() -> None:
    question = understand("Quel traité d'extradition lie la Chine et l'Australie ?")
    assert question.names == (("Chine",), ("Australie",))
    assert "extradition" in question.words


def test_japanese_is_taken_apart_without_its_particles() -> None:
    question = understand("中国とベトナムの麻薬対策当局の会議はどこで開かれたか。")
    assert question.names == (("中国",), ("ベトナム",))
    assert {"麻薬", "対策", "会議"} <= set(question.words)


@pytest.mark.parametrize("first", ["first two months", "first deputy minister", "first time", "first announced one"])
def test_not_every_first_is_one_of_a_series(first: str) -> None:
    assert not understand(f"Who came with the {first}?").figures


@pytest.mark.parametrize("text", ["", "?", "???", "😀", "a" * 5000, "Who\x00?", "[1] [2]", "«»"])
def test_anything_can_be_taken_apart(text: str) -> None:
    assert understand(text).text == text


@pytest.mark.parametrize("name", ["US", "UN"])
def test_a_body_in_capitals_is_a_name_though_its_letters_are_a_small_word(name: str) -> None:
    assert (name,) in understand(f"What did the {name} say about Xinjiang?").names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Whom did Liang Jun meet in Minsk?", ("Liang", "Jun"), id="a given name like a month"),
        pytest.param("邱建华担任什么职务？", ("邱建华",), id="a Chinese surname torn off"),
        pytest.param("梁文军同阿尔及利亚部长签署了什么？", ("梁文军",), id="a Chinese name before a preposition"),
        pytest.param("梁文军同阿尔及利亚部长签署了什么？", ("阿尔及利亚",), id="a long Chinese name of a country"),
    ],
)
def test_a_name_ends_where_it_ends(text: str, name: tuple[str, ...]) -> None:
    question = understand(text)
    assert name in question.names
    assert not question.figures


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Where did the ASEAN Anti-Fraud Working Group meet?", (("ASEAN",),), id="working group"),
        pytest.param("Who heads the Border Service of Chile?", (("Chile",),), id="service"),
        pytest.param("Who was prosecutor of Kamchatsky Krai?", (("Kamchatsky",),), id="region"),
        pytest.param("四国联合巡逻的总部设在哪个港口?", (), id="so many nations"),
        pytest.param("¿Tienen un tratado los dos países?", (), id="a capital behind a turned mark"),
    ],
)
def test_what_a_body_or_a_region_is_called_by_is_no_proper_name(text: str, names: tuple[tuple[str, ...], ...]) -> None:
    assert understand(text).names == names
