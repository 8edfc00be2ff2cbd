# Spanish words of the interface.

## Product
product-name = Parley
locale-reviewed = machine

## Dates (see core/dates.ts; the words around a date fit a day, a month and a year)
date-unknown = fecha desconocida
date-about = { $date } (fecha aproximada)
date-month = en { $date }, día no precisado
date-uncertain = { $date }, fecha incierta
date-interval = { $from } – { $to }
date-since = desde el { $date }
date-since-month = desde { $date }
date-until = hasta el { $date }
date-until-month = hasta { $date }

## Standing
standing-official = Documento oficial
standing-official-title = Se ha leído el propio texto o una declaración de quien lo emitió.
standing-corroborated = { $count ->
    [one] { $count } fuente independiente
   *[other] { $count } fuentes independientes
  }
standing-corroborated-title = { $count } orígenes coinciden; los textos que repiten otro no se cuentan.
standing-single-source = Fuente única
standing-single-source-title = Un solo origen hasta ahora.
standing-digest-only = Solo recopilaciones
standing-digest-only-title = Conocido solo por recopilaciones que repiten a otras; no se ha leído ni nombrado ningún original al respecto.
standing-disputed = Las versiones difieren
standing-disputed-title = Hay fuentes o partes que se contradicen.
standing-superseded = Reemplazado
standing-superseded-title = Un acontecimiento o documento posterior lo reemplazó.

## Assessment of a contested point
assessment-unresolved = Sin resolver
assessment-unresolved-title = Las posiciones siguen enfrentadas el último día abarcado.
assessment-resolved = Resuelto
assessment-resolved-title = Lo ocurrido desde entonces ha respondido a la pregunta.
assessment-different-scope = Alcance distinto
assessment-different-scope-title = Las posiciones hablan de cosas distintas y no tienen por qué contradecirse.
assessment-superseded = Superado por los hechos
assessment-superseded-title = Acontecimientos posteriores han reemplazado la pregunta.
position-letter = Posición { $letter }
position-in-article = en este artículo
holder-unnamed = autor no nombrado
positions-order = Las posiciones siguen la fecha en que se expresaron por primera vez y, después, el orden alfabético.
would-settle = Lo que lo resolvería:
article-reports = { $count ->
    [one] Este artículo recoge la posición { $letters }.
   *[other] Este artículo recoge las posiciones { $letters }.
  }
common-ground = Puntos en común:
position-later = posterior a este artículo
position-reported-later = de la que se informó por primera vez después de este artículo

## Kinds
kind-actor = Actor
kind-event = Acontecimiento
kind-round = Ronda de conversaciones
kind-round-not-held = Ronda de conversaciones, no celebrada
kind-statement = Declaración
kind-dispute = Punto en disputa
kind-mechanism = Mecanismo
kind-place = Lugar
kind-term = Término
kind-source = Fuente
kind-mechanism-of = { $kind ->
    [committee] Mecanismo · comité
    [working-group] Mecanismo · grupo de trabajo
    [channel] Mecanismo · canal
    [roadmap] Mecanismo · hoja de ruta
    [framework] Mecanismo · marco
    [document] Documento
    [programme] Mecanismo · programa
   *[other] Mecanismo
  }
actor-person = Persona
actor-state = Estado
actor-organisation = Organización
actor-armed-group = Grupo armado
actor-body = Órgano
source-wire = agencia de noticias
source-news-report = información periodística
source-official-statement = declaración oficial
source-document = documento
source-state-media = medio estatal
source-opinion = opinión
source-analysis = análisis
source-aggregator = agregador
source-reference = obra de referencia
state-met = Se ha reunido
state-announced = Anunciado
state-in-force = En vigor
state-suspended = Suspendido
state-ended = Terminado
state-disputed = Las versiones difieren
state-not-begun = No iniciado

## Facts on a card
fact-delegations = Delegaciones encabezadas por
fact-mediators = Mediadores
fact-members = Miembros
fact-not-members = No son miembros
fact-part-of = Forma parte de
fact-status = Situación
fact-within = En
fact-events-here = Aquí
fact-see-also = Véase también
fact-rounds = Rondas
fact-last-entry = Última ficha
fact-about = Tema
fact-where-it-stands = En qué punto está
span-since = desde: { $from }
span-both = { $from } – { $to }
span-until = hasta: { $to }
span-unknown = fechas desconocidas
more-sources = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
  }
sources-not-counted = { $count ->
    [one] { $count } no contada
   *[other] { $count } no contadas
  }
next-event = a continuación:
same-days = en la fecha de este artículo
days-before-article = { $days ->
    [one] { $days } día antes de este artículo
   *[other] { $days } días antes de este artículo
  }
days-after-article = { $days ->
    [one] { $days } día después de este artículo
   *[other] { $days } días después de este artículo
  }
not-held = no se celebró

## Card
card-previous = Marca anterior
card-next = Marca siguiente
card-position = { $position } de { $total }
card-position-of = { $position } de { $total }, { $name }
close = Cerrar
open-side-panel = Abrir el panel lateral
open-explorer = Abrir el Explorador
card-sources = De dónde procede la información
card-outdated = Parley se ha actualizado. Recargue esta página para continuar.

## Evidence: where a fact comes from
evidence-counted = contado
evidence-not-counted = no contado
evidence-contradicts = contradice
evidence-partial = respalda en parte
evidence-supports = respalda
evidence-citing = cita a { $origins }
evidence-summary = { $counted ->
    [one] { $counted } origen contado
   *[other] { $counted } orígenes contados
  }, { $not ->
    [0] ningún texto sin contar
    [one] { $not } texto no contado
   *[other] { $not } textos no contados
  }.
evidence-origin = Origen: { $origin }
evidence-no-origin = Textos sin origen conocido o que no respaldan la ficha
evidence-reason-first-of-origin = el primer texto de su origen
evidence-reason-same-origin = remite a un origen ya contado
evidence-reason-digest-without-origin = una recopilación que no nombra ningún origen al respecto
evidence-reason-supports-in-part = respalda la ficha solo en parte
evidence-reason-does-not-support = no respalda la ficha
evidence-reason-unknown-source = su fuente no está en el dossier
evidence-none = No consta ninguna fuente para esta ficha en sí.
entry-known-since = Se conoce desde: { $date }.

## Report a mistake (nothing is sent: the reader copies or saves the text)
report-mistake = Informar de un error
report-lede = Este texto indica la ficha, la página y la versión del dossier. Añada lo que es inexacto y cópielo o guárdelo. No se envía nada.
report-text = Texto del aviso
report-hint-wrong = Qué es inexacto o qué falta
report-hint-source = Cómo se sabe: una dirección, un editor, una fecha
report-copy = Copiar el texto
report-save = Guardar en un archivo
report-copied = Copiado
report-select = Seleccione el texto y cópielo: la página no permite que Parley lo copie.

## Manifest and context menu (written to _locales by the build)
manifest-name = Parley
manifest-description = Contexto para las noticias de conversaciones internacionales: cronología verificada, actores y versiones que difieren. Sin conexión.
manifest-command-panel = Abrir el panel lateral
manifest-command-next = Ir a la marca siguiente
manifest-command-previous = Ir a la marca anterior
manifest-command-check = Cotejar con el dossier el texto seleccionado
manifest-menu-look-up = Buscar en Parley
