import type { Task } from "./task.ts";

/** What people come to do with the data and its figures: one row a task. English words stay, since people mix. */
export const dataTasks: readonly Task[] = [
  {
    title: "Baixar os dados",
    text: "Todas as fichas em CSV para Excel, JSON e outros formatos, de uso livre (CC BY 4.0). Cada lista também exporta o que você filtra.",
    address: "/data/",
    words:
      "como planilha, em uma planilha, em uma tabela, em um arquivo, cópia de tudo, tudo o que vocês têm, dados abertos, cópia dos dados, " +
      "baixar, baixar dados, baixar os dados, baixar tudo, baixar csv, baixar excel, baixar planilha, baixar lista, download, downloads, exportar, exportar dados, exportar para excel, exportar lista, exportar csv, excel, csv, json, planilha, planilhas, xlsx, " +
      "conjunto de dados, base de dados completa, banco de dados, lista completa, api, rest api, usar os dados, reutilizar dados, dados abertos download, obter dados, dados brutos, parquet, sqlite, google sheets, npm, pacote npm, pacote python, pacote r, datasette, " +
      "download data, download csv, download excel, export data, dataset, spreadsheet, raw data, full list, descargar datos, telecharger donnees",
  },
  {
    title: "Consultar os dados",
    text: "Rode SQL sobre todo o registro no seu navegador, a partir de dez perguntas prontas, e baixe a resposta.",
    address: "/data/query/",
    words:
      "sql, consulta sql, consultas sql, rodar sql, executar sql, consultar os dados, consultar dados, consulta aos dados, perguntar aos dados, editor de consultas, consulta propria, analise propria, analisar os dados, analisar dados, " +
      "sql query, query, query the data, ask the data, analyse the data",
  },
  {
    title: "Mostrar uma ficha no seu próprio site",
    text: "Copie uma ficha, uma lista, um gráfico ou um selo para uma página sua.",
    address: "/embed/",
    words:
      "gráfico no nosso, gráficos no nosso, mapa no nosso, mapa no meu, lista no nosso, no nosso blog, " +
      "incorporar, incorporar lista, incorporar ficha, incorporar grafico, incorporar mapa, codigo para incorporar, no meu site, no nosso site, em meu site, em nosso site, no meu proprio site, selo, selos, selo para o site, iframe, widget, trecho de codigo, oembed, " +
      "embed, embed a list, embed code, badge, badges, snippet, on my website, on our site, incrustar, integrer",
  },
  {
    title: "Citar ou reutilizar os dados",
    text: "A licença, como citar o registro e o que significa cada campo.",
    address: "/data/",
    words:
      "usar um gráfico, usar seus números, na minha tese, no meu artigo, no nosso relatório, captura de tela, " +
      "citar, como citar, citacao, citar o registro, referencia bibliografica, licenca, licenca dos dados, direitos autorais, permissao de uso, posso usar, termos de uso, atribuicao, creative commons, dicionario de dados, significado dos campos, o que significam os campos, " +
      "cite, how to cite, citation, licence, license, copyright, terms of use, data dictionary",
  },
  {
    title: "Lacunas: onde falta ajuda",
    text: "Que regiões, setores e formas de exploração têm poucas organizações ou ferramentas.",
    address: "/insights/coverage/",
    words:
      "lacuna, lacunas, cobertura, onde falta ajuda, onde faltam organizacoes, pouco atendidas, pouco atendidos, mal atendidas, que regioes nao tem, o que falta no campo, gap, gaps, coverage, where is help missing, underserved",
  },
  {
    title: "Tendências e números",
    text: "Gráficos do campo: como cresceu, onde atua, quão atual é a evidência.",
    address: "/insights/",
    words:
      "estatisticas, estatistica, tendencias, graficos, grafico, numeros, analises, quantas organizacoes, quantas ferramentas, numero de organizacoes, numero de ferramentas, antes e agora, relatorio de 2021, statistics, trends, charts, figures, insights, how many organisations, how many tools, 2021 report",
  },
  {
    title: "Estudos de caso",
    text: "O que as organizações fizeram com empresas, por setor.",
    address: "/insights/case-studies/",
    words:
      "estudo de caso, estudos de caso, exemplos, casos de sucesso, exemplo de empresa, exemplo de uma empresa, boa pratica, boas praticas, melhores praticas, case study, case studies, success stories, good practice, best practices",
  },
];
