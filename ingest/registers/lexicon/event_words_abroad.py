"""What reports of one country or two call meetings, by language, as `event_words` has it of those of many."""

from ingest.registers.lexicon.serbian import in_cyrillic

SERBIAN = {
    "call": r"telefonsk\w+ razgov\w+|telefonom",
    "video": r"onlajn|video[- ](?:vez|konferencij|link)\w+",
    "visit": r"pose[tć]\w+|posjet\w+|doputov\w+|boravi\w+|stig(?:ao|la|li)",
    "ceremony": r"ceremonij\w+|svečanost\w+|uruči\w+|potpis\w+",
    "exercise": r"v(?:j)?ežb\w+|manev\w+|patrol\w+",
    "forum": r"forum\w*|konferencij\w+|samit\w*|skup\w*",
    "meet": r"sasta(?:o|l[aei])|sastan\w+|susre\w+|razgov\w+|primi(?:o|l[aei])|ugosti\w+|prijem\w*|konsultacij\w+|"
    r"pregovor\w*|s(?:j)?ednic\w+|dijalog\w*",
}
ACTS_ABROAD = {
    "sr": {kind: f"{words}|{in_cyrillic(words)}" for kind, words in SERBIAN.items()},
    "tr": {
        "call": r"telefon\w*",
        "video": r"video ?konferans\w*|çevrim ?içi",
        "visit": r"ziyaret\w*",
        "ceremony": r"tören\w*|imza\w*",
        "exercise": r"tatbikat\w*|devriye\w*",
        "forum": r"forum\w*|konferans\w*|zirve\w*",
        "meet": r"görüş(?:tü|me|mü|ece|ül)\w*|bir araya gel\w+|kabul e(?:tti|der|dil|decek)\w*|ağırla\w+|buluş(?:tu|ma|"
        r"acak)\w*|toplantı\w*|müzakere\w*|istişare\w*|mevkida\w+",
    },
    "uz": {
        "call": r"telefon orqali|telefon suhbat\w*",
        "visit": r"tashrif\w*",
        "ceremony": r"marosim\w*|imzola\w+",
        "forum": r"forum\w*|konferensiya\w*|sammit\w*",
        "meet": r"uchrash\w+|qabul qil\w+|muzokara\w*|suhbat\w*|maslahat\w*|yig[ʻ'’‘`]ilish\w*",
    },
    "ko": {
        "call": r"통화|전화",
        "video": r"화상|영상 ?회[의담]",
        "visit": r"방문|방한|방중|방러|방일|예방[했하]",
        "ceremony": r"서명|체결|수여|개소식|기념식",
        "exercise": r"합동 ?훈련|연합 ?훈련|순찰",
        "forum": r"포럼|총회|정상회의|콘퍼런스|심포지엄",
        "meet": r"회담|회동|면담|접견|만나|만났|협의|(?<!안보)(?<!위원)회의(?! 서기)|간담회",
    },
}
"""By language the kinds of event and the words that tell of one."""
SPEECH_ABROAD = {
    "sr": (said := r"reka(?:o|la|li)|izjavi\w+|istak\w+|naglasi\w+|naveo|navela|doda(?:o|la)|saopšti\w+|prema rečima")
    + f"|{in_cyrillic(said)}",
    "tr": r"söyledi|belirtti|ifade etti|vurguladı|açıkladı|dedi|kaydetti|bildirdi|ekledi|göre",
    "uz": r"dedi|ta[ʼ'’‘`]kidla\w+|bildirdi|ma[ʼ'’‘`]lum qil\w+",
    "ko": r"말했|밝혔|강조했|전했|설명했|덧붙였|언급했|따르면",
}
"""What the subject of a sentence does when the rest of it is what he says."""
