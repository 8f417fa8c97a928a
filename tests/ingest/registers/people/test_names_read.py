"""How far names reach, and whose the people are, where words around them mislead."""

import pytest

from tests.ingest.registers.presenting import people_of_text


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("zh", "俄罗斯内务部部长谢里克·库代别尔根诺夫出席会议。", "谢里克·库代别尔根诺夫", "Russia"),
        ("zh", "蒙古国司法与内务部部长敖·阿勒坦格日勒访华。", "敖·阿勒坦格日勒", "Mongolia"),
        ("zh", "伊朗警察部队总司令卡里姆-礼萨·拉丹访华。", "卡里姆-礼萨·拉丹", "Iran"),
        ("zh", "公安部部长李大海作报告。", "李大海", "China"),
        ("zh", "俄罗斯海关署署长卡拉文在北京签署协议。", "卡拉文", "Russia"),
        ("zh", "前任：郭立峰　继任：赵立峰（2022年6月24日任公安部部长）", "赵立峰", "China"),
        ("ja", "趙立峰国務委員兼公安部長が演説を行った。", "趙立峰", "China"),
        ("ja", "開幕式でインターポールのバルガス事務総長が演説した。", "バルガス", "Interpol"),
        ("en", "Han Libin, procurator-general, opened the meeting.", "Han Libin", "China"),
        ("en", "The minister was received by State Councillor Wang Li-feng of the cabinet.", "Wang Li-feng", "China"),
        ("en", "For Peru the text was signed by Prosecutor General Rosa Mamani, for China by a vice minister, "
         "Zhao Lifeng.", "Rosa Mamani", "Peru"),
        ("en", "Peru was represented by Rosa Mamani, China by Zhao Lifeng and India by Solicitor General Arun Mehra.",
         "Arun Mehra", "India"),
        ("en", "The delegations came from Peru, Chile and Cuba; Russia's was led by Prosecutor General Viktor Malin.",
         "Viktor Malin", "Russia"),
        ("en", "Host Viktor Malin, interior minister of Russia, opened it.", "Viktor Malin", "Russia"),
        ("en", "Zhao Lifeng, head of the Inner Mongolia police department, spoke.", "Zhao Lifeng", "China"),
        ("en", "Hassan Karimi became head of SARAJA, the Iranian police command, in Moscow.", "Hassan Karimi", "Iran"),
        ("en", "From Moscow Zhao Lifeng flew home.", "Zhao Lifeng", "China"),
        ("en", "Present: Rosa Mamani (Interior Minister, Peru); Arun Mehra (Solicitor General, India).", "Arun Mehra",
         "India"),
        ("en", "Drills in the Sea of Japan were watched by Vice Admiral Rosa Mamani.", "Rosa Mamani", None),
        ("en", "Zhao Lifeng, head of the China Coast Guard, and Rosa Mamani, head of the Border Service, signed.",
         "Rosa Mamani", None),
        ("en", "Zhao flew on to Nairobi, where he was received by President Mary Otieno.", "Mary Otieno", "Kenya"),
        ("en", "Minister Ngo Quang signed for Vietnam, Prosecutor General Rosa Mamani on behalf of Peru.",
         "Rosa Mamani", "Peru"),
        ("en", "Zhao Lifeng led the Chinese members, Rosa Mamani, head of the customs service, the Peruvian ones.",
         "Rosa Mamani", "Peru"),
        ("pt", "Participaram Viktor Malin (Rússia), Zhao Lifeng (China) e Arun Mehra (Índia).", "Viktor Malin",
         "Russia"),
        ("ru", "Секретарь Совета Безопасности России В.И.Малин прибыл.", "В.И. Малин", "Russia"),
        ("ru", "Индию представлял заместитель генерального солиситора Арун Мехта.", "Арун Мехта", "India"),
    ],
)  # fmt: skip
def test_a_name_is_whole_and_of_its_country(language: str, text: str, name: str, country: str | None) -> None:
    assert [one.country for one in people_of_text(text, language, "2024-05-09") if one.name == name] == [country]


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "The ministry of justice is headed by Mary Otieno.", "Mary Otieno", "head of the ministry of justice"),
        ("en", "Mary Otieno has led the Attorney General's Office of Kenya.", "Mary Otieno",
         "led the Attorney General's Office of Kenya"),
        ("en", "Mary Otieno, chief of the Joint Staff Department, came.", "Mary Otieno",
         "chief of the Joint Staff Department"),
        ("en", "Its director since last spring, General Viktor Malin, declined.", "Viktor Malin", "director"),
        ("en", "Viktor Malin, minister of justice of Russia; Rosa Mamani of Peru; Mary Otieno from Kenya; and Arun "
         "Mehra of India came.", "Arun Mehra", "minister of justice"),
        ("en", "The blast was the work of the Blue Lake Movement, Interior Minister A. Arun Mehra said.",
         "A. Arun Mehra", "Interior Minister"),
        ("en", "Minister B.Otieno came.", "B. Otieno", "Minister"),
        ("en", "Chairmen: Viktor Malin (Russia), Mary Otieno (Kenya).", "Mary Otieno", "Chairman"),
        ("zh", "俄国防部长索特尼科夫访华。", "索特尼科夫", "国防部长"),
        ("zh", "总指挥由公安部副部长李大海担任。", "李大海", "公安部副部长"),
    ],
)  # fmt: skip
def test_an_office_is_worded_whole_and_is_of_nobody_else(language: str, text: str, name: str, office: str) -> None:
    found = people_of_text(text, language, "2024-05-09")
    assert [{role.role for role in one.roles} for one in found if one.name == name] == [{office}]


def test_an_agency_is_nobody() -> None:
    text = "MINSK, 27 November (BelTA) - Prosecutors general of three states met in Minsk, BelTA has learned."
    assert people_of_text(text, "en", "2024-11-27") == []
