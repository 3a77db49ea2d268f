"""A saved view: a search with a name, and how its list is shown. Knows no file and no window."""

from __future__ import annotations

from dataclasses import dataclass

from curator.frontmatter import Value

MOST_VIEWS = 200
_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class SavedView:
    """One saved view.

    Attributes:
        name: what people call it; one of a kind among the views of a folder.
        query: in the search language; it may be one that cannot be understood.
        sort: a sort key, with "-" before it falling; "" leaves the list's order as it is.
        columns: the list's columns; empty leaves them as they are.
    """

    name: str
    query: str = ""
    sort: str = ""
    columns: tuple[str, ...] = ()

    def as_value(self) -> dict[str, Value]:
        """The view as `.curator.yaml` holds it; what is not said is left out."""
        value: dict[str, Value] = {"name": self.name, "query": self.query}
        if self.sort:
            value["sort"] = self.sort
        if self.columns:
            value["columns"] = list(self.columns)
        return value


def view_of(value: Value) -> SavedView:
    """The view that a value of `.curator.yaml` means. Raises ValueError with a plain message."""
    if not isinstance(value, dict):
        raise ValueError("a view has a name and a query")
    name, query, sort = (value.get(key, "") for key in ("name", "query", "sort"))
    columns = value.get("columns", [])
    if not isinstance(name, str) or not name.strip():
        raise ValueError("the view has no name")
    if not isinstance(query, str) or not isinstance(sort, str):
        raise ValueError(f'the query and the sort key of "{name}" have to be text')
    if not isinstance(columns, list) or not all(isinstance(column, str) for column in columns):
        raise ValueError(f'the columns of "{name}" have to be a list of names')
    if max(len(name), len(query), len(sort), len(columns), *map(len, map(str, columns))) > _LONGEST:
        raise ValueError("the view is too long")
    return SavedView(name.strip(), query.strip(), sort.strip(), tuple(map(str, columns)))
