/** The facts of the clarity checklist, in Spanish: one row a fact. Their names are those of their fields. */
export const clarityFactWords: typeof import("./words.en.ts").clarityFactWords = {
  services: {
    plural: "servicios",
    asked: "Qué servicios ofrece",
    supply: "Aportar los servicios",
    letter: {
      entity: {
        ask: "Servicios: en la página para empresas, una línea por cada tipo de ayuda que puede recibir una empresa.",
        draft: "Lo que ofrecemos: [capacitación, asesoría, una línea de ayuda…]",
      },
      tool: { ask: "Servicios: en la página de la herramienta.", draft: "Lo que hace: […]" },
    },
  },
  partnerships: {
    plural: "formas de colaborar",
    asked: "Cómo puede colaborar una empresa",
    supply: "Aportar las formas de colaborar",
    letter: {
      entity: {
        ask: "Formas de colaborar: en la página para empresas o en «Alianzas» o «Empresas», a qué puede unirse una empresa, y qué puede comprar, financiar o hacer junto con ustedes.",
        draft:
          "Cómo puede colaborar una empresa con nosotros: [membresía, proyectos conjuntos, servicios de pago, financiamiento…]",
      },
      tool: {
        ask: "Formas de colaborar: en la página de la herramienta, cómo puede una empresa usarla, unirse, probarla o financiarla.",
        draft: "Cómo puede participar una empresa: [licencia, prueba piloto, membresía, financiamiento…]",
      },
    },
  },
  workstreams: {
    plural: "líneas de trabajo",
    asked: "Sus programas y temas de trabajo",
    supply: "Aportar las líneas de trabajo",
    letter: {
      entity: {
        ask: "Líneas de trabajo: en la página para empresas o en «Nuestro trabajo», los programas o temas en los que trabajan ahora, con pocas palabras cada uno.",
        draft: "En qué trabajamos ahora: [programa o tema, una línea cada uno]",
      },
      tool: { ask: "Líneas de trabajo: en la página de la herramienta.", draft: "En qué se está trabajando: […]" },
    },
  },
  outputs: {
    plural: "publicaciones y recursos",
    asked: "Publicaciones y recursos que puede usar una empresa",
    supply: "Aportar publicaciones y recursos",
    letter: {
      entity: {
        ask: "Publicaciones y recursos: en una página de recursos, cada caja de herramientas, guía o informe con su año y una dirección duradera.",
        draft: "Lo que puede usar de inmediato: [título, año, dirección]",
      },
      tool: {
        ask: "Publicaciones y recursos: en la página de la herramienta, los informes, datos o guías que salieron de ella, cada uno con su año y una dirección duradera.",
        draft: "Qué salió de ella: [título, año, dirección]",
      },
    },
  },
  "case-studies": {
    plural: "estudios de caso",
    asked: "Estudios de caso con empresas",
    supply: "Aportar estudios de caso",
    letter: {
      entity: {
        ask: "Estudios de caso: en «Nuestro trabajo», un relato breve con el sector, el país, el año y los resultados. No hace falta nombrar a la empresa.",
        draft: "Dónde funcionó: [sector, país, año, qué se hizo, qué se logró]",
      },
      tool: {
        ask: "Estudios de caso: en la página de la herramienta, dónde se usó, con el sector, el país, el año y el resultado. No hace falta nombrar a la empresa.",
        draft: "Dónde se usó: [sector, país, año, qué se logró]",
      },
    },
  },
  contact: {
    plural: "contactos",
    asked: "Una forma de ponerse en contacto",
    supply: "Aportar una página de contacto",
    letter: {
      entity: {
        ask: "Contacto: en la página de contacto, un formulario o una dirección para empresas que pertenezca a una función, no a una persona.",
        draft: "Contacto para empresas: [formulario, o una dirección como empresas@…]",
      },
      tool: {
        ask: "Contacto: en la página de la herramienta, un formulario o una dirección que pertenezca a una función, no a una persona.",
        draft: "Contacto: [formulario, o una dirección como soporte@…]",
      },
    },
  },
  cost: {
    plural: "costos",
    asked: "Cuánto cuesta",
    supply: "Aportar el costo",
    letter: {
      entity: {
        ask: "Costo: junto a los servicios, si son gratuitos, con tarifa o según acuerdo. Basta un rango.",
        draft: "Cuánto cuesta: [gratuito, membresía desde … al año, tarifas según acuerdo]",
      },
      tool: { ask: "Costo: en la página de la herramienta.", draft: "Cuánto cuesta: […]" },
    },
  },
  languages: {
    plural: "idiomas",
    asked: "En qué idiomas",
    supply: "Aportar los idiomas",
    letter: {
      entity: {
        ask: "Idiomas: junto a los servicios o al contacto, los idiomas en los que trabajan.",
        draft: "Idiomas en los que trabajamos: [español, inglés…]",
      },
      tool: {
        ask: "Idiomas: en la página de la herramienta o en la tienda de aplicaciones, los idiomas en los que se puede usar.",
        draft: "Idiomas: [español, inglés…]",
      },
    },
  },
  currency: {
    plural: "evidencia reciente",
    asked: "Evidencia con fecha de los últimos dos años",
    supply: "Aportar evidencia más reciente",
    letter: {
      entity: {
        ask: "Una fecha: en la página para empresas o en las noticias, el día de su último cambio. No se encontró ninguna página con fecha de los últimos dos años.",
        draft: "Último cambio: [día, mes, año]",
      },
      tool: {
        ask: "Una fecha: en la página de la herramienta, el día de la última versión o del último cambio. No se encontró ninguna página con fecha de los últimos dos años.",
        draft: "Última versión: [versión; día, mes, año]",
      },
    },
  },
};

/** What pages call the fields of a listing, in Spanish: as in English, in a reader's words rather than the schema's. */
export const fieldLabels: typeof import("./words.en.ts").fieldLabels = {
  kind: "Clase",
  name: "Nombre",
  acronym: "Sigla",
  aliases: "Otros nombres",
  website: "Sitio web",
  type: "Tipo",
  founded: "Fundación",
  headquarters: "Sede",
  identifiers: "Identificadores",
  "identifiers.wikidata": "Wikidata",
  "identifiers.ror": "ROR",
  "identifiers.lei": "LEI",
  summary: "Resumen",
  uses: "Para qué sirve",
  reach: "Ámbito",
  "reach.scope": "Alcance",
  "reach.regions": "Regiones",
  "reach.countries": "Países",
  focus: "Enfoque",
  "focus.issues": "Contra qué trabaja",
  "focus.industries": "Sectores",
  offer: "Oferta",
  "offer.services": "Servicios",
  "offer.workstreams": "Líneas de trabajo",
  "offer.partnerships": "Formas de colaborar",
  "offer.cost": "Costo",
  "offer.languages": "Idiomas",
  "offer.outputs": "Publicaciones y recursos",
  "offer.case_studies": "Estudios de caso",
  "offer.members": "Miembros",
  contact: "Contacto",
  "contact.url": "Página de contacto",
  "contact.email": "Correo electrónico",
  regulations: "Leyes en las que ayuda",
  relations: "Relaciones",
  status: "Estado",
  "status.state": "Estado",
  "status.since": "Desde",
  "status.note": "Nota",
  "status.successor": "Sucesora",
  review: "Revisión",
  "review.level": "Nivel",
  "review.date": "Fecha",
  added: "Agregada",
  sources: "Fuentes",
  notes: "Notas",
  developers: "Desarrollada por",
  launched: "Lanzamiento",
  functions: "Funciones",
  work: "Tipo de trabajo",
  target_users: "Hecha para",
  technologies: "Tecnologías",
  platforms: "Plataformas",
  access: "Acceso",
  licence: "Licencia",
  repository: "Código fuente",
  last_activity: "Última actividad",
};
