"""Sites of seven kinds with the folders and front matter that each kind has, and what publishing them does.

Each file that is an article is told with what it is to become: bytes before, bytes after.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Layout:
    """A site.

    Attributes:
        kind: the profile that it is to be known as.
        articles: path -> (bytes, the line that publishing changes, that line afterwards); a line "" is put in
            before the text of the third, None is for what publishing leaves as it is.
        others: files that are no articles, whatever their names.
        tags: the key whose list holds the tags, and the articles that have "sea" in it.
    """

    kind: str
    articles: dict[str, tuple[bytes, bytes, bytes]]
    others: dict[str, bytes]
    tags: tuple[str | int, ...] = ("tags",)
    tagged: tuple[str, ...] = field(default=())

    def write(self, root: Path) -> None:
        for path, data in self.files().items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)

    def files(self) -> dict[str, bytes]:
        return {**{path: data for path, (data, _, _) in self.articles.items()}, **self.others}

    def published(self) -> dict[str, bytes]:
        """All files after everything is published."""
        after = {path: data.replace(old, new, 1) for path, (data, old, new) in self.articles.items()}
        return {**after, **self.others}


HUGO = Layout(
    "hugo",
    {
        "content/posts/tides.md": (
            b'+++\n# written at the shore\ntitle = "Tides"\ndate = 2026-03-24T20:25:00+01:00\n'
            b"draft = true # not yet\ntags = [ 'sea', \"moon\" ]\n\n[params]\n  rating = 4.50\n"
            b'  [params.author]\n  name = "Ann"\n\n[[resources]]\nsrc = "tide.jpg"\n\n[[resources]]\n'
            b'src = "ebb.jpg"\n+++\n\nThey come {{< ref "x" >}}.\n',
            b"draft = true # not yet",
            b"draft = false # not yet",
        ),
        "content/posts/waves/index.md": (
            b'{\r\n   "title": "Waves",\r\n   "date": "2026-03-25",\r\n   "draft": true,\r\n'
            b'   "tags": ["sea"],\r\n'
            b'   "menu": {\r\n      "main": { "weight": 10 }\r\n   }\r\n}\r\n\r\nThey roll.\r\n',
            b'"draft": true,',
            b'"draft": false,',
        ),
        "content/posts/dunes.md": (
            b"---\ntitle: Dunes\ndate: 2026-03-26\ndraft: true\ntags:\n- sea\n- sand\n---\nThey wander.\n",
            b"draft: true",
            b"draft: false",
        ),
        "content/about.md": (
            b"+++\ntitle = 'About'\n+++\n",
            b"title = 'About'\n",
            b"title = 'About'\ndraft = false\n",
        ),
    },
    {
        "hugo.toml": b"baseURL = 'https://example.org/'\ntitle = 'Shore'\n",
        "archetypes/default.md": b'+++\ntitle = "{{ .Name }}"\ndate = {{ .Date }}\ndraft = true\n+++\n',
        "content/posts/waves/wave.jpg": b"\xff\xd8\xff",
        "layouts/_default/single.html": b"{{ .Content }}\n",
        "static/robots.txt": b"",
        "themes/plain/theme.toml": b"name = 'plain'\n",
    },
    tagged=("content/posts/tides.md", "content/posts/waves/index.md", "content/posts/dunes.md"),
)

ZOLA = Layout(
    "zola",
    {
        "content/blog/tides.md": (
            b'+++\ntitle = "Tides"\ndate = 2026-03-24\ndraft = true\n\n[taxonomies]\n'
            b'tags = ["sea", "moon"]\n\n'
            b'[extra]\nhot = true\nlead = """\nHow they\ncome."""\n+++\n\nBody\n',
            b"draft = true\n",
            b"draft = false\n",
        ),
        "content/blog/waves/index.md": (
            b'+++\r\ntitle = "Waves"\r\n[taxonomies]\r\ntags = [\r\n  "sea", # first\r\n]\r\n+++\r\nBody\r\n',
            b'title = "Waves"\r\n',
            b'title = "Waves"\r\ndraft = false\r\n',
        ),
    },
    {
        "config.toml": b'base_url = "https://example.org"\ntaxonomies = [{name = "tags"}]\n',
        "templates/page.html": b"{{ page.content | safe }}\n",
        "static/tide.jpg": b"\xff\xd8\xff",
        "themes/plain/theme.toml": b'name = "plain"\n',
    },
    tags=("taxonomies", "tags"),
    tagged=("content/blog/tides.md", "content/blog/waves/index.md"),
)

ASTRO = Layout(
    "astro",
    {
        "src/content/blog/tides.md": (
            b"---\ntitle: 'Tides'\ndescription: 'How they come.'\npubDate: 'Mar 24 2026'\n"
            b"heroImage: '../../assets/tide.jpg'\ndraft: true\ntags: ['sea', 'moon']\n---\n\nBody\n",
            b"draft: true",
            b"draft: false",
        ),
        "src/content/blog/waves.mdx": (
            b"---\ntitle: Waves\npubDate: 2026-03-25\ndraft: true\ntags: [sea]\n---\n"
            b"import X from './x.astro'\n\n<X />\n",
            b"draft: true",
            b"draft: false",
        ),
    },
    {
        "astro.config.mjs": b"export default {}\n",
        "package.json": b"{}\n",
        "src/content.config.ts": b"export const collections = {}\n",
        "src/pages/index.astro": b"---\nconst a = 1\n---\n<p />\n",
        "src/assets/tide.jpg": b"\xff\xd8\xff",
        "README.md": b"# Shore\n",
        "node_modules/x/readme-of-x.md": b"---\ntitle: no\n---\n",
    },
    tagged=("src/content/blog/tides.md", "src/content/blog/waves.mdx"),
)

ELEVENTY = Layout(
    "eleventy",
    {
        "content/blog/tides.md": (
            b"---\ntitle: Tides\ndescription: How they come.\ndate: 2026-03-24\ndraft: true\ntags:\n"
            b"  - sea\n  - moon\n---\n{% include 'x.njk' %}\n",
            b"draft: true",
            b"draft: false",
        ),
        "content/blog/waves.md": (
            b"---\ntitle: Waves\ndate: git Last Modified\ndraft: true\ntags: [sea]\n---\n",
            b"draft: true",
            b"draft: false",
        ),
    },
    {
        "eleventy.config.js": b"export default function () {}\n",
        "content/blog/blog.11tydata.js": b"export default { tags: ['posts'] }\n",
        "_includes/layout.njk": b"---\ntitle: no article\n---\n{{ content | safe }}\n",
        "_data/site.json": b"{}\n",
        "_site/blog/tides/index.html": b"<p>",
        "node_modules/x/x.md": b"---\ntitle: no\n---\n",
    },
    tagged=("content/blog/tides.md", "content/blog/waves.md"),
)

OBSIDIAN = Layout(
    "obsidian",
    {
        "Notes/Sea/Tides.md": (
            b"---\ntags:\n  - sea\n  - moon\naliases: []\npublish: false\ncreated: 2026-03-24\n"
            b'up: "[[The Sea]]"\n---\n# Tides\nSee [[Waves|the waves]] and ![[tide.jpg]].\n',
            b"publish: false",
            b"publish: true",
        ),
        "Daily/2026-03-25.md": (
            b"---\ntags: [sea]\npublish: false\n---\n- [ ] look at ^block\n",
            b"publish: false",
            b"publish: true",
        ),
    },
    {
        ".obsidian/app.json": b'{"alwaysUpdateLinks": true}\n',
        ".obsidian/plugins/x/readme-of-x.md": b"---\npublish: true\n---\n",
        ".trash/Old.md": b"---\npublish: false\n---\n",
        "Attachments/tide.jpg": b"\xff\xd8\xff",
        "Board.canvas": b"{}\n",
    },
    tagged=("Notes/Sea/Tides.md", "Daily/2026-03-25.md"),
)

JEKYLL = Layout(
    "jekyll",
    {
        "_posts/2026-03-24-tides.md": (
            b'---\nlayout: post\ntitle:  "Tides"\ndate:   2026-03-24 20:25:00 +0100\npublished: false\n'
            b"tags: [sea, moon]\n---\n{% highlight ruby %}\n---\n{% endhighlight %}\n",
            b"published: false",
            b"published: true",
        ),
        "_posts/2026-03-25-waves.markdown": (
            b"---\ntitle: Waves\ntags:\n- sea\n---\nThey roll.\n",
            b"tags:\n- sea\n",
            b"tags:\n- sea\npublished: true\n",
        ),
        "_recipes/soup.md": (
            b"---\ntitle: Soup\npublished: false\n---\n",
            b"published: false",
            b"published: true",
        ),
    },
    {
        "_config.yml": b"title: Shore\ncollections:\n  recipes:\n    output: true\ndefaults:\n"
        b"  - scope: {path: '', type: posts}\n    values: {layout: post, published: false}\n",
        "_layouts/post.html": b"---\nlayout: default\n---\n{{ content }}\n",
        "_includes/x.md": b"---\ntitle: no\n---\n",
        "_data/authors.yml": b"ann: {name: Ann}\n",
        "_site/2026/tides.html": b"<p>",
        "assets/x.md": b"---\ntitle: no\n---\n",
        "Gemfile": b"gem 'jekyll'\n",
    },
    tagged=("_posts/2026-03-24-tides.md", "_posts/2026-03-25-waves.markdown"),
)

PLAIN = Layout(
    "jekyll",  # what a folder is read as that nothing else is known of
    {
        "essays/tides.md": (
            b"---\ntitle: Tides\npublished: false\ntags: [sea, moon]\n---\nThey come.\n",
            b"published: false",
            b"published: true",
        ),
        "waves.md": (
            b"\xef\xbb\xbf---\r\ntitle: Waves\r\npublished: false\r\ntags: [sea]\r\n---\r\nThey roll.",
            b"published: false",
            b"published: true",
        ),
    },
    {"notes.txt": b"no article", "essays/tide.jpg": b"\xff\xd8\xff"},
    tagged=("essays/tides.md", "waves.md"),
)

LAYOUTS = {
    "hugo": HUGO,
    "zola": ZOLA,
    "astro": ASTRO,
    "eleventy": ELEVENTY,
    "obsidian": OBSIDIAN,
    "jekyll": JEKYLL,
    "plain": PLAIN,
}
