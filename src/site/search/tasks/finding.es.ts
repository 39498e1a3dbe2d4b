import { findingTasks as english } from "./finding.en.ts";
import { wordsBeside, type Task } from "./task.ts";

const withEnglish = wordsBeside(english);

/** What people come to find: one row a task. People mix languages, so that English words stay. */
export const findingTasks: readonly Task[] = [
  {
    title: "¿Ya existe esto?",
    text: "Describa una herramienta en la que está pensando: la página muestra las que hacen un trabajo similar.",
    address: "/exists/",
    words: withEnglish(
      "Does this exist already?",
      "alguien ya hizo, alguien ya creó, ya hay una aplicación, ya hay una herramienta, herramienta como la mía, parecido a mi idea, mi idea es nueva, " +
        "alguien trabaja en esto, " +
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
      "uno al lado del otro, una al lado de la otra, ver dos organizaciones, en qué se diferencian, cuál de las dos, ventajas y desventajas, " +
        "comparar organizaciones, comparar herramientas, comparar fichas, comparación, lado a lado, comparar dos, diferencia entre organizaciones, diferencia entre herramientas, cuál es mejor",
    ),
  },
  {
    title: "Su selección",
    text: "Las fichas que ha guardado, con notas: para compartir, imprimir o exportar.",
    address: "/shortlist/",
    words: withEnglish(
      "Your shortlist",
      "guardar estas, juntar una lista, mi propia lista, lista para mi jefe, lista para mi jefa, imprimir una lista, " +
        "selección, mi selección, fichas guardadas, organizaciones guardadas, guardar ficha, guardar fichas, guardar para después, guardar, favoritos, marcadores, mi lista, lista corta, imprimir, imprimir lista, imprimir selección, compartir lista, compartir selección, informe para mi jefe, resumen para mi jefe",
    ),
  },
  {
    title: "El mapa",
    text: "Dónde trabajan las organizaciones y las herramientas, país por país.",
    address: "/map/",
    words: withEnglish(
      "The map",
      "cerca de mí, cerca de aquí, en mi zona, en mi región, país por país, dónde están, " +
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
      "quién debe publicar, quién tiene que publicar, debemos publicar, tenemos que informar, estamos obligados, obligado por ley, obligación de informar, " +
        "qué empresas deben, " +
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
    title: "Glosario",
    text: "Qué significa cada término, y cómo llaman a lo mismo otros organismos.",
    address: "/guides/glossary/",
    words: withEnglish(
      "Glossary",
      "diferencia entre trata y tráfico, diferencia entre trata, trata y tráfico de migrantes, definición, definiciones, definir, qué significa, significado de los términos, terminología, vocabulario",
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
