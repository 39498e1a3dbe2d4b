/** The texts of GitHub's issue forms, in Portuguese. */
export const issueFormWords: typeof import("./words.en.ts").issueFormWords = {
  neverSend:
    "Uma issue no GitHub é pública na hora. Nunca escreva o nome de uma pessoa, um endereço ou telefone particular, o local de um abrigo nem nada sobre uma vítima ou um caso.",
  answered:
    "Você pode escrever em português. As respostas vêm em inglês, e os textos do registro estão em inglês: quem revisa traduz o que você escrever.",
  byCode: "Nomes ou códigos, separados por vírgulas.",
  byLine: "Uma resposta em cada linha.",
  state: "Situação",
  stateNote: "O que mostra esta situação",
  listing: { label: "Qual ficha", help: "As duas últimas partes do endereço da página dela." },
  sources: {
    label: "Páginas públicas que mostram isso",
    help: "Uma página por linha: o endereço, quem a publica e a data mais recente que a própria página mostra, separados por |. Se a página não mostra data, deixe sem data.",
  },
  pledge: {
    label: "Antes de enviar",
    options: {
      own: "O que escrevi está em minhas próprias palavras, não tem o nome de nenhuma pessoa e é mostrado pelas páginas que indiquei.",
      licence: "O que escrevi pode ser publicado com a licença dos dados, CC BY 4.0.",
    },
  },
  standing: {
    label: "Você trabalha para ela?",
    help: "Isso não conta nem a seu favor nem contra você.",
    options: {
      works: "Trabalho para ela",
      worked: "Trabalhei para ela ou com ela",
      none: "Não tenho ligação com ela",
    },
  },
  id: {
    label: "O identificador",
    help: "Preenchido pelo formulário do site: é a última parte do endereço da página. Se ficar vazio, é feito a partir do nome.",
  },
  yaml: {
    label: "A ficha como arquivo",
    help: "Preenchido pelo formulário do site. Se você escreve manualmente, deixe vazio.",
  },
  newListing: {
    intro:
      "Primeiro procure no registro: pode constar com outro nome. Deixe vazio o que nenhuma página pública mostra. Respostas vazias não fazem mal.",
    entity: {
      name: "Nova organização",
      description: "Propor uma organização ou iniciativa para o registro.",
      title: "Nova organização: ",
    },
    tool: {
      name: "Nova ferramenta",
      description: "Propor uma ferramenta tecnológica para o registro.",
      title: "Nova ferramenta: ",
    },
  },
  correction: {
    name: "Correção",
    description: "Algo em uma ficha está errado, desatualizado ou faltando.",
    title: "Corrigir: ",
    wrong: { label: "O que está errado ou falta", example: "Custo: diz que nada foi encontrado." },
    right: { label: "O que deveria dizer", example: "Uma contribuição de associado." },
  },
  ended: {
    name: "Terminou",
    description:
      "Uma organização do registro encerrou as atividades ou se uniu a outra, ou uma ferramenta foi descontinuada.",
    title: "Terminou: ",
    intro:
      "O que terminou continua no registro, com o que aconteceu, para que outros possam aprender. Uma página que desapareceu não prova um fim. É preciso uma página que diga isso.",
    became: {
      label: "O que aconteceu",
      options: {
        closed: "Encerrou as atividades",
        merged: "Uniu-se a outra organização",
        discontinued: "A ferramenta foi descontinuada",
      },
    },
    since: { label: "Desde quando", help: "Com a exatidão da página: um ano, um mês ou um dia." },
    note: { label: "Por quê, em uma frase", help: "Com suas próprias palavras, como a página diz." },
    successor: {
      label: "O que tomou o lugar",
      help: "Se consta no registro: as duas últimas partes do endereço da página.",
    },
  },
  confirmation: {
    name: "Confirmada pela organização",
    description:
      "Você fala em nome de uma organização ou ferramenta do registro e quer dizer que a ficha está correta.",
    title: "Confirmar: ",
    intro:
      "Quem revisa precisa poder ver que é a organização que diz isso: por uma página do próprio site ou por um e-mail do próprio domínio. O nome de ninguém é publicado.",
    proof: {
      label: "Como se pode ver que você fala em nome dela",
      help: "O endereço de uma página do próprio site que diga isso ou: por e-mail do nosso domínio.",
    },
    scope: {
      label: "O que você confirma",
      options: { all: "Toda a ficha", but: "Tudo menos o que escrevo abaixo" },
    },
    but: { label: "O que deveria mudar", help: "Com a página pública que mostra isso." },
  },
  removal: {
    name: "Resposta ou remoção",
    description: "Uma organização do registro responde ao que a ficha diz ou pede para ser removida.",
    title: "Responder ou remover: ",
    intro:
      "Se o motivo é a segurança, não dê detalhes aqui: escreva “segurança” e nada mais. Quem revisa age primeiro e pergunta depois. Uma ficha removida sai do site e dos dados na edição seguinte. As versões anteriores ficam no histórico público do repositório.",
    asks: {
      label: "O que você pede",
      options: {
        reply: "Uma resposta ao que a ficha diz",
        fact: "A remoção de um dado",
        listing: "A remoção da ficha",
      },
    },
    why: { label: "Por quê", help: "Tanto quanto quiser dizer em público." },
    page: { label: "Uma página pública que mostra isso", help: "Se houver." },
  },
  businessNeed: {
    name: "O que uma empresa procurava",
    description: "Você procurava um parceiro ou uma ferramenta e não achou, ou achou o que não servia.",
    title: "Necessidade: ",
    intro:
      "Não escreva o nome de nenhuma empresa ou fornecedor, nem os seus. O registro conta o que se pede e não consta, para mostrar onde falta ajuda.",
    need: {
      label: "O que você procurava",
      example: "Alguém que capacite em árabe agentes de recrutamento para hotéis.",
    },
    industries: { label: "Setor" },
    countries: { label: "Países" },
    issues: { label: "Forma de exploração" },
    services: { label: "Ajuda que você procurava" },
    outcome: {
      label: "O que você encontrou",
      options: {
        nothing: "Nada que sirva",
        elsewhere: "Alguma coisa, mas não para nosso país ou setor",
        something: "Alguma coisa que serve",
        unsure: "Não consegui saber",
      },
    },
    better: { label: "O que teria ajudado" },
  },
  bug: {
    name: "Problema com o site, os dados ou um comando",
    description: "Algo não funciona, não dá para ler ou está errado.",
    title: "Problema: ",
    intro:
      "Para um erro em uma ficha, escolha “Correção”. Se um problema coloca alguém em risco, não abra uma issue: veja SECURITY.md.",
    where: { label: "Onde", help: "O endereço da página, ou o comando." },
    happened: { label: "O que aconteceu" },
    expected: { label: "O que você esperava" },
    with: {
      label: "O que você usou",
      help: "Navegador e sistema, leitor de tela se você usa um, ou a versão do Node.",
    },
  },
};
