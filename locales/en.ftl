# English words of the interface. Ids are named by where they are seen; names of records and quotations are data, not words.

## Product
product-name = Parley

## Dates (see core/dates.ts)
date-unknown = date not known
date-about = about { $date }
date-month = in { $date }, day not stated
date-uncertain = { $date }, uncertain
date-interval = { $from } to { $to }
date-since = since { $date }
date-until = until { $date }

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
open-point = Open this point

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

## Digest
about-heading = This article is about the talks
mentions-heading = This page mentions the talks
about-round = { $what }{ $dated ->
    [yes] , held { $date }
   *[no] {""}
  }{ $placed ->
    [yes] {" "}in { $place }
   *[no] {""}
  }{ $mediated ->
    [yes] , with { $mediators } mediating
   *[no] {""}
  }.
about-round-not-held = { $what }{ $dated ->
    [yes] , planned for { $date } and not held
   *[no] , planned and not held
  }.
about-one = { $what }.
about-two = { $what } and { $other }.
about-nearest = No single round stands out; nearest in the dossier: { $what }.
about-no-round = The talks; no single round or event stands out.
this-article = this article
strip-sentence = Rounds of talks from { $from } to { $to }: { $count } held. This article stands at { $article }.
strip-sentence-undated = Rounds of talks from { $from } to { $to }: { $count } held. This article has no date.
publisher-unknown = Publisher not found
publisher-not-in-dossier = publisher not in the dossier
date-not-found = date not found
why-result = Why this result
since = Since it was published
since-none = Nothing later in the dossier.
no-date = Date not found; “since” is left out.
later-events = { $count ->
    [one] { $count } later event
   *[other] { $count } later events
  }
last-known = Last known before the article
contested = Contested points it touches
contested-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
  }
more-points = { $count ->
    [one] { $count } more point
   *[other] { $count } more points
  }
show-in-page = Show in the page
named = Named in it
named-none = Nothing that the dossier knows.
named-count = { $mentions ->
    [one] { $mentions } mention
   *[other] { $mentions } mentions
  } of { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
  }
named-times = { $count ->
    [one] named once
   *[other] named { $count } times
  }
more-names = { $count } more

## Freshness
dossier-as-of = Dossier as of { $date }
dossier-old = ({ $days ->
    [one] { $days } day old
   *[other] { $days } days old
  })
newer-heading = { $days ->
    [one] { $days } day newer than the dossier
   *[other] { $days } days newer than the dossier
  }
newer-body = The dossier ends on { $date }. It may lack what this article reports, and it cannot say what came after.

## Search
search-label = Search the dossier
search-placeholder = Person, place, date or claim
results-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }
results-none = Nothing found for “{ $query }”.
results-where = Search looks at names in all their spellings, titles, summaries, statements and contested points.

## Popup
marks-on-site = Marks on this site
open-side-panel = Open side panel
open-explorer = Open Explorer
settings = Settings
reading = Reading this page…
unrelated-heading = This page is not about the talks
unrelated-names = It names { $names }, and nothing else the dossier knows. Nothing is marked here.
unrelated-nothing = It names nothing the dossier knows. Nothing is marked here.
mark-anyway = Mark it anyway
not-allowed-heading = Parley does not read this site
not-allowed-on-click = You chose “only when I click”. Until you ask, Parley does not look at a page.
not-allowed-news-sites = You chose “known news sites”, and { $host } is not on the list or was not allowed. Until you ask, Parley has not looked at this page.
not-allowed-all-sites = You chose “all sites”, but the browser has not allowed { $host }. Until you ask, Parley has not looked at this page.
read-once = Read this page once
always-on = Always on { $host }
stays-here = The reading happens in this browser. No text leaves it.
site-off-heading = Marks are off on this site
site-off-body = You switched Parley off for { $host }. The switch above turns it on again.
paused-heading = Parley is paused
paused-body = Nothing is read on any site until you resume.
resume = Resume reading
unreadable-heading = This kind of page cannot be read
unreadable-body = Browser pages, PDF files, reader view and extension stores are closed to extensions. The dossier can still be searched.
error-heading = The page could not be read
error-body = Its text did not appear, or the page went away meanwhile. Pages behind a sign-in and embedded readers do this.
error-dossier-heading = The dossier could not be opened
error-dossier-body = A file of the extension is missing or damaged. Installing it again repairs that.
error-code = For a report:
try-again = Try again
copy-code = Copy code
copied = Copied
dossier-files-unread = Dossier not opened yet
read-once-done = Read once, because you asked.

## Manifest and context menu (written to _locales by the build)
manifest-name = Parley
manifest-description = Puts news about international talks in context: a verified timeline, who is who, and where accounts differ. All offline.
manifest-command-panel = Open the side panel
manifest-command-next = Go to the next mark
manifest-command-previous = Go to the previous mark
manifest-menu-look-up = Look up in Parley
