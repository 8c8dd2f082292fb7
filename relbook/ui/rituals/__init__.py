"""Rituals: series of calm pages on one sheet, left and taken up again at will.

To add a ritual:

1. Work its pages out in `journal/rituals/`, purely: a function from what the journal knows, and the
   day, to a list of `Step`. A page with nothing to say is left out of the list.
2. Subclass `RitualSheet`: `NAME` says under which name its place is kept; `steps` reads the store and
   returns the list (an empty one while a worker reads: then call `arrive`); `page` makes the widget
   of a step, mostly a `QuestionPage`; `question` is what the entry calls it; `title` stands at the
   head of the sheet and, with `entry_title`, of the entry.
3. It ends in one entry and the promises in its lines. One that ends in more overrides `ending` with
   one `@write` that calls `store.rituals.finish` for the entry, and `said` where what a page keeps is
   not what the entry should say.
4. A line in `ui/rooms.py` (`name = _over(TheSheet)`), its wires and its action in a module of
   `ui/wiring/`, and an act in `ui/laying.py` that calls `begin()`, or `begin(client_id)` for a
   ritual about somebody.
"""
