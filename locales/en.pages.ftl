# English words of our own pages: side panel, Explorer, settings, welcome. Kept apart from en.ftl so that the card, which
# lives inside other people's pages, does not carry them.

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
open-point = Open this point
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

## Then and now: the dossier as it is, and as it could be known on the article’s day
then-label = Dossier shown
then-now = As of today
then-then = As knowable on { $date }
then-note = Left out, because it was not knowable that day: { $events ->
    [one] { $events } event
   *[other] { $events } events
  }, { $points ->
    [one] { $points } contested point
   *[other] { $points } contested points
  }, { $positions ->
    [one] { $positions } position
   *[other] { $positions } positions
  }.
then-nothing = Nothing had to be left out.
# A contested point whose state was not yet looked at on the article’s day.
then-unassessed = not assessed that day
reported-later = Had happened, first reported later
reported-later-note = The first source of each is dated after this article.

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
search-did-you-mean = Did you mean
results-where = Search looks at names in all their spellings, titles, summaries, statements and contested points.

## Popup
marks-on-site = Marks on this site
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
marks-choice = Marks
marks-choice-off = None
marks-choice-first = First
marks-choice-all = All
pause = Pause on all sites
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

## Access (settings and welcome)
access-question = Where may Parley read?
access-question-note = You can change this for any site in the popup.
access-news-sites = Known news sites
access-news-sites-note = A bundled list of { $count } news domains, readable below. The browser asks once for permission.
access-all-sites = All sites
access-all-sites-note = Parley looks for words about the talks on every page; on the others it stops there and keeps nothing.
access-on-click = Only when I click
access-on-click-note = No standing permission. Click the icon to read the page you are on.
access-refused = The browser did not grant this. Nothing was changed.
access-partly = { $allowed } of { $count } listed domains are allowed at present.
access-now = Allowed at present: { $what }.
access-now-none = no site
access-now-all = all sites
access-now-sites = { $count ->
    [one] { $count } site pattern
   *[other] { $count } site patterns
  }

## Settings
options-title = Settings
options-sites = Sites
options-sites-note = Overrides the choice above.
options-site = Site
options-reading = Reading
options-on = On
options-off = Off
options-remove-site = Remove { $host }
options-no-sites = No site has a choice of its own yet.
options-site-to-add = Site to add, such as example.org
options-add-site = Add site
options-site-bad = “{ $text }” is not a host name. Write it as in example.org.
options-site-not-allowed = not allowed by the browser
options-allow-site = Allow { $host }
options-show-list = Show the bundled list ({ $count })
options-marks = Marks in articles
options-marks-first = First mention of each entry
options-marks-all = Every mention
options-marks-all-note = Denser; for close reading.
options-marks-off = No marks
options-marks-off-note = The popup and side panel still work.
options-hover = Open a card when the pointer rests on a mark
options-paused = Pause reading on all sites
options-look = Language and look
options-language = Language
options-language-machine = This translation was made by machine and has not yet been reviewed by a native speaker.
options-language-auto = Browser language
options-theme = Colours
options-theme-system = As the system
options-theme-light = Light
options-theme-dark = Dark
options-permissions = Permissions
options-permissions-note = What the browser has granted, as it says itself now.
permission-granted = granted
permission-not-granted = not granted
permission-storage = storage: keeps these settings, and the report of each tab until the tab closes.
permission-activeTab = activeTab: reads the page you are on when you click the icon, and no other.
permission-scripting = scripting: places the reader and the marks into pages that you allowed.
permission-contextMenus = contextMenus: adds “Look up in Parley” to the menu of a selection.
permission-sidePanel = sidePanel: shows the side panel.
permission-hosts = Sites: where Parley may look at a page without being clicked. Given and taken back above.
options-keys = Keyboard
options-keys-note = Change them in the browser’s own page for extension shortcuts.
options-keys-how = A command without a key gets one there: choose the field beside it and press the keys.
options-keys-open = Open the browser’s page
options-key-none = no key set
options-dossier = Dossier
options-dossier-note = Bundled with the extension.
options-dossier-counts = { $events ->
    [one] { $events } event
   *[other] { $events } events
  }, { $disputes ->
    [one] { $disputes } contested point
   *[other] { $disputes } contested points
  }, { $actors } people and bodies, { $mechanisms } mechanisms, { $sources } sources.
options-dossier-version = Version { $version }
options-privacy = Privacy
privacy-nothing-leaves = No page text, address or selection leaves this browser. Parley makes no network request.
privacy-memory = What was read of a page is kept in memory and goes when the tab closes.
privacy-no-account = No account, no counting of use, no third-party code.
privacy-stored = Stored: these settings and your list of sites.
privacy-noticed = A site can notice Parley’s marks: their names stand in a list that pages can read.
privacy-requests = Requests of this page to other hosts since it was opened, as the browser counts them: { $count }.
privacy-enforced = The browser itself enforces it: the extension’s own rules close every outside address to all of its pages and its background.
privacy-rule = The rule, as it stands in the manifest
options-file = Export and reset
options-export = Save settings as a file
options-import = Load settings from a file
options-import-bad = This file holds no settings of Parley. Nothing was changed.
options-import-done = Settings loaded. Sites still need the browser’s permission.
options-reset = Reset all settings
options-reset-ask = Reset everything, the list of sites included, and give back all site permissions?
options-reset-yes = Reset
options-cancel = Cancel
options-reset-done = All settings are as at the first start.
options-saved = Saved
settings-not-kept = The browser did not keep this setting. Try again, or free some space.

## Welcome
welcome-title = Welcome to Parley
welcome-heading = Who said what, how it is known, and what came next
welcome-lede = Parley puts news articles beside a sourced record: { $title }. It takes no side: where accounts differ, it shows each one and who holds it.
welcome-shapes = How a statement stands is shown by shape and said in words
welcome-official = the text itself, or its issuer
welcome-corroborated = Independent sources
welcome-corroborated-note = how many; copies are not counted
welcome-single-source = one, so far
welcome-disputed-note = each account is shown with its holder
welcome-allow-news = Allow news sites
welcome-on-click = Start this way
welcome-allow-all = Allow all sites
welcome-all-note = Also finds articles on sites that are not listed.
welcome-news-note = A bundled, readable list. Articles about the talks are marked as you open them.
welcome-recommended = recommended
welcome-private = Whichever you choose, no text or address leaves this browser. Parley makes no network request. You can change this at any time in Settings.
welcome-chosen = Chosen: { $mode }. Open a news article, and look for underlined words and the icon.
welcome-chosen-click = Chosen: { $mode }. On a news article, click the icon.
welcome-settings = Open settings
welcome-explore = Look into the dossier

## Side panel
panel-title = Parley
panel-views = Views
panel-article = Article
panel-timeline = Timeline
panel-people = People
panel-contested = Contested
panel-process = Process
panel-body = Content
panel-clear = Clear
panel-all-tracks = All
panel-tracks = Tracks
panel-explorer = Explorer
panel-back = Back
panel-open-explorer = Open in Explorer
beside-heading = Statements in this article, beside the dossier
beside-count = { $count ->
    [one] { $count } sentence
   *[other] { $count } sentences
  }
beside-more = { $count ->
    [one] { $count } more sentence
   *[other] { $count } more sentences
  }
beside-held = Same position:
beside-otherwise = Another position:
beside-all = Positions held by:
panel-mentions-heading = Mentions in the page
panel-mention-here = on the page
panel-mention-gone = gone from the page
# Name of a button that scrolls the page to a mention. $text: the words as they stand in the page.
panel-go-to = Go to “{ $text }”
panel-lost = The mark is no longer on the page.
panel-no-article = No page is open beside the panel
panel-no-article-body = Open an article and click the icon. The dossier can be read and searched meanwhile.
panel-site-off = You switched Parley off for { $host }. The popup or the settings turn it on again.
panel-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
  }
panel-this-article = this article, { $date }
panel-dossier-ends = the dossier ends
panel-in-article = In this article
panel-mentions = { $count ->
    [one] named once
   *[other] named { $count } times
  }
panel-found = In this article
panel-other-points = All contested points
panel-minor-points = Points of record
panel-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
  }
days-strip = Days on which each position was stated. { $positions }.
days-strip-position = { $letter }: { $days }
days-strip-undated = day not known
check-heading = Check a sentence
check-label = Sentence to check
check-placeholder = Paste or type a sentence
check-button = Find what speaks to it
check-selection = From the page
check-found = { $count ->
    [one] { $count } contested point speaks to this.
   *[other] { $count } contested points speak to this.
  } Parley finds related entries; it does not rule on the sentence.
check-takes = The sentence takes position
check-untold = The sentence touches this point; which position it takes cannot be told.
check-same-claim = Same claim
check-same-claim-note = Worded nearly as one position is.
check-same-matter = Same matter
check-same-matter-note = About the same point, in other words than any position.
check-none = No entry speaks to this sentence
check-none-body = That says nothing about whether it is true. The dossier has no contested point that this sentence takes a position on.
check-none-names = It names nothing that the dossier knows.
check-search = Search its words instead
# After each match: why it was found. $words, $names and $numbers are lists of what sentence and entry share.
check-why-names = Shared names: { $names }
check-why-words = Shared words: { $words }
check-why-numbers = Shared numbers: { $numbers }
check-why-sense = Matched by its wording as a whole; no single name, word or number is shared.
check-near = Near misses
check-near-note = They share something with the sentence, but not enough to say that they speak to it.
check-bearing-statements = Statements that bear on it
check-bearing-events = Events that bear on it
check-looked-names = Names looked for: { $names }.
check-looked-words = Words looked for: { $words }.
check-looked-numbers = Numbers looked for: { $numbers }.
check-looked-where = Looked through { $disputes ->
    [one] { $disputes } contested point
   *[other] { $disputes } contested points
  } with { $positions ->
    [one] { $positions } position
   *[other] { $positions } positions
  }.
check-nearest = Nearest entry: { $score } likely to be the matter of the sentence; { $least } is asked for.
check-empty = Select some text in the page first, or paste it here.
check-cut = The selection was long; its first { $count } characters were checked.
results-for = { $count ->
    [one] { $count } entry for “{ $query }”
   *[other] { $count } entries for “{ $query }”
  }
results-none-heading = Nothing found

## Process
tier-document = Documents
tier-framework = Frameworks
tier-roadmap = Roadmaps
tier-committee = Oversight
tier-working-group = Working groups
tier-channel = Channels
tier-programme = Programmes
process-as-of = as of { $date }
process-solid = has met or been used
process-dashed = announced, no work reported
process-double = accounts differ
process-none = No mechanism stands in the dossier.
clock-heading = The clock: { $name }
clock-rule = One line for each reading of its start and end. Readings stand in order of the start they name; none is ranked.
clock-start-unknown = start not stated
clock-end-unknown = no end stated
clock-gone = { $gone } of { $all } days gone on the dossier’s last day
clock-picture = { $label }: { $from } to { $to }

## Explorer
explorer-title = Parley Explorer
explorer-skip = Skip to the content
explorer-views = Views
view-timeline = Timeline
view-contested = Contested
view-process = Process
view-people = People
view-sources = Sources
view-search = Search
explorer-counts = { $events } events, { $disputes } contested points, { $actors } people and bodies.
explorer-later-missing = What came later is not here.
entry-unknown = No entry under this address
entry-unknown-body = The dossier, as of { $date }, has nothing under “{ $id }” (looked for as: { $kind }). It may have been renamed, or the address was cut.
entry-unknown-view = There is no page under “{ $path }”.
entry-timeline = Back to the timeline
entry-evidence = Evidence
entry-evidence-position = Evidence for position { $letter }
entry-names = Names
entry-roles = Roles
entry-events = Events
entry-said = Statements
entry-part-of = Part of
entry-parts = Parts
entry-positions-held = Contested points on which a position is held
entry-member-of = Member of
entry-took-part = Took part
entry-contested-here = Contested points here
entry-mechanisms = Mechanisms
entry-follows = Follows
entry-superseded-by = Superseded by
entry-about = About
entry-cited-by = Entries that rest on this source
entry-outcomes = The outcome, as each side put it
entry-points = Points of the text
entry-point-unnumbered = not numbered
entry-statuses = Status over time
entry-note = What is not sure
entry-verified = Last held against its sources on { $date }.
entry-source-open = Open the text at its publisher
entry-source-none = No address is known for this text.
matrix-heading = Who said what, when
matrix-position = Position, in order of first statement
matrix-who = Who
matrix-reported = as reported; no single speaker named
matrix-meanwhile = Meanwhile
sources-heading = Sources
sources-lede = Every text once. A text that repeats another is listed and not counted; one origin counts once.
sources-text = Text
sources-publisher = Publisher
sources-kind = Kind
sources-date = Published
sources-relays = Repeats
sources-used = Entries that cite it
sources-filter = Show kinds
search-kinds = Kind
search-standing = How it stands
search-best-first = best match first
search-type = Type to search. Names in every spelling are found, from any language.
timeline-legend-lasted = lasted
timeline-legend-open = end not known
timeline-legend-round = round of talks
timeline-legend-about = about that day
timeline-legend-within = in that month, day not stated
timeline-legend-not-held = planned, not held
timeline-legend-fighting = fighting
timeline-undated = Day not known
timeline-picture = Timeline from { $from } to { $to } in { $count } tracks. The same events stand below as a list.
timeline-scroll = Timeline, scrolls sideways
timeline-closer = Closer
timeline-wider = Wider
timeline-whole = Whole
timeline-ends = dossier ends { $date }
timeline-how = Drag to move; Ctrl and wheel, two fingers, or + and − to come closer; arrows go from event to event.
timeline-selected = Selected event
timeline-open = Open this entry
timeline-close = Close the selected event
search-tracks = Track
facet-official = Official document
facet-corroborated = Independent sources
facet-single-source = Single source
facet-digest-only = Digest only
facet-disputed = Accounts differ
facet-superseded = Superseded
results-all = Show all { $count }
own-words-heading = More than one position on the same point
own-words-note = Positions taken by the same person or body, by date. Why they differ is not judged here.
thin-heading = Where the dossier is thin
thin-note = Counted from the records.
thin-digest-only = Events known only from digests
thin-single-source = Events with one origin
thin-undated = Events without a known day
thin-unnamed-holder = Contested points with a position whose holder has no entry
thin-old-status = Mechanisms without news for 60 days
thin-no-address = Sources without an address
sources-order = Order
sources-by-publisher = By publisher
sources-by-use = Most cited first
sources-find = Find a publisher or title
process-parent = Part of { $name }
