"""More of what triggers wait for, in words: what the last days and weeks brought."""

from relbook.ui.shared.language import tr


def talks() -> dict[str, str]:
    """Before and after a talk, and when there is none."""
    return {
        "first_talk_ahead": tr("The first talk of all is within {hours}"),
        "after_pause": tr("You spoke again after {days} or longer"),
        "after_their_call": tr("They got in touch within {hours}"),
        "after_terms": tr("You talked about terms within {hours}"),
        "many_talks": tr("{count} or more talks within {days}"),
        "they_reach_out": tr("The last {run} talks were all their idea"),
        "unanswered": tr("No answer came for {days}"),
        "prospect_waits": tr("No work has begun, and silence for {days}"),
    }


def promises() -> dict[str, str]:
    """What either side said they would do."""
    return {
        "promise_early": tr("You kept a promise early, within {days}"),
        "promise_changed": tr("You changed a promise, or let it go, within {days}"),
        "promise_under_way": tr("A promise has been under way for {days}"),
        "their_promise_due": tr("A promise of theirs is due within {days}"),
        "their_promise_undated": tr("A promise of theirs has had no day for {days}"),
        "their_promise_kept": tr("They kept a promise within {days}"),
    }


def needs() -> dict[str, str]:
    """What is known of either side."""
    return {
        "hard_day_ahead": tr("A day they worry about is within {days}"),
        "eased": tr("A worry, challenge or wish was closed within {days}"),
        "told_them": tr("You told them something {after} to {until} ago"),
        "own_line": tr("A boundary of yours is {days} old or older"),
    }


def ties() -> dict[str, str]:
    """How things stand between the two."""
    return {
        "early_days": tr("You have known each other for {after} to {until}"),
        "works_at": tr("They work for a house you know by name"),
        "shared_lately": tr("You did something together {after} to {until} ago"),
        "favour_given": tr("You did them a favour {after} to {until} ago"),
        "made_difference": tr("Your work made a difference within {until}"),
        "no_extra": tr("Nothing beyond the agreed for {days}"),
        "landmark_kept": tr("A page is marked to remember"),
    }


def conflicts() -> dict[str, str]:
    """What is difficult, and what became of it."""
    return {
        "conflict_raised": tr("You brought it up {days} ago, and it is open"),
        "mistake_told": tr("You told them of a mistake {after} to {until} ago"),
        "truth_before_meeting": tr("Something is unsaid, and a talk is within {hours}"),
        "terms_open": tr("Terms have been open for {days}"),
    }


def anyone() -> dict[str, str]:
    """The writer's own days."""
    return {
        "weekday": tr("It is a certain day of the week"),
        "open_day": tr("No talk is planned today"),
        "energy_unknown": tr("Nothing is written down about your energy"),
        "book_turns": tr("Your book is a year older"),
    }
