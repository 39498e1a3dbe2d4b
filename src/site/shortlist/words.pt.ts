import { format } from "../../core/language/words.pt.ts";
import { keptWords, messages as ui } from "../ui/words.ts";

export type { Messages, ShortlistMessages } from "./words.en.ts";

const { number, date, count, list, plural } = format;

/** Words of the shortlist that are needed at build, in Portuguese. */
export const shortlistPageWords: typeof import("./words.en.ts").shortlistPageWords = {
  title: "Seleção",
  lead: "As fichas que você salvou, na sua ordem, com suas próprias notas. Tudo fica neste navegador: nada é enviado, e ninguém mais vê.",
  description:
    "Salve fichas, acrescente suas próprias notas, compare-as e entregue um resumo a colegas. Tudo fica no seu navegador.",
  noScriptTitle: "Sem JavaScript",
  noScript:
    "O JavaScript guarda a seleção no seu navegador. Ele está desativado ou não pôde ser carregado. Você pode fazer o mesmo manualmente:",
  steps: {
    bookmark:
      "Salve nos favoritos as páginas das fichas que interessam, em uma pasta própria. Você as encontra nas listas:",
    compare: "Abra duas delas lado a lado: todas as fichas têm as mesmas seções na mesma ordem.",
    print: "Imprima as páginas para colegas. Cada uma sai com suas fontes, os endereços delas e a data da edição.",
  },
  before: "O que fica com você",
  beforeText:
    "Sua lista, suas notas e a pergunta que você fez em “Buscar parceiros” ficam no armazenamento deste navegador para este site. Somem quando você limpa os dados do site. O endereço para compartilhar contém as fichas, nunca suas notas nem sua pergunta. O resumo mostra a pergunta, a menos que você a deixe de fora. Quando alguém abre o endereço, o servidor deste site vê que fichas ele contém.",
  howTitle: "Privacidade",
};

/** Words of the shortlist that a browser needs, in Portuguese. */
export const shortlistWords: typeof import("./words.en.ts").shortlistWords = {
  loading: "Carregando as fichas",
  failed: "Não foi possível carregar as fichas. Sua lista continua guardada; recarregue a página para vê-la.",
  full: keptWords.full,
  lost: keptWords.lost,
  count: (n: number) => count(n, "ficha", "fichas"),
  heading: "Sua lista",
  empty: "Sua seleção ainda está vazia",
  emptyText: "Escolha “Selecionar” ao lado de qualquer ficha ou adicione uma pelo nome acima.",
  organisations: "Todas as organizações",
  tools: "Todas as ferramentas",
  match: "Diga do que precisa",

  add: "Adicionar pelo nome",
  addHint: "Nome, sigla ou outro nome",
  found: (n: number) => count(n, "ficha encontrada", "fichas encontradas"),
  nothingFound: "Nenhuma ficha tem esse nome",
  kinds: { entity: "organização", tool: "ferramenta" },
  added: (name: string) => `${name}: adicionada`,

  note: "Sua nota",
  noteHint: "Fica neste navegador",
  noteRefused:
    "Não foi salva: o armazenamento do seu navegador está cheio ou desativado para este site. Copie sua nota antes de sair desta página.",
  noteHeld: "Não foi salva: esta nota foi alterada em outra aba. Qual você quer manter?",
  noteRivalled: "Salva. Outra aba tem outro texto para esta nota, que não está salvo.",
  noteMine: "Manter este texto",
  noteTheirs: "Usar o outro texto",
  changed: "A lista foi alterada em outra aba e aparece como está agora. Se ainda quiser, faça de novo.",
  up: "Mover para cima",
  down: "Mover para baixo",
  remove: "Remover",
  of: (name: string) => `: ${name}`,
  movedTo: (name: string, place: number, total: number) =>
    `${name} está agora na posição ${number(place)} de ${number(total)}`,
  removed: (name: string) => `${name}: removida`,
  clear: "Limpar tudo",
  cleared: (n: number) => count(n, "ficha removida", "fichas removidas"),
  undo: "Desfazer",
  undone: "Sua lista voltou a ser como era",

  pick: "Comparar",
  compare: (n: number) => (n < 2 ? "Comparar" : `Comparar ${number(n)}`),
  comparePick: (limit: number) => `Marque de duas a ${number(limit)} fichas para compará-las.`,

  share: "Copiar endereço para compartilhar",
  shared: "Endereço copiado. Contém as fichas, não suas notas.",
  copyFailed: "Não foi possível copiar. Copie daqui:",
  sharedTitle: "Uma seleção compartilhada com você",
  sharedLead: (n: number) => `${count(n, "ficha", "fichas")}. Sua própria lista não mudou.`,
  keep: (n: number) => plural(n, { one: "Guardar esta", other: `Guardar estas ${number(n)}` }),
  keepHas: "Todas estas já estão na sua lista.",
  keptNow: (added: number, left: number) => {
    const said = count(added, "ficha adicionada à sua lista", "fichas adicionadas à sua lista");
    return left === 0 ? said : `${said}; não havia lugar para mais ${number(left)}`;
  },
  own: (n: number) => (n === 0 ? "Sua própria lista" : `Sua própria lista (${number(n)})`),

  over: (limit: number, over: number) =>
    `Uma seleção comporta ${number(limit)} fichas: aparecem as primeiras ${number(limit)}; ${plural(over, { one: `${number(over)} ficou`, other: `${number(over)} ficaram` })} de fora.`,
  moved: (from: string, to: string) => `${from} mudou de endereço; agora é ${to}.`,
  unknown: (id: string) => `Nenhuma ficha tem o endereço ${id}.`,
  meant: "Você quis dizer",
  forget: "Remover",

  brief: {
    title: "Resumo para colegas",
    lead: "Para imprimir ou baixar: cada ficha em poucas linhas, primeiro o contato e a situação, com seu endereço e a data da edição.",
    notes: "Com minhas notas",
    withQuestion: "Com a pergunta e os motivos",
    question: "Pergunta feita",
    print: "Imprimir",
    copy: "Copiar como Markdown",
    copied: "Resumo copiado",
    download: "Baixar .md",
    heading: "Seleção",
    from: (day: string) =>
      `Do Registro contra o Tráfico de Pessoas, edição de ${date(day)}, CC BY 4.0. Constar aqui não é um aval; “não encontrado” não quer dizer “não”.`,
    file: (day: string) => `selecao-${day}.md`,
    type: "Tipo",
    tool: "Ferramenta de tecnologia",
    builtBy: "Desenvolvida por",
    offers: "Oferece",
    does: "Faz",
    reach: "Alcance",
    countries: "Países mencionados",
    website: "Site",
    contact: "Contato",
    status: "Situação",
    fresh: "Evidência mais recente",
    sources: "Fontes",
    address: "Ficha",
    note: "Nota",
    missing: "Não encontrado em fontes públicas",
    names: (names: readonly string[]) => list(names),
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  shortlist: shortlistPageWords,
}))();
