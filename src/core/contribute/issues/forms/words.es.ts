/** The texts of GitHub's issue forms, in Spanish. */
export const issueFormWords: typeof import("./words.en.ts").issueFormWords = {
  neverSend:
    "Una incidencia en GitHub es pública desde el primer momento. Nunca escriba el nombre de una persona, una dirección o un teléfono privados, la ubicación de un albergue ni nada sobre una víctima o un caso.",
  answered:
    "Puede escribir en español. Las respuestas llegan en inglés, y los textos del registro están en inglés: quien revisa traduce lo que usted escriba.",
  byCode: "Nombres o códigos, separados por comas.",
  byLine: "Una respuesta en cada línea.",
  state: "Estado",
  stateNote: "Qué muestra este estado",
  listing: { label: "Qué ficha", help: "Las dos últimas partes de la dirección de su página." },
  sources: {
    label: "Páginas públicas que lo muestran",
    help: "Una página por línea: su dirección, quién la publica y la fecha más reciente que muestra la propia página, separadas por |. Si la página no muestra ninguna fecha, no ponga fecha.",
  },
  pledge: {
    label: "Antes de enviar",
    options: {
      own: "Lo que escribí está en mis propias palabras, no nombra a ninguna persona y lo muestran las páginas que indiqué.",
      licence: "Lo que escribí puede publicarse con la licencia de los datos, CC BY 4.0.",
    },
  },
  standing: {
    label: "¿Trabaja para ella?",
    help: "No cuenta ni a su favor ni en su contra.",
    options: {
      works: "Trabajo para ella",
      worked: "Trabajé para ella o con ella",
      none: "No tengo nada que ver con ella",
    },
  },
  id: {
    label: "Su identificador",
    help: "Lo completa el formulario del sitio: es la última parte de la dirección de su página. Si lo deja vacío, se forma a partir del nombre.",
  },
  yaml: {
    label: "La ficha como archivo",
    help: "Lo completa el formulario del sitio. Si escribe a mano, déjelo vacío.",
  },
  newListing: {
    intro:
      "Primero busque en el registro: puede figurar con otro nombre. Deje vacío lo que ninguna página pública muestra. Las respuestas vacías no perjudican.",
    entity: {
      name: "Nueva organización",
      description: "Proponer una organización o iniciativa para el registro.",
      title: "Nueva organización: ",
    },
    tool: {
      name: "Nueva herramienta",
      description: "Proponer una herramienta tecnológica para el registro.",
      title: "Nueva herramienta: ",
    },
  },
  correction: {
    name: "Corrección",
    description: "Algo en una ficha está mal, desactualizado o falta.",
    title: "Corregir: ",
    wrong: { label: "Qué está mal o falta", example: "Costo: dice que no se encontró nada." },
    right: { label: "Qué debería decir", example: "Una cuota de membresía." },
  },
  ended: {
    name: "Terminó",
    description: "Una organización del registro cerró o se fusionó, o una herramienta se descontinuó.",
    title: "Terminó: ",
    intro:
      "Lo que terminó sigue en el registro, con lo que pasó, para que otros puedan aprender de ello. Que una página haya desaparecido no prueba un final. Hace falta una página que lo diga.",
    became: {
      label: "Qué pasó con ella",
      options: {
        closed: "Cerró",
        merged: "Se fusionó con otra",
        discontinued: "La herramienta se descontinuó",
      },
    },
    since: { label: "Desde cuándo", help: "Con la exactitud de la página: un año, un mes o un día." },
    note: { label: "Por qué, en una frase", help: "Con sus propias palabras, como lo dice la página." },
    successor: {
      label: "Qué tomó su lugar",
      help: "Si figura en el registro: las dos últimas partes de la dirección de su página.",
    },
  },
  confirmation: {
    name: "Confirmada por la organización",
    description:
      "Usted habla en nombre de una organización o herramienta del registro y quiere decir que su ficha es correcta.",
    title: "Confirmar: ",
    intro:
      "Quien revisa debe poder ver que la organización lo dice: por una página del sitio de la organización o por un correo del dominio de la organización. No se publica el nombre de nadie.",
    proof: {
      label: "Cómo se puede ver que usted habla en su nombre",
      help: "La dirección de una página del sitio de la organización que lo diga o, si no: por correo desde nuestro dominio.",
    },
    scope: {
      label: "Qué confirma",
      options: { all: "Toda la ficha", but: "Todo menos lo que escribo abajo" },
    },
    but: { label: "Qué debería cambiar", help: "Con la página pública que lo muestra." },
  },
  removal: {
    name: "Respuesta o retiro",
    description: "Una organización responde a lo que dice su ficha o pide que se la retire.",
    title: "Responder o retirar: ",
    intro:
      "Si el motivo es la seguridad, no dé detalles aquí: escriba «seguridad» y nada más. Quien revisa actúa primero y pregunta después. Una ficha retirada sale del sitio y de los datos con la siguiente edición. Las versiones anteriores quedan en el historial público del repositorio.",
    asks: {
      label: "Qué pide",
      options: {
        reply: "Responder a lo que dice la ficha",
        fact: "Retirar un dato",
        listing: "Retirar la ficha",
      },
    },
    why: { label: "Por qué", help: "Tanto como quiera decir en público." },
    page: { label: "Una página pública que lo muestra", help: "Si la hay." },
  },
  businessNeed: {
    name: "Qué buscaba una empresa",
    description: "Buscaba un socio o una herramienta y no lo encontró, o encontró algo que no servía.",
    title: "Necesidad: ",
    intro:
      "No mencione a ninguna empresa ni a ningún proveedor, tampoco los suyos. El registro cuenta lo que se pide y no figura, para mostrar dónde hace falta ayuda.",
    need: {
      label: "Qué buscaba",
      example: "Alguien que capacite en árabe a agencias de contratación para hoteles.",
    },
    industries: { label: "Sector" },
    countries: { label: "Países" },
    issues: { label: "Forma de explotación" },
    services: { label: "Ayuda que buscaba" },
    outcome: {
      label: "Qué encontró",
      options: {
        nothing: "Nada que sirva",
        elsewhere: "Algo, pero no para nuestro país o sector",
        something: "Algo que sirve",
        unsure: "No pude saberlo",
      },
    },
    better: { label: "Qué habría ayudado" },
  },
  bug: {
    name: "Problema con el sitio, los datos o un comando",
    description: "Algo no funciona, no se puede leer o está mal.",
    title: "Problema: ",
    intro:
      "Para un error en una ficha, elija «Corrección». Si un problema pone en riesgo a alguien, no abra una incidencia: vea SECURITY.md.",
    where: { label: "Dónde", help: "La dirección de la página, o el comando." },
    happened: { label: "Qué pasó" },
    expected: { label: "Qué esperaba" },
    with: {
      label: "Qué usó",
      help: "Navegador y sistema, lector de pantalla si usa uno, o la versión de Node.",
    },
  },
};
