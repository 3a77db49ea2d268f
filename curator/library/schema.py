"""The tables of the index. It is a cache: another version of these tables means that it is built anew."""

from __future__ import annotations

VERSION = 12
"""To be raised with every change of the tables or of what is written into them."""

TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

-- One row per file. `path` has no type: it is a blob where a file's name is no valid Unicode.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- an id is never given again: lists of ids may outlive a row
    path UNIQUE NOT NULL,
    collection TEXT NOT NULL, title TEXT NOT NULL, excerpt TEXT NOT NULL, provider TEXT NOT NULL,
    domain TEXT NOT NULL, date TEXT NOT NULL, date_text TEXT NOT NULL, topics TEXT NOT NULL,
    image TEXT NOT NULL, images INTEGER NOT NULL, related INTEGER NOT NULL, quality, heat, published INTEGER,
    status TEXT NOT NULL, category TEXT NOT NULL, type TEXT NOT NULL, problem TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    title_key TEXT NOT NULL, provider_key TEXT NOT NULL, domain_key TEXT NOT NULL, category_key TEXT NOT NULL,
    type_key TEXT NOT NULL, address TEXT NOT NULL, conflict INTEGER NOT NULL,
    signature TEXT NOT NULL, settled INTEGER NOT NULL,
    state INTEGER NOT NULL
);

-- Which rows are other ones since some state of the index, and which went: what is remembered of them
-- elsewhere is mended by that.
CREATE INDEX article_state ON article (state);
CREATE TABLE gone (state INTEGER NOT NULL, article INTEGER NOT NULL, path NOT NULL);

CREATE TABLE topic (
    article INTEGER NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (article, key)
) WITHOUT ROWID;
CREATE INDEX topic_key ON topic (key, name); -- and the article, as part of the primary key

-- What is seldom asked for stands apart, so that lists need not read past it. See `known` and `brief`.
CREATE TABLE known (article INTEGER PRIMARY KEY, digest BLOB NOT NULL, fields TEXT, brief TEXT);

-- What the checks found, see `problems`: in a row that was in this `state` (another one by now, or -1: it
-- has to be looked at anew). `worst` is the rank of a severity, NULL where nothing is wrong; `codes` what is,
-- the worst first. `place` is a number of the article's address.
CREATE TABLE checked (
    article INTEGER PRIMARY KEY, state INTEGER NOT NULL, worst INTEGER, codes TEXT NOT NULL,
    place INTEGER NOT NULL
);
CREATE INDEX checked_state ON checked (state, article);
CREATE TABLE finding (
    code TEXT NOT NULL, article INTEGER NOT NULL, severity INTEGER NOT NULL, number INTEGER NOT NULL,
    mendable INTEGER NOT NULL, PRIMARY KEY (code, article)
) WITHOUT ROWID;
CREATE INDEX finding_article ON finding (article);
-- Which articles list a place among their related ones.
CREATE TABLE relating (
    place INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (place, article)
) WITHOUT ROWID;
CREATE INDEX relating_article ON relating (article);

-- Every top-level key that was ever met: what the search takes for a qualifier.
CREATE TABLE key (name TEXT PRIMARY KEY) WITHOUT ROWID;

-- Orders of all articles in some state, see `kept_orders`.
CREATE TABLE arranged (name TEXT PRIMARY KEY, state INTEGER NOT NULL, ids BLOB NOT NULL);

CREATE VIRTUAL TABLE words USING fts5 (
    title, excerpt, provider, topics, content='article', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2", prefix='1 2'
);
-- Nothing is merged while a folder is read for the first time: that would take twice as long as all else the
-- full text search costs, and fifty segments answer nearly as fast as five. See `MERGE` and `MERGE_SOME`.
INSERT INTO words (words, rank) VALUES ('hashsize', 8000000), ('automerge', 0), ('crisismerge', 500);
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    INSERT INTO words (words, rowid, title, excerpt, provider, topics)
    VALUES ('delete', old.id, old.title, old.excerpt, old.provider, old.topics);
    DELETE FROM topic WHERE article = old.id;
    DELETE FROM known WHERE article = old.id;
    UPDATE checked SET state = -1 WHERE article IN (
        SELECT relating.article FROM checked AS gone JOIN relating ON relating.place = gone.place
        WHERE gone.article = old.id
    );
    DELETE FROM checked WHERE article = old.id;
    DELETE FROM finding WHERE article = old.id;
    DELETE FROM relating WHERE article = old.id;
END;
CREATE TRIGGER article_changed AFTER UPDATE OF title, excerpt, provider, topics ON article
WHEN (old.title, old.excerpt, old.provider, old.topics)
    IS NOT (new.title, new.excerpt, new.provider, new.topics)
BEGIN
    INSERT INTO words (words, rowid, title, excerpt, provider, topics)
    VALUES ('delete', old.id, old.title, old.excerpt, old.provider, old.topics);
    INSERT INTO words (rowid, title, excerpt, provider, topics)
    VALUES (new.id, new.title, new.excerpt, new.provider, new.topics);
END;
"""

_LOOKED_UP = (
    *("collection", "status", "quality", "heat", "date", "provider", "provider_key", "domain_key"),
    *("title_key", "category", "type", "images", "related"),
)

LOOKED_UP = {
    **{
        f"article_{column}": f"CREATE INDEX IF NOT EXISTS article_{column} ON article ({column})"
        for column in _LOOKED_UP
    },
    "article_address": (
        "CREATE INDEX IF NOT EXISTS article_address ON article (address) WHERE address <> ''"
    ),
    "article_date_text": (
        "CREATE INDEX IF NOT EXISTS article_date_text ON article (date_text) WHERE date_text <> date"
    ),
    "article_seen": "CREATE INDEX IF NOT EXISTS article_seen ON article (settled, path, signature)",
    "known_brief": "CREATE INDEX IF NOT EXISTS known_brief ON known (brief)",
}
"""The indexes for searches, orders and counts, by their names, and what makes them: a row is long, and to go
through all of them takes 40 ms at 100,000. `article_seen` has all that a walk over the folder asks, a fifth
of what there is to read in the rows. They are made when the folder was read, which costs a third of filling
them along."""

MERGE = "INSERT INTO words (words, rank) VALUES ('automerge', 4)"
"""Lets the full text search merge its segments from now on, a little with every change."""

MERGE_SOME = "INSERT INTO words (words, rank) VALUES ('merge', 64)"
"""Merges some pages of them, if there are segments to merge: in 6 ms, where all that the first reading of
100,000 articles leaves takes a second. Else an edit would have to do it, once there are five hundred."""

ROW = (
    "path",
    "collection",
    "title",
    "excerpt",
    "provider",
    "domain",
    "date",
    "date_text",
    "topics",
    "image",
    "images",
    "related",
    "quality",
    "heat",
    "published",
    "status",
    "category",
    "type",
    "problem",
    "size",
    "mtime_ns",
)
"""The columns of a `Row`, in its order; `edited` comes from the history."""

FOUND = "checked.worst, checked.codes"
"""What a `Row` says of the checks."""

COLUMNS = (
    *ROW,
    "title_key",
    "provider_key",
    "domain_key",
    "category_key",
    "type_key",
    "address",
    "conflict",
    "signature",
    "settled",
)
"""The columns of the table `article` that are read in a file."""

HELD = f"SELECT id, {', '.join(COLUMNS)} FROM article WHERE path = ?"
"""What is held of a file."""

ADD = f"INSERT INTO article (id, {', '.join(COLUMNS)}, state) VALUES (?, {', '.join('?' * len(COLUMNS))}, ?)"
"""Puts one article in that is not there yet; without an id under the next one."""

FIND = (
    "INSERT INTO words (rowid, title, excerpt, provider, topics) "
    "SELECT id, title, excerpt, provider, topics FROM article WHERE id > ?"
)
"""Lets the full text search find the articles with higher ids: all at once, in one statement, which costs
a fraction of one each and leaves Python's other threads alone."""

TOPICS_APART = "\x1f"
"""What stands between the topics in the one column of the row."""
