import { siteTasks as english } from "./site.en.ts";
import { wordsBeside, type Task } from "./task.ts";

const withEnglish = wordsBeside(english);

/** What people want to know about the register and its site: one row a task. People mix languages, so that English words stay. */
export const siteTasks: readonly Task[] = [
  {
    title: "Qué cambió en el registro",
    text: "Fichas nuevas y modificadas, día por día, y canales para seguirlas.",
    address: "/changes/",
    words: withEnglish(
      "What changed in the register",
      "avisarme, avisar cuando, avísenme cuando, cuando haya algo nuevo, algo nuevo, recibir avisos, recibir novedades, mantenerme informado, mantenerme al " +
        "día, qué se ha quitado, " +
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
      "se comprobó, quién comprobó, quién verificó, está verificado, está comprobado, es verdad esto, cómo saben esto, de dónde sale, de dónde salen, pagan " +
        "por aparecer, se paga por aparecer, es publicidad, " +
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
      "guardan lo que escribo, lo que escribo, lo que busco, quién lee, quién ve lo que, puede verlo mi jefe, me espían, venden mis datos, " +
        "política de privacidad, rastreo, rastreador, datos personales, protección de datos, me rastrean, mi búsqueda es privada, es seguro, es seguro usar, seguro, anónimo, galletas",
    ),
  },
  {
    title: "Accesibilidad",
    text: "Cómo funciona el sitio con teclado, con lector de pantalla y sin JavaScript.",
    address: "/guides/accessibility/",
    words: withEnglish(
      "Accessibility",
      "letras muy pequeñas, no puedo leer, no se lee bien, daltonismo, daltónico, sin ratón, teléfono viejo, " +
        "accesibilidad, lector de pantalla, navegación con teclado, sin javascript, modo oscuro, texto grande, letra grande",
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
      "sin señal, sin red, sin datos móviles, guardar la página, " +
        "sin conexión, sin internet, leer sin conexión, usar sin conexión, sin wifi, mala conexión, conexión lenta, instalar, instalar la aplicación, hay una aplicación del registro, guardar páginas, páginas guardadas",
    ),
  },
];
