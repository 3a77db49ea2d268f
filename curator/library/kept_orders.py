"""Orders of all articles, kept in the index from one opening of the folder to the next: to make one takes a
tenth of a second at 100,000, to read it a hundredth of that."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Mapping

from curator.library.filling import State, state_of
from curator.library.ordering import Ids, Order


def kept_order(connection: sqlite3.Connection, order: Order, state: State) -> Ids | None:
    """All ids in this order, as they were kept in this very state; None where they were not."""
    found = connection.execute(
        "SELECT ids FROM arranged WHERE name = ? AND state = ?", (_name(order), state.number)
    ).fetchone()
    if found is None:
        return None
    ids = array("I")
    ids.frombytes(found[0])
    return ids


def keep_orders(connection: sqlite3.Connection, orders: Mapping[Order, Ids], state: State) -> None:
    """Keep these orders of a state, unless it is not the last one any more. Those of earlier ones go."""
    if state != state_of(connection):
        return
    connection.execute("DELETE FROM arranged WHERE state <> ?", (state.number,))
    connection.executemany(
        "INSERT OR IGNORE INTO arranged VALUES (?, ?, ?)",
        [(_name(order), state.number, ids.tobytes()) for order, ids in orders.items()],
    )


def are_kept(connection: sqlite3.Connection, orders: Mapping[Order, Ids], state: State) -> bool:
    """Whether there is nothing to keep of them."""
    there = connection.execute("SELECT name FROM arranged WHERE state = ?", (state.number,))
    return {_name(order) for order in orders} <= {name for (name,) in there}


def _name(order: Order) -> str:
    return f"{order.sql} {array('I').itemsize}"
