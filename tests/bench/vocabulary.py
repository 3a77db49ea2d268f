"""Invented words, names, sentences and addresses: the same ones for the same seed."""

from __future__ import annotations

import random
from itertools import accumulate, islice

_ONSETS = (*"bcdfghjklmnprstvwz", "br", "ch", "dr", "fl", "gr", "kl", "pl", "qu", "sh", "sk", "st", "tr")
_VOWELS = (*"aeiouaeiouaeiouöé", "ai", "ea", "ie", "ou")
_CODAS = ("", "", "", "", *"lmnrstx", "nd", "rk", "st")
_WORDS = 6_000
_SUFFIXES = ("Wire", "Post", "Daily", "Times", "Review", "Herald", "Desk", "Today")
_NO_LETTERS = str.maketrans({"ö": "o", "é": "e"})


class Vocabulary:
    """Words of nobody's language, some of them used far more often than others, as in any text.

    Attributes:
        topics, providers: names; a provider comes with its domain.
    """

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        words: dict[str, None] = {}
        while len(words) < _WORDS:
            words[self._word()] = None
        self._words = sorted(words, key=lambda word: len(word) + chance.random() * 6)
        self._weights = list(accumulate(1 / (place + 5) for place in range(_WORDS)))
        names = islice(self._words, _WORDS // 2, None)
        self.topics = [f"{next(names).title()} {next(names).title()}" for _ in range(40)]
        self.providers = [self._provider(next(names)) for _ in range(180)]

    def words(self, count: int) -> list[str]:
        """So many words."""
        return self._chance.choices(self._words, cum_weights=self._weights, k=count)

    def title(self, length: int) -> str:
        """A headline of about so many characters."""
        text = " ".join(self.words(max(2, length // 6)))
        return text[0].upper() + text[1:]

    def prose(self, length: int) -> str:
        """Sentences of so many characters; the last one ends in the middle, as an excerpt does."""
        sentences: list[str] = []
        size = 0
        while size < length:
            sentence = " ".join(self.words(self._chance.randint(6, 22)))
            sentences.append(f"{sentence[0].upper()}{sentence[1:]}.")
            size += len(sentence) + 2
        return " ".join(sentences)[:length].rstrip()

    def slug(self, text: str) -> str:
        """The text as a part of an address."""
        plain = text.lower().translate(_NO_LETTERS)
        return "-".join("".join(sign if sign.isalnum() else " " for sign in plain).split())

    def _word(self) -> str:
        syllables = self._chance.choices((1, 2, 3, 4), (20, 45, 28, 7))[0]
        return "".join(
            self._chance.choice(_ONSETS) + self._chance.choice(_VOWELS) + self._chance.choice(_CODAS)
            for _ in range(syllables)
        )

    def _provider(self, word: str) -> tuple[str, str]:
        name = f"{word.title()} {self._chance.choice(_SUFFIXES)}"
        return name, f"{self.slug(name).replace('-', '')}.example"
