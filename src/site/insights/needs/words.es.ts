import { format } from "../../../core/language/words.es.ts";

const { number, percent, list } = format;

/** Words of the page of what business asks for. */
export const needsWords: typeof import("./words.en.ts").needsWords = {
  title: "Qué piden las empresas",
  lead: "Lo que buscan las empresas, hasta donde lo dicen las fuentes, junto a lo que hay en el registro.",
  honest:
    "Ninguna encuesta pregunta directamente a las empresas qué buscan en un socio. Lo que sigue se dedujo de entrevistas y guías, y del informe de 2021. Es solo orientativo: ellos miraron otras organizaciones.",

  partner: {
    title: (least: readonly string[], n: number, of: number) =>
      `Lo que menos se indica: ${list(least)}, ${least.length > 1 ? "cada dato en" : "en"} ${number(n)} de ${number(of)} organizaciones`,
    nothing: "Todavía no hay nada en el registro",
    unit: "Organizaciones que indican lo que las empresas buscan en un socio",
    leftOut:
      "No se incluye lo que ya no opera. Lo que una ficha no indica no se encontró en fuentes públicas. Eso no significa «no». Los criterios son deducidos: ninguna encuesta los pregunta.",
    heads: { need: "Se busca", count: "Lo indican", of: "De", share: "Proporción" },
    needs: {
      place: "Trabaja en mi país o región: es de alcance nacional o regional",
      industry: "Conoce mi sector: menciona uno",
      issue: "Trabaja contra la forma de explotación que me preocupa: menciona una",
      help: "Hace lo que necesito: menciona sus servicios",
      engagement: "Cómo colaboraríamos",
      cost: "Lo que cuesta",
      proof: "Experiencia comprobada con empresas: un estudio de caso",
      alive: "Con actividad: evidencia de los últimos dos años",
      reachable: "Se le puede contactar: una forma de contacto",
      language: "En mi idioma: menciona sus idiomas",
      legitimacy: "En nombre de quién habla: su tipo",
    },
    short: {
      place: "un lugar determinado",
      industry: "el sector",
      issue: "la forma de explotación",
      help: "los servicios",
      engagement: "la forma de colaborar",
      cost: "el costo",
      proof: "un estudio de caso",
      alive: "evidencia reciente",
      reachable: "un contacto",
      language: "los idiomas",
      legitimacy: "el tipo",
    },
  },

  named: {
    title: (regions: readonly string[], n: number) =>
      `De las regiones mencionadas en 2021, ${list(regions)} ${regions.length > 1 ? "tienen" : "tiene"} menos organizaciones locales: ${number(n)}${regions.length > 1 ? " cada una" : ""}`,
    nothing: "Todavía no hay nada en el registro",
    unit: "Lo que el informe de 2021 encontró que faltaba o no estaba claro, y las fichas que hay ahora al respecto",
    leftOut:
      "Solo orientativo: otras organizaciones, reunidas con otras reglas, y a propósito para estas regiones y para la contratación. No se incluye lo que ya no opera.",
    heads: { need: "Mencionado en 2021", count: "Fichas ahora", of: "De", share: "Proporción" },
    needs: {
      local: (region: string) => `Falta conocimiento local: ${region}`,
      "recruitment-help": "Contratación: ofrece ayuda con la contratación equitativa y ética",
      "recruitment-issue": "Contratación: trabaja contra la contratación abusiva",
      "out-of-date": "Desactualizadas: sin evidencia de los últimos dos años",
      "services-unclear": "Poco claras: no se encontraron los servicios",
      "engagement-unclear": "Poco claras: no se encontraron las formas de colaborar",
      "tools-out-of-date": "Herramientas sin seguimiento: sin evidencia de los últimos dos años",
    },
  },
  text: (count: number, share: number | null) =>
    share === null ? number(count) : `${number(count)} (${percent(share)})`,
  about: (bars: readonly { readonly label: string; readonly text: string }[]) =>
    list(bars.map(({ label, text }) => `${label}: ${text}`)),

  said: {
    title: "Qué dice el informe de 2021",
    source: "Trends and Gaps in the corporate partnership landscape, 2021",
    items: [
      "Cerca de una cuarta parte de las organizaciones del Interactive Map se ocupaba de la contratación, y el 60% trabajaba en todos los sectores.",
      "El 40% tenía un enfoque mundial; a las empresas les faltaba conocimiento de Medio Oriente, África, América Latina y el Caribe.",
      "La información sobre muchas organizaciones estaba desactualizada; los servicios, los tipos de colaboración, las líneas de trabajo, las publicaciones y recursos, y los contactos no estaban claros.",
      "Las herramientas hechas para empresas no tenían seguimiento, y muchas compartían su función, su objetivo y su usuario empresarial.",
    ],
    regions: "Región por región",
  },

  ask: {
    title: "Diga al registro qué buscaba",
    text: "Solo las empresas pueden decir qué necesitan. Puede decirlo en un formulario, sin el nombre de una empresa. Todavía no hay respuestas. Cuando haya algunas, se contarán aquí.",
    form: "Decir qué buscaba",
    guide: "Cómo contribuir",
    match: "Preguntar ahora al registro: encontrar socios",
    questions: "Preguntas para una primera llamada",
  },
};
