"""Answers in quotations: exact sentences, named people, and what is said when the corpus does not say."""

import pytest

from assistant.conversation import REFUSAL
from assistant.quote.editor import NO_YEAR
from assistant.quote.quote import with_capitals
from tests.asking import Desk

MET = (
    "Chinese Minister of Public Security Wang Xiaohong met Russian Minister of Internal Affairs Vladimir Kolokoltsev "
    "on Tuesday in Beijing."
)
GAVE = "Wang presented Kolokoltsev with the Great Wall medal."
COMPLAINED = "The Russian minister complained about the use of Interpol channels."
THANKED = "He thanked China for information on criminal cases."
YI = "Chinese Foreign Minister Wang Yi called for a safe environment in the Mekong basin on Thursday."
REPORT = f"{MET} {GAVE} {COMPLAINED} {THANKED}\n\n{YI}\n"
RUSSIAN = (
    "Министр внутренних дел России Владимир Колокольцев встретился с Ван Сяохуном в Пекине. "
    "Ван Сяохун вручил Колокольцеву медаль. Погода была дождливой."
)
CHINESE = "公安部部长王小洪在北京会见了俄罗斯内务部部长科洛科利采夫。王小洪向科洛科利采夫颁发了长城奖章。天气很好。"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Who did Wang Xiaohong meet in Beijing?", MET, id="person"),
        pytest.param("What medal did Wang Xiaohong give Kolokoltsev?", GAVE, id="surnames"),
        pytest.param("What did Kolokoltsev complain about?", COMPLAINED, id="description"),
        pytest.param("What did Kolokoltsev thank China for?", THANKED, id="pronoun"),
        pytest.param("What did Wang Yi call for?", YI, id="the other one of that surname"),
        pytest.param("what did wang yi call for?", YI, id="lower case"),
        pytest.param("who did wang xiaohong meet in beijing", MET, id="lower case and no mark"),
        pytest.param("Кто встретился с Колокольцевым в Пекине?", MET, id="asked in Russian"),
        pytest.param("王小洪在北京会见了谁？", MET, id="asked in Chinese"),
    ],
)
def test_the_sentence_that_says_it_is_quoted_first(desk: Desk, question: str, told: str) -> None:
    document = desk.put(REPORT)
    quoted = desk.quote(question)
    assert quoted.citations[0].quote == told
    assert all(document.text[c.start : c.end] == c.quote for c in quoted.citations)
    assert quoted.answered


@pytest.mark.parametrize(
    ("text", "question", "words"),
    [
        pytest.param(RUSSIAN, "Кто встретился с Ван Сяохуном в Пекине?", "встретился", id="Russian"),
        pytest.param(RUSSIAN, "Что вручил Ван Сяохун Колокольцеву?", "медаль", id="Russian medal"),
        pytest.param(RUSSIAN, "Who met Kolokoltsev in Beijing?", "встретился", id="Russian, asked in English"),
        pytest.param(CHINESE, "王小洪在北京会见了谁？", "会见", id="Chinese"),
        pytest.param(CHINESE, "王小洪向科洛科利采夫颁发了什么奖章？", "长城奖章", id="Chinese medal"),
    ],
)
def test_other_languages_are_quoted_as_they_are(desk: Desk, text: str, question: str, words: str) -> None:
    document = desk.put(text)
    first = desk.quote(question).citations[0]
    assert words in first.quote == document.text[first.start : first.end]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who did Wang Xiaohong meet in Beijing in 2019?", id="wrong year"),
        pytest.param("Who did Wang Xiaohong meet in London?", id="wrong place"),
        pytest.param("Who did Wang Yi meet in Beijing?", id="wrong one of that surname"),
        pytest.param("What did Wang Xiaohong call for in the Mekong basin?", id="nor his words"),
        pytest.param("How old is Wang Xiaohong?", id="never said"),
        pytest.param("Сколько лет Ван Сяохуну?", id="never said, Russian"),
        pytest.param("Who won the football match?", id="another subject"),
    ],
)
def test_what_the_corpus_does_not_say_is_refused(desk: Desk, question: str) -> None:
    desk.put(REPORT)
    quoted = desk.quote(question)
    assert not quoted.answered
    assert quoted.text.startswith(REFUSAL)


def test_a_body_named_alone_is_told_of(desk: Desk) -> None:
    desk.put("The minister thanked Interpol for its help. It rained.")
    assert desk.quote("Interpol").answered


def test_a_meeting_at_another_place_is_corrected(desk: Desk) -> None:
    desk.put("Ivan Orlov met Pedro Alvarez in Lisbon on Monday.", "Moscow sent a delegation.")
    assert desk.quote("Did Ivan Orlov meet Pedro Alvarez in Moscow?").text.startswith("The corpus says otherwise: Ivan")


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param("Who is the prime minister of Peru?", id="another kind"),
        pytest.param("Who is the defence minister of Peru?", id="another field"),
        pytest.param("¿Quién es el ministro de Defensa de Perú?", id="in another language"),
        pytest.param("Did Orlov sign a treaty with Alvarez?", id="another act"),
        pytest.param("How many police officers does Peru have?", id="no figure"),
    ],
)
def test_names_alone_answer_nothing(desk: Desk, asked: str) -> None:
    desk.put("Minister of Justice of Peru Pedro Alvarez met Ivan Orlov, a police chief, on cooperation.")
    assert not desk.quote(asked).answered


def test_whom_no_passage_mentions_is_named_in_the_refusal(desk: Desk) -> None:
    desk.put(REPORT)
    quoted = desk.quote("What did Emmanuel Macron say in Beijing?")
    assert (quoted.answered, quoted.citations) == (False, ())
    assert "Macron" in quoted.text
    assert "Beijing" not in quoted.text


def test_the_nearest_statement_of_a_refusal_is_cited_exactly(desk: Desk) -> None:
    document = desk.put(REPORT)
    quoted = desk.quote("Who did Wang Xiaohong meet in Beijing in 2019?")
    assert quoted.citations[0].quote == MET
    assert document.text[quoted.citations[0].start : quoted.citations[0].end] == MET
    assert "[1]" in quoted.text


@pytest.mark.parametrize(
    ("question", "bracket"),
    [
        pytest.param("What did Kolokoltsev thank China for?", "He [Vladimir Kolokoltsev] thanked", id="pronoun"),
        pytest.param(
            "What did Kolokoltsev complain about?",
            "The Russian minister [Vladimir Kolokoltsev] complained",
            id="office",
        ),
    ],
)
def test_who_is_meant_stands_in_an_editors_bracket(desk: Desk, question: str, bracket: str) -> None:
    desk.put(REPORT)
    quoted = desk.quote(question)
    assert quoted.text.startswith(bracket)
    assert "[Vladimir" not in quoted.citations[0].quote


def test_both_halves_of_a_question_are_answered(desk: Desk) -> None:
    desk.put(REPORT)
    quoted = desk.quote("Who did Wang Xiaohong meet, and what did Wang Yi call for?")
    assert [citation.quote for citation in quoted.citations] == [MET, YI]


def test_the_half_that_is_not_said_is_said_to_be_missing(desk: Desk) -> None:
    desk.put(REPORT)
    quoted = desk.quote("Who did Wang Xiaohong meet, and how old is Wang Yi?")
    assert [citation.quote for citation in quoted.citations] == [MET]
    assert f"{REFUSAL[:-1]}: how old is Wang Yi" in quoted.text


def test_two_speakers_are_both_quoted(desk: Desk) -> None:
    said = ["Wang Yi said that the talks were good.", "Sergei Lavrov said that the ties were strong."]
    desk.put(f"Foreign Minister Wang Yi met Foreign Minister Sergei Lavrov. {' '.join(said)}")
    quotes = [citation.quote for citation in desk.quote("What did Wang Yi and Sergei Lavrov say?").citations]
    assert set(said) <= set(quotes)


def test_every_number_is_that_of_its_citation(desk: Desk) -> None:
    desk.put(REPORT)
    quoted = desk.quote("What did Kolokoltsev complain about, and whom did he thank?")
    assert [sentence.citations for sentence in quoted.sentences] == [(c.number,) for c in quoted.citations]
    assert all(f"[{citation.number}]" in quoted.text for citation in quoted.citations)


def test_an_empty_library_says_nothing(desk: Desk) -> None:
    assert (desk.quote("Who met whom?").answered, desk.quote("").text) == (False, REFUSAL)


def test_a_citation_still_tells_whom_it_means(desk: Desk) -> None:
    desk.put(REPORT)
    (citation,) = desk.quote("What did Kolokoltsev thank China for?").citations
    assert [person.name for person in desk.quoter.people_of(citation)] == ["Vladimir Kolokoltsev"]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What medal did Kolokoltsev present to Wang Xiaohong?", id="the neighbour of a reversed sentence"),
        pytest.param("What medal did Kolokoltsev award Wang Xiaohong?", id="reversed under another verb"),
    ],
)
def test_what_only_stands_beside_a_sentence_is_not_its_answer(desk: Desk, question: str) -> None:
    desk.put("The weather was fine. Wang Xiaohong presented Vladimir Kolokoltsev with a medal.")
    said = "The corpus says otherwise: Wang Xiaohong presented Vladimir Kolokoltsev with a medal. [1]"
    assert desk.quote(question).text == said


def test_swapped_roles_are_corrected_with_the_sentence_that_has_them_right(desk: Desk) -> None:
    true = "Wang Xiaohong presented Vladimir Kolokoltsev with a medal."
    desk.put(f"{true} The medal is given to foreign ministers.")
    quoted = desk.quote("What medal did Kolokoltsev give Wang?")
    assert (quoted.answered, [citation.quote for citation in quoted.citations]) == (True, [true])


@pytest.mark.parametrize(
    ("published", "bracket"),
    [
        pytest.param("2024-11-14", "on Tuesday [12 November 2024]", id="the day of the report is known"),
        pytest.param(None, "on Tuesday in", id="unknown"),
    ],
)
def test_which_day_a_weekday_was_stands_in_brackets(desk: Desk, published: str | None, bracket: str) -> None:
    desk.put("Minister Pavel Gromov met Minister Dmitry Orlov on Tuesday in Minsk.", published=published)
    assert bracket in desk.quote("Where did Pavel Gromov meet Dmitry Orlov?").text


@pytest.mark.parametrize(("when", "bracket"), [("on May 27", "[27 May 2024]"), ("last year", "[in 2023]")])
def test_what_stands_in_brackets_is_never_taken_for_a_citation(desk: Desk, when: str, bracket: str) -> None:
    desk.put(f"Minister Pavel Gromov met Minister Dmitry Orlov {when} in Minsk.", published="2024-11-14")
    assert f"{when} {bracket} in Minsk" in desk.quote("Where did Pavel Gromov meet Dmitry Orlov?").text


def test_a_false_premise_is_corrected_with_the_sentence_that_says_otherwise(desk: Desk) -> None:
    told = (
        "Laotian Interior Minister Kham Souvan chaired the fifth round of the salmon talks with Dmitry Orlov in Minsk."
    )
    desk.put(told, published="2019-04-18")
    desk.put("Laotian Foreign Minister Bounthong Phet spoke of rice.", title="Rice", file="b.txt")
    quoted = desk.quote("When did Bounthong Phet chair the fifth round of the salmon talks with Dmitry Orlov in Minsk?")
    assert quoted.text.startswith("The corpus says otherwise:")
    assert [citation.quote for citation in quoted.citations] == [told]


def test_who_is_named_beside_the_place_and_day_of_an_event_is_not_who_the_question_takes_for_granted(
    desk: Desk,
) -> None:
    report = (
        "Talks on salmon were held in Minsk on 18 April 2019. The talks were chaired by Laotian Minister Kham Souvan."
    )
    desk.put(report, published="2019-04-19")
    desk.put("Laotian Foreign Minister Bounthong Phet spoke of rice.", title="Rice", file="b.txt")
    told = desk.quote("What did Bounthong Phet say when he chaired the talks in Minsk in April 2019?").text
    assert told.startswith("The corpus says otherwise: The talks were chaired by Laotian Minister Kham Souvan")


def test_names_that_the_conversation_lent_need_not_be_said(desk: Desk) -> None:
    desk.put("Kham Souvan opened a salt fair in Brest.", file="a.txt")
    desk.put("The exercise Warrior of Peru was held in Gomel.", file="b.txt")
    assert "in Gomel" in desk.quote("Where was the exercise Warrior of Peru held? (Kham Souvan)").text


def test_what_the_report_leaves_open_is_said_beside_the_quotation(desk: Desk) -> None:
    desk.put("Pavel Gromov led the fifth round of the salmon talks in Minsk.")
    said = desk.quote("Who led the fifth round of the salmon talks in Minsk in 2019?").text
    assert f"in Minsk. [{NO_YEAR}]" in said


def test_one_of_a_series_tells_which_event_it_was(desk: Desk) -> None:
    desk.put("Laotian Minister Kham Souvan chaired the fifth round of the salmon talks.", title="Salmon")
    desk.put("Laotian Foreign Minister Bounthong Phet spoke of rice.", title="Rice", file="b.txt")
    told = desk.quote("What did Bounthong Phet say at the fifth round of the salmon talks?").text
    assert told.startswith("The corpus says otherwise: Laotian Minister Kham Souvan")


def test_the_place_and_time_of_an_event_tell_which_it_was_in_whatever_words(desk: Desk) -> None:
    told = (
        "Russian Minister Dmitry Orlov and Laotian Minister Kham Souvan agreed in Minsk on 18 April 2019 to share data."
    )
    desk.put(told, published="2019-04-19")
    desk.put("Laotian Foreign Minister Bounthong Phet spoke of rice.", title="Rice", file="b.txt")
    quoted = desk.quote("What did Bounthong Phet tell Dmitry Orlov when they met in Minsk in April 2019?")
    assert quoted.text.startswith("The corpus says otherwise: Russian Minister")


@pytest.mark.parametrize(
    ("told", "question", "otherwise"),
    [
        pytest.param(
            "Pavel Gromov and Dmitry Orlov talked in Minsk on 3 May 2019. No treaty was signed.",
            "Which treaty did Pavel Gromov and Dmitry Orlov sign in Minsk on 3 May 2019?",
            "No treaty was signed.",
            id="nothing was signed",
        ),
        pytest.param(
            "The talks of Pavel Gromov and Dmitry Orlov in Minsk on 3 May 2019 were called off.",
            "What did Pavel Gromov sign with Dmitry Orlov in Minsk on 3 May 2019?",
            "The corpus says otherwise: The talks of Pavel",
            id="called off",
        ),
        pytest.param(
            "Павел Громов и Дмитрий Орлов встретились в Минске 3 мая 2019 года. Документов не подписывали.",
            "Which treaty did Pavel Gromov and Dmitry Orlov sign in Minsk on 3 May 2019?",
            "The corpus says otherwise: Документов не подписывали.",
            id="in another language",
        ),
    ],
)
def test_what_did_not_happen_is_said_not_to_have(desk: Desk, told: str, question: str, otherwise: str) -> None:
    desk.put(told)
    assert otherwise in desk.quote(question).text


@pytest.mark.parametrize(
    ("told", "question"),
    [
        pytest.param(
            "Peruvians may enter Laos without a visa from 3 May 2019. The trial runs to 5 June 2021.",
            "Until when can Peruvians enter Laos visa-free under the trial of May 2019?",
            id="the word asked for says so itself",
        ),
        pytest.param(
            "There is no base of Laos near Minsk, Pavel Gromov said. The paper Zvyazda withdrew its story.",
            "Which paper withdrew its story? (a base of Laos near Minsk)",
            id="only what the conversation lent it",
        ),
    ],
)
def test_what_is_not_denied_is_not_contradicted(desk: Desk, told: str, question: str) -> None:
    desk.put(told)
    assert "otherwise" not in desk.quote(question).text


def test_who_asks_what_was_called_off_is_not_contradicted(desk: Desk) -> None:
    desk.put("The talks of Pavel Gromov and Dmitry Orlov in Minsk on 3 May 2019 were called off.")
    assert not desk.quote("Which talks of Pavel Gromov were called off in May 2019?").text.startswith("The corpus says")


def test_what_never_happened_before_did_happen(desk: Desk) -> None:
    told = (
        "Never before had the ministers of justice of the Mekong countries gathered: on 18 May 2019 Vientiane did it."
    )
    desk.put(told, title="First meeting of Mekong justice ministers")
    assert desk.quote("What was the date of the first meeting of Mekong justice ministers?").text == f"{told} [1]"


def test_what_several_things_are_asked_of_is_told_in_the_order_of_events(desk: Desk) -> None:
    told = ("opened a bridge on 3 March 2019", "opened a road on 7 May 2018", "opened a port on 9 June 2020")
    desk.put(" ".join(f"Pavel Gromov {what}." for what in told[:2]))
    desk.put(f"Pavel Gromov {told[2]}.")
    assert [one.quote for one in desk.quote("What did Pavel Gromov open?").citations] == [
        f"Pavel Gromov {what}." for what in told
    ]


def test_an_answer_has_no_more_words_than_a_page_of_notes(desk: Desk) -> None:
    told = [f"Wang Yi said ships {verb} {'and oil ' * 18}." for verb in ("burn", "waste", "spill", "need")]
    desk.put(f"Foreign Minister Wang Yi came. {' '.join(told)}")
    assert len(desk.quote("What did Wang Yi say about ships?").text.split()) <= 120


def test_a_further_part_is_answered_right_behind_the_first(desk: Desk) -> None:
    desk.put("Gomel lost 2,300 horses to thieves in 2019. Only 410 were recovered. The police have new cars.")
    text = desk.quote("Number of horses lost to thieves in Gomel in 2019 and how many were found again").text
    assert ("2,300" in text, "410" in text) == (True, True)


def test_a_post_is_asked_of_the_one_named_first(desk: Desk) -> None:
    told = "The customs director Pavel Gromov is no relation of Minister Ivan Gromov."
    desk.put(f"{told} It rained.")
    answer = desk.quote("Is Pavel Gromov a brother of Ivan Gromov? What post does he hold?")
    assert answer.answered
    assert answer.citations[0].quote == told


@pytest.mark.parametrize(
    ("told", "question"),
    [
        pytest.param(
            "Minister Pavel Gromov will receive Dmitry Orlov in Minsk on 3 May 2019.",
            "Where did Pavel Gromov receive Dmitry Orlov in May 2019?",
            id="who will be received",
        ),
        pytest.param(
            "The fifth Salmon Dialogue will be held in Minsk on 3 May 2019.",
            "Where was the fifth Salmon Dialogue held?",
            id="what will be held",
        ),
    ],
)
def test_what_is_only_announced_did_not_happen(desk: Desk, told: str, question: str) -> None:
    desk.put(told)
    assert not desk.quote(question).answered
    assert told.partition(" will ")[0] in desk.quote(question.replace("did", "will").replace("was", "will")).text


def test_a_document_that_the_rules_cannot_read_is_quoted_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.registers.extract.mentions", lambda *_: 1 // 0)
    monkeypatch.setattr("ingest.registers.reading.mentions", lambda *_: 1 // 0)
    desk.put(REPORT)
    assert desk.quote("What medal did Wang Xiaohong give Kolokoltsev?").citations[0].quote == GAVE


def test_one_of_the_same_surname_is_no_correction(desk: Desk) -> None:
    desk.put("Mr Wang chaired the fifth round of the salmon talks with Dmitry Orlov in Minsk.", published="2019-04-18")
    desk.put("Chinese envoy Wang Lihua spoke of rice. Chinese Minister Wang Jianye did too.", file="b.txt")
    quoted = desk.quote("When did Wang Lihua chair the fifth round of the salmon talks with Dmitry Orlov in Minsk?")
    assert not quoted.text.startswith("The corpus says otherwise:")


def test_what_another_meeting_went_without_is_no_correction(desk: Desk) -> None:
    headline = "SCO ministers in Gomel: eighth meeting ends without declaration"
    desk.put(f"{headline}\n\nPavel Gromov came. It rained. Some spoke of the Minsk meeting.", title=headline)
    said = desk.quote("Which declaration did the Minsk meeting of SCO ministers adopt?").text
    assert not said.startswith("The corpus says otherwise:")


def test_a_word_is_a_name_only_where_sentences_have_it_with_a_capital(desk: Desk) -> None:
    desk.put("Smugglers Flee Minsk\n\nPavel Gromov said that they will be caught.", title="Smugglers Flee Minsk")
    known = desk.candidates()
    assert with_capitals("where did smugglers flee from pavel gromov", known).endswith(
        "smugglers flee from Pavel Gromov"
    )


def test_a_name_whose_second_word_has_no_capital_is_known_in_another_language(desk: Desk) -> None:
    told = "The ministers of Laos and Nepal held their first joint meeting with Pavel Gromov in Osaka on 8 May 2024."
    desk.put(f"{told} They signed a statement.", published="2024-05-09", title="Central Asian ministers meet")
    asked = "Où a eu lieu la première réunion des ministres d'Asie centrale avec Pavel Gromov ?"
    assert [citation.quote for citation in desk.quote(asked).citations][:1] == [told]


def test_a_topic_of_the_conversation_answers_nothing_by_itself(desk: Desk) -> None:
    desk.put("The salmon talks between Pavel Gromov and Dmitry Orlov in Minsk lasted three days.")
    assert not desk.quote("How long is the cableway there? (the salmon talks between Pavel Gromov and Orlov)").answered


@pytest.mark.parametrize(
    ("told", "question", "words"),
    [
        pytest.param(
            "On 4 June 2018 four armies met in Tula and agreed on a pact. "
            "It was the third session of the Steppe Council.",
            "When was the third session of the Steppe Council?",
            "4 June 2018",
            id="the day of what is spoken of again",
        ),
        pytest.param(
            "4 июня 2018 года в Туле встретились четыре армии. Это было третье заседание Степного совета.",
            "Когда состоялось третье заседание Степного совета?",
            "4 июня",
            id="in Russian",
        ),
        pytest.param(
            "5月3日，保加利亚边防局长佩特科夫与蒙古边防局长多尔吉在瓦尔纳会谈。双方签署了联合巡逻计划。",
            "保加利亚和蒙古边防局长签署了什么？",
            "联合巡逻计划",
            id="who both sides are",
        ),
        pytest.param(
            "Peruvian officers are on patrol in Arica. The joint patrols began on 18 September 2019.",
            "When did Peruvian officers first patrol in Arica?",
            "18 September 2019",
            id="first as an adverb",
        ),
        pytest.param(
            "The ministers talked about the Kondor drills of May, to which Chile sends troops - about 740.",
            "How many soldiers does Chile send to Kondor?",
            "740",
            id="a number behind what it counts",
        ),
        pytest.param(
            "The fourth session of Andean interior ministers took place in Lima on 3 May. Peru was represented by Ana "
            "Quispe: Luis Rojas did not attend.",
            "What did Luis Rojas say at the fourth session of Andean interior ministers in Lima?",
            "otherwise: Peru was represented by Ana Quispe",
            id="somebody who was not there",
        ),
        pytest.param(
            "Pavel Orlov is head of customs of Tula. Orlov, 52, was deputy head from 2011.",
            "What salary does Pavel Orlov get?",
            REFUSAL,
            id="no amount",
        ),
        pytest.param(
            "Chilean troops arrive in Peru for the drills near the sea",
            "How many Chilean troops?",
            REFUSAL,
            id="no number",
        ),
    ],
)
def test_what_leans_on_a_sentence_before_is_answered_with_it(desk: Desk, told: str, question: str, words: str) -> None:
    desk.put(told)
    assert words in desk.quote(question).text


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        pytest.param(
            "Which meetings of Andean customs chiefs took place between 2019 and 2020?",
            "The fourth meeting of Andean customs chiefs was held in Lima on 3 May 2019.",
            "The fifth meeting of Andean customs chiefs was held in Quito on 7 June 2020. Ana Vega, Luis Rojas, "
            "Juan Soto and Eva Paz spoke.",
            id="English",
        ),
        pytest.param(
            "Quelles réunions des chefs des douanes andines ont eu lieu entre 2019 et 2020 ?",
            "La quatrième réunion des chefs des douanes andines s'est tenue à Lima le 3 mai 2019.",
            "La cinquième réunion des chefs des douanes andines s'est tenue à Quito le 7 juin 2020.",
            id="French",
        ),
    ],
)
def test_events_are_told_by_the_report_of_each(desk: Desk, question: str, one: str, other: str) -> None:
    desk.put(one, file="one.txt")
    desk.put(other, file="other.txt")
    said = desk.quote(question).text
    assert "Lima" in said
    assert "Quito" in said


BEATEN = "The assembly of Riga chose Anna Berg as president on May 3, 2018, over Malta's Karl Tamm."


@pytest.mark.parametrize(
    ("told", "question"),
    [
        pytest.param(BEATEN, "Why did Karl Tamm win the presidency in Riga?", id="who lost an election"),
        pytest.param(BEATEN, "What did Karl Tamm promise after his election in Riga in 2018?", id="their election"),
        pytest.param(
            "The second session of the council of ports was held in Riga on May 3, 2018, not in Lima as first planned.",
            "Why was the second session of the council of ports held in Lima?",
            id="a place that it was not at",
        ),
    ],
)
def test_what_is_taken_for_granted_is_denied(desk: Desk, told: str, question: str) -> None:
    desk.put(f"{told} It rained.")
    assert desk.quote(question).text.startswith("The corpus says otherwise:")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Whom did Anna Berg beat in the election in Riga?", id="of who won"),
        pytest.param("Who lost the election of 2018 in Riga to Anna Berg?", id="of who lost"),
    ],
)
def test_what_is_asked_of_an_election_is_not_denied(desk: Desk, question: str) -> None:
    desk.put(f"{BEATEN} It rained.")
    assert not desk.quote(question).text.startswith("The corpus says otherwise:")


def test_another_city_than_the_capital_asked_about_is_no_answer(desk: Desk) -> None:
    desk.put("Mongolian Minister Bat Dorj met Wang Xiaohong in Beijing on May 3, 2018. It rained.")
    assert not desk.quote("On what day did Mongolian Minister Bat Dorj meet Wang Xiaohong in Ulaanbaatar?").answered


def test_that_somebody_replaced_another_denies_nobody_who_replaced_them(desk: Desk) -> None:
    desk.put("Anna Berg led the port police of Malta until 2020; she had replaced Karl Tamm in 2014. It rained.")
    assert not desk.quote("Who replaced Anna Berg at the port police?").text.startswith("The corpus says otherwise:")


def test_somebody_known_from_other_documents_is_of_their_country(desk: Desk) -> None:
    desk.put("India's national security adviser Arun Mehra spoke in Delhi on 2 May 2019.", title="One", file="a.txt")
    told = "National Security Adviser Arun Mehra attended the seventh Salmon Dialogue in Lima on 3 May 2019."
    desk.put(f"{told} It rained.", title="Two", file="b.txt")
    answer = desk.quote("Who represented India at the seventh Salmon Dialogue in Lima in May 2019?")
    assert answer.citations[0].quote == told


def test_whoever_came_for_a_country_is_looked_for_in_the_whole_report(desk: Desk) -> None:
    lead = "The seventh Salmon Dialogue ended in Lima on 3 May 2019 with a protocol."
    told = "Viktor Malin of Russia and Rosa Mamani of Peru spoke of quotas."
    desk.put(f"{lead} President Luis Quispe of Chile opened a fair. {told} It rained.", title="Salmon")
    answer = desk.quote("Who came from Russia to the Salmon Dialogue in Lima?")
    assert [citation.quote for citation in answer.citations][:2] == [told, lead] or told in answer.text


def test_who_came_in_the_place_of_somebody_is_told_by_their_office(desk: Desk) -> None:
    desk.put("Prosecutor General of Russia Pavel Gromov resigned in Omsk on 2 May 2018.", title="One", file="a.txt")
    lead = "Minister Ivan Orlov of Russia said in Lima on 3 May 2019 that the Salmon Convention would be signed."
    told = "Prosecutor General of Russia Viktor Malin signed the Salmon Convention in Lima on 3 May 2019."
    desk.put(f"{lead} {told}", title="Two", file="b.txt")
    answer = desk.quote("Why did Pavel Gromov sign the Salmon Convention in Lima in May 2019?")
    assert answer.citations[0].quote == told


@pytest.mark.parametrize(
    ("told", "question", "answered"),
    [
        pytest.param("Malta trained 2,000 divers in Riga.", "Who trained 2,000 divers in Riga?", True, id="thousands"),
        pytest.param("Heat of 41 degrees came to Riga.", "When was the 41st session held in Riga?", False, id="no nth"),
        pytest.param(
            "Five ships left Riga on Saturday for Malta.",
            "How many ships left Riga on the first day?",
            True,
            id="a day",
        ),
        pytest.param(
            "Ivan Orlov signed the port plan for 2019-2020 in Riga.",
            "Who signed the port plan for 2024-2026 in Riga?",
            False,
            id="for other years",
        ),
        pytest.param(
            "The director said in Riga on 2 May 2019 that the 94th Salmon Fair will be held in Lima in May 2020.",
            "In which city is the 94th Salmon Fair to be held?",
            True,
            id="still to be held",
        ),
        pytest.param(
            "11 мая 2019 года в Риге прошло заседание Совета портовых мэров Балтики, его вёл Янис Озолс.",
            "Кто вёл заседание СПМБ в Риге?",
            True,
            id="words that an acronym stands for",
        ),
    ],
)
def test_figures_and_acronyms_are_read_as_they_are_meant(desk: Desk, told: str, question: str, answered: bool) -> None:
    desk.put(f"{told} It rained.", title="Ports")
    assert desk.quote(question).answered == answered


def test_of_what_was_done_the_sentences_that_say_so_are_told(desk: Desk) -> None:
    lead = "The ministers of Malta and Latvia, Rosa Mamani and Viktor Malin, held talks in Riga on Tuesday."
    told = "The two signed a plan of cooperation for 2023-2024."
    desk.put(f"{lead} {told} They saw the port.", title="Ministers of Malta and Latvia sign port plan")
    answer = desk.quote("What did they sign? (the ministers of Malta and Latvia; Riga)")
    assert told in [citation.quote for citation in answer.citations]


def test_who_asks_when_is_told_the_day_of_a_report_that_gives_none(desk: Desk) -> None:
    desk.put("The ministers signed the port protocol in Riga. It rained.", title="Ports", published="2019-03-21")
    assert "[report of 21 March 2019]" in desk.quote("When was the port protocol signed in Riga?").text
    assert "[report of" not in desk.quote("Where was the port protocol signed?").text
