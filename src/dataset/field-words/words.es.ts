import type { FieldWords } from "./words.en.ts";

/** The words of a listing's fields, in Spanish: what the schemas say in English. */
export const fieldWords: FieldWords = {
  fields: {
    kind: { title: "Clase", description: "entity: una organización o iniciativa." },
    "tool:kind": { title: "Clase", description: "tool: una herramienta tecnológica." },
    name: {
      title: "Nombre",
      description:
        "El nombre que la organización o la herramienta usa para sí misma, en inglés si tiene uno en inglés.",
    },
    acronym: { title: "Sigla", description: "La forma corta que usa para sí misma." },
    aliases: { title: "Otros nombres", description: "Nombres anteriores, nombres en otros idiomas, otras grafías." },
    website: {
      title: "Sitio web",
      description: "El sitio de la organización o herramienta, o su página en el sitio de otra.",
    },
    type: { title: "Tipo", description: "Qué tipo de organización es." },
    founded: { title: "Fundación", description: "El año en que empezó." },
    headquarters: {
      title: "Sede",
      description: "El país de su oficina principal.",
      inFile: "En el archivo: su código de dos letras (ISO 3166-1).",
    },
    identifiers: { title: "Identificadores", description: "Sus identificadores en otros registros abiertos." },
    "identifiers.wikidata": { title: "Wikidata", description: "Identificador del elemento en wikidata.org." },
    "identifiers.ror": {
      title: "ROR",
      description: "Identificador en el Research Organization Registry, sin la dirección.",
    },
    "identifiers.lei": { title: "LEI", description: "Identificador de entidad jurídica (ISO 17442)." },
    summary: {
      title: "Resumen",
      description:
        "Qué es y qué ofrece a las empresas, en 60 palabras propias como máximo; neutral, sin nombrar a nadie.",
    },
    uses: {
      title: "Usos",
      description:
        "Qué hace la gente con ella, en palabras de todos los días: una cosa por frase, de 4 a 14 palabras que empiezan con un verbo.",
    },
    reach: { title: "Ámbito", description: "Hasta dónde llega su trabajo y en qué lugares." },
    "reach.scope": {
      title: "Alcance",
      description: "Hasta dónde llega su trabajo. Una ficha nacional tiene exactamente un país.",
    },
    "reach.regions": {
      title: "Regiones",
      description: "Regiones del mundo en las que trabaja; nunca «mundial», que es un alcance.",
    },
    "reach.countries": {
      title: "Países",
      description: "Países en los que su trabajo está documentado.",
      inFile: "En el archivo: códigos de dos letras (ISO 3166-1).",
    },
    focus: { title: "Enfoque", description: "Contra qué formas de explotación y en qué sectores trabaja." },
    "focus.issues": {
      title: "Contra qué trabaja",
      description: "Las formas de explotación contra las que trabaja.",
    },
    "focus.industries": {
      title: "Sectores",
      description:
        "Sectores con trabajo documentado; «Todos los sectores» significa que trabaja con cualquiera. Sin respuesta: no se encontró ninguno.",
    },
    offer: { title: "Oferta", description: "Qué ofrece a las empresas y cómo puede colaborar una empresa." },
    "tool:offer": { title: "Oferta", description: "Cómo puede colaborar una empresa con ella y qué puede mostrar." },
    "offer.services": { title: "Servicios", description: "La ayuda que ofrece a las empresas." },
    "offer.workstreams": {
      title: "Líneas de trabajo",
      description: "En qué trabaja ahora, con pocas palabras cada cosa.",
    },
    "offer.partnerships": { title: "Formas de colaborar", description: "Cómo puede colaborar una empresa con ella." },
    "offer.cost": { title: "Costo", description: "Cuánto le cuesta su ayuda a una empresa." },
    "offer.languages": {
      title: "Idiomas",
      description: "Idiomas en los que trabaja con empresas o en los que se puede usar la herramienta.",
      inFile: "En el archivo: códigos ISO 639-1 o, si no los hay, ISO 639-3.",
    },
    "offer.outputs": {
      title: "Publicaciones y recursos",
      description: "Lo que hizo y una empresa puede usar: orientaciones, herramientas, capacitaciones, informes.",
    },
    "offer.outputs.title": { title: "Título", description: "Cómo se llama." },
    "offer.outputs.url": { title: "Dirección", description: "Dónde se puede obtener." },
    "offer.outputs.type": { title: "Tipo", description: "Qué tipo de recurso es." },
    "offer.outputs.year": { title: "Año", description: "Cuándo salió." },
    "offer.case_studies": {
      title: "Estudios de caso",
      description: "Relatos publicados de su trabajo con una empresa o en un sector.",
    },
    "offer.case_studies.title": { title: "Título", description: "De qué trata el relato." },
    "offer.case_studies.url": { title: "Dirección", description: "Dónde se puede leer." },
    "offer.case_studies.industry": { title: "Sector", description: "El sector del que trata." },
    "offer.case_studies.countries": { title: "Países", description: "Los países de los que trata." },
    "offer.case_studies.year": { title: "Año", description: "Cuándo se publicó." },
    "offer.members": {
      title: "Miembros",
      description: "Cuántos miembros tiene, según su propio recuento o el de otra fuente.",
    },
    contact: {
      title: "Contacto",
      description:
        "Dónde puede escribirle una empresa: una página o la dirección de una función, nunca la de una persona.",
    },
    "contact.url": { title: "Página de contacto", description: "Una página con un formulario o una dirección." },
    "contact.email": {
      title: "Correo electrónico",
      description: "La dirección de una función, como info@ u oficina@; nunca la de una persona.",
    },
    regulations: {
      title: "Leyes en las que ayuda",
      description: "Leyes en las que ayuda a una empresa, solo si una fuente lo dice.",
    },
    relations: {
      title: "Relaciones",
      description:
        "Qué la une a otras fichas o a organizaciones que no figuran. Cada relación se guarda una vez; el otro lado se calcula.",
    },
    "relations.type": { title: "Tipo", description: "Qué une a las dos, visto desde esta ficha." },
    "relations.to": { title: "Ficha", description: "El otro lado, si figura en el registro." },
    "relations.name": { title: "Nombre", description: "El otro lado, si no figura en el registro." },
    status: {
      title: "Estado",
      description: "Si todavía trabaja, hasta donde lo muestra una fuente con fecha.",
    },
    "status.state": {
      title: "Estado",
      description: "Desconocido si ninguna fuente con fecha lo muestra.",
      inFile: "En el archivo: active, closed, merged o unknown.",
    },
    "tool:status.state": {
      title: "Estado",
      description: "Desconocido si ninguna fuente con fecha lo muestra.",
      inFile: "En el archivo: active, in-development, discontinued o unknown.",
    },
    "status.since": { title: "Desde", description: "Cuándo empezó este estado, solo si una fuente le pone fecha." },
    "status.note": { title: "Nota", description: "Por qué, en una frase: lo que dice la fuente, con su fecha." },
    "status.successor": { title: "Sucesora", description: "La ficha que tomó el lugar de una que terminó." },
    review: { title: "Revisión", description: "Qué tan bien se revisó la ficha, y cuándo." },
    "review.level": {
      title: "Nivel",
      description:
        "Compilada de fuentes públicas, revisada en el sitio de la organización o herramienta, o confirmada por la organización.",
      inFile: "En el archivo: compiled, checked o confirmed.",
    },
    "review.date": { title: "Fecha", description: "El día de la revisión." },
    added: { title: "Agregada", description: "El día en que figuró por primera vez." },
    sources: { title: "Fuentes", description: "Las páginas públicas que muestran sus datos; al menos una." },
    "sources.url": { title: "Dirección", description: "La página misma." },
    "sources.publisher": { title: "Quién la publica", description: "Quién publicó la página." },
    "sources.as_of": {
      title: "Fecha de la página",
      description: "La fecha más reciente que muestra la propia página; se deja vacía si no muestra ninguna.",
    },
    "sources.supports": {
      title: "Muestra",
      description: "Los campos que la página respalda, como rutas con puntos; una ruta abarca lo que está por debajo.",
    },
    "sources.archive": { title: "Copia archivada", description: "Una copia de la página en un archivo." },
    notes: {
      title: "Notas",
      description: "Para quien revisa; públicas con el archivo, no se ven en la página de la ficha.",
    },
    developers: {
      title: "Desarrollada por",
      description: "Quién la construye: una organización del registro por su referencia, cualquier otra por su nombre.",
    },
    "developers.name": { title: "Nombre", description: "El nombre de la organización; nunca el de una persona." },
    "developers.to": { title: "Ficha", description: "La ficha de la organización, si tiene una." },
    launched: { title: "Lanzamiento", description: "El año en que se pudo usar por primera vez." },
    functions: { title: "Funciones", description: "Qué hace la herramienta." },
    work: {
      title: "Trabajo que hace la herramienta",
      description:
        "Qué trabajo hace, el principal primero: las herramientas que hacen el mismo trabajo tienen el mismo tipo.",
    },
    target_users: { title: "Hecha para", description: "Para quién está hecha." },
    technologies: { title: "Tecnologías", description: "Con qué está construida." },
    platforms: { title: "Plataformas", description: "En qué funciona." },
    access: { title: "Acceso", description: "Quién puede usarla y si cuesta algo." },
    licence: { title: "Licencia", description: "Identificador SPDX de la licencia de su código o de sus datos." },
    repository: { title: "Código fuente", description: "Dónde está publicado su código fuente." },
    last_activity: {
      title: "Última actividad",
      description: "La señal de vida más reciente a la que una fuente pone fecha.",
    },
  },
  items: {
    aliases: "Otro nombre",
    uses: "Uso",
    "offer.workstreams": "Línea de trabajo",
    "offer.outputs": "Publicación o recurso",
    "offer.case_studies": "Estudio de caso",
    relations: "Relación",
    sources: "Fuente",
    "sources.supports": "Ruta",
    developers: "Quien la desarrolla",
  },
};
