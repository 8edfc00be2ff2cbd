# English words of our own pages: side panel, Explorer, settings, welcome. Kept apart from en.ftl so that the card, which
# lives inside other people's pages, does not carry them.

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
options-site-allowed = allowed
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
permission-contextMenus = contextMenus: adds “check this text” to the menu of a selection.
permission-sidePanel = sidePanel: shows the side panel.
permission-hosts = Sites: where Parley may look at a page without being clicked. Given and taken back above.
options-keys = Keyboard
options-keys-note = Change them in the browser’s own page for extension shortcuts.
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
check-names = Names found: { $names }.
check-none = No entry speaks to this sentence
check-none-body = That says nothing about whether it is true. The dossier has no contested point that this sentence takes a position on.
check-none-names = It names nothing that the dossier knows.
check-search = Search its words instead
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
clock-held-by = held by { $holders }
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
entry-positions-held = Contested points on which it holds a position
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
entry-known-since = Known since { $date }.
entry-source-open = Open the text at its publisher
entry-source-none = No address is known for this text.
entry-permalink = Address of this entry
matrix-heading = Who said what, when
matrix-position = Position, in order of first statement
matrix-meanwhile = Meanwhile
matrix-nothing = nothing in the dossier
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
evidence-reason-does-not-support = does not support the entry
evidence-reason-unknown-source = its source is not in the dossier
evidence-none = No evidence is listed for this entry itself.
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
timeline-heading = Timeline
timeline-legend-exact = day known
timeline-legend-lasted = lasted
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
