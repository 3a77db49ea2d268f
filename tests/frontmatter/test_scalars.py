"""What a plain scalar may be: only what every reader takes for that very string."""

import pytest
import yaml

from curator.frontmatter.scalars import Manner, block_lines, plain_safe, plain_type, spell
from curator.frontmatter.values import Timestamp, Value

# Each of these means something else, or an error, to at least one of PyYAML, Psych, safe_yaml, go-yaml 2
# and 3, js-yaml 3 to 5 and npm's yaml in 1.1 and 1.2 mode.
NOT_PLAIN_WORDS = """
    yes no on off y n Yes NO On OFF Y N true True TRUE tRUE false null Null NULL nUlL ~ = <<
    12:30 01:30 1:30:00 1:30.5 112:30, 5:90
    010 012 08 0o7 0b101 0x1F 1_000 1,000 +1 -1 0 80 1.0 .5 -.5 1. 1.5e+3
    1e3 1.5e3 E+7 _+9 +. . ._ .__ 1.2.3 .inf -.INF .NaN .nan
    2024-01-02 2024-1-2 2024-13-45 2024-01-02T03:04:05Z
    :sym :a - -a -- --- ... ? ?x ! !x & &x * *x | > % %x @ @x ` `x # #x , ,x [x] {x} ] } "x" 'x' ' "
    x: a:
"""
NOT_PLAIN = NOT_PLAIN_WORDS.split()
NOT_PLAIN_EITHER = [
    *("", " ", " x", "x ", "a: b", "a #b", "x :", "two\nlines", "tab\there", "\ttab", "a\rb"),
    *(
        "a\u2028b",
        "a\u2029b",
        "\ufeffx",
        "x\ufeff",
        "\x07",
        "\x00",
        "\u00a0x",
        "x\u3000",
        "2024-01-02 03:04:05",
    ),
    *("2001-12-14 21:59:43.10 -5", "- x", "? x", ": x"),
]
PLAIN = [
    *("plain", "two words", "rock'n'roll", 'say "hi"', "a#b", "c:d", "50%", "x – é", "😀", "back\\slash"),
    *(
        "https://a.example/b?c=d#e",
        "Infinity",
        "inf",
        "NaN",
        "nan",
        "none",
        "nil",
        "a, b",
        "a [b]",
        "x=y",
        "<b>",
    ),
    *(
        "v1.2",
        "1st",
        "1/2",
        "24 March",
        "x!",
        "a*b",
        "a&b",
        "100 years",
        "/assets/x.jpg",
        "~user",
        "$5",
        "(c)",
    ),
    *("Yes, it is", "nope", "truely", "on time", "e", "beef"),
]
PLAIN_ONLY_IN_BLOCK = ["a, b", "a [b]", "x{", "https://a.example/b?c=d#e"]


@pytest.mark.parametrize("text", [*NOT_PLAIN, *NOT_PLAIN_EITHER])
def test_never_plain(text: str) -> None:
    assert not plain_safe(text, flow=False)
    assert not plain_safe(text, flow=True)


@pytest.mark.parametrize("text", PLAIN)
def test_plain(text: str) -> None:
    assert plain_safe(text, flow=False)
    assert plain_type(text) == "str"
    assert yaml.load(f"k: {text}\n", yaml.SafeLoader) == {"k": text}


@pytest.mark.parametrize("text", PLAIN_ONLY_IN_BLOCK)
def test_stricter_in_flow(text: str) -> None:
    assert plain_safe(text, flow=False)
    assert not plain_safe(text, flow=True)


@pytest.mark.parametrize("loader", [yaml.SafeLoader, yaml.CSafeLoader])
@pytest.mark.parametrize("style", ["", "'", '"'])
@pytest.mark.parametrize("text", [*NOT_PLAIN, *NOT_PLAIN_EITHER, *PLAIN])
def test_spelled_text_reads_back(text: str, style: str, loader: type) -> None:
    spelled = spell(text, Manner(style=style))
    assert "\n" not in spelled
    assert yaml.load(f"k: {spelled}\n", loader) == {"k": text}
    in_flow = spell(text, Manner(style=style, flow=True))
    assert yaml.load(f"k: [{in_flow}, {in_flow}]\n", loader) == {"k": [text, text]}


@pytest.mark.parametrize(
    ("value", "manner", "expected"),
    [
        (True, Manner(), "true"),
        (False, Manner(old="True"), "False"),
        (True, Manner(old="FALSE"), "TRUE"),
        (True, Manner(old="no"), "true"),
        (None, Manner(), "null"),
        (None, Manner(old="~"), "~"),
        (80, Manner(old="'79'", style="'"), "80"),
        (-1, Manner(), "-1"),
        (0.5, Manner(), "0.5"),
        (1e16, Manner(), "1.0e+16"),
        (1e-7, Manner(), "1.0e-07"),
        (Timestamp("2022-03-24T20:25:00Z"), Manner(style='"'), "2022-03-24T20:25:00Z"),
        ("2022-03-24", Manner(), '"2022-03-24"'),
        ("2022-03-24", Manner(style="'"), "'2022-03-24'"),
        ("it's", Manner(style="'"), "'it''s'"),
        ("a\nb", Manner(style="'"), '"a\\nb"'),
        ('say "hi" \\', Manner(style='"'), '"say \\"hi\\" \\\\"'),
        ("é – 😀", Manner(style='"'), '"é – 😀"'),
        ("é – 😀", Manner(style='"', escape=True), '"\\u00e9 \\u2013 \\U0001f600"'),
        ("a\u2028b\x85c\x00", Manner(), '"a\\u2028b\\u0085c\\0"'),
        ("a: b", Manner(quote="'"), "'a: b'"),
    ],
)
def test_spelling(value: Value, manner: Manner, expected: str) -> None:
    assert spell(value, manner) == expected


@pytest.mark.parametrize(
    ("value", "style", "width", "expected"),
    [
        ("one\ntwo\n", "|", None, ("|", ["one", "two"])),
        ("one two three", ">", 7, (">", ["one two", "three"])),
        ("one two three", ">", None, (">", ["one two three"])),
        ("one\ntwo", ">", 80, (">", ["one", "", "two"])),
        ("one\n  two", ">", 80, ("|", ["one", "  two"])),
        ("", "|", None, None),
        ("  led", "|", None, None),
        ("ends twice\n\n", "|", None, None),
        ("a\n \nb", "|", None, None),
        ("a\rb", "|", None, None),
        ("\x07", "|", None, None),
    ],
)
def test_block_lines(
    value: str, style: str, width: int | None, expected: tuple[str, list[str]] | None
) -> None:
    assert block_lines(value, style, width) == expected
