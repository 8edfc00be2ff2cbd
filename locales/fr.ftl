# French words of the interface.

## Product
product-name = Parley
locale-reviewed = machine

## Dates (see core/dates.ts; the words around a date fit a day, a month and a year)
date-unknown = date inconnue
date-about = { $date } (date approximative)
date-month = en { $date }, jour non précisé
date-uncertain = { $date }, date incertaine
date-interval = { $from } – { $to }
date-since = depuis le { $date }
date-since-month = depuis { $date }
date-until = jusqu’au { $date }
date-until-month = jusqu’en { $date }

## Standing
standing-official = Document officiel
standing-official-title = Le texte lui-même, ou une déclaration de son émetteur, a été lu.
standing-corroborated = { $count ->
    [one] { $count } source indépendante
   *[other] { $count } sources indépendantes
  }
standing-corroborated-title = { $count } origines concordent ; les textes qui en reprennent un autre ne sont pas comptés.
standing-single-source = Source unique
standing-single-source-title = Une seule origine à ce jour.
standing-digest-only = Récapitulatifs seulement
standing-digest-only-title = Connu seulement par des récapitulatifs qui en reprennent d’autres ; aucun original n’a été lu ni nommé à ce sujet.
standing-disputed = Les versions diffèrent
standing-disputed-title = Des sources ou des parties se contredisent.
standing-superseded = Remplacé
standing-superseded-title = Un événement ou un document ultérieur l’a remplacé.

## Assessment of a contested point
assessment-unresolved = Non résolu
assessment-unresolved-title = Les positions s’opposent encore au dernier jour couvert.
assessment-resolved = Résolu
assessment-resolved-title = La suite des événements a répondu à la question.
assessment-different-scope = Portée différente
assessment-different-scope-title = Les positions portent sur des choses différentes et ne se contredisent pas nécessairement.
assessment-superseded = Dépassé
assessment-superseded-title = Des événements ultérieurs ont remplacé la question.
position-letter = Position { $letter }
position-in-article = dans cet article
holder-unnamed = auteur non nommé
positions-order = Les positions suivent la date de leur première formulation, puis l’ordre alphabétique.
would-settle = Ce qui résoudrait la question :
article-reports = { $count ->
    [one] Cet article rapporte la position { $letters }.
   *[other] Cet article rapporte les positions { $letters }.
  }
common-ground = Points communs :
position-later = postérieure à cet article
position-reported-later = rapportée pour la première fois après cet article

## Kinds
kind-actor = Acteur
kind-event = Événement
kind-round = Cycle de pourparlers
kind-round-not-held = Cycle de pourparlers (n’a pas eu lieu)
kind-statement = Déclaration
kind-dispute = Point contesté
kind-mechanism = Mécanisme
kind-place = Lieu
kind-term = Terme
kind-source = Source
kind-mechanism-of = { $kind ->
    [committee] Mécanisme · comité
    [working-group] Mécanisme · groupe de travail
    [channel] Mécanisme · canal
    [roadmap] Mécanisme · feuille de route
    [framework] Mécanisme · cadre
    [document] Document
    [programme] Mécanisme · programme
   *[other] Mécanisme
  }
actor-person = Personne
actor-state = État
actor-organisation = Organisation
actor-armed-group = Groupe armé
actor-body = Organe
source-wire = agence de presse
source-news-report = article d’information
source-official-statement = déclaration officielle
source-document = document
source-state-media = média d’État
source-opinion = opinion
source-analysis = analyse
source-aggregator = agrégateur
source-reference = ouvrage de référence
state-met = S’est réuni
state-announced = Annoncé
state-in-force = En vigueur
state-suspended = Suspendu
state-ended = Terminé
state-disputed = Les versions diffèrent
state-not-begun = Pas commencé

## Facts on a card
fact-delegations = Délégations conduites par
fact-mediators = Médiateurs
fact-members = Membres
fact-not-members = Non-membres
fact-part-of = Fait partie de
fact-status = Statut
fact-within = Dans
fact-events-here = Ici
fact-see-also = Voir aussi
fact-rounds = Cycles
fact-last-entry = Dernière fiche
fact-about = Sujet
fact-where-it-stands = Où en est la question
span-since = depuis : { $from }
span-both = { $from } – { $to }
span-until = jusqu’à : { $to }
span-unknown = dates inconnues
more-sources = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
sources-not-counted = { $count ->
    [one] { $count } non comptée
   *[other] { $count } non comptées
  }
next-event = ensuite :
same-days = à la date de cet article
days-before-article = { $days ->
    [one] { $days } jour avant cet article
   *[other] { $days } jours avant cet article
  }
days-after-article = { $days ->
    [one] { $days } jour après cet article
   *[other] { $days } jours après cet article
  }
not-held = n’a pas eu lieu

## Card
card-previous = Repère précédent
card-next = Repère suivant
card-position = { $position } sur { $total }
card-position-of = { $position } sur { $total }, { $name }
close = Fermer
open-side-panel = Ouvrir le panneau latéral
open-explorer = Ouvrir l’Explorateur
card-sources = D’où vient l’information
card-outdated = Parley a été mis à jour. Rechargez cette page pour continuer.

## Evidence: where a fact comes from
evidence-counted = compté
evidence-not-counted = non compté
evidence-contradicts = contredit
evidence-partial = appuie en partie
evidence-supports = appuie
evidence-citing = citant { $origins }
evidence-summary = { $counted ->
    [one] { $counted } origine comptée
   *[other] { $counted } origines comptées
  }, { $not ->
    [0] aucun texte non compté
    [one] { $not } texte non compté
   *[other] { $not } textes non comptés
  }.
evidence-origin = Origine : { $origin }
evidence-no-origin = Sans origine connue, ou n’appuyant pas la fiche
evidence-reason-first-of-origin = le premier texte de son origine
evidence-reason-same-origin = remonte à une origine déjà comptée
evidence-reason-digest-without-origin = un récapitulatif qui ne nomme aucune origine à ce sujet
evidence-reason-supports-in-part = n’appuie la fiche qu’en partie
evidence-reason-does-not-support = n’appuie pas la fiche
evidence-reason-unknown-source = sa source n’est pas dans le dossier
evidence-none = Aucune source n’est indiquée pour cette fiche elle-même.
entry-known-since = Connu depuis : { $date }.

## Report a mistake (nothing is sent: the reader copies or saves the text)
report-mistake = Signaler une erreur
report-lede = Ce texte nomme la fiche, la page et la version du dossier. Ajoutez ce qui est inexact, puis copiez-le ou enregistrez-le. Rien n’est envoyé.
report-text = Texte du signalement
report-hint-wrong = Ce qui est inexact ou manque
report-hint-source = Comment on le sait : une adresse, un éditeur, une date
report-copy = Copier le texte
report-save = Enregistrer dans un fichier
report-copied = Copié
report-select = Sélectionnez le texte et copiez-le : la page ne laisse pas Parley copier.

## Manifest and context menu (written to _locales by the build)
manifest-name = Parley
manifest-description = L’actualité des pourparlers internationaux en contexte : chronologie vérifiée, acteurs, versions divergentes. Hors connexion.
manifest-command-panel = Ouvrir le panneau latéral
manifest-command-next = Aller au repère suivant
manifest-command-previous = Aller au repère précédent
manifest-command-check = Confronter au dossier le texte sélectionné
manifest-menu-look-up = Chercher dans Parley
