"""What words say: offices, bodies, countries, names; the acts that make a meeting or an agreement."""
