# English words of the interface. Ids are named by where they are seen; names of records and quotations are data, not words.

## Product
product-name = Parley
# Who reviewed the words of this file: "authors", "machine", or the name of a native speaker. Never translated.
locale-reviewed = authors

## Dates (see core/dates.ts)
date-unknown = date not known
date-about = about { $date }
date-month = in { $date }, day not stated
date-uncertain = { $date }, uncertain
date-interval = { $from } to { $to }
date-since = since { $date }
date-since-month = since { $date }
date-until = until { $date }
date-until-month = until { $date }

## Standing
standing-official = Official document
standing-official-title = The text itself, or a statement by its issuer, was read.
standing-corroborated = { $count ->
    [one] { $count } independent source
   *[other] { $count } independent sources
  }
standing-corroborated-title = { $count } origins agree; texts that repeat another are not counted.
standing-single-source = Single source
standing-single-source-title = One origin so far.
standing-digest-only = Digest only
standing-digest-only-title = Known only from digests that repeat others; no original was read or named for it.
standing-disputed = Accounts differ
standing-disputed-title = Sources or parties contradict one another.
standing-superseded = Superseded
standing-superseded-title = A later event or document replaced it.

## Assessment of a contested point
assessment-unresolved = Unresolved
assessment-unresolved-title = The positions still stand against one another on the last day covered.
assessment-resolved = Resolved
assessment-resolved-title = What happened since has answered the question.
assessment-different-scope = Different scope
assessment-different-scope-title = The positions speak of different things and need not contradict one another.
assessment-superseded = Superseded
assessment-superseded-title = Later events have replaced the question.
position-letter = Position { $letter }
position-in-article = in this article
holder-unnamed = holder not named
positions-order = Positions stand by date of first statement, then alphabet.
would-settle = Would settle it:
article-reports = { $count ->
    [one] This article reports { $letters }.
   *[other] This article reports { $letters }.
  }
common-ground = Common ground:
# After a position's date: it was taken after the article came out, so the article could not have told of it.
position-later = later than this article
# After a position's date: it may have been taken before, but its first source is dated after the article.
position-reported-later = first reported after this article

## Kinds
kind-actor = Actor
kind-event = Event
kind-round = Round of talks
kind-round-not-held = Round of talks, not held
kind-statement = Statement
kind-dispute = Contested point
kind-mechanism = Mechanism
kind-place = Place
kind-term = Term
kind-source = Source
kind-mechanism-of = { $kind ->
    [committee] Mechanism · committee
    [working-group] Mechanism · working group
    [channel] Mechanism · channel
    [roadmap] Mechanism · roadmap
    [framework] Mechanism · framework
    [document] Document
    [programme] Mechanism · programme
   *[other] Mechanism
  }
actor-person = Person
actor-state = State
actor-organisation = Organisation
actor-armed-group = Armed group
actor-body = Body
source-wire = wire
source-news-report = news report
source-official-statement = official statement
source-document = document
source-state-media = state media
source-opinion = opinion
source-analysis = analysis
source-aggregator = aggregator
source-reference = reference
state-met = Has met
state-announced = Announced
state-in-force = In force
state-suspended = Suspended
state-ended = Ended
state-disputed = Accounts differ
state-not-begun = Not begun

## Facts on a card
fact-delegations = Led by
fact-mediators = Mediators
fact-members = Members
fact-not-members = Not members
fact-part-of = Part of
fact-status = Status
fact-within = In
fact-events-here = Here
fact-see-also = See also
fact-rounds = Rounds
fact-last-entry = Last entry
fact-about = About
fact-where-it-stands = Where it stands
span-since = since { $from }
span-both = { $from } to { $to }
span-until = until { $to }
span-unknown = dates not known
more-sources = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
sources-not-counted = { $count ->
    [one] { $count } not counted
   *[other] { $count } not counted
  }
next-event = next:
same-days = on the days of this article
days-before-article = { $days ->
    [one] { $days } day before this article
   *[other] { $days } days before this article
  }
days-after-article = { $days ->
    [one] { $days } day after this article
   *[other] { $days } days after this article
  }
not-held = not held

## Card
card-previous = Previous mark
card-next = Next mark
card-position = { $position } of { $total }
card-position-of = { $position } of { $total }, { $name }
close = Close
open-side-panel = Open side panel
open-explorer = Open Explorer
card-sources = Where it comes from
# In place of a card, when the extension was updated while the page was open.
card-outdated = Parley was updated. Reload this page to go on.

## Evidence: where a fact comes from
evidence-counted = counted
evidence-not-counted = not counted
evidence-contradicts = contradicts
evidence-partial = supports in part
evidence-supports = supports
evidence-citing = citing { $origins }
evidence-summary = { $counted ->
    [one] { $counted } origin counted
   *[other] { $counted } origins counted
  }, { $not ->
    [0] none left out
    [one] { $not } text not counted
   *[other] { $not } texts not counted
  }.
evidence-origin = Origin: { $origin }
evidence-no-origin = Going back to no known origin, or not in support
evidence-reason-first-of-origin = the first text of its origin
evidence-reason-same-origin = goes back to an origin counted already
evidence-reason-digest-without-origin = a digest that names no origin for this
evidence-reason-supports-in-part = supports the entry only in part
evidence-reason-does-not-support = does not support the entry
evidence-reason-unknown-source = its source is not in the dossier
evidence-none = No evidence is listed for this entry itself.
entry-known-since = Known since { $date }.

## Report a mistake (nothing is sent: the reader copies or saves the text)
report-mistake = Report a mistake
report-lede = This text names the entry, the page and the dossier’s version. Add what is wrong, and copy it or save it. Nothing is sent.
report-text = Text of the report
# Stands as a comment above an empty field of the text.
report-hint-wrong = What is wrong or missing
report-hint-source = How it is known: an address, a publisher, a date
report-copy = Copy the text
report-save = Save as a file
report-copied = Copied
report-select = Select the text and copy it: the page does not let Parley copy.

## Manifest and context menu (written to _locales by the build)
manifest-name = Parley
manifest-description = Puts news about international talks in context: a verified timeline, who is who, and where accounts differ. All offline.
manifest-command-panel = Open the side panel
manifest-command-next = Go to the next mark
manifest-command-previous = Go to the previous mark
manifest-command-check = Check the selected text
manifest-menu-look-up = Look up in Parley
