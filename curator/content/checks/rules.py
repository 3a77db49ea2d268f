"""Every check by its code: what it is called, how much it matters, why, and what can be adjusted in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from curator.content.checks.problem import Severity

Option = int | tuple[str, ...]

_MOST_WORDS = 500
_LONGEST_WORD = 200


@dataclass(frozen=True, slots=True)
class Rule:
    """One check.

    Attributes:
        options: what can be adjusted, with what holds unless it is: a number from 0 on, or some words.
    """

    code: str
    severity: Severity
    label: str
    explanation: str
    options: Mapping[str, Option] = field(default_factory=lambda: MappingProxyType({}))
    is_on: bool = True

    def number(self, name: str) -> int:
        """The option `name`, a number."""
        value = self.options[name]
        assert isinstance(value, int)
        return value

    def words(self, name: str) -> tuple[str, ...]:
        """The option `name`, some words."""
        value = self.options[name]
        assert isinstance(value, tuple)
        return value

    def changed(self, wish: Any) -> Rule:
        """The rule as a settings file wishes it: `off`, `on`, a severity, or a group of these and options.

        Raises ValueError, with a sentence for the editor.
        """
        match wish:
            case bool():
                return replace(self, is_on=wish)
            case "off" | "on":
                return replace(self, is_on=wish == "on")
            case str() if wish in set(Severity):
                return replace(self, is_on=True, severity=Severity(wish))
            case dict():
                rule = replace(self, is_on=True)
                for name, value in wish.items():
                    rule = rule._with(str(name), value)
                return rule
        raise ValueError(f"{self.code} is off, on, {', '.join(Severity)} or a group of settings")

    def _with(self, name: str, value: Any) -> Rule:
        if name == "severity" and isinstance(value, str) and value in set(Severity):
            return replace(self, severity=Severity(value))
        if name == "on" and isinstance(value, bool):
            return replace(self, is_on=value)
        default = self.options.get(name)
        if default is None:
            known = ", ".join(("severity", *self.options))
            raise ValueError(f"{self.code} has no setting {name!r}; it has {known}")
        option: Option
        if isinstance(default, int):
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10**9:
                raise ValueError(f"{self.code}: {name} is a number from 0 on")
            option = value
        else:
            words = [value] if isinstance(value, str) else value
            if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
                raise ValueError(f"{self.code}: {name} is a list of words")
            if len(words) > _MOST_WORDS or any(len(word) > _LONGEST_WORD for word in words):
                raise ValueError(f"{self.code}: {name} holds too many words, or too long ones")
            option = tuple(words)
        return replace(self, options=MappingProxyType({**self.options, name: option}))


class Rules:
    """The checks to be made, each as the profile and the folder's settings want it."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = dict(rules)

    def __getitem__(self, code: str) -> Rule:
        return self._rules.get(code) or Rule(code, Severity.ERROR, "Cannot be read", "")

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules.values())

    def __contains__(self, code: str) -> bool:
        return code in self._rules

    def changed(self, wishes: Mapping[str, Any]) -> Rules:
        """These rules with some as a settings file wishes them. Raises ValueError."""
        rules = dict(self._rules)
        for code, wish in wishes.items():
            if code not in rules:
                raise ValueError(f"there is no check {code!r}; there are {', '.join(sorted(rules))}")
            rules[code] = rules[code].changed(wish)
        return Rules(rules)


def _rule(code: str, severity: Severity, label: str, explanation: str, **options: Option) -> Rule:
    return Rule(code, severity, label, explanation, MappingProxyType(options))


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE

ALL_RULES = Rules(
    {
        rule.code: rule
        for rule in (
            _rule(
                "duplicate-key", _E, "Key twice", "Programs disagree about which of two equal keys counts."
            ),
            _rule(
                "conflict",
                _E,
                "Conflict markers",
                "A merge was not finished; both versions stand in the file.",
            ),
            _rule("wrong-type", _W, "Wrong type", "The site expects another kind of value here."),
            _rule("missing-key", _W, "Key missing", "Every article should have this key.", keys=()),
            _rule("empty-key", _W, "Key empty", "Every article should have a value here.", keys=()),
            _rule("out-of-range", _W, "Out of range", "The number is outside of what the field takes."),
            _rule("bad-date", _W, "No date", "Sites cannot sort by a date that they cannot read."),
            _rule("future-date", _W, "Future date", "Most sites hide an article until its date.", days=1),
            _rule(
                "date-name",
                _N,
                "Date and file name differ",
                "The address is often made of the file's name, the order of the date.",
                days=1,
            ),
            _rule(
                "address-space", _W, "Space in address", "Browsers and servers cut or refuse such an address."
            ),
            _rule(
                "address-scheme", _W, "No web address", "Only http and https addresses open for every reader."
            ),
            _rule(
                "address-tracking",
                _N,
                "Tracking in address",
                "These parameters follow the reader, and make equal addresses look different.",
                keep=(),
            ),
            _rule("entities", _N, "HTML entities", "In front matter they are shown as they stand, as &amp;."),
            _rule("wrong-encoding", _W, "Wrong encoding", "UTF-8 text was once read as another encoding."),
            _rule(
                "excerpt-cut",
                _N,
                "Excerpt cut off",
                "It ends in the middle of a sentence.",
                length=60,
            ),
            _rule("no-image", _N, "No image", "Lists show a blank where the image would be."),
            _rule(
                "image-small",
                _N,
                "Image too small",
                "It will look blurred in lists and when it is shared.",
                width=200,
                height=100,
            ),
            _rule("image-size", _W, "Image size wrong", "The page jumps when the image turns out otherwise."),
            _rule(
                "unknown-topic", _W, "Unknown topic", "It is not in the site's vocabulary, so it has no page."
            ),
            _rule("repeated-topic", _W, "Topic twice", "The article would be listed twice under it."),
            _rule(
                "published-without-topic",
                _W,
                "Published without topic",
                "Readers find it under no topic.",
            ),
            _rule(
                "published-without-image",
                _W,
                "Published without image",
                "Lists show a blank where the image would be.",
            ),
            _rule(
                "related-repeated", _W, "Related twice", "The same link stands in the list more than once."
            ),
            _rule("related-own", _N, "Related is an own article", "The site has this article itself."),
            _rule("related-self", _W, "Related to itself", "The entry leads to the article it stands in."),
            _rule(
                "similar-topic", _N, "Topic spelled in several ways", "Each spelling is a topic of its own."
            ),
            _rule(
                "similar-provider",
                _N,
                "Provider spelled in several ways",
                "Each spelling is a provider of its own.",
            ),
            _rule("dead-link", _W, "Dead link", "The address does not answer (only looked at when asked)."),
            _rule("dead-image", _W, "Dead image", "The image does not load (only looked at when asked)."),
        )
    }
)
