"""The topics about how things are done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.ui.help.topic import Topic


def work() -> tuple[Topic, ...]:
    """From finding articles to sending them to colleagues."""
    return (
        *(_search(), _views(), _triage(), _many(), _desk(), _fields(), _related(), _source()),
        *(_checks(), _pictures(), _git()),
    )


def _search() -> Topic:
    return Topic(
        "search",
        _tr("Search"),
        (
            _tr(
                "Words find articles by title, excerpt, provider and topics, by the beginnings of words, "
                "and all of them have to match: robot harb finds “Harbour robots”. Quotes keep words "
                "together: “blind spots”."
            ),
            _tr(
                'Qualifiers ask for more: quality:>=70, heat:10..50, published:absent, topic:"AI '
                'Ethics", provider:gizmodo, in:_news, after:2026-03-01, has:problem, is:edited. Any '
                'other key of your articles works too: author:"A. Person". The box proposes them as you '
                "type."
            ),
            _tr(
                "A minus before a term means not, OR between two means either, parentheses group. What "
                "cannot be understood is marked at its place, instead of finding nothing."
            ),
            _tr(
                "Clicks on the left write the search for you: Ctrl+click adds one more value, Alt+click "
                "excludes it. Below them, drag over quality and heat to choose a range."
            ),
        ),
        ("views", "states"),
    )


def _views() -> Topic:
    return Topic(
        "views",
        _tr("Saved views"),
        (
            _tr(
                "A view is a search with its order and its columns under a name: “Hot drafts of this "
                "week”. Save the present one with Ctrl+Shift+S; it stands on the left with its count, "
                "which is always that of now."
            ),
            _tr(
                "A view is for yourself, or for the team: then it is kept in .curator.yaml in the folder, "
                "and whoever shares the folder has it too."
            ),
        ),
        ("search", "triage"),
    )


def _triage() -> Topic:
    return Topic(
        "triage",
        _tr("Triage: deciding one by one"),
        (
            _tr(
                "Choose what to go through and press T. Each article is decided with one key: P, X, or a "
                "digit for its quality. With Shift the next one comes by itself; A makes that so without "
                "Shift."
            ),
            _tr(
                "L puts an article off until the end. Space reads on, and at the end of the article goes "
                "to the next one not decided yet. The strip above the list says how far you are."
            ),
            _tr(
                "You can stop at any time, search for something else or close the window: T goes on where "
                "you were. At the end a summary counts what became of the articles, and can take all of "
                "it back."
            ),
        ),
        ("history", "views"),
    )


def _many() -> Topic:
    return Topic(
        "many",
        _tr("Many articles at once"),
        (
            _tr(
                "Select as many as you like (Ctrl+A takes all shown): buttons, keys and menus mean all of "
                "them. E opens a form of all fields; only what you tick there is written."
            ),
            _tr(
                "More than 50 files, or any change of many but publish and unpublish, are shown before "
                "anything is written: original and new beside each other, with a tick for each article. "
                "However many they are, one undo takes them back."
            ),
        ),
        ("desk", "history"),
    )


def _desk() -> Topic:
    return Topic(
        "desk",
        _tr("The decision desk, and suggested rules"),
        (
            _tr(
                "Ctrl+D draws a line in a number, such as quality: what is at or above it is published, "
                "what is below it is not. Drag the line and see what would change before anything does; "
                "what lies near it can be decided one by one."
            ),
            _tr(
                "After some twenty decisions Curator can say what they had in common, for instance that "
                "you published nothing of one provider. It is plain counting on your computer, and "
                "nothing is ever applied by itself."
            ),
        ),
        ("triage", "many"),
    )


def _fields() -> Topic:
    return Topic(
        "fields",
        _tr("Every field of an article"),
        (
            _tr(
                "What you decide about most stands on top of the right side. The tab Fields has every key "
                "of the file in its order, each with the editor that fits it; groups and lists open below "
                "their line."
            ),
            _tr(
                "Keys can be added, renamed and removed there. A value of the wrong type is shown as it "
                "is, with the reason, and can be edited as text. A date keeps its time and its zone as "
                "they are written, unless you type others."
            ),
            _tr(
                "Select several articles and choose “Compare their fields” to see where they agree, where "
                "they differ, and where a key is missing."
            ),
        ),
        ("states", "source"),
    )


def _related() -> Topic:
    return Topic(
        "related",
        _tr("Related articles and images"),
        (
            _tr(
                "The tab Related shows what the article points to, as cards: open them, edit them in "
                "place (F2), drag them into order or move them with Alt and the arrow keys, remove them "
                "with Delete."
            ),
            _tr(
                "Entries that repeat an earlier one say so, and so do those that are articles of this "
                "folder: one click goes there, and Alt+Left comes back. “Add…” takes an address, or finds "
                "an article of the folder."
            ),
            _tr(
                "Images works alike. Drop a picture file on the strip: Curator asks, and then copies it "
                "to where the site keeps its pictures. Whatever you move or remove takes exactly its own "
                "lines along."
            ),
        ),
        ("pictures", "fields"),
    )


def _source() -> Topic:
    return Topic(
        "source",
        _tr("The text of the file, and its preview"),
        (
            _tr(
                "The tab Source shows the file as it is, and you can type in it. Ctrl+S, or leaving it, "
                "checks the text and writes it as one entry of the history. A text that could not be read "
                "afterwards is not written; its line is marked."
            ),
            _tr(
                "Preview shows the article as a reader meets it: in a list, as a card, and its text. "
                "Markup and scripts stand there as text, and links to anything but the web are never "
                "opened."
            ),
        ),
        ("refused", "broken"),
    )


def _checks() -> Topic:
    return Topic(
        "checks",
        _tr("What is wrong with articles"),
        (
            _tr(
                "Curator looks at every article for what is usually a mistake: files that cannot be read, "
                "values of the wrong type, dates in the future, addresses with spaces, HTML entities in "
                "texts, images that are missing or small, topics that the site does not know, related "
                "entries that repeat."
            ),
            _tr(
                "“Problems” on the left and has:problem in the search list them. Nothing is mended unless "
                "you say so, and what is mended can be taken back like any other edit. Which checks are "
                "made, and how strict they are, can be set in .curator.yaml."
            ),
        ),
        ("broken", "folder"),
    )


def _pictures() -> Topic:
    return Topic(
        "pictures",
        _tr("Pictures and the web"),
        (
            _tr(
                "Pictures of the site itself come from its folder. Others are fetched from where the "
                "article says, if you allowed it; the settings change that at any time. Their servers see "
                "that somebody looks at them, and learn nothing else about you."
            ),
            _tr(
                "Where there is no picture, its place says why. A click on a picture, or V, shows it "
                "large, with its real size against the one that the article tells."
            ),
        ),
        ("related", "folder"),
    )


def _git() -> Topic:
    return Topic(
        "git",
        _tr("A team on one folder, with git"),
        (
            _tr(
                "In a folder under git the line at the bottom says how many commits there are to send and "
                "to get, and Sync (F9) does both. “Changed” on the left lists what is not in the last "
                "commit; Ctrl+K commits it, with a message made of your own edits."
            ),
            _tr(
                "Conflicts open as articles, field by field: what it was, mine, and theirs. What lines "
                "made a conflict and fields do not is put together by itself."
            ),
        ),
        ("meanwhile", "history"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
