"""Back and forward through the places a window was at."""

from relbook.ui.travel import MOST, Spot, Travel


def test_a_new_spot_takes_the_place_of_what_lay_ahead() -> None:
    travel = Travel()
    for place in ("today", "everyone", "everyone", "promises"):
        travel.go(Spot(place))
    assert travel.step(-1) == Spot("everyone")
    travel.go(Spot("inbox"))
    assert travel.step(1) is None
    assert travel.step(-1) == Spot("everyone")
    assert travel.step(-1) == Spot("today")
    assert travel.step(-1) is None


def test_what_lies_very_far_behind_is_forgotten() -> None:
    travel = Travel()
    for number in range(MOST + 20):
        travel.go(Spot("client", str(number)))
    back = 0
    while travel.step(-1) is not None:
        back += 1
    assert (back, travel.here) == (MOST - 1, Spot("client", "20"))
