"""The topics about what Curator promises and how it thinks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.ui.help.topic import Topic


def ideas() -> tuple[Topic, ...]:
    """From the first look to what to expect of files that are not as they should be."""
    return (_begin(), _states(), _disk(), _history(), _refused(), _meanwhile(), _broken(), _folder())


def _begin() -> Topic:
    return Topic(
        "begin",
        _tr("Where to begin"),
        (
            _tr(
                "Open the folder of your site: Curator lists every article in it as a card. On the left "
                "you choose what to look at, in the middle stand the articles, on the right is the one "
                "you are looking at."
            ),
            _tr(
                "Select an article and decide: P publishes it, X unpublishes it, a digit sets its "
                "quality. Select several, and the same keys and buttons count for all of them."
            ),
            _tr(
                "Nothing has to be saved, and everything can be taken back. Should you want to try things "
                "out first, the menu File has a sample site, a copy of your own to change as you like."
            ),
        ),
        ("states", "disk", "search"),
    )


def _states() -> Topic:
    return Topic(
        "states",
        _tr("Published, draft, and no key at all"),
        (
            _tr(
                "An article is published when its file says so (published: true), and a draft when it "
                "says that it is not (published: false). Many files say neither: the key is not there."
            ),
            _tr(
                "That is a third state, and Curator never takes it for one of the others. It is shown as "
                "“No key”, counted by itself on the left, and found with published:absent. What your site "
                "makes of such an article is up to the site; many publish it."
            ),
            _tr(
                "The same holds for every other key. To clear a field removes its key from the file; to "
                "fill an empty one puts the key where its neighbours stand. The cross beside a field "
                "takes its key away."
            ),
        ),
        ("fields", "search"),
    )


def _disk() -> Topic:
    return Topic(
        "disk",
        _tr("On disk at once"),
        (
            _tr(
                "There is no Save. What you decide is in the file a moment later: text when you press "
                "Enter or leave the field, a slider when you let it go, a key or a button at once. Escape "
                "takes back what you are typing before it is written."
            ),
            _tr(
                "Only what you meant changes. Quotes, comments, blank lines, line ends and the order of "
                "keys stay as they were; to publish an article changes one line. After each edit the new "
                "text is read again and compared with what was meant, before it takes the place of the "
                "old one."
            ),
            _tr(
                "The line at the bottom says when it was written last, and whether something is still on "
                "its way."
            ),
        ),
        ("history", "refused"),
    )


def _history() -> Topic:
    return Topic(
        "history",
        _tr("The history, and taking things back"),
        (
            _tr(
                "Each thing you do is one entry of the history, be it one article or ten thousand. Ctrl+Z "
                "takes the last one back, Ctrl+Shift+Z does it again. That works after a restart too, and "
                "for what a script did with the command line."
            ),
            _tr(
                "Ctrl+H shows all of it, with the values before and after. Any entry can be taken back, "
                "also one in the middle, all of it or for some articles only. The tab History shows what "
                "happened to the article you are looking at."
            ),
            _tr(
                "Curator takes back its own changes and nobody else's. Where a file holds something else "
                "by now, it is left alone, and its row says so."
            ),
            _tr(
                "U is another way back: it returns what you selected to how it was before you opened the "
                "folder today, but for what others changed meanwhile."
            ),
        ),
        ("disk", "meanwhile"),
    )


def _refused() -> Topic:
    return Topic(
        "refused",
        _tr("When an edit is refused"),
        (
            _tr(
                "Curator changes a value only where it is sure what the file will mean afterwards. Some "
                "ways of writing make that impossible: a key that stands there twice, a value that other "
                "places refer to with & and *, text that is not UTF-8. Then nothing is written, and a "
                "message says why."
            ),
            _tr(
                "A refused file stops nothing else: of a hundred articles the other ninety-nine are done, "
                "and the one is listed with its reason."
            ),
            _tr(
                "You can do it by hand: the tab Source lets you edit the text of the file itself, with "
                "the same care. What could not be read afterwards is not written."
            ),
        ),
        ("broken", "source"),
    )


def _meanwhile() -> Topic:
    return Topic(
        "meanwhile",
        _tr("When others change the same files"),
        (
            _tr(
                "Programs and colleagues may write into the folder while you work. Curator sees it within "
                "a second or two and shows what is there now, without moving what you look at."
            ),
            _tr(
                "Edits are about fields, not files. When a program rewrote the heat of an article while "
                "you decided about publishing it, both changes stand. Only when the very same field "
                "changed are you asked: yours, or theirs?"
            ),
        ),
        ("history", "git"),
    )


def _broken() -> Topic:
    return Topic(
        "broken",
        _tr("Files that cannot be read"),
        (
            _tr(
                "An article whose front matter has a mistake is neither hidden nor touched. It stands in "
                "the list as “Broken”, with the reason and the line to look at."
            ),
            _tr(
                "Select it and choose “Edit the text” to mend it here: the line with the mistake is "
                "marked. As soon as the text can be read, it is an article like any other."
            ),
        ),
        ("refused", "checks"),
    )


def _folder() -> Topic:
    return Topic(
        "folder",
        _tr("What Curator writes, and where"),
        (
            _tr(
                "Into your folder go your edits and nothing else: no copy, no cache. One file is written "
                "there if you ask for it: .curator.yaml, which tells Curator about your kind of site and "
                "holds the saved views that a team shares."
            ),
            _tr(
                "The history, the index for searching, pictures fetched from the web and the settings lie "
                "among your own files, outside of every site. Nothing is sent anywhere; there is no "
                "account."
            ),
            _tr(
                "What Curator cannot know the meaning of, it leaves alone. The key secured is never "
                "changed and never shown: you see its size and a lock."
            ),
        ),
        ("pictures", "views"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
