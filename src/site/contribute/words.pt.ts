import { inSentence } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.pt.ts";
import { messages as ui } from "../ui/words.ts";

const { longDate } = format;

/** The words of the form, in Portuguese: those that a browser needs from the start, apart from all others. */
export const contributeWords: typeof import("./words.en.ts").contributeWords = {
  ways: {
    new: { title: "Propor uma ficha", text: "Uma organização ou ferramenta que não está no registro." },
    edit: { title: "Corrigir uma ficha", text: "Algo está errado, falta ou está desatualizado." },
    confirm: {
      title: "Confirmar que uma ficha continua correta",
      text: "Você a comparou com o site da própria organização, ou a ficha é sua.",
    },
    ended: {
      title: "Avisar que terminou",
      text: "Uma organização encerrou as atividades ou se uniu a outra, ou uma ferramenta foi descontinuada.",
    },
    reply: { title: "Responder como a organização da ficha", text: "Responda ao que a ficha diz sobre vocês." },
    remove: { title: "Pedir a remoção", text: "Uma ficha não deveria estar no registro." },
  },
  start: "O que você quer fazer?",
  wrong: {
    title: "O que está errado?",
    options: {
      fact: { title: "Um dado", text: "Algo que a ficha diz não está certo, ou está desatualizado." },
      ended: { title: "Terminou", text: "Encerrou as atividades, uniu-se a outra ou já não pode ser usada." },
      name: { title: "O nome ou o site", text: "Como se chama, ou o endereço do próprio site." },
      missing: { title: "Falta algo", text: "Algo que não foi encontrado, e uma página o mostra." },
      remove: { title: "Não deveria constar no registro", text: "Peça a remoção." },
    },
    all: "Ver todas as perguntas em uma só página",
    which: {
      fact: "Quais dados estão errados?",
      name: "O que está errado?",
      missing: "O que falta?",
    },
    choose: "Escolha pelo menos uma opção",
    change: (title) => `Dê outra resposta em “${title}”, ou volte`,
    give: (title) => `Responda a “${title}”, ou volte`,
    chooseEnd: "Escolha o que aconteceu",
    nowSays: "A ficha diz agora:",
    page: "Que página pública mostra isso?",
    pageHint:
      "Basta uma página, com a data mais recente que ela mesma mostra. O site da própria organização é o melhor.",
    known: (n) => `É uma página que a ficha já cita (${n})`,
    noPage: "Nenhuma página pública mostra isso",
    noPageText: "Você pode enviar mesmo assim. Quem revisar pedirá uma página.",
    givePage: "Preencha o endereço de uma página que o mostre, ou diga que não há nenhuma",
    giveEndPage: "Preencha o endereço de uma página que mostre que terminou",
    step: (n, total) => `Etapa ${n} de ${total}`,
    next: "Avançar",
    back: "Voltar",
  },
  technical: "Técnico",
  other: "Fazer outra coisa",
  jump: "Seções do formulário",
  kind: "O que é?",
  kinds: {
    entity: {
      title: "Uma organização ou iniciativa",
      text: "Trabalha com empresas contra o tráfico de pessoas.",
    },
    tool: {
      title: "Uma ferramenta tecnológica",
      text: "Um aplicativo, uma plataforma ou um conjunto de dados criado contra ele.",
    },
  },
  pick: {
    title: "Qual ficha?",
    hint: "O nome, ou uma parte dele",
    kinds: { entities: "Organização", tools: "Ferramenta" },
    none: "Nenhuma ficha tem essas palavras no nome.",
    failed: "Não foi possível carregar a lista de nomes. Abra a página da ficha e escolha ali “Sugerir uma mudança”.",
    more: (n) => `e mais ${n}: continue digitando`,
  },
  loading: "Carregando",
  failed: "Não foi possível carregar a ficha. Verifique a conexão e carregue a página de novo.",
  unknownListing: "Não existe essa ficha. Talvez tenha mudado de endereço: procure-a pelo nome.",
  heading: {
    new: { entity: "Propor uma organização", tool: "Propor uma ferramenta" },
    edit: (name) => `Corrigir: ${name}`,
    confirm: (name) => `${name}: a ficha continua correta?`,
    ended: (name) => `${name}: o que aconteceu?`,
    reply: (name) => `Responder em nome de ${name}`,
    remove: (name) => `Pedir a remoção: ${name}`,
  },
  lead: {
    new: "Preencha o que uma página pública mostra e deixe o resto em branco. O que fica em branco aparece como “não encontrado”, nunca como “não”.",
    edit: "Só perguntamos o que está errado, e uma página que mostre o que é certo.",
    all: "Altere o que está errado. Para cada alteração, indique a página pública que a mostra.",
    confirm: "Veja o que o registro diz. Se algo não estiver certo, altere aqui também.",
    ended: "Diga o que uma fonte mostra e indique a página. A ficha permanece, com sua situação.",
  },
  private: "Suas respostas ficam neste navegador até que você mesmo as envie.",
  given: (what) => `Já preenchido: ${what}. Remova o que nenhuma página mostra.`,
  sections: { about: "Sobre", ties: "Relações", sources: "Fontes", notes: "Nota para a revisão" },
  notFound: "Não encontrado em fontes públicas",
  change: "Alterar",
  add: "Incluir",
  done: "Pronto",
  undo: "Desfazer a alteração",
  changed: "Alterado",
  required: "obrigatório",
  of: (action, title) => `${action}: ${title}`,
  example: (text) => `Por exemplo: ${text}`,
  choose: "Escolha uma opção",
  addTerm: (title) => `Incluir em: ${inSentence(title)}`,
  findTerm: (title) => `${title}: digite para encontrar`,
  findTermShort: "Ou digite um nome",
  remove: "Remover",
  another: "Incluir outro item",
  item: (title, n) => `${title} ${n}`,
  source: {
    title: "Que página mostra isso?",
    hint: "Uma página pública, se possível da própria organização. Marque as páginas que o mostram, ou inclua uma.",
    others: (n) => `Outras páginas desta ficha (${n})`,
    add: "Incluir uma página",
    undated: "não mostra data",
    supports: "Mostra",
  },
  id: {
    title: "Nome do arquivo",
    hint: "O endereço da página da ficha: letras minúsculas sem acento nem cedilha e algarismos, unidos por hifens. Não muda depois.",
    taken: (id) => `${id} já é de outra ficha. Escolha outro, ou corrija aquela ficha.`,
    wrong: "Use letras minúsculas sem acento nem cedilha e algarismos, unidos por hifens simples",
  },
  confirm: {
    who: "Quem confirma?",
    choose: "Escolha quem confirma",
    options: {
      confirmed: { title: "Falo em nome da organização", text: "Passa a “confirmada pela organização”." },
      checked: { title: "Comparei hoje com o site dela", text: "Passa a “revisada”." },
    },
    proof:
      "Quem revisa precisa ver que você fala em nome da organização. Envie isto de um endereço do domínio dela, ou publique uma nota no site dela e inclua essa página abaixo.",
  },
  saved: {
    offer: (day) => `Você começou isto em ${longDate(day)}. Está guardado só neste navegador.`,
    restore: "Continuar",
    drop: "Começar de novo",
    note: "Guardado neste navegador",
    rivalled: "Guardado neste navegador. Este formulário tem outras respostas em outra aba: essas não são guardadas.",
    refused:
      "Não foi guardado: o armazenamento do seu navegador está cheio, ou desativado para este site. Escolha “Conferir e enviar” e envie suas respostas, ou copie-as, antes de fechar esta página.",
    held: (day) =>
      `Não foi guardado: este navegador já guarda outras respostas a este formulário${day === undefined ? "" : `, de ${longDate(day)}`}, de outra aba ou de antes. Quais você quer manter?`,
    mine: "Manter o que preenchi aqui",
    theirs: "Continuar com as outras",
    leave: "Suas respostas não estão guardadas. Sair do formulário e perdê-las?",
  },
  paste: { title: "Você já tem a ficha em YAML?", open: "Colar YAML" },
  go: "Conferir e enviar",
  problems: {
    title: "Resolva isto primeiro",
    give: (title) => `Preencha: ${inSentence(title)}`,
    noSource: (title) => `Indique uma página que mostre este dado, ou deixe-o em branco: ${inSentence(title)}`,
    noEndSource:
      "Indique a página que mostra que terminou: inclua uma, ou dê uma data mais recente a uma que já está aqui",
    worth: "Convém conferir",
    nothing: "Nada mudou ainda. Altere algo primeiro.",
    engine:
      "Não foi possível carregar as verificações. Verifique a conexão e tente de novo. Suas respostas não se perderam.",
  },
};

export type { ContributeMessages } from "./words.en.ts";

/** The words of the page with the form, in Portuguese. */
export const contributePageWords: typeof import("./words.en.ts").contributePageWords = {
  title: "Contribuir",
  heading: "Contribuir com o registro",
  description:
    "Proponha uma ficha, corrija outra, confirme que continua correta, avise que terminou, responda como a organização da ficha ou peça a remoção.",
  lead: "Qualquer pessoa pode corrigir o registro. O que conta é uma página pública que mostre o dado.",
  noScriptTitle: "O formulário precisa de JavaScript",
  noScript: "Sem ele, dá para fazer o mesmo manualmente:",
  byListing:
    "Para corrigir uma ficha, abra a página dela e vá a “Sugerir uma mudança”, perto do fim. Ali estão os links e o endereço do arquivo da ficha.",
  byIssue: "Abra uma issue: diga qual ficha, o que ela deveria dizer e que página pública o mostra",
  byFile: "Escreva um arquivo novo no GitHub:",
  newEntity: "para uma organização",
  newTool: "para uma ferramenta",
  byMail: (address) => `Escreva para ${address}: não é preciso ter conta.`,
  noMail: "Esta cópia do registro não indica nenhum endereço de e-mail. Pergunte a quem a publica.",
  guide: "Como contribuir, passo a passo, com um exemplo de arquivo",
  before: "Antes de enviar qualquer coisa",
  beforeText:
    "Nunca envie o nome de uma pessoa, um endereço ou telefone particular, o local de um abrigo nem nada sobre uma vítima ou um caso. Para ajuda com um caso, veja",
  help: "Ajuda",
  more: "O que se examina em uma revisão, e como fazer tudo isto manualmente:",
  correct: "Corrigir esta ficha em um formulário",
  ways: {
    confirm: "Confirmar que continua correta",
    ended: "Avisar que terminou",
    reply: "Responder como a organização",
    remove: "Pedir a remoção",
  },
  byHandToo: "O formulário não precisa de conta e não envia nada sozinho. Manualmente:",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  contribute: contributePageWords,
}))();

export type { Messages } from "./words.en.ts";
