import { fieldLabels } from "../vocabulary/fields/words.ts";

/** The tables of the guide "How matching works", in Spanish. */
export const matchGuideWords: typeof import("./guide-words.en.ts").matchGuideWords = {
  answerHeads: { says: "Qué dice una ficha", name: "Nombre", value: "Valor" },
  answers: {
    stated: "Una etiqueta lo dice, y el resumen también",
    tagged: "Una etiqueta lo dice; el resumen dice otras cosas",
    "stated-global": "Trabaja en todo el mundo y menciona su país",
    "case-study": "Un estudio de caso publicado trata de eso",
    mixed: "Una parte es gratuita y otra no",
    regional: "Trabaja en la región de su país; no menciona países",
    summary: "Sin etiqueta, pero el resumen lo menciona",
    general: "Menciona la trata en general",
    kindred: "Una variante de la forma de explotación que usted indicó, o aquella de la que es variante",
    "cross-industry": "Trabaja con cualquier sector",
    "global-region": "Trabaja en todo el mundo, también en la región de su país",
    nearby: "Trabaja en la región de su país y menciona otros países",
    global: "Trabaja en todo el mundo; no menciona regiones",
    "global-elsewhere": "Trabaja en todo el mundo y menciona otras regiones",
    "not-stated": "No indica nada",
    "to-states": "Lo ofrece un organismo de Estados; no se encontró cómo pueden participar las empresas",
    other: "Indica otra cosa",
  },
  criterionHeads: {
    point: "Punto",
    name: "Nombre",
    weight: "Peso",
    share: "Parte del máximo",
    why: "Por qué",
  },
  criteria: {
    services: { point: "Ayuda (organizaciones)", why: "sin ella, un socio no sirve" },
    functions: { point: "Ayuda (herramientas)", why: "lo mismo" },
    work: { point: "Tipo de trabajo (herramientas)", why: "lo mismo, dicho con más exactitud" },
    place: { point: "Lugar", why: "lo mismo; también sirve el trabajo en la región" },
    industries: { point: "Sector", why: "quien conoce su actividad no tiene que aprenderla" },
    issues: {
      point: "Forma de explotación",
      why: "las formas se superponen, y la mayoría de las fichas menciona el trabajo forzoso",
    },
    target_users: { point: "Usuarios (herramientas)", why: "suele quedar claro por lo que hace la herramienta" },
    languages: { point: "Idioma", why: "pocas fichas lo indican" },
    cost: { point: fieldLabels["offer.cost"], why: "pocas fichas lo indican" },
    access: { point: "Acceso (herramientas)", why: "muchas fichas no lo indican" },
    partnerships: {
      point: "Formas de colaborar",
      why: "lo que se ofrece a otros muchas veces se puede acordar",
    },
  },
};
