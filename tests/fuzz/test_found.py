"""What fuzzing has found, each as small as it goes, and a share of a run that is the same every time."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from curator.frontmatter import Edit, Move, Remove, Set, Unset
from tests.fuzz.findings import Finding, load, minimised, tried
from tests.fuzz.run import main
from tests.fuzz.seeds import seeds
from tests.fuzz.shards import Share

FOUND: list[tuple[bytes, tuple[Edit, ...]]] = [
    # a key's tag was never looked at, and the first edit of the file failed on it
    (b"---\nrelated:\n- !!float r:\n---", (Set(("related", 0, "a.b"), "a"),)),
    (b"---\nimages:\n  -\n  - isCached:\n!!float e:\n---", (Unset(("images", 1, "isCached")),)),
    (b"---\n!<tag:yaml.org,2002:int> c:\nimages:\n  -\n  -\n---", (Move(("images",), 1, 0),)),
    (b"---\ntopics:\n-\n!!float d:\n---", (Remove(("topics",), 0),)),
    (b"---\n" + b"9" * 5_000 + b":\n---", (Set(("a",), "a"),)),
    (b"---\n0b_: 1\n---\n", (Set(("a",), "a"),)),
    # a blank line that was left of an entry became text of the block before it
    (b'---\n"": |2\na#b:\n   \n---', (Unset(("a#b",)),)),
    # YAML ends a line at more characters than an editor does: the last of two keys has no line of its own
    (b"---\n\xc2\x85two words:\n---", (Unset(("two words",)),)),
    (b"---\nimages:\n  -\r  -\n---", (Remove(("images",), 1),)),
    # and the line of a refusal was counted by YAML's lines
    (b'---\n""\r\rr\n---', ()),
    # libyaml swallows a byte order mark behind the opening fence: every place was off by one
    (b"---\n\xef\xbb\xbf---\ntitle: |\n---", (Set(("title",), "a"),)),
    (b"---\n\xef\xbb\xbf\n---", (Set(("new",), "a"),)),
    # a message as long as what it quotes
    (b"---\na: !" + b"x" * 70_000 + b"\n---", ()),
    (b"---\n" + b"k" * 900 + b": 1\n" + b"k" * 900 + b": 1\n---", (Unset(("k" * 900,)),)),
    # another item on the line of one in quotes, to rapidyaml; a field as long as a brief has room for
    (b"---\nt:\n- ' ' -\n---", ()),
    (b'---\r\ntags:\r\n- sea\r\n- "112:30,"\r\n- "#b"\r\n- "nbsp\xc2\xa0"\r\n---\r\n', ()),
    # one quoted key: the fast reader and the judge took different texts for the source of the next
    (b'---\n"q": x\nprovider:\n  name: A\n  domain: ' + b"d" * 200 + b"\n---", ()),
    # `!` before nothing is an empty string
    (b"---\nt: !\n---", (Set(("t",), "a"),)),
    # PyYAML has no opinion of an anchor that stands there twice
    (b"---\n&a1: &a1\n---", ()),
    # the lines of two sides fitted together, and could not be read any more
    (
        b"---\nimages:\xc2\x85  -\n  - url:\n---",
        (Set(("images",), ["a, b"]), Set(("images", 1, "\xe9"), 1)),
    ),
    # a key that is a mapping itself
    (b"---\n? N:\nhttp://k:\n\n---", (Unset(("http://k",)),)),
    (b"---\n? t:\n#\n---", ()),
]


@pytest.mark.parametrize(("data", "edits"), FOUND, ids=range(len(FOUND)))
def test_what_was_found_holds(data: bytes, edits: tuple[Edit, ...]) -> None:
    assert tried(data, edits) is None


@pytest.mark.parametrize("seed", range(4))
def test_a_share_of_a_run(seed: int) -> None:
    outcome = Share(Random(f"suite:{seed}"), seeds(), lambda _data: None).run(400)
    assert outcome.findings == {}
    assert outcome.counts["edited"] > 200, "texts are read and edited, not only refused"


def test_a_finding_is_kept_made_small_and_can_be_seen_again(tmp_path: Path) -> None:
    broken = Finding("PyYAML reads the same values", "", b"---\na: 1\n---\n", (Set(("a",), "x"),))
    kept = broken.write(tmp_path)
    assert load(kept) == broken
    assert minimised(broken, seconds=1.0) == broken  # nothing smaller breaks what is whole


def test_a_run_goes_on_where_it_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for executions in ("1", "600"):
        arguments = ["run", "--executions", executions, "--findings", str(tmp_path), "--seed", "7"]
        monkeypatch.setattr("sys.argv", arguments)
        assert main() == 0
    assert "seed 7, 4 shares" in capsys.readouterr().out
