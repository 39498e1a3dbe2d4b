import { formsOf } from "../../core/language/format.ts";
import { changeLogWords } from "../../core/changes/words.pt.ts";
import { format } from "../../core/language/words.pt.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { count, number, list, plural } = format;

/** The words of the pages that tell what changed. */
export const changesWords: typeof import("./words.en.ts").changesWords = {
  log: changeLogWords,
  title: ui.nav.changes,
  titled: (month: string) => `Mudanças em ${month}`,
  lead: "O que foi adicionado, alterado, revisado de novo em fontes públicas ou encerrado, dia a dia. Cada linha menciona os dados que mudaram; a ficha os mostra com suas fontes.",
  none: "Nenhuma mudança aparece: esta cópia do site foi gerada sem seu histórico completo.",
  noneYet: "Nenhuma ficha mudou ainda.",
  months: "Meses",
  filter: {
    title: "Mostrar mudanças de",
    industry: "Setor",
    region: "Região",
    issue: "Forma de exploração",
    all: "Todos",
    shown: formsOf({ one: "{n} mudança", other: "{n} mudanças" }),
    noScript:
      "Para escolher um setor, uma região ou uma forma de exploração, é preciso JavaScript. Sem ele, siga um dos feeds abaixo.",
    nothing: "Nenhuma mudança deste mês corresponde. Escolha “Todos” em uma das listas.",
  },
  tally: (parts: readonly string[]) => list(parts),
  /** The types are participles, so they take the plural of their number. */
  counted: (type: string, n: number) =>
    `${number(n)} ${plural(n, { one: type.toLowerCase(), other: type.toLowerCase().replace(/^\S+/, "$&s") })}`,
  columns: { listing: "Ficha", what: "O que aconteceu", facts: "Dados que mudaram" },
  left: (n: number) =>
    `${count(n, "outra mudança deste mês está", "outras mudanças deste mês estão")} no arquivo de todas as mudanças (abaixo).`,
  more: (n: number) => `Mostrar mais ${count(n, "mudança", "mudanças")} deste dia`,
  mergedInto: (name: string) => `unida a ${name}`,
  facts: (first: readonly string[], left: number) =>
    left === 0 ? list(first) : `${first.join(", ")} e mais ${number(left)}`,
  follow: {
    title: "Acompanhar as mudanças",
    lead: "Um leitor de feeds ou um programa de e-mail mostra o que há de novo. Cada ficha também tem um feed: ele está no fim da página da ficha.",
    all: "Todas as mudanças",
    ofTerms: {
      industry: "Por setor",
      region: "Por região",
      issue: "Por forma de exploração",
    },
    atom: "Atom",
    json: "JSON Feed",
    calendar: "Fichas para revisar de novo, em um calendário (iCalendar)",
  },
  machines: {
    title: "Manter uma cópia atualizada",
    text: "Cada mudança é uma linha do arquivo de todas as mudanças. Para atualizar uma cópia dos dados, veja em “generated” o dia em que ela foi feita e aplique o arquivo desse dia e o de cada dia posterior, em ordem: remova o que está em “removed” e depois inclua as fichas por seu “href”. O que é calculado (atualidade, clareza) depende do dia e só está em register.json.",
    lines: "Todas as mudanças, uma linha cada (NDJSON)",
    days: "Lista de dias (JSON)",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  changes: changesWords,
}))();
