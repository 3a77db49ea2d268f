"""Files that cannot be read: their repairs, byte by byte, and what nobody can repair."""

from __future__ import annotations

import pytest

from curator.content import EVERYDAY, Problem, check_data
from curator.content.checks.repairs import quoted, repairs
from curator.frontmatter import Document, ReadError


def problem_of(data: bytes) -> Problem:
    (problem,) = check_data(data, "a.md", EVERYDAY)
    return problem


REPAIRS = [
    # what is wrong, file, line, files after the first repairs, whether the first one is sure
    ("bare-colon", b"---\na: 1\nt: x: y\n---\nB\n", 3, [b'---\na: 1\nt: "x: y"\n---\nB\n'], True),
    ("bare-colon", b'---\nt: say "x": y\n---\n', 2, [b"---\nt: 'say \"x\": y'\n---\n"], True),
    ("bare-colon", b"---\r\nt: x: y  \r\n---\r\n", 2, [b'---\r\nt: "x: y"  \r\n---\r\n'], True),
    (
        "bare-colon",
        b"---\nt: x: y # why\n---\n",
        2,
        [b'---\nt: "x: y" # why\n---\n', b'---\nt: "x: y # why"\n---\n'],
        False,
    ),
    ("bare-colon", b"---\nr:\n  - t: x: y\n---\n", 3, [b'---\nr:\n  - t: "x: y"\n---\n'], True),
    ("bare-colon", b"---\nt: x: y\nu: a: b\n---\n", 2, [b'---\nt: "x: y"\nu: "a: b"\n---\n'], True),
    ("bare-colon", b"---\ntitle x\nb: c\n---\n", 3, [b"---\ntitle: x\nb: c\n---\n"], False),
    ("unclosed-quote", b'---\nt: "x\nb: c\n---\n', 2, [b'---\nt: "x"\nb: c\n---\n'], False),
    ("unclosed-quote", b"---\nt: 'it''s\nb: c\n---\n", 2, [b"---\nt: 'it''s'\nb: c\n---\n"], False),
    ("invalid-yaml", b"---\nt: 'It's fine'\n---\n", 2, [b"---\nt: 'It''s fine'\n---\n"], False),
    ("invalid-yaml", b'---\nt: "a "b" c"\n---\n', 2, [b'---\nt: "a \\"b\\" c"\n---\n'], False),
    ("invalid-yaml", b'---\nt: "Tide" is in\n---\n', 2, [b"---\nt: '\"Tide\" is in'\n---\n"], False),
    ("invalid-yaml", b"---\nt: @x\n---\n", 2, [b'---\nt: "@x"\n---\n'], True),
    ("invalid-yaml", b"---\nt: `x`\n---\n", 2, [b'---\nt: "`x`"\n---\n'], True),
    ("invalid-yaml", b'---\nt: "C:\\dir"\n---\n', 2, [b'---\nt: "C:\\\\dir"\n---\n'], False),
    ("unknown-alias", b"---\nt: *x\n---\n", 2, [b'---\nt: "*x"\n---\n'], True),
    ("unknown-tag", b"---\nt: !x y\n---\n", 2, [b'---\nt: "!x y"\n---\n'], True),
    ("unclosed-bracket", b"---\nt: [a, b\nb: c\n---\n", 2, [b"---\nt: [a, b]\nb: c\n---\n"], False),
    ("unclosed-bracket", b"---\nt: {a: [1, 2\n---\n", 2, [b"---\nt: {a: [1, 2]}\n---\n"], False),
    ("tab", b"---\np:\n\tn: x\n\tm: y\n---\n\tBody\n", 3, [b"---\np:\n  n: x\n  m: y\n---\n\tBody\n"], True),
    ("tab", b"---\nr:\n  - t: x\n\t  u: y\n---\n", 4, [b"---\nr:\n  - t: x\n    u: y\n---\n"], True),
    ("bad-character", b"---\nt: x\x07y\n---\n", 2, [b"---\nt: xy\n---\n"], True),
    ("not-utf-8", b"---\nt: caf\xe9\nu: na\xc3\xafve\n---\nb\xe9b\xe9 \x93x\x94\n", 2,
     [b"---\nt: caf\xc3\xa9\nu: na\xc3\xafve\n---\nb\xc3\xa9b\xc3\xa9 \xe2\x80\x9cx\xe2\x80\x9d\n"], False),
    ("not-utf-8", b"---\nt: \x81\xe9\n---\n", 2, [b"---\nt: \xc3\xa9\n---\n"], False),
    ("no-front-matter", "---\nt: é\n---\n".encode("utf-16"), 1, ["---\nt: é\n---\n".encode()], False),
    ("no-front-matter", b"\r\n ---\r\nt: x\r\n---\r\n", 1, [b"---\r\nt: x\r\n---\r\n"], True),
    ("no-closing-fence", b"---\nt: a\n----\nBody\n", 1, [b"---\nt: a\n---\nBody\n"], False),
    ("no-closing-fence", b"---\r\nt: a\r\nu:\r\n  - b\r\n\r\nBody here.\r\n", 1,
     [b"---\r\nt: a\r\nu:\r\n  - b\r\n---\r\n\r\nBody here.\r\n"], False),
    ("no-closing-fence", b"---\nt: a", 1, [b"---\nt: a\n---\n"], False),
    ("no-closing-fence", b"---\nt: a: b\n\nBody\n", 1, [b'---\nt: "a: b"\n---\n\nBody\n'], False),
    ("not-a-mapping", b"---\nt:x\n---\n", 2, [b"---\nt: x\n---\n"], False),
    ("not-a-mapping", b"---\n- t\n---\n", 2, [], False),
    ("no-front-matter", b"Just text.\n", 1, [], False),
]  # fmt: skip


@pytest.mark.parametrize(("code", "data", "line", "after", "is_sure"), REPAIRS)
def test_repairs(code: str, data: bytes, line: int, after: list[bytes], is_sure: bool) -> None:
    problem = problem_of(data)

    assert (problem.code, problem.line) == (code, line)
    assert [fix.data for fix in problem.fixes][: len(after)] == after
    assert bool(problem.fixes) == bool(after)
    assert (problem.sure_fix is not None) == is_sure
    for fix in problem.fixes:
        assert fix.label
        assert Document.parse(fix.applied(data)).values


@pytest.mark.parametrize("text", ["a: b", "a: 'b'", 'a: "b"', "C:\\new: x", 'it\'s "both": x'])
def test_quoted_text_means_itself(text: str) -> None:
    assert Document.parse(f"---\nt: {quoted(text)}\n---\n".encode()).values == {"t": text}


CONFLICT = b"""---
title: One
<<<<<<< HEAD
quality: 1
heat: 5
||||||| base
quality: 1
heat: 1
=======
quality: 2
heat: 1
>>>>>>> other
---
Body
"""


def test_conflict_markers_with_the_common_version_are_merged_field_by_field() -> None:
    problem = problem_of(CONFLICT)

    assert (problem.code, problem.line, problem.message[:10]) == ("conflict", 3, "1 conflict")
    assert [(fix.label[:5], fix.is_sure, fix.data) for fix in problem.fixes] == [
        ("Merge", True, b"---\ntitle: One\nquality: 2\nheat: 5\n---\nBody\n"),
        ("Keep ", False, b"---\ntitle: One\nquality: 1\nheat: 5\n---\nBody\n"),
        ("Keep ", False, b"---\ntitle: One\nquality: 2\nheat: 1\n---\nBody\n"),
    ]


def test_conflict_markers_without_it_leave_a_choice() -> None:
    problem = problem_of(b"---\n<<<<<<< a\nheat: 1\n=======\nheat: 2\n>>>>>>> b\n---\n")

    assert [fix.data for fix in problem.fixes] == [b"---\nheat: 1\n---\n", b"---\nheat: 2\n---\n"]
    assert problem.sure_fix is None


def test_conflict_markers_in_the_body_are_found_too() -> None:
    data = b"---\ntitle: A\nexcerpt: B.\n---\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n"

    assert [
        (one.code, one.line) for one in check_data(data, "a.md", EVERYDAY) if one.severity == "error"
    ] == [("conflict", 5)]


def test_no_repair_of_torn_files_fails_or_offers_what_cannot_be_read() -> None:
    tried = offered = 0
    for _, data, *_ in REPAIRS:
        for at in range(len(data)):
            for torn in (data[:at], data[:at] + data[at + 1 :], data[:at] + b"\t" + data[at:]):
                try:
                    Document.parse(torn)
                except ReadError as error:
                    tried += 1
                    for fix in repairs(torn, error):
                        offered += 1
                        assert fix.data is not None
                        assert fix.data != torn
                        Document.parse(fix.data)
    assert tried > 1000
    assert offered > 500
