# French words of our own pages: side panel, Explorer, settings, welcome.

## Digest
about-heading = Cet article porte sur les pourparlers
mentions-heading = Cette page mentionne les pourparlers
about-round = { $what }{ $dated ->
    [yes] , date : { $date }
   *[no] {""}
  }{ $placed ->
    [yes] , lieu : { $place }
   *[no] {""}
  }{ $mediated ->
    [yes] , médiation : { $mediators }
   *[no] {""}
  }.
about-round-not-held = { $what }{ $dated ->
    [yes] , date prévue : { $date }, n’a pas eu lieu
   *[no] , prévu, n’a pas eu lieu
  }.
about-one = { $what }.
about-two = { $what } et { $other }.
about-nearest = Aucun cycle ne se détache ; le plus proche dans le dossier : { $what }.
about-no-round = Les pourparlers ; aucun cycle ni événement ne se détache.
this-article = cet article
strip-sentence = Cycles de pourparlers, { $from } – { $to } : { $count ->
    [one] { $count } tenu
   *[other] { $count } tenus
  }. Date de cet article : { $article }.
strip-sentence-undated = Cycles de pourparlers, { $from } – { $to } : { $count ->
    [one] { $count } tenu
   *[other] { $count } tenus
  }. Cet article n’a pas de date.
publisher-unknown = Éditeur non trouvé
publisher-not-in-dossier = éditeur absent du dossier
date-not-found = date non trouvée
why-result = Pourquoi ce résultat
since = Depuis sa publication
since-none = Rien de plus récent dans le dossier.
no-date = Date non trouvée ; « Depuis sa publication » est omis.
later-events = { $count ->
    [one] { $count } événement ultérieur
   *[other] { $count } événements ultérieurs
  }
last-known = Derniers événements connus avant l’article
contested = Points contestés abordés
contested-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
  }
more-points = { $count ->
    [one] { $count } autre point
   *[other] { $count } autres points
  }
show-in-page = Montrer dans la page
open-point = Ouvrir ce point
named = Noms qui y figurent
named-none = Rien que le dossier connaisse.
named-count = { $mentions ->
    [one] { $mentions } mention
   *[other] { $mentions } mentions
  } de { $entries ->
    [one] { $entries } fiche
   *[other] { $entries } fiches
  }
named-times = { $count ->
    [1] une mention
   *[other] { $count } mentions
  }
more-names = { $count } de plus

## Then and now: the dossier as it is, and as it could be known on the article’s day
then-label = Dossier affiché
then-now = Tel qu’il est aujourd’hui
then-then = Tel qu’on pouvait le connaître : { $date }
then-note = Laissés de côté, car on ne pouvait pas les connaître ce jour-là : { $events ->
    [one] { $events } événement
   *[other] { $events } événements
  }, { $points ->
    [one] { $points } point contesté
   *[other] { $points } points contestés
  }, { $positions ->
    [one] { $positions } position
   *[other] { $positions } positions
  }.
then-nothing = Rien n’a dû être laissé de côté.
then-unassessed = non évalué ce jour-là
reported-later = Déjà survenus, mais rapportés plus tard
reported-later-note = La première source de chacun est postérieure à cet article.

## Freshness
dossier-as-of = Dossier au { $date }
dossier-old = (il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  })
newer-heading = { $days ->
    [one] Postérieur de { $days } jour au dossier
   *[other] Postérieur de { $days } jours au dossier
  }
newer-body = Le dossier s’arrête au { $date }. Il peut lui manquer ce que rapporte cet article, et il ne peut dire ce qui a suivi.

## Search
search-label = Chercher dans le dossier
search-placeholder = Personne, lieu, date ou affirmation
results-count = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
  }
results-none = Rien trouvé pour « { $query } ».
search-did-you-mean = Vouliez-vous dire :
results-where = La recherche porte sur les noms dans toutes leurs graphies, les titres, les résumés, les déclarations et les points contestés.

## Popup
marks-on-site = Repères sur ce site
settings = Réglages
reading = Lecture de cette page…
unrelated-heading = Cette page ne porte pas sur les pourparlers
unrelated-names = Elle nomme { $names }, et rien d’autre que le dossier connaisse. Aucun repère n’y est placé.
unrelated-nothing = Elle ne nomme rien que le dossier connaisse. Aucun repère n’y est placé.
mark-anyway = Placer les repères quand même
not-allowed-heading = Parley ne lit pas ce site
not-allowed-on-click = Vous avez choisi « Seulement quand je clique ». Tant que vous ne le demandez pas, Parley ne regarde aucune page.
not-allowed-news-sites = Vous avez choisi « Sites d’information connus », et { $host } n’est pas dans la liste ou n’a pas été autorisé. Parley n’a pas regardé cette page et ne le fera qu’à votre demande.
not-allowed-all-sites = Vous avez choisi « Tous les sites », mais le navigateur n’a pas autorisé { $host }. Parley n’a pas regardé cette page et ne le fera qu’à votre demande.
read-once = Lire cette page une fois
always-on = Toujours sur { $host }
stays-here = La lecture se fait dans ce navigateur. Aucun texte n’en sort.
site-off-heading = Les repères sont désactivés sur ce site
site-off-body = Vous avez désactivé Parley pour { $host }. L’interrupteur ci-dessus le réactive.
marks-choice = Repères
marks-choice-off = Aucun
marks-choice-first = Premier
marks-choice-all = Tous
pause = Mettre en pause sur tous les sites
paused-heading = Parley est en pause
paused-body = Rien n’est lu sur aucun site jusqu’à la reprise.
resume = Reprendre la lecture
unreadable-heading = Ce type de page ne peut pas être lu
unreadable-body = Les pages du navigateur, les fichiers PDF, le mode lecture et les boutiques d’extensions sont fermés aux extensions. On peut toujours chercher dans le dossier.
error-heading = La page n’a pas pu être lue
error-body = Son texte n’est pas apparu, ou la page a disparu entre-temps. Cela arrive avec les pages qui exigent une connexion et les lecteurs intégrés.
error-dossier-heading = Le dossier n’a pas pu être ouvert
error-dossier-body = Un fichier de l’extension manque ou est endommagé. La réinstaller y remédie.
error-code = Pour un signalement :
try-again = Réessayer
copy-code = Copier le code
copied = Copié
dossier-files-unread = Dossier pas encore ouvert
read-once-done = Lue une fois, à votre demande.

## Access (settings and welcome)
access-question = Où Parley peut-il lire ?
access-question-note = Vous pouvez modifier ce choix pour chaque site dans la fenêtre contextuelle.
access-news-sites = Sites d’information connus
access-news-sites-note = Une liste fournie de { $count } domaines d’information, lisible ci-dessous. Le navigateur demande une fois l’autorisation.
access-all-sites = Tous les sites
access-all-sites-note = Parley cherche sur chaque page des mots sur les pourparlers ; s’il n’en trouve pas, il s’en tient là et ne garde rien.
access-on-click = Seulement quand je clique
access-on-click-note = Aucune autorisation permanente. Cliquez sur l’icône pour lire la page où vous êtes.
access-refused = Le navigateur ne l’a pas accordé. Rien n’a été modifié.
access-partly = { $allowed } des { $count } domaines de la liste sont autorisés actuellement.
access-now = Autorisé actuellement : { $what }.
access-now-none = aucun site
access-now-all = tous les sites
access-now-sites = { $count ->
    [one] { $count } motif de site
   *[other] { $count } motifs de site
  }

## Settings
options-title = Réglages
options-sites = Sites
options-sites-note = L’emporte sur le choix ci-dessus.
options-site = Site
options-reading = Lecture
options-on = Activée
options-off = Désactivée
options-remove-site = Retirer { $host }
options-no-sites = Aucun site n’a encore de choix propre.
options-site-to-add = Site à ajouter, par exemple example.org
options-add-site = Ajouter le site
options-site-bad = « { $text } » n’est pas un nom d’hôte. Écrivez-le sur le modèle d’example.org.
options-site-not-allowed = non autorisé par le navigateur
options-allow-site = Autoriser { $host }
options-show-list = Afficher la liste fournie ({ $count })
options-marks = Repères dans les articles
options-marks-first = Première mention de chaque fiche
options-marks-all = Chaque mention
options-marks-all-note = Plus dense ; pour une lecture attentive.
options-marks-off = Aucun repère
options-marks-off-note = La fenêtre contextuelle et le panneau latéral fonctionnent toujours.
options-hover = Ouvrir une carte d’information quand le pointeur s’arrête sur un repère
options-paused = Mettre la lecture en pause sur tous les sites
options-look = Langue et apparence
options-language = Langue
options-language-machine = Cette traduction a été faite par une machine et n’a pas encore été relue par une personne de langue maternelle.
options-language-auto = Langue du navigateur
options-theme = Couleurs
options-theme-system = Comme le système
options-theme-light = Clair
options-theme-dark = Sombre
options-permissions = Autorisations
options-permissions-note = Ce que le navigateur a accordé, tel qu’il l’indique lui-même maintenant.
permission-granted = accordée
permission-not-granted = non accordée
permission-storage = storage : conserve ces réglages, et le compte rendu de chaque onglet jusqu’à sa fermeture.
permission-activeTab = activeTab : lit la page où vous êtes quand vous cliquez sur l’icône, et aucune autre.
permission-scripting = scripting : place le lecteur et les repères dans les pages que vous avez autorisées.
permission-contextMenus = contextMenus : ajoute « Chercher dans Parley » au menu d’une sélection.
permission-sidePanel = sidePanel : affiche le panneau latéral.
permission-hosts = Sites : là où Parley peut regarder une page sans clic. S’accorde et se retire ci-dessus.
options-keys = Clavier
options-keys-note = Modifiez-les dans la page du navigateur consacrée aux raccourcis des extensions.
options-keys-how = Une commande sans raccourci peut en recevoir un sur cette page : choisissez le champ à côté d’elle et appuyez sur les touches.
options-keys-open = Ouvrir la page du navigateur
options-key-none = aucun raccourci défini
options-dossier = Dossier
options-dossier-note = Fourni avec l’extension.
options-dossier-counts = { $events ->
    [one] { $events } événement
   *[other] { $events } événements
  }, { $disputes ->
    [one] { $disputes } point contesté
   *[other] { $disputes } points contestés
  }, personnes et organes : { $actors }, mécanismes : { $mechanisms }, sources : { $sources }.
options-dossier-version = Version { $version }
options-privacy = Vie privée
privacy-nothing-leaves = Aucun texte de page, aucune adresse et aucune sélection ne quitte ce navigateur. Parley n’émet aucune requête réseau.
privacy-memory = Ce qui a été lu d’une page est gardé en mémoire et disparaît à la fermeture de l’onglet.
privacy-no-account = Pas de compte, pas de mesure d’usage, pas de code tiers.
privacy-stored = Conservés : ces réglages et votre liste de sites.
privacy-noticed = Un site peut remarquer les repères de Parley : leurs noms figurent dans une liste que les pages peuvent lire.
privacy-requests = Requêtes de cette page vers d’autres hôtes depuis son ouverture, selon le décompte du navigateur : { $count }.
privacy-enforced = Le navigateur lui-même y veille : les règles propres à l’extension interdisent à toutes ses pages et à son arrière-plan toute adresse extérieure.
privacy-rule = La règle, telle qu’elle figure dans le manifeste
options-file = Exporter et réinitialiser
options-export = Enregistrer les réglages dans un fichier
options-import = Charger les réglages d’un fichier
options-import-bad = Ce fichier ne contient pas de réglages de Parley. Rien n’a été modifié.
options-import-done = Réglages chargés. L’autorisation du navigateur reste nécessaire pour les sites.
options-reset = Réinitialiser tous les réglages
options-reset-ask = Tout réinitialiser, y compris la liste des sites, et rendre toutes les autorisations de sites ?
options-reset-yes = Réinitialiser
options-cancel = Annuler
options-reset-done = Tous les réglages sont comme au premier démarrage.
options-saved = Enregistré
settings-not-kept = Le navigateur n’a pas conservé ce réglage. Réessayez ou libérez de l’espace.

## Welcome
welcome-title = Bienvenue dans Parley
welcome-heading = Qui a dit quoi, comment on le sait, et ce qui a suivi
welcome-lede = Parley place à côté des articles d’information un dossier sourcé : { $title }. Il ne prend pas parti : là où les versions diffèrent, il les montre toutes et dit qui avance chacune.
welcome-shapes = L’état des sources d’un énoncé est indiqué par une forme et par des mots
welcome-official = le texte lui-même, ou son émetteur
welcome-corroborated = Sources indépendantes
welcome-corroborated-note = leur nombre ; les copies ne sont pas comptées
welcome-single-source = une seule, à ce jour
welcome-disputed-note = chaque version est montrée, avec ceux qui l’avancent
welcome-allow-news = Autoriser les sites d’information
welcome-on-click = Commencer ainsi
welcome-allow-all = Autoriser tous les sites
welcome-all-note = Trouve aussi des articles sur des sites absents de la liste.
welcome-news-note = Une liste fournie et lisible. Les articles sur les pourparlers reçoivent leurs repères quand vous les ouvrez.
welcome-recommended = recommandé
welcome-private = Quel que soit votre choix, aucun texte ni aucune adresse ne quitte ce navigateur. Parley n’émet aucune requête réseau. Vous pouvez changer d’avis à tout moment dans les réglages.
welcome-chosen = Choisi : { $mode }. Ouvrez un article d’information et cherchez les mots soulignés et l’icône.
welcome-chosen-click = Choisi : { $mode }. Sur un article d’information, cliquez sur l’icône.
welcome-settings = Ouvrir les réglages
welcome-explore = Parcourir le dossier

## Side panel
panel-title = Parley
panel-views = Vues
panel-article = Article
panel-timeline = Chronologie
panel-people = Personnes
panel-contested = Contesté
panel-process = Processus
panel-body = Contenu
panel-clear = Effacer
panel-all-tracks = Tous
panel-tracks = Volets
panel-explorer = Explorateur
panel-back = Retour
panel-open-explorer = Ouvrir dans l’Explorateur
beside-heading = Énoncés de cet article, en regard du dossier
beside-count = { $count ->
    [one] { $count } phrase
   *[other] { $count } phrases
  }
beside-more = { $count ->
    [one] { $count } autre phrase
   *[other] { $count } autres phrases
  }
beside-held = Même position :
beside-otherwise = Autre position :
beside-all = Positions prises par :
panel-mentions-heading = Mentions dans la page
panel-mention-here = dans la page
panel-mention-gone = n’est plus dans la page
panel-go-to = Aller à « { $text } »
panel-lost = Le repère n’est plus dans la page.
panel-no-article = Aucune page n’est ouverte à côté du panneau
panel-no-article-body = Ouvrez un article et cliquez sur l’icône. En attendant, on peut lire le dossier et y chercher.
panel-site-off = Vous avez désactivé Parley pour { $host }. La fenêtre contextuelle ou les réglages le réactivent.
panel-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
  }
panel-this-article = cet article, { $date }
panel-dossier-ends = fin du dossier
panel-in-article = Dans cet article
panel-mentions = { $count ->
    [1] une mention
   *[other] { $count } mentions
  }
panel-found = Dans cet article
panel-other-points = Tous les points contestés
panel-minor-points = Points de détail (date, lieu…)
panel-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
  }
days-strip = Jours où chaque position a été énoncée. { $positions }.
days-strip-position = { $letter } : { $days }
days-strip-undated = jour inconnu
check-heading = Confronter une phrase au dossier
check-label = Phrase à confronter
check-placeholder = Collez ou saisissez une phrase
check-button = Trouver ce qui s’y rapporte
check-selection = Prise dans la page
check-found = { $count ->
    [one] { $count } point contesté s’y rapporte.
   *[other] { $count } points contestés s’y rapportent.
  } Parley trouve des fiches apparentées ; il ne se prononce pas sur la phrase.
check-takes = La phrase exprime la position
check-untold = La phrase touche ce point ; on ne peut dire quelle position elle exprime.
check-same-claim = Même affirmation
check-same-claim-note = Formulée presque comme l’une des positions.
check-same-matter = Même sujet
check-same-matter-note = Sur le même point, mais dans des termes différents de ceux des positions.
check-none = Aucune fiche ne se rapporte à cette phrase
check-none-body = Cela ne dit rien de sa véracité. Le dossier ne contient aucun point contesté sur lequel cette phrase exprime une position.
check-none-names = Elle ne nomme rien que le dossier connaisse.
check-search = Chercher plutôt ses mots
check-why-names = Noms partagés : { $names }
check-why-words = Mots partagés : { $words }
check-why-numbers = Nombres partagés : { $numbers }
check-why-sense = Rapprochement fondé sur la formulation d’ensemble ; aucun nom, mot ou nombre n’est partagé.
check-near = Rapprochements insuffisants
check-near-note = Ils ont quelque chose en commun avec la phrase, mais pas assez pour dire qu’ils s’y rapportent.
check-bearing-statements = Déclarations qui la concernent
check-bearing-events = Événements qui la concernent
check-looked-names = Noms cherchés : { $names }.
check-looked-words = Mots cherchés : { $words }.
check-looked-numbers = Nombres cherchés : { $numbers }.
check-looked-where = Recherche dans { $disputes ->
    [one] { $disputes } point contesté
   *[other] { $disputes } points contestés
  } avec { $positions ->
    [one] { $positions } position
   *[other] { $positions } positions
  }.
check-nearest = Fiche la plus proche : probabilité de { $score } ; le minimum demandé est de { $least }.
check-empty = Sélectionnez d’abord un texte dans la page, ou collez-le ici.
check-cut = La sélection était longue ; ses { $count } premiers caractères ont été examinés.
results-for = { $count ->
    [one] { $count } fiche pour « { $query } »
   *[other] { $count } fiches pour « { $query } »
  }
results-none-heading = Rien trouvé

## Process
tier-document = Documents
tier-framework = Cadres
tier-roadmap = Feuilles de route
tier-committee = Supervision
tier-working-group = Groupes de travail
tier-channel = Canaux
tier-programme = Programmes
process-as-of = au { $date }
process-solid = s’est réuni ou a été utilisé
process-dashed = annoncé, aucun travail rapporté
process-double = les versions diffèrent
process-none = Aucun mécanisme ne figure dans le dossier.
clock-heading = Le délai : { $name }
clock-rule = Une ligne pour chaque interprétation de son début et de sa fin. Les interprétations suivent l’ordre du début qu’elles nomment ; aucune ne prime.
clock-start-unknown = début non précisé
clock-end-unknown = aucune fin précisée
clock-gone = Jours écoulés au dernier jour du dossier : { $gone } sur { $all }
clock-picture = { $label } : { $from } – { $to }

## Explorer
explorer-title = Explorateur Parley
explorer-skip = Aller au contenu
explorer-views = Vues
view-timeline = Chronologie
view-contested = Contesté
view-process = Processus
view-people = Personnes
view-sources = Sources
view-search = Recherche
explorer-counts = { $events ->
    [one] { $events } événement
   *[other] { $events } événements
  }, { $disputes ->
    [one] { $disputes } point contesté
   *[other] { $disputes } points contestés
  }, personnes et organes : { $actors }.
explorer-later-missing = Ce qui est venu ensuite n’y figure pas.
entry-unknown = Aucune fiche à cette adresse
entry-unknown-body = Le dossier, au { $date }, ne contient rien sous « { $id } » (recherché comme : { $kind }). La fiche a pu être renommée, ou l’adresse tronquée.
entry-unknown-view = Il n’y a pas de page sous « { $path } ».
entry-timeline = Retour à la chronologie
entry-evidence = Ce qu’en disent les sources
entry-evidence-position = Ce que les sources disent de la position { $letter }
entry-names = Noms
entry-roles = Fonctions
entry-events = Événements
entry-said = Déclarations
entry-part-of = Fait partie de
entry-parts = Composantes
entry-positions-held = Positions prises sur des points contestés
entry-member-of = Membre de
entry-took-part = Y ont pris part
entry-contested-here = Points contestés ici
entry-mechanisms = Mécanismes
entry-follows = Fait suite à
entry-superseded-by = Remplacé par
entry-about = Sujet
entry-cited-by = Fiches qui reposent sur cette source
entry-outcomes = Le résultat, tel que chaque partie l’a formulé
entry-points = Points du texte
entry-point-unnumbered = sans numéro
entry-statuses = Statut au fil du temps
entry-note = Ce qui n’est pas certain
entry-verified = Dernière comparaison avec ses sources : { $date }.
entry-source-open = Ouvrir le texte chez son éditeur
entry-source-none = Aucune adresse n’est connue pour ce texte.
matrix-heading = Qui a dit quoi, et quand
matrix-position = Position, par date de première formulation
matrix-who = Qui
matrix-reported = tel que rapporté ; aucun auteur précis nommé
matrix-meanwhile = Entre-temps
sources-heading = Sources
sources-lede = Chaque texte une fois. Un texte qui en reprend un autre figure dans la liste et n’est pas compté ; une origine compte une fois.
sources-text = Texte
sources-publisher = Éditeur
sources-kind = Type
sources-date = Publié
sources-relays = Reprend
sources-used = Fiches qui le citent
sources-filter = Types à afficher
search-kinds = Type
search-standing = État des sources
search-best-first = les plus pertinentes d’abord
search-type = Saisissez votre recherche. Les noms sont trouvés dans toutes leurs graphies, quelle que soit la langue.
timeline-legend-lasted = durée
timeline-legend-open = fin inconnue
timeline-legend-round = cycle de pourparlers
timeline-legend-about = vers ce jour
timeline-legend-within = au cours de ce mois, jour non précisé
timeline-legend-not-held = prévu, n’a pas eu lieu
timeline-legend-fighting = combats
timeline-undated = Jour inconnu
timeline-picture = Chronologie, { $from } – { $to }, volets : { $count }. Les mêmes événements figurent en liste ci-dessous.
timeline-scroll = Chronologie, défilement horizontal
timeline-closer = Zoom avant
timeline-wider = Zoom arrière
timeline-whole = Tout
timeline-ends = fin du dossier : { $date }
timeline-how = Faites glisser pour vous déplacer ; Ctrl et molette, deux doigts, ou + et − pour un zoom avant ou arrière ; les flèches vont d’un événement à l’autre.
timeline-selected = Événement sélectionné
timeline-open = Ouvrir cette fiche
timeline-close = Fermer l’événement sélectionné
search-tracks = Volet
facet-official = Document officiel
facet-corroborated = Sources indépendantes
facet-single-source = Source unique
facet-digest-only = Récapitulatifs seulement
facet-disputed = Les versions diffèrent
facet-superseded = Remplacé
results-all = Tout afficher ({ $count })
own-words-heading = Plus d’une position sur le même point
own-words-note = Positions prises par la même personne ou le même organe, par date. Pourquoi elles diffèrent n’est pas jugé ici.
thin-heading = Là où le dossier est peu fourni
thin-note = Décompte fait d’après les fiches.
thin-digest-only = Événements connus seulement par des récapitulatifs
thin-single-source = Événements à une seule origine
thin-undated = Événements sans jour connu
thin-unnamed-holder = Points contestés dont une position a un auteur sans fiche
thin-old-status = Mécanismes sans nouvelles depuis 60 jours
thin-no-address = Sources sans adresse
sources-order = Ordre
sources-by-publisher = Par éditeur
sources-by-use = Les plus citées d’abord
sources-find = Trouver un éditeur ou un titre
process-parent = Fait partie de { $name }
