"""Every signal, the most pressing first: clocks that run, then silence, then what smoothness hides."""

from relbook.journal.signals import clocks, nearness
from relbook.journal.signals.signal import Signal

SIGNALS: dict[str, Signal] = {
    found.name: found
    for found in (
        clocks.mistake_untold,
        clocks.avoided_conflict,
        clocks.hard_truth,
        clocks.referral_thanks,
        clocks.drain,
        clocks.conflict_check_in,
        nearness.empty_needs,
        clocks.promise_waiting,
        clocks.mistake_follow_up,
        nearness.former_silence,
        nearness.long_silence,
        nearness.one_sided,
        nearness.taken_for_granted,
        nearness.stale_need,
        nearness.all_business,
        nearness.never_met,
    )
}
