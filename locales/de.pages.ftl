# German words of our own pages: side panel, Explorer, settings, welcome.

## Digest
about-heading = Dieser Artikel handelt von den Gesprächen
mentions-heading = Diese Seite erwähnt die Gespräche
about-round = { $what }{ $dated ->
    [yes] , { $date }
   *[no] {""}
  }{ $placed ->
    [yes] , Ort: { $place }
   *[no] {""}
  }{ $mediated ->
    [yes] , Vermittlung: { $mediators }
   *[no] {""}
  }.
about-round-not-held = { $what }{ $dated ->
    [yes] , geplanter Termin: { $date }, nicht abgehalten
   *[no] , geplant und nicht abgehalten
  }.
about-one = { $what }.
about-two = { $what } und { $other }.
about-nearest = Keine einzelne Runde ragt heraus; am nächsten liegt im Dossier: { $what }.
about-no-round = Die Gespräche; keine einzelne Runde und kein einzelnes Ereignis ragt heraus.
this-article = dieser Artikel
strip-sentence = Gesprächsrunden, { $from } bis { $to }: { $count } abgehalten. Datum dieses Artikels: { $article }.
strip-sentence-undated = Gesprächsrunden, { $from } bis { $to }: { $count } abgehalten. Dieser Artikel hat kein Datum.
publisher-unknown = Herausgeber nicht gefunden
publisher-not-in-dossier = Herausgeber nicht im Dossier
date-not-found = Datum nicht gefunden
why-result = Warum dieses Ergebnis
since = Seit der Veröffentlichung
since-none = Nichts Späteres im Dossier.
no-date = Datum nicht gefunden; „Seit der Veröffentlichung“ entfällt.
later-events = { $count ->
    [one] { $count } späteres Ereignis
   *[other] { $count } spätere Ereignisse
  }
last-known = Zuletzt bekannt vor dem Artikel
contested = Berührte strittige Punkte
contested-count = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
  }
more-points = { $count ->
    [one] { $count } weiterer Punkt
   *[other] { $count } weitere Punkte
  }
show-in-page = Auf der Seite zeigen
open-point = Diesen Punkt öffnen
named = Darin genannt
named-none = Nichts, was das Dossier kennt.
named-count = { $mentions ->
    [one] { $mentions } Nennung
   *[other] { $mentions } Nennungen
  } von { $entries ->
    [one] { $entries } Eintrag
   *[other] { $entries } Einträgen
  }
named-times = { $count ->
    [one] einmal genannt
   *[other] { $count }-mal genannt
  }
more-names = { $count } weitere

## Then and now: the dossier as it is, and as it could be known on the article’s day
then-label = Gezeigtes Dossier
then-now = Stand heute
then-then = Was man wissen konnte: { $date }
then-note = Ausgelassen, weil man es an diesem Tag noch nicht wissen konnte: { $events ->
    [one] { $events } Ereignis
   *[other] { $events } Ereignisse
  }, { $points ->
    [one] { $points } strittiger Punkt
   *[other] { $points } strittige Punkte
  }, { $positions ->
    [one] { $positions } Position
   *[other] { $positions } Positionen
  }.
then-nothing = Nichts musste ausgelassen werden.
# A contested point whose state was not yet looked at on the article’s day.
then-unassessed = an diesem Tag noch nicht bewertet
reported-later = Schon geschehen, erst später berichtet
reported-later-note = Die jeweils erste Quelle ist jünger als dieser Artikel.

## Freshness
dossier-as-of = Stand des Dossiers: { $date }
dossier-old = ({ $days ->
    [one] { $days } Tag alt
   *[other] { $days } Tage alt
  })
newer-heading = { $days ->
    [one] { $days } Tag neuer als das Dossier
   *[other] { $days } Tage neuer als das Dossier
  }
newer-body = Letzter Tag des Dossiers: { $date }. Was dieser Artikel berichtet, kann darin fehlen, und was danach geschah, enthält es nicht.

## Search
search-label = Dossier durchsuchen
search-placeholder = Person, Ort, Datum oder Aussage
results-count = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
  }
results-none = Nichts gefunden zu „{ $query }“.
search-did-you-mean = Meinten Sie:
results-where = Durchsucht werden Namen in allen Schreibweisen, Titel, Zusammenfassungen, Äußerungen und strittige Punkte.

## Popup
marks-on-site = Markierungen auf dieser Website
settings = Einstellungen
reading = Diese Seite wird gelesen…
unrelated-heading = Diese Seite handelt nicht von den Gesprächen
unrelated-names = Aus dem Dossier kommt hier nur vor: { $names }. Hier wird nichts markiert.
unrelated-nothing = Auf dieser Seite kommt nichts vor, was das Dossier kennt. Hier wird nichts markiert.
mark-anyway = Trotzdem markieren
not-allowed-heading = Parley liest diese Website nicht
not-allowed-on-click = Sie haben „Nur auf Klick“ gewählt. Solange Sie es nicht verlangen, sieht Parley keine Seite an.
not-allowed-news-sites = Sie haben „Bekannte Nachrichtenseiten“ gewählt, und { $host } steht nicht auf der Liste oder wurde nicht erlaubt. Parley hat diese Seite nicht angesehen und tut es erst, wenn Sie es verlangen.
not-allowed-all-sites = Sie haben „Alle Websites“ gewählt, aber der Browser hat { $host } nicht erlaubt. Parley hat diese Seite nicht angesehen und tut es erst, wenn Sie es verlangen.
read-once = Diese Seite einmal lesen
always-on = Immer auf { $host }
stays-here = Gelesen wird in diesem Browser. Kein Text verlässt ihn.
site-off-heading = Auf dieser Website sind die Markierungen aus
site-off-body = Sie haben Parley für { $host } ausgeschaltet. Der Schalter oben schaltet es wieder ein.
marks-choice = Markierungen
marks-choice-off = Keine
marks-choice-first = Erste
marks-choice-all = Alle
pause = Auf allen Websites anhalten
paused-heading = Parley ist angehalten
paused-body = Bis Sie fortfahren, wird auf keiner Website etwas gelesen.
resume = Weiterlesen
unreadable-heading = Diese Art von Seite kann nicht gelesen werden
unreadable-body = Browserseiten, PDF-Dateien, Leseansicht und Erweiterungs-Shops sind für Erweiterungen gesperrt. Das Dossier lässt sich trotzdem durchsuchen.
error-heading = Die Seite konnte nicht gelesen werden
error-body = Ihr Text erschien nicht, oder die Seite war inzwischen nicht mehr da. Das kommt bei Seiten vor, die eine Anmeldung verlangen, und bei eingebetteten Leseprogrammen.
error-dossier-heading = Das Dossier konnte nicht geöffnet werden
error-dossier-body = Eine Datei der Erweiterung fehlt oder ist beschädigt. Eine Neuinstallation behebt das.
error-code = Für eine Meldung:
try-again = Erneut versuchen
copy-code = Code kopieren
copied = Kopiert
dossier-files-unread = Dossier noch nicht geöffnet
read-once-done = Einmal gelesen, weil Sie es verlangt haben.

## Access (settings and welcome)
access-question = Wo darf Parley lesen?
access-question-note = Das lässt sich im Popup für jede Website ändern.
access-news-sites = Bekannte Nachrichtenseiten
access-news-sites-note = Eine mitgelieferte Liste von { $count } Nachrichten-Domains, unten einsehbar. Der Browser fragt einmal um Erlaubnis.
access-all-sites = Alle Websites
access-all-sites-note = Parley sucht auf jeder Seite nach Wörtern zu den Gesprächen; findet es keine, hört es damit auf und behält nichts.
access-on-click = Nur auf Klick
access-on-click-note = Keine dauerhafte Erlaubnis. Klicken Sie auf das Symbol, um die aktuelle Seite zu lesen.
access-refused = Der Browser hat dies nicht erlaubt. Nichts wurde geändert.
access-partly = { $allowed } von { $count } Domains der Liste sind derzeit erlaubt.
access-now = Derzeit erlaubt: { $what }.
access-now-none = keine Website
access-now-all = alle Websites
access-now-sites = { $count ->
    [one] { $count } Website-Muster
   *[other] { $count } Website-Muster
  }

## Settings
options-title = Einstellungen
options-sites = Websites
options-sites-note = Hat Vorrang vor der Auswahl oben.
options-site = Website
options-reading = Lesen
options-on = Ein
options-off = Aus
options-remove-site = { $host } entfernen
options-no-sites = Noch hat keine Website eine eigene Einstellung.
options-site-to-add = Website hinzufügen, etwa example.org
options-add-site = Website hinzufügen
options-site-bad = „{ $text }“ ist kein Hostname. Schreiben Sie ihn wie in example.org.
options-site-not-allowed = vom Browser nicht erlaubt
options-allow-site = { $host } erlauben
options-show-list = Mitgelieferte Liste zeigen ({ $count })
options-marks = Markierungen in Artikeln
options-marks-first = Erste Nennung jedes Eintrags
options-marks-all = Jede Nennung
options-marks-all-note = Dichter; für genaues Lesen.
options-marks-off = Keine Markierungen
options-marks-off-note = Popup und Seitenleiste arbeiten weiter.
options-hover = Infokarte öffnen, wenn der Zeiger auf einer Markierung ruht
options-paused = Lesen auf allen Websites anhalten
options-look = Sprache und Darstellung
options-language = Sprache
options-language-machine = Diese Übersetzung wurde maschinell erstellt und noch nicht muttersprachlich geprüft.
options-language-auto = Sprache des Browsers
options-theme = Farben
options-theme-system = Wie das System
options-theme-light = Hell
options-theme-dark = Dunkel
options-permissions = Berechtigungen
options-permissions-note = Was der Browser gewährt hat, nach seiner eigenen Auskunft in diesem Augenblick.
permission-granted = gewährt
permission-not-granted = nicht gewährt
permission-storage = storage: bewahrt diese Einstellungen auf, und den Bericht zu jedem Tab, bis er geschlossen wird.
permission-activeTab = activeTab: liest die aktuelle Seite, wenn Sie auf das Symbol klicken, und keine andere.
permission-scripting = scripting: setzt das Leseprogramm und die Markierungen in Seiten ein, die Sie erlaubt haben.
permission-contextMenus = contextMenus: ergänzt das Menü einer Auswahl um „In Parley nachschlagen“.
permission-sidePanel = sidePanel: zeigt die Seitenleiste.
permission-hosts = Websites: wo Parley eine Seite ohne Klick ansehen darf. Oben zu erteilen und zu entziehen.
options-keys = Tastatur
options-keys-note = Ändern lassen sie sich auf der Seite des Browsers für Tastenkürzel von Erweiterungen.
options-keys-how = Ein Befehl ohne Tastenkürzel bekommt es dort: das Feld daneben wählen und die Tasten drücken.
options-keys-open = Seite des Browsers öffnen
options-key-none = kein Tastenkürzel festgelegt
options-dossier = Dossier
options-dossier-note = Mit der Erweiterung mitgeliefert.
options-dossier-counts = { $events ->
    [one] { $events } Ereignis
   *[other] { $events } Ereignisse
  }, { $disputes ->
    [one] { $disputes } strittiger Punkt
   *[other] { $disputes } strittige Punkte
  }, Personen und Gremien: { $actors }, Mechanismen: { $mechanisms }, Quellen: { $sources }.
options-dossier-version = Version { $version }
options-privacy = Datenschutz
privacy-nothing-leaves = Kein Seitentext, keine Adresse und keine Auswahl verlässt diesen Browser. Parley stellt keine Netzanfragen.
privacy-memory = Was von einer Seite gelesen wurde, bleibt im Arbeitsspeicher und verschwindet, wenn der Tab geschlossen wird.
privacy-no-account = Kein Konto, keine Nutzungszählung, kein Code Dritter.
privacy-stored = Gespeichert werden diese Einstellungen und Ihre Liste von Websites.
privacy-noticed = Eine Website kann Parleys Markierungen bemerken: Die Namen der Markierungen stehen in einer Liste, die Seiten lesen können.
privacy-requests = Anfragen dieser Seite an andere Hosts seit dem Öffnen, nach Zählung des Browsers: { $count }.
privacy-enforced = Der Browser selbst setzt das durch: Die Regeln der Erweiterung sperren allen ihren Seiten und ihrem Hintergrundprozess jede Adresse außerhalb.
privacy-rule = Die Regel, wie sie im Manifest steht
options-file = Exportieren und zurücksetzen
options-export = Einstellungen als Datei speichern
options-import = Einstellungen aus einer Datei laden
options-import-bad = Diese Datei enthält keine Einstellungen von Parley. Nichts wurde geändert.
options-import-done = Einstellungen geladen. Für Websites ist weiterhin die Erlaubnis des Browsers nötig.
options-reset = Alle Einstellungen zurücksetzen
options-reset-ask = Alles zurücksetzen, auch die Liste der Websites, und alle Berechtigungen für Websites zurückgeben?
options-reset-yes = Zurücksetzen
options-cancel = Abbrechen
options-reset-done = Alle Einstellungen sind wie beim ersten Start.
options-saved = Gespeichert
settings-not-kept = Der Browser hat diese Einstellung nicht behalten. Versuchen Sie es noch einmal oder schaffen Sie Platz.

## Welcome
welcome-title = Willkommen bei Parley
welcome-heading = Wer was gesagt hat, woher man es weiß und was danach kam
welcome-lede = Parley stellt neben Nachrichtenartikel ein mit Quellen belegtes Dossier: { $title }. Es ergreift nicht Partei: Wo Darstellungen voneinander abweichen, zeigt es jede und nennt, wer sie vertritt.
welcome-shapes = Eine Form und Worte zeigen die Quellenlage einer Angabe
welcome-official = der Text selbst oder die Stelle, von der er stammt
welcome-corroborated = Unabhängige Quellen
welcome-corroborated-note = wie viele; Kopien zählen nicht
welcome-single-source = bisher nur eine
welcome-disputed-note = zu jeder Darstellung steht, wer sie vertritt
welcome-allow-news = Nachrichtenseiten erlauben
welcome-on-click = So beginnen
welcome-allow-all = Alle Websites erlauben
welcome-all-note = Findet Artikel auch auf Websites, die nicht auf der Liste stehen.
welcome-news-note = Eine mitgelieferte, einsehbare Liste. Artikel über die Gespräche werden beim Öffnen markiert.
welcome-recommended = empfohlen
welcome-private = Was Sie auch wählen: Kein Text und keine Adresse verlässt diesen Browser. Parley stellt keine Netzanfragen. Sie können das jederzeit in den Einstellungen ändern.
welcome-chosen = Gewählt: { $mode }. Öffnen Sie einen Nachrichtenartikel und achten Sie auf unterstrichene Wörter und das Symbol.
welcome-chosen-click = Gewählt: { $mode }. Klicken Sie bei einem Nachrichtenartikel auf das Symbol.
welcome-settings = Einstellungen öffnen
welcome-explore = Dossier erkunden

## Side panel
panel-title = Parley
panel-views = Ansichten
panel-article = Artikel
panel-timeline = Zeitleiste
panel-people = Personen
panel-contested = Strittig
panel-process = Prozess
panel-body = Inhalt
panel-clear = Leeren
panel-all-tracks = Alle
panel-tracks = Stränge
panel-explorer = Explorer
panel-back = Zurück
panel-open-explorer = Im Explorer öffnen
beside-heading = Aussagen dieses Artikels, neben dem Dossier
beside-count = { $count ->
    [one] { $count } Satz
   *[other] { $count } Sätze
  }
beside-more = { $count ->
    [one] { $count } weiterer Satz
   *[other] { $count } weitere Sätze
  }
beside-held = Dieselbe Position:
beside-otherwise = Andere Position:
beside-all = Positionen vertreten:
panel-mentions-heading = Nennungen auf der Seite
panel-mention-here = auf der Seite
panel-mention-gone = nicht mehr auf der Seite
# Name of a button that scrolls the page to a mention. $text: the words as they stand in the page.
panel-go-to = Zu „{ $text }“ gehen
panel-lost = Die Markierung ist nicht mehr auf der Seite.
panel-no-article = Neben der Seitenleiste ist keine Seite geöffnet
panel-no-article-body = Öffnen Sie einen Artikel und klicken Sie auf das Symbol. Das Dossier lässt sich inzwischen lesen und durchsuchen.
panel-site-off = Sie haben Parley für { $host } ausgeschaltet. Im Popup oder in den Einstellungen lässt es sich wieder einschalten.
panel-events = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
  }
panel-this-article = dieser Artikel, { $date }
panel-dossier-ends = Ende des Dossiers
panel-in-article = In diesem Artikel
panel-mentions = { $count ->
    [one] einmal genannt
   *[other] { $count }-mal genannt
  }
panel-found = In diesem Artikel
panel-other-points = Alle strittigen Punkte
panel-minor-points = Einzelheiten (Datum, Ort …)
panel-positions = { $count ->
    [one] { $count } Position
   *[other] { $count } Positionen
  }
days-strip = Tage, an denen die einzelnen Positionen geäußert wurden. { $positions }.
days-strip-position = { $letter }: { $days }
days-strip-undated = Tag nicht bekannt
check-heading = Einen Satz mit dem Dossier abgleichen
check-label = Satz zum Abgleichen
check-placeholder = Satz einfügen oder eingeben
check-button = Passende Einträge finden
check-selection = Von der Seite
check-found = { $count ->
    [one] { $count } strittiger Punkt betrifft diesen Satz.
   *[other] { $count } strittige Punkte betreffen diesen Satz.
  } Parley findet verwandte Einträge; es urteilt nicht über den Satz.
check-takes = Der Satz entspricht Position
check-untold = Der Satz berührt diesen Punkt; welcher Position er entspricht, lässt sich nicht sagen.
check-same-claim = Gleiche Aussage
check-same-claim-note = Fast so formuliert wie eine Position.
check-same-matter = Gleiche Sache
check-same-matter-note = Über denselben Punkt, aber in anderen Worten als die Positionen.
check-none = Kein Eintrag betrifft diesen Satz
check-none-body = Das sagt nichts darüber, ob er stimmt. Das Dossier hat keinen strittigen Punkt, bei dem dieser Satz einer Position entspricht.
check-none-names = Er nennt nichts, was das Dossier kennt.
check-search = Stattdessen nach seinen Wörtern suchen
# After each match: why it was found. $words, $names and $numbers are lists of what sentence and entry share.
check-why-names = Gemeinsame Namen: { $names }
check-why-words = Gemeinsame Wörter: { $words }
check-why-numbers = Gemeinsame Zahlen: { $numbers }
check-why-sense = Gefunden nach dem Wortlaut im Ganzen; kein einzelner Name, kein Wort und keine Zahl stimmt überein.
check-near = Ähnlich, aber nicht ausreichend
check-near-note = Sie haben etwas mit dem Satz gemeinsam, aber nicht genug, um zu sagen, dass sie ihn betreffen.
check-bearing-statements = Äußerungen dazu
check-bearing-events = Ereignisse dazu
check-looked-names = Gesuchte Namen: { $names }.
check-looked-words = Gesuchte Wörter: { $words }.
check-looked-numbers = Gesuchte Zahlen: { $numbers }.
check-looked-where = Durchsucht: { $disputes ->
    [one] { $disputes } strittiger Punkt
   *[other] { $disputes } strittige Punkte
  } mit { $positions ->
    [one] { $positions } Position
   *[other] { $positions } Positionen
  }.
check-nearest = Nächster Eintrag: Wahrscheinlichkeit { $score }; verlangt wird { $least }.
check-empty = Markieren Sie zuerst Text auf der Seite oder fügen Sie ihn hier ein.
check-cut = Die Auswahl war lang; abgeglichen wurden ihre ersten { $count } Zeichen.
results-for = { $count ->
    [one] { $count } Eintrag zu „{ $query }“
   *[other] { $count } Einträge zu „{ $query }“
  }
results-none-heading = Nichts gefunden

## Process
tier-document = Dokumente
tier-framework = Rahmen
tier-roadmap = Fahrpläne
tier-committee = Aufsicht
tier-working-group = Arbeitsgruppen
tier-channel = Kanäle
tier-programme = Programme
process-as-of = Stand: { $date }
process-solid = hat getagt oder wurde genutzt
process-dashed = angekündigt, keine Arbeit berichtet
process-double = Darstellungen weichen ab
process-none = Im Dossier steht kein Mechanismus.
clock-heading = Die Frist: { $name }
clock-rule = Eine Zeile für jede Lesart von Anfang und Ende. Die Lesarten stehen in der Reihenfolge des Anfangs, den sie nennen; keine hat Vorrang.
clock-start-unknown = Anfang nicht genannt
clock-end-unknown = kein Ende genannt
clock-gone = { $gone } von { $all } Tagen am letzten Tag des Dossiers vergangen
clock-picture = { $label }: { $from } bis { $to }

## Explorer
explorer-title = Parley-Explorer
explorer-skip = Zum Inhalt springen
explorer-views = Ansichten
view-timeline = Zeitleiste
view-contested = Strittig
view-process = Prozess
view-people = Personen
view-sources = Quellen
view-search = Suche
explorer-counts = { $events ->
    [one] { $events } Ereignis
   *[other] { $events } Ereignisse
  }, { $disputes ->
    [one] { $disputes } strittiger Punkt
   *[other] { $disputes } strittige Punkte
  }, Personen und Gremien: { $actors }.
explorer-later-missing = Was später kam, fehlt hier.
entry-unknown = Kein Eintrag unter dieser Adresse
entry-unknown-body = Das Dossier, Stand { $date }, hat nichts unter „{ $id }“ (gesucht als: { $kind }). Der Eintrag wurde vielleicht umbenannt, oder die Adresse ist unvollständig.
entry-unknown-view = Unter „{ $path }“ gibt es keine Seite.
entry-timeline = Zurück zur Zeitleiste
entry-evidence = Was die Quellen dazu sagen
entry-evidence-position = Was die Quellen zu Position { $letter } sagen
entry-names = Namen
entry-roles = Ämter und Rollen
entry-events = Ereignisse
entry-said = Äußerungen
entry-part-of = Teil von
entry-parts = Teile
entry-positions-held = Vertretene Positionen zu strittigen Punkten
entry-member-of = Mitglied von
entry-took-part = Teilgenommen haben
entry-contested-here = Strittige Punkte hierzu
entry-mechanisms = Mechanismen
entry-follows = Folgt auf
entry-superseded-by = Ersetzt durch
entry-about = Betrifft
entry-cited-by = Einträge, die sich auf diese Quelle stützen
entry-outcomes = Das Ergebnis, wie jede Partei es darstellte
entry-points = Punkte des Textes
entry-point-unnumbered = ohne Nummer
entry-statuses = Stand im Zeitverlauf
entry-note = Was nicht gesichert ist
entry-verified = Zuletzt mit den Quellen abgeglichen: { $date }.
entry-source-open = Text beim Herausgeber öffnen
entry-source-none = Für diesen Text ist keine Adresse bekannt.
matrix-heading = Wer wann was gesagt hat
matrix-position = Position, in der Reihenfolge der ersten Äußerung
matrix-who = Wer
matrix-reported = wie berichtet; kein einzelner Urheber genannt
matrix-meanwhile = Währenddessen
sources-heading = Quellen
sources-lede = Jeder Text einmal. Ein Text, der einen anderen wiederholt, wird aufgeführt und nicht gezählt; ein Ursprung zählt einmal.
sources-text = Text
sources-publisher = Herausgeber
sources-kind = Art
sources-date = Veröffentlicht
sources-relays = Wiederholt
sources-used = Einträge, die ihn anführen
sources-filter = Angezeigte Arten
search-kinds = Art
search-standing = Quellenlage
search-best-first = beste Treffer zuerst
search-type = Geben Sie einen Suchbegriff ein. Namen werden in jeder Schreibweise gefunden, aus jeder Sprache.
timeline-legend-lasted = Dauer
timeline-legend-open = Ende nicht bekannt
timeline-legend-round = Gesprächsrunde
timeline-legend-about = um diesen Tag
timeline-legend-within = in diesem Monat, Tag nicht genannt
timeline-legend-not-held = geplant, nicht abgehalten
timeline-legend-fighting = Kämpfe
timeline-undated = Tag nicht bekannt
timeline-picture = Zeitleiste, { $from } bis { $to }, Zahl der Stränge: { $count }. Dieselben Ereignisse stehen unten als Liste.
timeline-scroll = Zeitleiste, seitlich verschiebbar
timeline-closer = Vergrößern
timeline-wider = Verkleinern
timeline-whole = Alles
timeline-ends = Ende des Dossiers: { $date }
timeline-how = Ziehen zum Verschieben; Strg und Mausrad, zwei Finger oder + und − zum Vergrößern und Verkleinern; Pfeile führen von Ereignis zu Ereignis.
timeline-selected = Ausgewähltes Ereignis
timeline-open = Diesen Eintrag öffnen
timeline-close = Ausgewähltes Ereignis schließen
search-tracks = Strang
facet-official = Amtliches Dokument
facet-corroborated = Unabhängige Quellen
facet-single-source = Nur eine Quelle
facet-digest-only = Nur Sammelberichte
facet-disputed = Darstellungen weichen ab
facet-superseded = Ersetzt
results-all = Alle { $count } zeigen
own-words-heading = Mehr als eine Position zum selben Punkt
own-words-note = Positionen derselben Person oder desselben Gremiums, nach Datum. Warum sie sich unterscheiden, wird hier nicht beurteilt.
thin-heading = Wo das Dossier Lücken hat
thin-note = Aus den Einträgen gezählt.
thin-digest-only = Ereignisse, die nur aus Sammelberichten bekannt sind
thin-single-source = Ereignisse mit nur einem Ursprung
thin-undated = Ereignisse ohne bekannten Tag
thin-unnamed-holder = Strittige Punkte mit einer Position, deren Urheber keinen Eintrag hat
thin-old-status = Mechanismen ohne neue Nachrichten seit 60 Tagen
thin-no-address = Quellen ohne Adresse
sources-order = Reihenfolge
sources-by-publisher = Nach Herausgeber
sources-by-use = Am häufigsten angeführte zuerst
sources-find = Herausgeber oder Titel suchen
process-parent = Teil von { $name }
