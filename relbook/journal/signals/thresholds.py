"""Every number the signals go by, each with where it comes from in PRODUCT.md.

The clocks of an entry have theirs where its life is told; here they stand among the others.
"""

from relbook.journal.knowledge import STALE
from relbook.journal.lives import conflict, repair, truths

NO_THANKS_DAYS = 120
"""Smooth for so long without a thank-you or a fresh need: taken for granted (P12)."""

OWN_RUN = 4
"""So many of the last talks were all the writer's idea, or went unanswered (P24)."""

LOW_CHECKS, CHECKS, OPEN_CONFLICTS = 3, 5, 2
"""Low checks among the latest ones, and disagreements not settled in 180 days: a drain (P02)."""

UNRAISED_DAYS = conflict.UNRAISED
"""A disagreement was named and has not been raised with the client for so long (P18)."""

CHECK_IN_DAYS, CHECK_IN_UNTIL = conflict.CHECK_IN, 2 * conflict.CHECK_IN
"""From when on a settled disagreement is asked about again (P18), and until when it is worth asking:
three more weeks."""

UNSAID_DAYS = truths.WAITS
"""A hard truth has waited so long to be said (P43; section 5, prompt 53)."""

STALE_DAYS = STALE.days
"""A worry or a challenge not asked about for so long may not be true any more (P16)."""

BEFORE_MEETING_HOURS = 24.0
"""How near a talk is when an empty need is worth asking about (P16; section 5, prompt 18)."""

BUSINESS_RUN = 6
"""So many of the last entries were all work (P31)."""

THANK_WITHIN_DAYS = 3
"""How soon whoever brought a client is thanked (P44: thanks within three days)."""

UNTOLD_DAYS = repair.TELL
"""A mistake's clock runs until the client is told, however long (P30; section 4, third rule); the first
word comes promptly (P37)."""

REPAIR_DAYS, REPAIR_UNTIL = repair.FOLLOW_UP, 2 * repair.FOLLOW_UP
"""When to look back at a mistake that was told (P30), and until when: two more weeks."""

UNMET_DAYS, UNMET_TALKS = 365, 4
"""So long in touch, and over so many talks, without having been in one room (P04; section 5, prompt 5)."""

FORMER_DAYS = 180
"""Silence with somebody one used to work for (P22: a light cadence of 180 to 365 days)."""

LONG_SHARE = 2.0
"""More than this share of the chosen rhythm is a long silence (section 6, reconnect brief)."""

LONG_DAYS = 365
"""The same for somebody who has no rhythm (P22: the slowest cadence there is)."""

WAITING_DAYS = 14
"""How long after its day a promise of theirs may wait before it is named (section 6, "waiting for";
the number is that of our own undated promises, see `promise_undated`)."""

WAITING_UNDATED_DAYS = 30
"""The same for one without a day, counted from when it was made."""

EXTRAS, EXTRAS_DAYS = 3, 30
"""So many extras for one client within so many days: one may leave it at that (P38: a cap; P17)."""

REST_DAYS = 30
""""Not now" is a month (section 1: every nudge can be dismissed)."""

ON_TODAY = 3
"""At most so many are shown across all clients (section 6, Today page)."""
