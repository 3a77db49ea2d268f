"""What must hold for any bytes and any edit of them: each promise has a name, and breaking it raises Broken.

Judged by PyYAML's own composer and constructors, for TOML and JSON by the standard library's readers, and by
the bytes: never by what made the edit.
"""

from __future__ import annotations

import math
from collections.abc import Hashable

import yaml

from curator.content import EVERYDAY, JEKYLL
from curator.frontmatter import (
    Document,
    Edit,
    EditRefused,
    FrontMatterError,
    ReadError,
    Reason,
    Set,
    Timestamp,
    Value,
    diff,
    merge,
    same,
)
from curator.frontmatter.envelope import Notation
from curator.frontmatter.threeway import marked_text
from curator.library.records import describe, describe_broken, describe_document
from curator.library.signature import Signature
from tests.frontmatter import plain_judge
from tests.frontmatter.judge import WrongEditError, check, compose, key_of, parts

SYNTAX = frozenset(
    {
        *(Reason.TAB, Reason.UNCLOSED_QUOTE, Reason.UNCLOSED_BRACKET, Reason.BARE_COLON),
        *(Reason.INVALID_YAML, Reason.BAD_CHARACTER),
    }
)
"""The reasons that say: this is not YAML. PyYAML has to agree."""

_SEEN = Signature(1, 2, 3, 4)
_PREFIX = "tag:yaml.org,2002:"
_CONSTRUCTOR = yaml.constructor.SafeConstructor()
_SHOWN = 300


class Broken(AssertionError):  # noqa: N818 - it names what is broken
    """A promise that does not hold.

    Attributes:
        promise: its name, the same for every input that breaks it.
    """

    def __init__(self, promise: str, message: str) -> None:
        super().__init__(f"{promise}: {message[:_SHOWN]}")
        self.promise = promise


def read(data: bytes) -> Document | ReadError:
    """Bring `data` through both readers: the document, or why it is none."""
    outcome: Document | ReadError
    try:
        outcome = Document.parse(data, "a.md")
    except ReadError as error:
        _told_well(error, data)
        outcome = error
    if isinstance(outcome, Document):
        if outcome.envelope.join() != data or outcome.data != data:
            raise Broken("the parts join to the same bytes", repr(outcome.envelope))
        if outcome.envelope.notation is Notation.YAML:
            _agrees_with_pyyaml(outcome)
        else:
            _agrees_with_the_standard_library(outcome)
    elif outcome.reason in SYNTAX and data.removeprefix(b"\xef\xbb\xbf").startswith(b"---"):
        _pyyaml_refuses(data)
    elif outcome.reason in (Reason.INVALID_TOML, Reason.INVALID_JSON):
        _the_standard_library_refuses(data)
    _readers_agree(data, outcome)
    return outcome


def unchanged(document: Document) -> None:
    """Setting what is there changes no byte."""
    if document.apply() is not document:
        raise Broken("no edit changes nothing", "apply() gave another document")
    for key, value in list(document.values.items())[:8]:
        try:
            after = document.apply(Set((key,), value))
        except EditRefused:
            continue
        if after.data != document.data:
            raise Broken("setting what is there changes nothing", f"{key!r}: {after.data!r}")


def edited(document: Document, edit: Edit) -> tuple[Document, str]:
    """Make `edit`, have it judged, and take it back: the new document and how well it came back."""
    after = document.apply(edit)
    try:
        judge = check if document.envelope.notation is Notation.YAML else plain_judge.check
        judge(document.data, edit, after.data)
    except yaml.composer.ComposerError:  # PyYAML has no opinion
        pass
    except WrongEditError as error:
        raise Broken("an edit changes what it says", str(error)) from error
    again = Document.parse(after.data, "a.md")
    if again.values != after.values and not same(again.values, after.values):
        raise Broken("what was written is what is read", repr(after.data))
    if isinstance(edit, Set) and after.apply(edit).data != after.data:
        raise Broken("an edit made twice is made once", repr(after.data))
    return after, _taken_back(document, after, edit)


def _taken_back(document: Document, after: Document, edit: Edit) -> str:
    try:
        back = after.apply(*document.inverse(edit))
    except EditRefused as error:
        return f"inverse refused: {error.reason}"
    if diff(document, back):
        raise Broken("the inverse restores the values", repr(back.data))
    if back.data == document.data:
        return "bytes restored"
    if isinstance(edit, Set) and _one_line(document, edit):
        raise Broken("the inverse restores the bytes", repr(back.data))
    return "values restored"


def _one_line(document: Document, edit: Set) -> bool:
    """Whether one scalar in one line is set to another scalar: then every byte has to come back."""
    spelling = document.spelling(edit.path)
    if not spelling or isinstance(document.get(edit.path), (dict, list)):
        return False
    return not isinstance(edit.value, (dict, list)) and spelling[0] not in "|>*" and "\n" not in spelling


def merged(base: Document, ours: Document, theirs: Document) -> str:
    """Merge two edits of one text: how it went. What both say is in the result, or it is a conflict."""
    result = merge(base.data, ours.data, theirs.data, _plain_merge)
    if not result.clean:
        return "merge: conflict"
    document = read(result.data)
    if not isinstance(document, Document):
        raise Broken("a clean merge can be read", repr(result.data))
    # a key that one side renamed is one entry to the merge: what the other changed in it is in the result too
    renamed = {
        key
        for side in (ours, theirs)
        if base.values.keys() - side.values.keys()
        for key in side.values.keys() - base.values.keys()
    }
    for key in {*base.values, *ours.values, *theirs.values} - renamed:
        was, one, other = (side.get((key,)) for side in (base, ours, theirs))
        wanted = one if same(was, other) else other if same(was, one) else None
        if wanted is not None and not same(document.get((key,)), wanted):
            raise Broken("a merge takes what one side changed", f"{key!r} in {result.data!r}")
    return "merge: clean"


def _plain_merge(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    text, conflicting = marked_text(*(data.decode("latin-1") for data in (base, ours, theirs)))
    return text.encode("latin-1"), conflicting


def _told_well(error: FrontMatterError, data: bytes) -> None:
    lines = data.count(b"\n") + 1
    if not error.message or len(error.message) > 300:
        raise Broken("a refusal is told in a sentence", repr(error.message))
    if error.line is not None and not 1 <= error.line <= lines:
        raise Broken("a refusal names a line of the file", f"line {error.line} of {lines}: {error}")


def _agrees_with_pyyaml(document: Document) -> None:
    text = document.front_matter
    try:
        node = compose(text)
    except yaml.composer.ComposerError:  # an anchor that stands there twice, which YAML 1.2 allows
        return
    _same_meaning({} if node is None else _plain(node, text, {}), document.values, ())


def _agrees_with_the_standard_library(document: Document) -> None:
    toml = document.envelope.notation is Notation.TOML
    if not plain_judge.alike(
        plain_judge.as_read(document.values, toml=toml), plain_judge.meant(document.data)
    ):
        raise Broken("the standard library reads the same", repr(document.values))


def _the_standard_library_refuses(data: bytes) -> None:
    try:
        plain_judge.meant(data)
    except (ValueError, StopIteration):
        return
    raise Broken("the standard library refuses what is refused", repr(data))


def _pyyaml_refuses(data: bytes) -> None:
    _, text, _ = parts(data)
    if text.startswith("\ufeff"):
        return
    try:
        for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
            pass
    except yaml.YAMLError:
        return
    raise Broken("what PyYAML reads is not called bad YAML", repr(text))


def _plain(node: yaml.Node, text: str, known: dict[int, object]) -> object:
    """The Python values that PyYAML alone makes of a node, dates as their text."""
    if id(node) in known:
        return known[id(node)]
    found: object
    if isinstance(node, yaml.SequenceNode):
        found = [_plain(item, text, known) for item in node.value]
    elif isinstance(node, yaml.MappingNode):
        found = _plain_mapping(node, text, known)
    else:
        assert isinstance(node, yaml.ScalarNode)
        found = _plain_scalar(node)
    known[id(node)] = found
    return found


def _plain_mapping(node: yaml.MappingNode, text: str, known: dict[int, object]) -> dict[Hashable, object]:
    own: dict[Hashable, object] = {}
    below: dict[Hashable, object] = {}
    for key, value in node.value:
        item = _plain(value, text, known)
        if key.tag == _PREFIX + "merge":
            sources = item if isinstance(item, list) else [item]
            merged_in = [source for source in sources if isinstance(source, dict)]
            if len(merged_in) == len(sources):
                for source in merged_in:
                    below = {**source, **below}
                continue
        own[key_of(key, text).rstrip()] = item
    return {**below, **own}


def _plain_scalar(node: yaml.ScalarNode) -> object:
    kind = node.tag.removeprefix(_PREFIX)
    if kind == "null":
        return None
    if kind == "bool":
        return _CONSTRUCTOR.bool_values.get(node.value.lower())
    if kind == "int":
        return _CONSTRUCTOR.construct_yaml_int(node)
    if kind == "float":
        return _CONSTRUCTOR.construct_yaml_float(node)
    return node.value


def _same_meaning(theirs: object, ours: Value, path: tuple[object, ...]) -> None:
    """Walk both at once; shared collections are walked once a place, and bombs were refused before."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        keyed = {key.rstrip(): value for key, value in ours.items()}  # a key that is a collection: its source
        alike = theirs.keys() == keyed.keys()
        for key in keyed if alike else ():
            _same_meaning(theirs[key], keyed[key], (*path, key))
    elif isinstance(theirs, list) and isinstance(ours, list):
        alike = len(theirs) == len(ours)
        for at, (one, other) in enumerate(zip(theirs, ours, strict=False)):
            _same_meaning(one, other, (*path, at))
    elif isinstance(theirs, float) and isinstance(ours, float):
        alike = theirs == ours or (math.isnan(theirs) and math.isnan(ours))
    else:
        alike = theirs == ours and type(theirs) is (str if isinstance(ours, Timestamp) else type(ours))
    if not alike:
        raise Broken("PyYAML reads the same values", f"at {path!r}: {theirs!r}, not {ours!r}")


def _readers_agree(data: bytes, outcome: Document | ReadError) -> None:
    for profile in (EVERYDAY, JEKYLL):
        fast = describe("a.md", "_news", data, _SEEN, profile)
        if isinstance(outcome, Document):
            judged = describe_document("a.md", "_news", outcome, profile, _SEEN)
        else:
            judged = describe_broken("a.md", "_news", str(outcome), _SEEN, data)
        if fast != judged:
            raise Broken("the two readers agree", f"{fast}\n{judged}")
