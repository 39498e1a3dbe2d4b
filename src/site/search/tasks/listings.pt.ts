import type { Task } from "./task.ts";

/** What people come to do about a listing, and help for those in danger: one row a task. English words stay, since people mix. */
export const listingTasks: readonly Task[] = [
  {
    title: "Ajuda para quem está em perigo",
    text: "A quem recorrer se você, ou alguém que encontrou, está em perigo ou sendo explorado. O registro não pode ajudar diretamente.",
    address: "/guides/help/",
    words:
      "algo suspeito, atividade suspeita, o que eu vi, preocupado com, preocupada com, estou com medo, me bate, me ameaça, me trancaram, me trancou, devolver " +
      "meu passaporte, meu passaporte, meu salário, me devem, me enganaram, mentiram para mim, denunciar uma suspeita, " +
      "em perigo, estou em perigo, correndo perigo, sou explorado, sou explorada, sendo explorado, sendo explorada, estou sendo traficada, fui traficada, fui traficado, sou vitima, vitima precisa de ajuda, " +
      "ajuda para vitima, ajuda para vitimas, ajudar vitima, ajudar uma vitima, resgate, me resgatem, emergencia, numero de emergencia, para quem ligar, para quem ligo, onde denunciar, como denunciar, " +
      "telefone de ajuda, numero de telefone, telefone para denuncia, disque denuncia, disque 100, ligue 180, preciso de ajuda, preciso de socorro, socorro, ajuda urgente, me ajude, me ajudem, " +
      "pegou meu passaporte, pegaram meu passaporte, tiraram meu passaporte, reteve meu passaporte, ficou com meu passaporte, nao me pagam, patrao nao paga, nao recebo salario, nao posso sair, nao consigo sair, " +
      "estou presa, estou preso, trancada, trancado, fugir, escapar, vi uma vitima, suspeita de trafico, suspeito de trafico, denunciar trafico, denunciar trabalho escravo, denunciar crime, denunciar um caso, fazer denuncia, " +
      "linha de ajuda para vitimas, linha direta para vitimas, fui abusada, fui abusado, preciso de abrigo, " +
      "in danger, am exploited, being exploited, am trafficked, am a victim, help for victims, rescue me, emergency number, hotline number, helpline, need help now, report trafficking, took my passport, " +
      "ayuda, necesito ayuda, au secours, aide urgence, hilfe",
  },
  {
    title: "Corrigir uma ficha",
    text: "Diga o que está errado ou desatualizado, com uma página que o mostre.",
    address: "/contribute/?edit=",
    words:
      "link morto, link está quebrado, atualizar contato, pessoa de contato, telefone mudou, endereço mudou, site mudou, novo diretor, nova diretora, não " +
      "trabalha mais, projeto acabou, programa terminou, informação falsa, " +
      "desatualizado, desatualizada, ficha desatualizada, informacao desatualizada, ficha errada, ficha esta errada, esta errado, esta errada, informacao errada, endereco errado, site errado, pais errado, incorreto, incorreta, " +
      "erro, informar erro, relatar erro, apontar erro, erro na ficha, corrigir, corrigir ficha, corrigir uma ficha, corrigir minha ficha, corrigir nossa ficha, correcao, correcoes, " +
      "atualizar ficha, atualizar minha ficha, atualizar nossa ficha, atualizar perfil, atualizar informacoes, atualizar dados da organizacao, mudar minha ficha, alterar ficha, alterar nossa ficha, editar ficha, editar minha organizacao, " +
      "link quebrado, link nao funciona, fechou, nao existe mais, ja nao existe, encerrou, mudou de nome, nosso novo nome, novo telefone, nosso telefone, novo endereco, novo site, novo email, mudamos de endereco, novo escritorio, " +
      "texto sobre nos, fala sobre nos, sobre nos esta errado, terminou no ano passado, projeto terminou, projeto encerrado, parou, nao esta mais ativa, nao esta mais ativo, ferramenta encerrada, reivindicar ficha, confirmar ficha, confirmar nossa ficha, " +
      "correct a listing, correction, update our listing, edit listing, report an error, mistake, wrong information, outdated, broken link, no longer exists",
  },
  {
    title: "Retirar uma ficha, ou responder a uma",
    text: "Como uma organização do registro pede a retirada, confirma o que consta ou responde.",
    address: "/guides/contribute/",
    words:
      "tirem nosso nome, tirar nosso nome, não queremos aparecer, não queremos estar, por que estamos, sem nos perguntar, sem nossa autorização, " +
      "retirar minha organizacao, retirar nossa organizacao, retirar ficha, retirar nossa ficha, remover minha organizacao, remover nossa organizacao, remover ficha, remover minha ficha, remover nossa ficha, " +
      "apagar minha ficha, apagar nossa ficha, apagar ficha, excluir ficha, excluir minha ficha, excluir nossa organizacao, tirar do ar, tirar do registro, tirem a gente, nos remover, me remover, remover meu nome, apagar meu nome, apagar meus dados, excluir meus dados, " +
      "remocao, retirada, pedir remocao, pedir retirada, reclamacao sobre ficha, reclamar de uma ficha, estamos no registro, por que estamos no registro, direito de resposta, " +
      "remove our listing, remove my organisation, delete my entry, removal, right of reply",
  },
  {
    title: "Incluir uma organização",
    text: "Proponha uma organização ou iniciativa que falta.",
    address: "/contribute/?new=entity",
    words:
      "queremos aparecer, aparecer aqui, aparecer no mapa, aparecer no registro, estar na lista, fazer parte do registro, vocês esqueceram, falta nossa " +
      "organização, falta uma organização, conheço uma organização, " +
      "incluir minha organizacao, incluir nossa organizacao, incluir uma organizacao, incluir organizacao, incluir minha ong, incluir nossa ong, incluir ong, incluir iniciativa, incluir minha empresa, incluir nossa empresa, incluir ficha, " +
      "adicionar organizacao, adicionar minha organizacao, adicionar nossa ong, adicionar ficha, acrescentar organizacao, sugerir uma organizacao, sugerir organizacao, propor uma organizacao, propor organizacao, propor ficha, propor uma ficha, enviar organizacao, " +
      "cadastrar minha organizacao, cadastrar nossa organizacao, cadastrar organizacao, cadastrar ong, cadastro de organizacao, registrar minha organizacao, registrar nossa organizacao, constar no registro, como entrar no registro, entrar no registro, participar do registro, " +
      "nova organizacao, nova ficha, organizacao nao esta, organizacao que falta, falta uma organizacao, inscrever, " +
      "add an organisation, add our ngo, suggest an organisation, submit a listing, get listed, new organisation, missing organisation",
  },
  {
    title: "Incluir uma ferramenta",
    text: "Proponha uma ferramenta tecnológica que falta.",
    address: "/contribute/?new=tool",
    words:
      "falta nosso aplicativo, criamos um aplicativo, fizemos um aplicativo, desenvolvemos uma ferramenta, conheço uma ferramenta, " +
      "incluir minha ferramenta, incluir nossa ferramenta, incluir uma ferramenta, incluir ferramenta, incluir aplicativo, incluir app, adicionar ferramenta, adicionar aplicativo, adicionar app, sugerir uma ferramenta, sugerir ferramenta, sugerir aplicativo, " +
      "propor uma ferramenta, propor ferramenta, propor aplicativo, enviar ferramenta, cadastrar ferramenta, cadastrar aplicativo, registrar nossa ferramenta, nova ferramenta, ferramenta que falta, falta uma ferramenta, falta aplicativo, " +
      "add a tool, add an app, suggest a tool, submit a tool, new tool, missing tool",
  },
  {
    title: "Como revisar uma ficha",
    text: "O que se verifica em uma revisão, e como uma ficha passa a revisada ou confirmada.",
    address: "/guides/review/",
    words:
      "como posso ajudar, como podemos ajudar, como participar, quero colaborar, " +
      "ser revisor, ser revisora, tornar-se revisor, revisar uma ficha, revisar fichas, como revisar, revisor, revisora, voluntario no registro, ser voluntario, dedicar tempo, ajudar o registro, ajudar com o registro, guia de revisao, " +
      "become a reviewer, review a listing, how to review, reviewer, volunteer for the register",
  },
];
