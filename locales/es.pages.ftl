# Spanish words of our own pages: side panel, Explorer, settings, welcome.

## Digest
about-heading = Este artículo trata de las conversaciones
mentions-heading = Esta página menciona las conversaciones
about-round = { $what }{ $dated ->
    [yes] , fecha: { $date }
   *[no] {""}
  }{ $placed ->
    [yes] , lugar: { $place }
   *[no] {""}
  }{ $mediated ->
    [yes] , mediación: { $mediators }
   *[no] {""}
  }.
about-round-not-held = { $what }{ $dated ->
    [yes] , fecha prevista: { $date }; no se celebró
   *[no] ; estaba prevista y no se celebró
  }.
about-one = { $what }.
about-two = { $what }; también { $other }.
about-nearest = Ninguna ronda destaca; lo más cercano en el dossier: { $what }.
about-no-round = Las conversaciones; no destaca ninguna ronda ni acontecimiento.
this-article = este artículo
strip-sentence = Rondas de conversaciones, { $from } – { $to }: { $count ->
    [one] { $count } celebrada
   *[other] { $count } celebradas
  }. Fecha de este artículo: { $article }.
strip-sentence-undated = Rondas de conversaciones, { $from } – { $to }: { $count ->
    [one] { $count } celebrada
   *[other] { $count } celebradas
  }. Este artículo no tiene fecha.
publisher-unknown = Editor no encontrado
publisher-not-in-dossier = editor ausente del dossier
date-not-found = fecha no encontrada
why-result = Por qué este resultado
since = Desde su publicación
since-none = Nada posterior en el dossier.
no-date = Fecha no encontrada; se omite «Desde su publicación».
later-events = { $count ->
    [one] { $count } acontecimiento posterior
   *[other] { $count } acontecimientos posteriores
  }
last-known = Lo último conocido antes del artículo
contested = Puntos en disputa que se abordan
contested-count = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
  }
more-points = { $count ->
    [one] { $count } punto más
   *[other] { $count } puntos más
  }
show-in-page = Mostrar en la página
open-point = Abrir este punto
named = Nombres que aparecen
named-none = Nada que el dossier conozca.
named-count = { $mentions ->
    [one] { $mentions } mención
   *[other] { $mentions } menciones
  } de { $entries ->
    [one] { $entries } ficha
   *[other] { $entries } fichas
  }
named-times = { $count ->
    [one] se nombra una vez
   *[other] se nombra { $count } veces
  }
more-names = { $count } más

## Then and now: the dossier as it is, and as it could be known on the article’s day
then-label = Dossier mostrado
then-now = Tal como está hoy
then-then = Tal como podía conocerse: { $date }
then-note = Se omiten, porque no podían conocerse ese día: { $events ->
    [one] { $events } acontecimiento
   *[other] { $events } acontecimientos
  }, { $points ->
    [one] { $points } punto en disputa
   *[other] { $points } puntos en disputa
  }, { $positions ->
    [one] { $positions } posición
   *[other] { $positions } posiciones
  }.
then-nothing = No hubo que omitir nada.
then-unassessed = no evaluado ese día
reported-later = Ya habían ocurrido; se informó de ellos más tarde
reported-later-note = La primera fuente de cada uno es posterior a este artículo.

## Freshness
dossier-as-of = Dossier a { $date }
dossier-old = (de hace { $days ->
    [one] { $days } día
   *[other] { $days } días
  })
newer-heading = { $days ->
    [one] Posterior al dossier en { $days } día
   *[other] Posterior al dossier en { $days } días
  }
newer-body = El dossier termina el { $date }. Puede faltarle lo que recoge este artículo, y no puede decir qué vino después.

## Search
search-label = Buscar en el dossier
search-placeholder = Persona, lugar, fecha o afirmación
results-count = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
  }
results-none = No se encontró nada para «{ $query }».
search-did-you-mean = Quizá quiso decir:
results-where = La búsqueda abarca los nombres en todas sus grafías, los títulos, los resúmenes, las declaraciones y los puntos en disputa.

## Popup
marks-on-site = Marcas en este sitio
settings = Ajustes
reading = Leyendo esta página…
unrelated-heading = Esta página no trata de las conversaciones
unrelated-names = Nombra { $names }, y nada más que el dossier conozca. Aquí no se marca nada.
unrelated-nothing = No nombra nada que el dossier conozca. Aquí no se marca nada.
mark-anyway = Marcarla de todos modos
not-allowed-heading = Parley no lee este sitio
not-allowed-on-click = Ha elegido «Solo cuando hago clic». Hasta que usted lo pida, Parley no mira ninguna página.
not-allowed-news-sites = Ha elegido «Sitios de noticias conocidos», y { $host } no está en la lista o no se ha permitido. Parley no ha mirado esta página y no lo hará hasta que usted lo pida.
not-allowed-all-sites = Ha elegido «Todos los sitios», pero el navegador no ha permitido { $host }. Parley no ha mirado esta página y no lo hará hasta que usted lo pida.
read-once = Leer esta página una vez
always-on = Siempre en { $host }
stays-here = La lectura se hace en este navegador. Ningún texto sale de él.
site-off-heading = Las marcas están desactivadas en este sitio
site-off-body = Desactivó Parley para { $host }. El interruptor de arriba lo vuelve a activar.
marks-choice = Marcas
marks-choice-off = Ninguna
marks-choice-first = Primera
marks-choice-all = Todas
pause = Pausar en todos los sitios
paused-heading = Parley está en pausa
paused-body = No se lee nada en ningún sitio hasta que usted reanude la lectura.
resume = Reanudar la lectura
unreadable-heading = Este tipo de página no se puede leer
unreadable-body = Las páginas del navegador, los archivos PDF, la vista de lectura y las tiendas de extensiones están cerradas a las extensiones. Aun así, se puede buscar en el dossier.
error-heading = No se pudo leer la página
error-body = Su texto no apareció, o la página desapareció entretanto. Ocurre con páginas que exigen iniciar sesión y con lectores incrustados.
error-dossier-heading = No se pudo abrir el dossier
error-dossier-body = Falta un archivo de la extensión o está dañado. Volver a instalarla lo repara.
error-code = Para un aviso:
try-again = Intentar de nuevo
copy-code = Copiar el código
copied = Copiado
dossier-files-unread = Dossier aún sin abrir
read-once-done = Leída una vez, porque usted lo pidió.

## Access (settings and welcome)
access-question = ¿Dónde puede leer Parley?
access-question-note = Puede cambiarlo para cada sitio en la ventana emergente.
access-news-sites = Sitios de noticias conocidos
access-news-sites-note = Una lista incluida de { $count } dominios de noticias, que se puede leer abajo. El navegador pide permiso una vez.
access-all-sites = Todos los sitios
access-all-sites-note = Parley busca en cada página palabras sobre las conversaciones; si no las hay, se detiene ahí y no guarda nada.
access-on-click = Solo cuando hago clic
access-on-click-note = Sin permiso permanente. Haga clic en el icono para leer la página en la que está.
access-refused = El navegador no lo concedió. No se cambió nada.
access-partly = { $allowed } de los { $count } dominios de la lista están permitidos ahora.
access-now = Permitido ahora: { $what }.
access-now-none = ningún sitio
access-now-all = todos los sitios
access-now-sites = { $count ->
    [one] { $count } patrón de sitio
   *[other] { $count } patrones de sitio
  }

## Settings
options-title = Ajustes
options-sites = Sitios
options-sites-note = Prevalece sobre la elección de arriba.
options-site = Sitio
options-reading = Lectura
options-on = Activada
options-off = Desactivada
options-remove-site = Quitar { $host }
options-no-sites = Ningún sitio tiene todavía una elección propia.
options-site-to-add = Sitio que añadir, por ejemplo example.org
options-add-site = Añadir sitio
options-site-bad = «{ $text }» no es un nombre de host. Escríbalo como en example.org.
options-site-not-allowed = no permitido por el navegador
options-allow-site = Permitir { $host }
options-show-list = Mostrar la lista incluida ({ $count })
options-marks = Marcas en los artículos
options-marks-first = Primera mención de cada ficha
options-marks-all = Todas las menciones
options-marks-all-note = Más denso; para una lectura detenida.
options-marks-off = Sin marcas
options-marks-off-note = La ventana emergente y el panel lateral siguen funcionando.
options-hover = Abrir una tarjeta cuando el puntero se detiene en una marca
options-paused = Pausar la lectura en todos los sitios
options-look = Idioma y aspecto
options-language = Idioma
options-language-machine = Esta traducción la hizo una máquina y aún no la ha revisado una persona de lengua materna.
options-language-auto = Idioma del navegador
options-theme = Colores
options-theme-system = Como el sistema
options-theme-light = Claro
options-theme-dark = Oscuro
options-permissions = Permisos
options-permissions-note = Lo que el navegador ha concedido, según indica él mismo ahora.
permission-granted = concedido
permission-not-granted = no concedido
permission-storage = storage: guarda estos ajustes y el informe de cada pestaña hasta que la pestaña se cierra.
permission-activeTab = activeTab: lee la página en la que está cuando hace clic en el icono, y ninguna otra.
permission-scripting = scripting: coloca el lector y las marcas en las páginas que usted permitió.
permission-contextMenus = contextMenus: añade «Buscar en Parley» al menú de una selección.
permission-sidePanel = sidePanel: muestra el panel lateral.
permission-hosts = Sitios: dónde puede Parley mirar una página sin que se haga clic. Se concede y se retira arriba.
options-keys = Teclado
options-keys-note = Cámbielos en la página del navegador dedicada a los atajos de las extensiones.
options-keys-how = Un comando sin atajo lo recibe allí: elija el campo que está a su lado y pulse las teclas.
options-keys-open = Abrir la página del navegador
options-key-none = sin atajo asignado
options-dossier = Dossier
options-dossier-note = Incluido con la extensión.
options-dossier-counts = { $events ->
    [one] { $events } acontecimiento
   *[other] { $events } acontecimientos
  }, { $disputes ->
    [one] { $disputes } punto en disputa
   *[other] { $disputes } puntos en disputa
  }, personas y órganos: { $actors }, mecanismos: { $mechanisms }, fuentes: { $sources }.
options-dossier-version = Versión { $version }
options-privacy = Privacidad
privacy-nothing-leaves = Ningún texto de página, ninguna dirección ni ninguna selección sale de este navegador. Parley no hace ninguna petición de red.
privacy-memory = Lo leído de una página se guarda en memoria y desaparece al cerrar la pestaña.
privacy-no-account = Sin cuenta, sin medición de uso, sin código de terceros.
privacy-stored = Se guardan: estos ajustes y su lista de sitios.
privacy-noticed = Un sitio puede detectar las marcas de Parley: los nombres de las marcas figuran en una lista que las páginas pueden leer.
privacy-requests = Peticiones de esta página a otros hosts desde que se abrió, según las cuenta el navegador: { $count }.
privacy-enforced = El propio navegador lo impone: las reglas de la extensión impiden a todas sus páginas y a su segundo plano acceder a cualquier dirección externa.
privacy-rule = La regla, tal como figura en el manifiesto
options-file = Exportar y restablecer
options-export = Guardar los ajustes en un archivo
options-import = Cargar los ajustes de un archivo
options-import-bad = Este archivo no contiene ajustes de Parley. No se cambió nada.
options-import-done = Ajustes cargados. Los sitios siguen necesitando el permiso del navegador.
options-reset = Restablecer todos los ajustes
options-reset-ask = ¿Restablecer todo, incluida la lista de sitios, y devolver todos los permisos de sitios?
options-reset-yes = Restablecer
options-cancel = Cancelar
options-reset-done = Todos los ajustes están como en el primer inicio.
options-saved = Guardado
settings-not-kept = El navegador no conservó este ajuste. Inténtelo de nuevo o libere espacio.

## Welcome
welcome-title = Parley le da la bienvenida
welcome-heading = Quién dijo qué, cómo se sabe y qué vino después
welcome-lede = Parley pone junto a los artículos de noticias un dossier con fuentes: { $title }. No toma partido: donde las versiones difieren, muestra cada una y dice quién la sostiene.
welcome-shapes = El estado de las fuentes de un enunciado se indica con una forma y con palabras
welcome-official = el texto mismo, o quien lo emitió
welcome-corroborated = Fuentes independientes
welcome-corroborated-note = cuántas; las copias no se cuentan
welcome-single-source = una, hasta ahora
welcome-disputed-note = cada versión se muestra con quien la sostiene
welcome-allow-news = Permitir los sitios de noticias
welcome-on-click = Empezar así
welcome-allow-all = Permitir todos los sitios
welcome-all-note = También encuentra artículos en sitios que no están en la lista.
welcome-news-note = Una lista incluida que se puede leer. Los artículos sobre las conversaciones se marcan cuando usted los abre.
welcome-recommended = recomendado
welcome-private = Elija lo que elija, ningún texto ni dirección sale de este navegador. Parley no hace ninguna petición de red. Puede cambiarlo en cualquier momento en los ajustes.
welcome-chosen = Elegido: { $mode }. Abra un artículo de noticias y busque las palabras subrayadas y el icono.
welcome-chosen-click = Elegido: { $mode }. En un artículo de noticias, haga clic en el icono.
welcome-settings = Abrir los ajustes
welcome-explore = Consultar el dossier

## Side panel
panel-title = Parley
panel-views = Vistas
panel-article = Artículo
panel-timeline = Cronología
panel-people = Personas
panel-contested = En disputa
panel-process = Proceso
panel-body = Contenido
panel-clear = Vaciar
panel-all-tracks = Todos
panel-tracks = Ámbitos
panel-explorer = Explorador
panel-back = Atrás
panel-open-explorer = Abrir en el Explorador
beside-heading = Afirmaciones de este artículo, junto al dossier
beside-count = { $count ->
    [one] { $count } frase
   *[other] { $count } frases
  }
beside-more = { $count ->
    [one] { $count } frase más
   *[other] { $count } frases más
  }
beside-held = Misma posición:
beside-otherwise = Otra posición:
beside-all = Sostienen posiciones al respecto:
panel-mentions-heading = Menciones en la página
panel-mention-here = en la página
panel-mention-gone = ya no está en la página
panel-go-to = Ir a «{ $text }»
panel-lost = La marca ya no está en la página.
panel-no-article = No hay ninguna página abierta junto al panel
panel-no-article-body = Abra un artículo y haga clic en el icono. Mientras tanto, se puede leer el dossier y buscar en él.
panel-site-off = Desactivó Parley para { $host }. La ventana emergente o los ajustes lo vuelven a activar.
panel-events = { $count ->
    [one] { $count } acontecimiento
   *[other] { $count } acontecimientos
  }
panel-this-article = este artículo, { $date }
panel-dossier-ends = fin del dossier
panel-in-article = En este artículo
panel-mentions = { $count ->
    [one] se nombra una vez
   *[other] se nombra { $count } veces
  }
panel-found = En este artículo
panel-other-points = Todos los puntos en disputa
panel-minor-points = Puntos de detalle (fecha, lugar…)
panel-positions = { $count ->
    [one] { $count } posición
   *[other] { $count } posiciones
  }
days-strip = Días en que se expuso cada posición. { $positions }.
days-strip-position = { $letter }: { $days }
days-strip-undated = día desconocido
check-heading = Cotejar una frase con el dossier
check-label = Frase que cotejar
check-placeholder = Pegue o escriba una frase
check-button = Buscar lo que guarda relación con ella
check-selection = De la página
check-found = { $count ->
    [one] { $count } punto en disputa guarda relación con ella.
   *[other] { $count } puntos en disputa guardan relación con ella.
  } Parley encuentra fichas relacionadas; no se pronuncia sobre la frase.
check-takes = La frase expresa la posición
check-untold = La frase toca este punto; no se puede decir qué posición expresa.
check-same-claim = Misma afirmación
check-same-claim-note = Formulada casi como una de las posiciones.
check-same-matter = Mismo asunto
check-same-matter-note = Sobre el mismo punto, pero con palabras distintas de las de las posiciones.
check-none = Ninguna ficha guarda relación con esta frase
check-none-body = Eso no dice nada sobre si es cierta. El dossier no tiene ningún punto en disputa sobre el que esta frase exprese una posición.
check-none-names = No nombra nada que el dossier conozca.
check-search = Buscar, en cambio, sus palabras
check-why-names = Nombres en común: { $names }
check-why-words = Palabras en común: { $words }
check-why-numbers = Cifras en común: { $numbers }
check-why-sense = Coincide por su redacción en conjunto; no comparte ningún nombre, palabra ni cifra concretos.
check-near = Coincidencias insuficientes
check-near-note = Tienen algo en común con la frase, pero no lo bastante para decir que guardan relación con ella.
check-bearing-statements = Declaraciones que le atañen
check-bearing-events = Acontecimientos que le atañen
check-looked-names = Nombres buscados: { $names }.
check-looked-words = Palabras buscadas: { $words }.
check-looked-numbers = Cifras buscadas: { $numbers }.
check-looked-where = Se buscó en { $disputes ->
    [one] { $disputes } punto en disputa
   *[other] { $disputes } puntos en disputa
  } con { $positions ->
    [one] { $positions } posición
   *[other] { $positions } posiciones
  }.
check-nearest = Ficha más cercana: probabilidad de { $score }; se exige { $least }.
check-empty = Seleccione antes un texto en la página, o péguelo aquí.
check-cut = La selección era larga; se examinaron sus primeros { $count } caracteres.
results-for = { $count ->
    [one] { $count } ficha para «{ $query }»
   *[other] { $count } fichas para «{ $query }»
  }
results-none-heading = No se encontró nada

## Process
tier-document = Documentos
tier-framework = Marcos
tier-roadmap = Hojas de ruta
tier-committee = Supervisión
tier-working-group = Grupos de trabajo
tier-channel = Canales
tier-programme = Programas
process-as-of = a { $date }
process-solid = se ha reunido o se ha utilizado
process-dashed = anunciado; no consta actividad
process-double = las versiones difieren
process-none = No figura ningún mecanismo en el dossier.
clock-heading = El plazo: { $name }
clock-rule = Una línea por cada interpretación de su inicio y su fin. Las interpretaciones siguen el orden del inicio que nombran; ninguna prevalece.
clock-start-unknown = inicio no precisado
clock-end-unknown = fin no precisado
clock-gone = { $gone } de { $all } días transcurridos el último día del dossier
clock-picture = { $label }: { $from } – { $to }

## Explorer
explorer-title = Explorador de Parley
explorer-skip = Ir al contenido
explorer-views = Vistas
view-timeline = Cronología
view-contested = En disputa
view-process = Proceso
view-people = Personas
view-sources = Fuentes
view-search = Búsqueda
explorer-counts = { $events ->
    [one] { $events } acontecimiento
   *[other] { $events } acontecimientos
  }, { $disputes ->
    [one] { $disputes } punto en disputa
   *[other] { $disputes } puntos en disputa
  }, personas y órganos: { $actors }.
explorer-later-missing = Lo que vino después no está aquí.
entry-unknown = No hay ninguna ficha en esta dirección
entry-unknown-body = El dossier, a { $date }, no tiene nada en «{ $id }» (se buscó como: { $kind }). Puede que la ficha cambiara de nombre o que la dirección se cortara.
entry-unknown-view = No hay ninguna página en «{ $path }».
entry-timeline = Volver a la cronología
entry-evidence = Lo que dicen las fuentes
entry-evidence-position = Lo que dicen las fuentes sobre la posición { $letter }
entry-names = Nombres
entry-roles = Cargos y funciones
entry-events = Acontecimientos
entry-said = Declaraciones
entry-part-of = Forma parte de
entry-parts = Componentes
entry-positions-held = Posiciones adoptadas sobre puntos en disputa
entry-member-of = Miembro de
entry-took-part = Participaron
entry-contested-here = Puntos en disputa aquí
entry-mechanisms = Mecanismos
entry-follows = Sigue a
entry-superseded-by = Reemplazado por
entry-about = Tema
entry-cited-by = Fichas que se apoyan en esta fuente
entry-outcomes = El resultado, tal como lo formuló cada parte
entry-points = Puntos del texto
entry-point-unnumbered = sin número
entry-statuses = Situación a lo largo del tiempo
entry-note = Lo que no es seguro
entry-verified = Última comparación con sus fuentes: { $date }.
entry-source-open = Abrir el texto donde se publicó
entry-source-none = No se conoce ninguna dirección de este texto.
matrix-heading = Quién dijo qué y cuándo
matrix-position = Posición, por fecha de primera formulación
matrix-who = Quién
matrix-reported = según se informó; sin nombrar a un autor concreto
matrix-meanwhile = Entretanto
sources-heading = Fuentes
sources-lede = Cada texto una vez. Un texto que repite otro figura en la lista y no se cuenta; un origen cuenta una vez.
sources-text = Texto
sources-publisher = Editor
sources-kind = Tipo
sources-date = Publicado
sources-relays = Repite
sources-used = Fichas que lo citan
sources-filter = Tipos que mostrar
search-kinds = Tipo
search-standing = Estado de las fuentes
search-best-first = primero lo que mejor coincide
search-type = Escriba para buscar. Los nombres se encuentran en todas sus grafías, desde cualquier idioma.
timeline-legend-lasted = duración
timeline-legend-open = fin desconocido
timeline-legend-round = ronda de conversaciones
timeline-legend-about = en torno a ese día
timeline-legend-within = en ese mes, día no precisado
timeline-legend-not-held = prevista, no se celebró
timeline-legend-fighting = combates
timeline-undated = Día desconocido
timeline-picture = Cronología, { $from } – { $to }, ámbitos: { $count }. Los mismos acontecimientos figuran abajo en una lista.
timeline-scroll = Cronología, desplazamiento horizontal
timeline-closer = Acercar
timeline-wider = Alejar
timeline-whole = Todo
timeline-ends = fin del dossier: { $date }
timeline-how = Arrastre para moverse; Ctrl y la rueda, dos dedos, o + y − para acercar o alejar; las flechas van de un acontecimiento a otro.
timeline-selected = Acontecimiento seleccionado
timeline-open = Abrir esta ficha
timeline-close = Cerrar el acontecimiento seleccionado
search-tracks = Ámbito
facet-official = Documento oficial
facet-corroborated = Fuentes independientes
facet-single-source = Fuente única
facet-digest-only = Solo recopilaciones
facet-disputed = Las versiones difieren
facet-superseded = Reemplazado
results-all = Mostrar todo ({ $count })
own-words-heading = Más de una posición sobre el mismo punto
own-words-note = Posiciones adoptadas por la misma persona u órgano, por fecha. Aquí no se juzga por qué difieren.
thin-heading = Dónde el dossier tiene poca base
thin-note = Recuento hecho a partir de las fichas.
thin-digest-only = Acontecimientos conocidos solo por recopilaciones
thin-single-source = Acontecimientos con un solo origen
thin-undated = Acontecimientos sin día conocido
thin-unnamed-holder = Puntos en disputa con una posición cuyo autor no tiene ficha
thin-old-status = Mecanismos sin noticias desde hace 60 días
thin-no-address = Fuentes sin dirección
sources-order = Orden
sources-by-publisher = Por editor
sources-by-use = Primero las más citadas
sources-find = Buscar un editor o un título
process-parent = Forma parte de { $name }
