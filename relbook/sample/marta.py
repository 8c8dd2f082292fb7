# ruff: noqa: E501 - a note is one long line
"""Marta Reyes of Halden Studio, written out by hand: the journal one opens first.

`hand` says how a leaf is written.
"""

from datetime import date

from relbook.sample.hand import read
from relbook.sample.leaf import Leaf

LEAVES = """
@@ 12 14:05 call 35 me files=spring-scope-v2.pdf
Spring launch, and a quieter worry
Walked through the spring scope. She likes the **two-step rollout** and wants the shop live by 15 March.

Towards the end she went quiet: two accounts are paying late and January payroll is close. I did not offer a discount. I offered to split the invoice in three, and she said it *helped her breathe*.
>> Wants the shop live by 15 March. You offered to split the invoice; it helped her breathe.
!worry January cash flow, two late payers
[] Send Marta the split-invoice proposal @<0>
[] Two names for product photography @<+9>
[Marta] Share the shop analytics from last spring @<+5>
? What would make the first week of March feel easy?
#spring-launch #scope
@@ 22 09:30 in person 30 them files=market-cafe.png energy=2
Half an hour at the market café
No agenda. Ines starts school in January and has opinions about the uniform. Marta is running the Porto half on 12 April and asked, not quite joking, whether I would join the 10 km.
>> No agenda. Porto half on 12 April; half a joke about the 10 km.
!fact Ines starts school in January
!shared Maybe the Porto 10 km together
#personal
@@ 34 11:00 meeting 70 me
We disagreed about the blue, kindly
I came with a calmer palette and she said no before I had finished. Then she told me why: regulars look for the van across the square, and they look for the blue.

I had been designing for the website. She had been standing in the rain at seven in the morning. The blue stays.
>> Regulars know the van by its blue. It stays.
!need Regulars must recognise her at once
!difference Quiet colours: I would, she would not; easy to talk about
[x] Redo the palette around the old blue @+6d
#palette
@@ 35 21:10 reflection 0 me prompt=same-compass
The blue. We both want regulars to feel at home. Saying that first changed the meeting.
?? What do you and Marta disagree about, and what do you both want?
@@ 21 20:40 reflection 0 me prompt=thank-for-what
The card, two days ago. Before that, nothing since summer. It took ten minutes.
?? When did you last say thank you without wanting anything?
@@ 23 08:15 appreciation given 0 me
A birthday card for Halden Studio
Seven years since the first market stall. Wrote it by hand and put the first napkin logo inside, the one with the coffee ring.
@@ 56 22:05 reflection 0 me prompt=beyond-business
The maintenance notes. Sent them the same evening.
?? Which promise of yours is she quietly waiting for?
@@ 49 16:20 message 0 them
The kiln is back
Photograph of the first load after the repair: forty-one bowls, one crack. She wrote "forty".
#kiln
@@ 56 10:00 call 25 me
Maintenance notes, at last
She never asked for them, which is how I know that she was waiting. Talked through what breaks on the shop when stock goes below zero.
[x] Send the maintenance notes tonight @<-56>
@@ 69 13:30 in person 55 them energy=1 pinned landmark
Lunch on the studio steps
First time that I saw the new glazing room with people in it. Marta eats standing up, still. She wants to stop being the only one who can close the till.
!challenge Nobody else can run the shop for a day
!like She names every mistake in the plural: "we chose it"
#studio
@@ 83 09:00 call 20 them
Two shops ask for stock
Both from the fair in spring. She is pleased and careful: more shops mean earlier payroll. We wrote down what a good shop looks like, in one sentence.
? What do the two shops say about opening times?
#retail
@@ 97 17:45 message 0 me
Sent the photographs from the square
No reason. She answered with three blue hearts and an invoice number.
@@ 110 14:00 negotiation 60 me
Days for the autumn
Her side: no surprises before Christmas. Mine: two weeks without deadlines in October. Four days a month, fixed, until the launch is behind us.
>> Four days a month until the launch; October stays quiet.
[x] Write the agreement on one page @+3d
:: their interests = No surprises before Christmas
:: my interests = Two weeks without deadlines in October
:: terms = Four days a month, fixed, until the launch
=> agreed 107
=> fairness reviewed 58
@@ 128 10:30 meeting 90 them files=stall-plan.pdf
The stall, drawn to scale
Taped the new stall on the floor and walked around it with boxes. The till moves to the left because the wind comes from the right. I would never have drawn that.
#stall #market
@@ 150 18:00 shared experience 0 them energy=2 landmark
Packing up the fair in the rain, again
The tarpaulin took off at five. Marta caught one end, I caught the other, and a stranger bought the last bowl in the middle of it.
!shared Packing up the fair in the rain
#fair
@@ 151 21:30 reflection 0 me prompt=how-did-it-go
That she laughed first. I was still thinking about the boxes.
?? What did the last time together show you about her?
@@ 186 11:15 call 30 me
A late delivery, told early
The labels come a week late, my supplier, my call to make. I rang before she could wonder. She moved the photographs and said that early is all she needs.
>> Labels a week late; she moved the photographs.
[x] Ring again when the labels leave the printer @+8d
@@ 221 09:45 in person 40 them
Market café, first of the year outside
The table by the wall is ours now, it seems. Ines drew the van. It has nine wheels and it is better than mine.
!fact Ines, five, draws everything with wheels
!shared Market café mornings
#personal
@@ 260 15:00 meeting 80 me files=season-review.pdf
What the year looked like
Went through the season shelf by shelf. Small plates carry it; the tall jug that we both love does not sell. It stays, as a flag.
!value Keeps one thing in the range that need not sell
#review
@@ 300 12:00 appreciation received 0 them
Kind words, on a Tuesday
"You always ask what it is for. Nobody else asks what it is for." Wrote it down before I could make it smaller.
@@ 341 10:00 mistake and repair 15 me
The wrong weight on the price list
Four hundred sheets with last year's weights, and I had signed the proof. Told her within the hour, paid for the second print, changed my checklist.

She asked whether I was all right. That was the whole conversation.
:: put right how = Told her within the hour and paid for the second print
:: what changes = The weights are read aloud against the shelf before a proof is signed
=> told 341
=> put right 338
=> followed up 320
@@ 402 16:00 call 45 me
Names for the new glaze
Eleven names on the list, one that neither of us can forget: Low Tide. The others may rest.
[x] Check whether the name is free @+1w
#naming
@@ 488 14:30 in person 120 them
Glazing day
Was allowed to dip six cups and lost one. She says that the lost one belongs to the kiln, always.
!fact Voice notes over email
!preference Voice notes rather than mail, mornings rather than evenings
@@ 640 11:00 conflict 30 me
The late change before the fair
Forty products more, two days before print. I said that it cannot be done well, and she heard that I will not do it.

Rang again in the evening. We both want a list one can trust; so the forty go on a card of their own.
:: goal = A list one can trust
=> raised 640
=> settled 639
=> reviewed 612
@@ 641 09:20 call 15 me
The morning after
She had slept badly and so had I. The card is a good idea and it was hers.
@@ 802 10:00 milestone 0 them landmark
The van is on the road
First Saturday. Sold out at noon, forgot to eat, forgot to count.
!shared The first Saturday with the van
@@ 1040 13:00 in person 60 them
Found the napkin
The logo that began on a napkin in 2021, in the drawer under the till. She will not have it framed. It is a working document, she says.
!shared The logo that began on a napkin, 2021
#logo
"""


def by_hand(today: date) -> tuple[Leaf, ...]:
    """The leaves that were written out by hand."""
    return read(LEAVES, today)
