"""What is written in one word before an office."""

PREFIXES = {
    "зам": "deputy", "вице": "deputy", "vice": "deputy",
    "vize": "deputy", "sub": "deputy", "under": "deputy", "unter": "deputy", "экс": "former",
    "ex": "former", "гос": "state", "ген": "general", "innen": "interior", "außen": "foreign",
    "verteidigungs": "defence", "sicherheits": "security",
    "sicherheitsrats": "security council", "politbüro": "political bureau", "zentralkomitee": "central committee",
    "partei": "party", "grenz": "border", "staats": "state",
    "bundes": "federal", "bundesinnen": "interior", "bundesaußen": "foreign", "general": "general",
    "generál": "general", "polizei": "police",
    "justiz": "justice", "regierungs": "government", "спец": "special",
    "пресс": "press", "премьер": "premier",
}  # fmt: skip
"""What is written in one word before an office: замминистра, viceministro, Innenminister."""
