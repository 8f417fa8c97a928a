"""Which sentences answer: none, or few that stand by themselves."""

import pytest

from assistant.question.lexicon import Lexicon
from assistant.question.question import understand
from assistant.quote.able import Scored
from assistant.quote.choose import best_of, choose, same_statement
from assistant.quote.evidence import score
from assistant.quote.read_alone import with_the_year
from assistant.quote.several import covering
from tests.asking import Desk

MET = "Minister Wang Xiaohong met Russian Minister Vladimir Kolokoltsev in Beijing on Tuesday."
GAVE = "Wang presented Kolokoltsev with the Great Wall medal."
CALLED = "Foreign Minister Wang Yi called for a safe environment in the region."
ALSO = "He also called for a crackdown on fraud."


def rank(desk: Desk, lexicon: Lexicon, question: str) -> list[Scored]:
    candidates = desk.candidates()
    pairs = zip(candidates, score(understand(question), candidates, lexicon), strict=True)
    return sorted(pairs, key=lambda pair: pair[1].total, reverse=True)


def chosen(desk: Desk, lexicon: Lexicon, question: str) -> list[str]:
    return [candidate.text for candidate in choose(understand(question), rank(desk, lexicon, question))]


def test_a_fact_is_answered_by_its_one_sentence(desk: Desk, lexicon: Lexicon) -> None:
    desk.put(f"{MET} {GAVE} It rained.")
    assert chosen(desk, lexicon, "Where did Wang Xiaohong meet Kolokoltsev?") == [MET]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Where did Emmanuel Macron meet Kolokoltsev?", id="an unknown name"),
        pytest.param("Where did Wang Yi meet Kolokoltsev?", id="another one of that surname"),
        pytest.param("Did Wang Xiaohong meet Kolokoltsev in London?", id="another place"),
        pytest.param("Did Wang Xiaohong meet Kolokoltsev in 2019?", id="another year"),
        pytest.param("How old is Wang Xiaohong?", id="another kind of answer"),
        pytest.param("Who did Wang Xiaohong marry in Beijing?", id="another act"),
    ],
)
def test_a_sentence_that_lacks_what_is_asked_does_not_answer(desk: Desk, lexicon: Lexicon, question: str) -> None:
    desk.put(f"{MET} {GAVE} It rained.")
    assert chosen(desk, lexicon, question) == []


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        pytest.param(
            "What medal did Wang Xiaohong give Vladimir Kolokoltsev in Minsk in 2019?", True, id="three names"
        ),
        pytest.param("What medal did Wang Xiaohong give Vladimir Kolokoltsev in 2019?", False, id="two names"),
        pytest.param(
            "Did Wang Xiaohong give Vladimir Kolokoltsev a medal in Minsk in 2019?", False, id="whether it was then"
        ),
    ],
)
def test_a_report_of_no_year_answers_of_a_year_where_all_its_names_are_the_same(
    desk: Desk, lexicon: Lexicon, question: str, answers: bool
) -> None:
    gave = "Minister Wang Xiaohong gave Vladimir Kolokoltsev the Great Wall medal in Minsk."
    desk.put(f"{gave} It rained.")
    assert chosen(desk, lexicon, question) == ([gave] if answers else [])


@pytest.mark.parametrize(
    ("other", "dated"),
    [
        pytest.param("12 May 2014, Riga: third gathering of the ports' council.", True, id="that day"),
        pytest.param("17 November 2014, Riga: third gathering of the ports' council.", False, id="another day"),
    ],
)
def test_a_day_without_its_year_is_told_with_a_report_that_has_both(
    desk: Desk, lexicon: Lexicon, other: str, dated: bool
) -> None:
    held = "RIGA, May 12 (Baltic Wire) -- The council of ports held its third meeting in Riga."
    desk.put(f"{held} It rained.")
    desk.put(f"A list of what was held.\n\n{other} It rained there, too.", file="b.txt")
    ranked = rank(desk, lexicon, "When was the third meeting of the council of ports held in Riga?")
    assert [one.text for one in with_the_year([ranked[0][0]], ranked)] == [held, *([other] if dated else [])]


def test_what_goes_on_right_behind_belongs_to_it(desk: Desk, lexicon: Lexicon) -> None:
    desk.put(f"{CALLED} {ALSO} It rained.")
    assert chosen(desk, lexicon, "What did Wang Yi call for?") == [CALLED, ALSO]


def test_quoted_speech_brings_its_speaker(desk: Desk, lexicon: Lexicon) -> None:
    speaker = "A university researcher agreed with the analysis of the alliance."
    speech = "“That way, China can better extradite criminals who fled abroad.”"
    desk.put(f"{speaker} {speech}")
    assert chosen(desk, lexicon, "How can China better extradite criminals?") == [speech, speaker]


def test_a_reprint_is_not_said_twice(desk: Desk, lexicon: Lexicon) -> None:
    desk.put(MET, file="a.txt")
    desk.put(f"{MET.replace('Minister Wang', 'Public Security Minister Wang')} It rained.", file="b.txt")
    assert len(chosen(desk, lexicon, "Did Wang Xiaohong meet Kolokoltsev in Beijing?")) == 1


def test_an_answer_stays_short(desk: Desk, lexicon: Lexicon) -> None:
    points = (f"Wang Yi said that point {number} on ships is {'very ' * 20}good." for number in range(9))
    speech = " ".join(points)
    desk.put(f"Foreign Minister Wang Yi came. {speech}")
    answer = chosen(desk, lexicon, "What did Wang Yi say about ships?")
    assert answer
    assert len(answer) <= 3
    assert len(" ".join(answer).split()) <= 110


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "What three skills were drilled at Northern Bridge?",
            "They practised convoy cover, river rescue and the clearing of mines.",
            id="things",
        ),
        pytest.param(
            "Name the men who attended Northern Bridge.",
            "Signing were Minister Pavel Gromov, General Dmitry Orlov and Colonel Ivan Lisin.",
            id="people",
        ),
        pytest.param(
            "In which towns was Northern Bridge drilled?", "Officers walked in Brest, Gomel and Orsha.", id="places"
        ),
    ],
)
def test_of_several_the_sentence_behind_that_lists_them_answers(
    desk: Desk, lexicon: Lexicon, question: str, told: str
) -> None:
    held = "The police exercise Northern Bridge was drilled in Minsk and attended by many men with skills."
    desk.put(f"{held} It rained. {told} It went on.")
    assert told in chosen(desk, lexicon, question)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(MET, MET.replace(" on Tuesday", ""), True, id="shortened"),
        pytest.param(MET, GAVE, False, id="another"),
        pytest.param("14 ships came.", "9 aircraft left.", False, id="other figures"),
    ],
)
def test_the_same_statement_is_known(one: str, other: str, same: bool) -> None:
    assert same_statement(one, other) is same_statement(other, one) is same


def test_a_report_without_a_year_answers_when_the_month_agrees(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("Pavel Gromov met Minister Dmitry Orlov in Minsk on 17 April.")
    assert chosen(desk, lexicon, "Where did Pavel Gromov meet Dmitry Orlov in April 2019?")
    assert not chosen(desk, lexicon, "Where did Pavel Gromov meet Dmitry Orlov in 2019?")


@pytest.mark.parametrize(
    ("told", "question", "answers"),
    [
        pytest.param(
            "Police detained 800 smugglers in Minsk.", "How many were detained in Minsk in 2019?", True, id="once"
        ),
        pytest.param("Police met 800 smugglers in Minsk.", "How many were met in Minsk in 2019?", False, id="again"),
        pytest.param(
            "Orlov detained 800 smugglers in Minsk.", "How many did Orlov detain in 2019?", False, id="somebody"
        ),
    ],
)
def test_a_report_of_no_year_answers_of_what_hardly_happens_twice(
    desk: Desk, lexicon: Lexicon, told: str, question: str, answers: bool
) -> None:
    desk.put(f"{told} It rained.")
    assert chosen(desk, lexicon, question) == ([told] if answers else [])


def test_what_tells_the_year_comes_before_what_leaves_it_open(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("Police detained 800 smugglers in Minsk.", file="a.txt")
    dated = "In 2019 they detained nine smugglers in Minsk."
    desk.put(dated, file="b.txt")
    assert chosen(desk, lexicon, "How many smugglers were detained in Minsk in 2019?")[0] == dated


def test_what_tells_it_of_another_year_leaves_no_room_for_a_guess(desk: Desk, lexicon: Lexicon) -> None:
    desk.put(
        "Pavel Gromov signed the fisheries treaty with Dmitry Orlov in 2001 in order to end a quarrel over salmon. "
        "The fisheries treaty of 2005 was of use to Pavel Gromov and to Dmitry Orlov because of tuna."
    )
    assert not chosen(desk, lexicon, "Why did Pavel Gromov sign the salmon treaty with Dmitry Orlov in 2009?")


def test_the_best_sentence_is_in_a_list_though_it_names_none(desk: Desk, lexicon: Lexicon) -> None:
    named = "The smugglers Gao One and Gao Two of the Gao family were caught and handed over to Laos."
    desk.put(f"{named} Minister Pavel Gromov said that smugglers were handed over to Laos.")
    assert chosen(desk, lexicon, "Which smugglers of the Gao family were caught and handed over to Laos?")[0] == named


def test_a_sentence_in_another_language_needs_few_words(desk: Desk, lexicon: Lexicon) -> None:
    told = "Павел Громов и Дмитрий Орлов подписали в Минске план на два года."
    desk.put(f"{told} Шёл дождь. Пели птицы. Дети играли в мяч.")
    assert chosen(desk, lexicon, "Where did Pavel Gromov and Dmitry Orlov initial the blueprint?") == [told]


def test_a_year_that_the_report_leaves_open_takes_more_that_agrees(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("Pavel Gromov led the fifth round of the salmon talks in Minsk.")
    assert chosen(desk, lexicon, "Who led the fifth round of the salmon talks in Minsk in 2019?")
    assert not chosen(desk, lexicon, "Who led the salmon talks in Minsk in 2019?")


def test_an_answer_is_read_with_the_question_before_it(desk: Desk, lexicon: Lexicon) -> None:
    asked, told = "Q: How many smugglers did Pavel Gromov hand over to Norland?", "A: Nine of them."
    desk.put(f"{asked}\n{told}\nIt rained.")
    assert chosen(desk, lexicon, "How many smugglers did Pavel Gromov hand over to Norland?") == [f"{asked}\n{told}"]


def test_what_is_called_off_is_not_told_as_held(desk: Desk, lexicon: Lexicon) -> None:
    planned, dropped = "Pavel Gromov is to meet Dmitry Orlov in Minsk.", "The meeting was later called off."
    desk.put(f"{planned} {dropped} It rained.")
    assert chosen(desk, lexicon, "Where does Pavel Gromov meet Dmitry Orlov?") == [planned, dropped]


def test_a_sentence_that_stands_out_in_its_report_needs_few_of_the_words(desk: Desk, lexicon: Lexicon) -> None:
    living = "Police found Tan in Darkhan, where he kept a shop for tyres."
    desk.put(f"{living} It rained on the hills all day. The harvest of apples was poor. A museum opened its doors.")
    assert chosen(desk, lexicon, "What store did the fugitive banker Tan own in Darkhan?") == [living]


def test_whose_it_was_is_no_question_after_an_act(desk: Desk, lexicon: Lexicon) -> None:
    told = "Pavel Gromov is to serve what is left of the term of Dmitry Orlov."
    desk.put(f"{told} It rained.")
    assert chosen(desk, lexicon, "Whose term was Pavel Gromov serving?") == [told]


def test_what_it_holds_is_listed_right_behind(desk: Desk, lexicon: Lexicon) -> None:
    signed, listed = "Pavel Gromov signed the Tula customs paper.", "Cheese, salt, wool and glass are named in it."
    desk.put(f"{signed} {listed} It rained.")
    assert chosen(desk, lexicon, "What contraband does the Tula customs paper of Pavel Gromov name?") == [
        signed,
        listed,
    ]


def test_only_what_answers_by_itself_joins_from_another_report(desk: Desk, lexicon: Lexicon) -> None:
    desk.put(f"{MET} It rained.", file="a.txt")
    desk.put("Another Russian minister met a Chinese general in Beijing on Tuesday.", file="b.txt")
    assert chosen(desk, lexicon, "Where in Beijing did Wang Xiaohong meet the Russian minister?") == [MET]


@pytest.mark.parametrize(
    "opened",
    [
        pytest.param("Talks of Gromov in Minsk ended with papers:\n\n- on salt;\n- on wool;", id="bullets"),
        pytest.param("Papers that ended talks of Gromov in Minsk\n1. salt\n2. wool.", id="numbers, a heading"),
        pytest.param("Talks of Gromov in Minsk ended with papers：\non salt;\non wool.", id="lines"),
    ],
)
def test_a_list_is_told_with_what_opens_it(desk: Desk, lexicon: Lexicon, opened: str) -> None:
    desk.put(f"{opened}\nIt rained.", title="Minsk")
    told = "\n".join(chosen(desk, lexicon, "Which papers ended the talks of Gromov in Minsk?"))
    assert [word in told for word in ("salt", "wool", "rained")] == [True, True, False]


def test_a_month_alone_is_no_question_for_a_report_without_a_year(desk: Desk, lexicon: Lexicon) -> None:
    desk.put("On 17 March the herons came back.")
    assert not chosen(desk, lexicon, "What happened in March 2019?")


def test_who_names_more_does_not_outdo_who_tells_it(desk: Desk) -> None:
    desk.put("The exercise was held in Brest and Gomel. Scouts met in Brest, Gomel and Orsha.")
    known = desk.candidates()
    assert covering("places", understand("In which towns was it held?"), known, 4) == known


def test_a_headline_does_not_repeat_its_report(desk: Desk, lexicon: Lexicon) -> None:
    headline, told = "Громов и Орлов встретились в Минске", "Pavel Gromov met Dmitry Orlov in Minsk on salmon."
    desk.put(f"{headline}\n\n{told} It rained.", title=headline)
    known = desk.candidates()
    scored = list(zip(known, score(understand("Where did Gromov meet Orlov?"), known, lexicon), strict=True))
    assert [c.text for c, _ in best_of(scored[1], scored, 0.0)] == [told, "It rained."]
