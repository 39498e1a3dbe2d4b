import { tasks as english, type Task } from "./tasks.en.ts";

export type { Task };

/** Every task that a search leads to first: one row a task. */
export const tasks: readonly Task[] = [
  {
    title: "Ayuda para personas en peligro",
    text: "A quién llamar si usted, o alguien a quien ha conocido, está en peligro o sufre explotación. El registro no puede ayudarle directamente.",
    address: "/guides/help/",
    words: withEnglish(
      "Help for people in danger",
      "en peligro, me explotan, soy explotado, soy explotada, están explotando, me están explotando, soy víctima, soy una víctima, víctima necesita ayuda, víctima de trata, " +
        "ayuda víctima, ayuda para víctimas, ayudar a una víctima, ayuda ahora, rescate, rescatar, rescátenme, emergencia, número de emergencia, emergencias, a quién llamo, a quién llamar, pedir ayuda, pedir auxilio, auxilio, ayúdenme, ayúdame, " +
        "número para llamar, número de teléfono, teléfono de ayuda, línea de ayuda, línea directa, línea para víctimas, necesito ayuda urgente, ayuda urgente, por favor ayuda, " +
        "me quitaron el pasaporte, quitó mi pasaporte, retienen mi pasaporte, tienen mi pasaporte, mis documentos, no me pagan, no me paga, patrón no paga, jefe no paga, no puedo salir, no puedo irme, no me dejan salir, " +
        "estoy atrapado, estoy atrapada, encerrado, encerrada, escapar, huir, vi a una víctima, sospecho trata, denunciar trata, denunciar un delito, denunciar, hacer una denuncia, abusaron de mí, me amenazan",
    ),
  },
  {
    title: "Corregir una ficha",
    text: "Diga qué está mal o desactualizado, con una página que lo muestre.",
    address: "/contribute/?edit=",
    words: withEnglish(
      "Correct a listing",
      "desactualizado, desactualizada, no está actualizado, no está al día, ficha incorrecta, ficha está mal, está mal, está equivocado, información incorrecta, información equivocada, dirección incorrecta, sitio incorrecto, país incorrecto, incorrecto, incorrecta, " +
        "error, errores, informar de un error, reportar un error, error en la ficha, corregir, corregir ficha, corregir mi ficha, corregir datos, corrección, correcciones, " +
        "actualizar ficha, actualizar mi ficha, actualizar nuestra ficha, actualizar perfil, actualizar información, actualizar datos, cambiar mi ficha, cambiar nuestra ficha, editar ficha, editar mi organización, modificar ficha, arreglar ficha, " +
        "enlace roto, enlace no funciona, cerró, ya no existe, terminó, cambió de nombre, cambió su nombre, nuevo nombre, nuevo teléfono, nueva dirección, nuevo sitio, nuevo correo, nos mudamos, nueva oficina, dice de nosotros, texto sobre nosotros, proyecto terminó, dejó de funcionar, ya no funciona, ya no está activa, ya no está disponible, reclamar ficha, confirmar ficha, confirmar nuestra ficha",
    ),
  },
  {
    title: "Retirar una ficha, o responder a una",
    text: "Cómo una organización que figura aquí pide que se retire su ficha, confirma lo que dice o responde.",
    address: "/guides/contribute/",
    words: withEnglish(
      "Remove a listing, or reply to one",
      "retirar mi organización, retirar nuestra organización, retirar ficha, retirar mi ficha, retirar nuestra ficha, retirarnos, eliminar ficha, eliminar mi ficha, eliminar mi organización, eliminar nuestra organización, borrar ficha, borrar mi ficha, quitar ficha, quitar mi ficha, quítennos, sáquennos, bórrennos, " +
        "borrar mi nombre, quitar mi nombre, eliminar mi nombre, borrar mis datos, eliminar mis datos, darse de baja, dar de baja, baja, pedir retiro, solicitar eliminación, queja sobre una ficha, quejarse de una ficha, por qué figuramos, por qué aparecemos, derecho de réplica, derecho a respuesta",
    ),
  },
  {
    title: "Agregar una organización",
    text: "Proponga una organización o iniciativa que falta.",
    address: "/contribute/?new=entity",
    words: withEnglish(
      "Add an organisation",
      "agregar mi organización, agregar nuestra organización, agregar una organización, agregar organización, agregarnos, agregar mi ong, agregar ong, agregar iniciativa, agregar mi empresa, agregar ficha, agregar una ficha, añadir organización, añadir mi organización, añadir ficha, añadir ong, incluir organización, incluir mi organización, incluirnos, " +
        "sugerir organización, sugerir una organización, proponer organización, proponer una organización, proponer ficha, enviar organización, enviar ficha, registrar mi organización, registrar nuestra organización, registrar organización, inscribir organización, inscribirse, aparecer en el registro, figurar en el registro, cómo figurar, cómo aparecer, " +
        "nueva organización, nueva ficha, falta una organización, falta organización, organización que falta, unirse al registro",
    ),
  },
  {
    title: "Agregar una herramienta",
    text: "Proponga una herramienta tecnológica que falta.",
    address: "/contribute/?new=tool",
    words: withEnglish(
      "Add a tool",
      "agregar mi herramienta, agregar nuestra herramienta, agregar una herramienta, agregar herramienta, agregar aplicación, agregar app, añadir herramienta, añadir aplicación, añadir app, incluir herramienta, sugerir herramienta, sugerir aplicación, sugerir app, proponer herramienta, proponer aplicación, proponer app, " +
        "enviar herramienta, registrar herramienta, registrar nuestra herramienta, nueva herramienta, nueva aplicación, falta una herramienta, falta herramienta, herramienta que falta, falta aplicación, falta app",
    ),
  },
  {
    title: "Descargar los datos",
    text: "Todas las fichas en CSV para Excel, JSON y otros formatos, de uso libre (CC BY 4.0). Cada directorio también exporta lo que usted filtre.",
    address: "/data/",
    words: withEnglish(
      "Download the data",
      "descarga, descargas, bajar datos, bajar, descargar todo, descargar csv, descargar excel, descargar lista, descargar base de datos, exportar, exportar datos, exportar a excel, exportar excel, exportar lista, exportar csv, hoja de cálculo, planilla, " +
        "conjunto de datos, base de datos completa, lista completa, todos los datos, usar los datos, reutilizar datos, obtener los datos, datos en bruto, datos crudos, un solo archivo, paquete npm, paquete python, paquete r",
    ),
  },
  {
    title: "Preguntar a los datos",
    text: "Haga consultas SQL sobre todo el registro en su navegador, a partir de diez preguntas de ejemplo, y descargue la respuesta.",
    address: "/data/query/",
    words: withEnglish(
      "Ask the data",
      "consulta, consultar los datos, consultar datos, consultas, editor de consultas, preguntar a los datos, preguntar datos, consulta propia, análisis propio, analizar los datos, analizar datos, consultar base de datos",
    ),
  },
  {
    title: "Mostrar una ficha en su propio sitio",
    text: "Copie una ficha, una lista, un gráfico o una insignia en una página suya.",
    address: "/embed/",
    words: withEnglish(
      "Show a listing on your own site",
      "insertar, insertar lista, insertar ficha, insertar gráfico, insertar mapa, incrustar lista, incrustar ficha, incrustar gráfico, incrustar mapa, embeber, código para insertar, código para incrustar, insignia, insignias, distintivo, insignia para nuestro sitio, en mi sitio, en nuestro sitio, en mi página, en nuestra página, en mi web, en nuestra web, compartir en sitio web",
    ),
  },
  {
    title: "Citar o reutilizar los datos",
    text: "La licencia, cómo citar el registro y qué significa cada campo.",
    address: "/data/",
    words: withEnglish(
      "Cite or reuse the data",
      "citar, cómo citar, cita, citar el registro, licencia, licencia de los datos, licencia de uso, derechos de autor, permiso para usar, puedo usar, términos de uso, condiciones de uso, atribución, diccionario de datos, significado de los campos, qué significan los campos",
    ),
  },
  {
    title: "¿Ya existe esto?",
    text: "Describa una herramienta en la que está pensando: la página muestra las que hacen un trabajo similar.",
    address: "/exists/",
    words: withEnglish(
      "Does this exist already?",
      "existe esto, ya existe, ya existen, existe una aplicación, existe una app, existe una herramienta, existe algún programa, existe software, hay una aplicación, hay una app, hay una herramienta, hay alguna herramienta, hay alguna app, hay aplicaciones, " +
        "alguien hizo, alguien creó, alguien está haciendo, alguien desarrolla, ya se hizo, quiero crear, quiero desarrollar, queremos crear, queremos desarrollar, planeo crear, crear una aplicación, crear una app, crear una herramienta, construir una herramienta, " +
        "desarrollar una aplicación, desarrollar una app, desarrollar una herramienta, hacer una app, mi idea, nueva idea, idea de app, idea para una app, idea de aplicación, idea de herramienta, comprobar mi idea, evaluar mi idea, herramientas similares, herramientas parecidas, herramientas duplicadas, hackatón",
    ),
  },
  {
    title: "Encontrar el socio adecuado",
    text: "Diga su sector, su país, la forma de explotación y la ayuda que busca: la página explica qué organizaciones encajan.",
    address: "/match/",
    isGeneral: true,
    words: withEnglish(
      "Find the right partner",
      "buscar socios, encontrar socios, busco socio, busco un socio, necesito un socio, necesitamos un socio, elegir socio, buscar aliado, encontrar aliado, buscar aliados, qué organización es mejor, cuál organización, buscar organización, encontrar organización, encontrar una organización, " +
        "quién puede ayudar a mi empresa, quién ayuda a mi empresa, quién puede ayudarnos, quién puede ayudarme, quién nos ayuda, recomendar organización, recomendar, recomendación, recomiendan, coincidencias, emparejar, buscar experto, encontrar experto, " +
        "ayuda para mi empresa, ayudar a mi empresa, ayuda para nuestra empresa, ayudar a nuestra empresa, ayudar a mi negocio",
    ),
  },
  {
    title: "Comparar fichas",
    text: "Ponga organizaciones o herramientas una al lado de otra, campo por campo.",
    address: "/compare/",
    words: withEnglish(
      "Compare listings",
      "comparar organizaciones, comparar herramientas, comparar fichas, comparación, lado a lado, comparar dos, diferencia entre organizaciones, diferencia entre herramientas, cuál es mejor",
    ),
  },
  {
    title: "Su selección",
    text: "Las fichas que ha guardado, con notas: para compartir, imprimir o exportar.",
    address: "/shortlist/",
    words: withEnglish(
      "Your shortlist",
      "selección, mi selección, fichas guardadas, organizaciones guardadas, guardar ficha, guardar fichas, guardar para después, guardar, favoritos, marcadores, mi lista, lista corta, imprimir, imprimir lista, imprimir selección, compartir lista, compartir selección, informe para mi jefe, resumen para mi jefe",
    ),
  },
  {
    title: "El mapa",
    text: "Dónde trabajan las organizaciones y las herramientas, país por país.",
    address: "/map/",
    words: withEnglish(
      "The map",
      "mapamundi, mapa del mundo, mostrar en un mapa, en un mapa, qué países, en qué países, organizaciones por país, herramientas por país, fichas por país, países cubiertos",
    ),
  },
  {
    title: "Leyes",
    text: "Leyes, proyectos de ley, tratados y directrices sobre el trabajo forzoso y la trata: a quién se aplican y qué piden.",
    address: "/laws/",
    isGeneral: true,
    words: withEnglish(
      "Laws",
      "legislación, normativa, reglamentos, regulación, qué ley, qué leyes, lista de leyes, leyes de cadena de suministro, leyes de esclavitud moderna, leyes contra la trata, se aplica la ley, obligaciones legales, requisitos legales, se aplica a mi empresa, me afecta la ley, mi empresa está obligada, estoy obligado",
    ),
  },
  {
    title: "La debida diligencia, paso a paso",
    text: "Los seis pasos de la guía de la OCDE, y qué fichas ayudan en cada uno.",
    address: "/due-diligence/",
    words: withEnglish(
      "Due diligence, step by step",
      "pasos de debida diligencia, pasos debida diligencia, pasos diligencia debida, pasos ocde, seis pasos, proceso de debida diligencia, cómo hacer debida diligencia, por dónde empiezo, por dónde empezar, por dónde comenzar, primeros pasos, cómo empezar",
    ),
  },
  {
    title: "Qué cambió en el registro",
    text: "Fichas nuevas y modificadas, día por día, y canales para seguirlas.",
    address: "/changes/",
    words: withEnglish(
      "What changed in the register",
      "qué hay de nuevo, qué cambió, qué ha cambiado, novedades, últimos cambios, cambios recientes, agregadas recientemente, nuevas fichas, fichas nuevas, actualizaciones, últimas actualizaciones, noticias, boletín, canal rss, canales, " +
        "suscribirse, suscripción, seguir, seguir cambios, avisos, notificaciones, avísenme, alertas, historial de cambios, cambios en fichas, calendario, revisiones pendientes, seguir una ficha",
    ),
  },
  {
    title: "Novedades de este sitio",
    text: "Lo que puede hacer ahora y antes no podía.",
    address: "/guides/changelog/",
    words: withEnglish(
      "What is new on this site",
      "registro de cambios, nuevas funciones, notas de versión, novedades del sitio, actualizaciones del sitio, nuevo en el sitio",
    ),
  },
  {
    title: "Cómo se hacen las fichas",
    text: "De dónde vienen los datos, cómo se comprueban y cuáles son los límites.",
    address: "/guides/method/",
    words: withEnglish(
      "How listings are made",
      "método, metodología, de dónde vienen los datos, de dónde salen los datos, origen de los datos, fuente de los datos, fuentes, cómo se recogen los datos, cómo se reunieron los datos, cómo se comprueban, cómo se verifican, es confiable, confiable, fiable, puedo confiar, es exacto, exactitud, verificado, verificación, " +
        "quién revisa las fichas, quién verifica, quién comprueba, quién decide, qué tan actual, qué tan reciente, está actualizado, criterios de inclusión, criterios para figurar, criterios de selección, cómo eligen, cómo se eligen, qué significa compilada, qué significa desactualizada, qué significa envejece, qué significa vigente, qué significa sin fecha, actualidad, aval, avalar, clasificación, cómo se ordenan las organizaciones",
    ),
  },
  {
    title: "Cómo se encuentran socios",
    text: "Cómo se comparan los criterios, qué significa fuerte y cómo se probó.",
    address: "/guides/matching/",
    words: withEnglish(
      "How the match works",
      "cómo funciona encontrar socios, cómo funcionan las coincidencias, cómo se encuentran socios, método de coincidencia, puntuación de coincidencia, explicación de resultados, algoritmo",
    ),
  },
  {
    title: "Cómo revisar una ficha",
    text: "Qué comprueba quien revisa, y cómo una ficha pasa a estar revisada o confirmada.",
    address: "/guides/review/",
    words: withEnglish(
      "How to review a listing",
      "ser revisor, ser revisora, revisar una ficha, revisar fichas, cómo revisar, revisor, revisora, voluntario del registro, ser voluntario, ayudar con el registro, colaborar con el registro, guía de revisión",
    ),
  },
  {
    title: "Acerca del registro",
    text: "Qué es, para quién es, de dónde viene y qué no hace.",
    address: "/guides/about/",
    words: withEnglish(
      "About the register",
      "acerca de, sobre nosotros, quiénes somos, acerca del registro, sobre el registro, quién dirige, quién gestiona, quién hizo esto, quién está detrás, de quién es, quién mantiene, quién paga, financiado por, contacto, contactar, contáctenos, contactar al equipo, qué es esto, qué es este sitio, aviso legal",
    ),
  },
  {
    title: "Privacidad",
    text: "Lo que el sitio no recoge: nada de lo que escribe sale de su navegador.",
    address: "/guides/privacy/",
    words: withEnglish(
      "Privacy",
      "política de privacidad, rastreo, rastreador, datos personales, protección de datos, me rastrean, mi búsqueda es privada, es seguro, es seguro usar, seguro, anónimo, galletas",
    ),
  },
  {
    title: "Accesibilidad",
    text: "Cómo funciona el sitio con teclado, con lector de pantalla y sin JavaScript.",
    address: "/guides/accessibility/",
    words: withEnglish(
      "Accessibility",
      "accesibilidad, lector de pantalla, navegación con teclado, sin javascript, modo oscuro, texto grande, letra grande",
    ),
  },
  {
    title: "Glosario",
    text: "Qué significa cada término, y cómo llaman a lo mismo otros organismos.",
    address: "/guides/glossary/",
    words: withEnglish(
      "Glossary",
      "diferencia entre trata y tráfico, diferencia entre trata, trata y tráfico de migrantes, definición, definiciones, definir, qué significa, significado de los términos, terminología, vocabulario",
    ),
  },
  {
    title: "Vacíos: dónde falta ayuda",
    text: "Qué regiones, sectores y formas de explotación tienen pocas organizaciones o herramientas.",
    address: "/insights/coverage/",
    words: withEnglish(
      "Gaps: where help is missing",
      "vacío, vacíos, brecha, brechas, cobertura, dónde falta ayuda, desatendido, desatendidas, qué regiones faltan, qué falta en el campo, puntos ciegos",
    ),
  },
  {
    title: "Tendencias y cifras",
    text: "Gráficos del campo: cómo creció, dónde trabaja, qué tan reciente es la evidencia.",
    address: "/insights/",
    words: withEnglish(
      "Trends and figures",
      "estadística, estadísticas, tendencias, gráficos, gráfico, cifras, análisis, cuántas organizaciones, cuántas herramientas, número de organizaciones, número de herramientas, antes y ahora, entonces y ahora, informe de 2021",
    ),
  },
  {
    title: "Estudios de caso",
    text: "Lo que las organizaciones hicieron con empresas, por sector.",
    address: "/insights/case-studies/",
    words: withEnglish(
      "Case studies",
      "estudio de caso, estudios de caso, casos prácticos, caso práctico, ejemplos, casos de éxito, ejemplo de una empresa, buena práctica, buenas prácticas, mejores prácticas",
    ),
  },
  {
    title: "Informar de un problema de este sitio",
    text: "Cómo avisar a quien lo mantiene de que una página, un enlace o un formulario no funciona, o de lo que echa en falta.",
    address: "/guides/contribute/",
    words: withEnglish(
      "Report a problem with this site",
      "fallo, fallos, informar de un fallo, reportar un fallo, informar de un problema, reportar un problema, problema técnico, soporte técnico, sitio no funciona, página no funciona, web no funciona, búsqueda no funciona, formulario no funciona, mapa no funciona, no carga, no se abre, no abre, página en blanco, página no encontrada, error de la página, error del sitio, va lento, sugerir una función, mejorar el sitio, mejorar la página, problema con el sitio, problema con la página",
    ),
  },
  {
    title: "El código fuente",
    text: "El código y las fichas son abiertos: cómo verlos, copiarlos y cambiarlos.",
    address: "/guides/contribute/",
    words: withEnglish(
      "The source code",
      "código fuente, código abierto, repositorio git, ver el código, cómo está hecho este sitio, copia propia del registro, bifurcar",
    ),
  },
  {
    title: "Traducir o corregir una palabra",
    text: "Los idiomas del sitio, y cómo corregir una traducción o añadir una.",
    address: "/guides/translate/",
    words: withEnglish(
      "Translate or correct a word",
      "traducir, traducción, traducciones, mala traducción, traducción equivocada, error de traducción, corregir traducción, otro idioma, otros idiomas, cambiar idioma, cambiar de idioma, idiomas del sitio, qué idiomas, en mi idioma, añadir un idioma, agregar un idioma, versión en inglés, ayudar a traducir",
    ),
  },
  {
    title: "Leer sin conexión",
    text: "Lo que su navegador guarda de este sitio para leerlo sin conexión, y cómo borrarlo.",
    address: "/guides/privacy/",
    words: withEnglish(
      "Reading offline",
      "sin conexión, sin internet, leer sin conexión, usar sin conexión, sin wifi, mala conexión, conexión lenta, instalar, instalar la aplicación, hay una aplicación del registro, guardar páginas, páginas guardadas",
    ),
  },
  {
    title: "Explorar por tema",
    text: "Cada forma de explotación, sector, tipo de ayuda, región y país, con sus fichas.",
    address: "/browse/",
    isGeneral: true,
    words: withEnglish(
      "Browse by topic",
      "explorar, explorar por tema, temas, lista de temas, todos los temas, categorías, mapa del sitio, índice, por tema, lista de sectores",
    ),
  },
  {
    title: "Todas las organizaciones",
    text: "El directorio, con filtros por país, sector, ayuda y más.",
    address: "/entities/",
    isGeneral: true,
    words: withEnglish(
      "All organisations",
      "organizaciones, ong, ongs, todas las organizaciones, lista de organizaciones, todas las ong, lista de ong, directorio, explorar organizaciones, todas las fichas",
    ),
  },
  {
    title: "Todas las herramientas",
    text: "El directorio de herramientas tecnológicas, con filtros.",
    address: "/tools/",
    isGeneral: true,
    words: withEnglish(
      "All tools",
      "herramientas, aplicaciones, programas, todas las herramientas, lista de herramientas, lista de aplicaciones, todas las aplicaciones, explorar herramientas, herramientas tecnológicas",
    ),
  },
];

/** People mix languages: what they write in Spanish for a task, and after it what they write in English for the same. */
function withEnglish(title: string, words: string): string {
  const task = english.find((each) => each.title === title);
  if (task === undefined) throw new RangeError(`unknown task: ${title}`);
  return `${words}, ${task.words}`;
}
