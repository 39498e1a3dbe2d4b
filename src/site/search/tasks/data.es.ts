import { dataTasks as english } from "./data.en.ts";
import { wordsBeside, type Task } from "./task.ts";

const withEnglish = wordsBeside(english);

/** What people come to do with the data and its figures: one row a task. People mix languages, so that English words stay. */
export const dataTasks: readonly Task[] = [
  {
    title: "Descargar los datos",
    text: "Todas las fichas en CSV para Excel, JSON y otros formatos, de uso libre (CC BY 4.0). Cada directorio también exporta lo que usted filtre.",
    address: "/data/",
    words: withEnglish(
      "Download the data",
      "como hoja de cálculo, en una hoja de cálculo, en una tabla, en un archivo, copia de todo, todo lo que tienen, datos abiertos, copia de los datos, " +
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
      "gráfico en nuestra, gráficos en nuestra, mapa en nuestra, mapa en mi, lista en nuestra, en nuestro blog, " +
        "insertar, insertar lista, insertar ficha, insertar gráfico, insertar mapa, incrustar lista, incrustar ficha, incrustar gráfico, incrustar mapa, embeber, código para insertar, código para incrustar, insignia, insignias, distintivo, insignia para nuestro sitio, en mi sitio, en nuestro sitio, en mi página, en nuestra página, en mi web, en nuestra web, compartir en sitio web",
    ),
  },
  {
    title: "Citar o reutilizar los datos",
    text: "La licencia, cómo citar el registro y qué significa cada campo.",
    address: "/data/",
    words: withEnglish(
      "Cite or reuse the data",
      "usar un gráfico, usar sus cifras, en mi tesis, en mi artículo, en nuestro informe, captura de pantalla, " +
        "citar, cómo citar, cita, citar el registro, licencia, licencia de los datos, licencia de uso, derechos de autor, permiso para usar, puedo usar, términos de uso, condiciones de uso, atribución, diccionario de datos, significado de los campos, qué significan los campos",
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
];
