## Product
product-name = Parley
locale-reviewed = machine

## Dates
date-unknown = Datum unbekannt
date-about = ca. { $date }
date-month = { $date }, Tag nicht genannt
date-uncertain = { $date }, Datum unsicher
date-interval = { $from } bis { $to }
date-since = seit dem { $date }
date-since-month = seit { $date }
date-until = bis zum { $date }
date-until-month = bis { $date }

## Standing
standing-official = Amtliches Dokument
standing-official-title = Der Text selbst oder eine Erklärung der Stelle, von der er stammt, wurde gelesen.
standing-corroborated = { $count ->
    [one] { $count } unabhängige Quelle
   *[other] { $count } unabhängige Quellen
  }
standing-corroborated-title = { $count } Ursprünge stimmen überein; Texte, die einen anderen wiederholen, zählen nicht.
standing-single-source = Nur eine Quelle
standing-single-source-title = Bisher nur ein Ursprung.
standing-digest-only = Nur Sammelberichte
standing-digest-only-title = Nur aus Sammelberichten bekannt, die andere wiederholen; kein Original wurde dafür gelesen oder genannt.
standing-disputed = Darstellungen weichen ab
standing-disputed-title = Quellen oder Parteien widersprechen einander.
standing-superseded = Ersetzt
standing-superseded-title = Ein späteres Ereignis oder Dokument hat es ersetzt.

## Assessment of a contested point
assessment-unresolved = Offen
assessment-unresolved-title = Die Positionen stehen am letzten erfassten Tag weiter gegeneinander.
assessment-resolved = Geklärt
assessment-resolved-title = Was seither geschah, hat die Frage beantwortet.
assessment-different-scope = Unterschiedlicher Gegenstand
assessment-different-scope-title = Die Positionen sprechen von Verschiedenem und müssen einander nicht widersprechen.
assessment-superseded = Überholt
assessment-superseded-title = Spätere Ereignisse haben die Frage ersetzt.
position-letter = Position { $letter }
position-in-article = in diesem Artikel
holder-unnamed = Urheber nicht genannt
positions-order = Die Positionen stehen nach dem Datum der ersten Äußerung, dann alphabetisch.
would-settle = Was die Frage klären würde:
article-reports = { $count ->
    [one] Dieser Artikel gibt Position { $letters } wieder.
   *[other] Dieser Artikel gibt die Positionen { $letters } wieder.
  }
common-ground = Gemeinsamkeiten:
position-later = später als dieser Artikel
position-reported-later = erst nach diesem Artikel berichtet

## Kinds
kind-actor = Akteur
kind-event = Ereignis
kind-round = Gesprächsrunde
kind-round-not-held = Gesprächsrunde, nicht abgehalten
kind-statement = Äußerung
kind-dispute = Strittiger Punkt
kind-mechanism = Mechanismus
kind-place = Ort
kind-term = Begriff
kind-source = Quelle
kind-mechanism-of = { $kind ->
    [committee] Mechanismus · Ausschuss
    [working-group] Mechanismus · Arbeitsgruppe
    [channel] Mechanismus · Kanal
    [roadmap] Mechanismus · Fahrplan
    [framework] Mechanismus · Rahmen
    [document] Dokument
    [programme] Mechanismus · Programm
   *[other] Mechanismus
  }
actor-person = Person
actor-state = Staat
actor-organisation = Organisation
actor-armed-group = Bewaffnete Gruppe
actor-body = Gremium
source-wire = Nachrichtenagentur
source-news-report = Nachrichtenbericht
source-official-statement = amtliche Erklärung
source-document = Dokument
source-state-media = Staatsmedien
source-opinion = Meinung
source-analysis = Analyse
source-aggregator = Aggregator
source-reference = Nachschlagewerk
state-met = Hat getagt
state-announced = Angekündigt
state-in-force = In Kraft
state-suspended = Ausgesetzt
state-ended = Beendet
state-disputed = Darstellungen weichen ab
state-not-begun = Nicht begonnen

## Facts on a card
fact-delegations = Delegationsleitung
fact-mediators = Vermittler
fact-members = Mitglieder
fact-not-members = Nicht Mitglied
fact-part-of = Teil von
fact-status = Stand
fact-within = In
fact-events-here = Hier
fact-see-also = Siehe auch
fact-rounds = Runden
fact-last-entry = Letzter Eintrag
fact-about = Betrifft
fact-where-it-stands = Stand der Frage
span-since = seit { $from }
span-both = { $from } bis { $to }
span-until = bis { $to }
span-unknown = Zeitraum unbekannt
more-sources = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
  }
sources-not-counted = { $count ->
    [one] { $count } nicht gezählt
   *[other] { $count } nicht gezählt
  }
next-event = als Nächstes:
same-days = am Tag dieses Artikels
days-before-article = { $days ->
    [one] { $days } Tag vor diesem Artikel
   *[other] { $days } Tage vor diesem Artikel
  }
days-after-article = { $days ->
    [one] { $days } Tag nach diesem Artikel
   *[other] { $days } Tage nach diesem Artikel
  }
not-held = nicht abgehalten

## Card
card-previous = Vorige Markierung
card-next = Nächste Markierung
card-position = { $position } von { $total }
card-position-of = { $position } von { $total }, { $name }
close = Schließen
open-side-panel = Seitenleiste öffnen
open-explorer = Explorer öffnen
card-sources = Woher die Angaben stammen
card-outdated = Parley wurde aktualisiert. Laden Sie diese Seite neu, um fortzufahren.

## Evidence
evidence-counted = gezählt
evidence-not-counted = nicht gezählt
evidence-contradicts = widerspricht
evidence-partial = stützt teilweise
evidence-supports = stützt
evidence-citing = unter Berufung auf { $origins }
evidence-summary = { $counted ->
    [one] { $counted } Ursprung gezählt
   *[other] { $counted } Ursprünge gezählt
  }, { $not ->
    [0] kein Text ungezählt
    [one] { $not } Text nicht gezählt
   *[other] { $not } Texte nicht gezählt
  }.
evidence-origin = Ursprung: { $origin }
evidence-no-origin = Texte ohne bekannten Ursprung oder solche, die den Eintrag nicht stützen
evidence-reason-first-of-origin = der erste Text seines Ursprungs
evidence-reason-same-origin = geht auf einen schon gezählten Ursprung zurück
evidence-reason-digest-without-origin = ein Sammelbericht, der hierfür keinen Ursprung nennt
evidence-reason-supports-in-part = stützt den Eintrag nur zum Teil
evidence-reason-does-not-support = stützt den Eintrag nicht
evidence-reason-unknown-source = die Quelle ist nicht im Dossier
evidence-none = Für diesen Eintrag selbst ist keine Quelle aufgeführt.
entry-known-since = Bekannt seit: { $date }.

## Report a mistake
report-mistake = Fehler melden
report-lede = Dieser Text nennt den Eintrag, die Seite und die Version des Dossiers. Ergänzen Sie, was falsch ist, und kopieren oder speichern Sie ihn. Nichts wird gesendet.
report-text = Text der Meldung
report-hint-wrong = Was falsch ist oder fehlt
report-hint-source = Woher es bekannt ist: Adresse, Herausgeber, Datum
report-copy = Text kopieren
report-save = Als Datei speichern
report-copied = Kopiert
report-select = Markieren und kopieren Sie den Text: Die Seite lässt Parley nicht kopieren.

## Manifest and context menu
manifest-name = Parley
manifest-description = Ordnet Nachrichten über internationale Gespräche ein: geprüfte Zeitleiste, Beteiligte, abweichende Darstellungen. Arbeitet offline.
manifest-command-panel = Seitenleiste öffnen
manifest-command-next = Zur nächsten Markierung
manifest-command-previous = Zur vorigen Markierung
manifest-command-check = Ausgewählten Text mit dem Dossier abgleichen
manifest-menu-look-up = In Parley nachschlagen
