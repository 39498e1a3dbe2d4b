import { pairs, type Task } from "./task.ts";

/** What people come to do with the data and its figures: one row a task. */
export const dataTasks: readonly Task[] = [
  {
    title: "Download the data",
    text: "All listings as CSV for Excel, JSON and other formats, free to use (CC BY 4.0). Each directory also exports what you filter.",
    address: "/data/",
    words:
      "list as a spreadsheet, as a spreadsheet, in a spreadsheet, as a table, in one table, as a file, in one file, copy of " +
      "everything, everything you have, all you have, give me all, is the data open, open dataset, take the data, data " +
      "offline, back up, backup, mirror the data, machine access, connect to excel, sync with, feed into our, " +
      "download, downloads, download all, export, export to excel, excel, csv, json, spreadsheet, xlsx, dataset, data set, " +
      "whole dataset, database download, full list, bulk, api, rest api, use the data, reuse data, open data download, get the data, " +
      "raw data, parquet, sqlite, google sheets, one file, npm, npm package, python package, r package, javascript package, datasette, " +
      "descargar, descargar datos, telecharger, telecharger donnees, baixar dados, herunterladen, dump, data dump, get all, " +
      "all listings as, excel file, excel sheet, csv file, json file, machine readable, machine-readable, download the register, " +
      "download register, download the list, download all organisations, download all tools, download all listings, download contacts, " +
      "bulk download, bulk data, linked data, rdf, json-ld, sparql, geojson, xml, zip, zip file, get data, get your data, data files, " +
      "data file, copy of the data, copy of the database, whole database, whole register, export all, export to csv, " +
      "export search results, save as excel, save as csv, open in excel, import into, data api, api documentation, api docs, api key, " +
      "endpoint, pull the data, scrape, scraping the site, tableau, power bi, pandas, stata, spss, jupyter, archive of the data, " +
      "older versions, previous versions, old versions, versions of the data, snapshots, zenodo" +
      ", " +
      pairs("download, export", "data, list, listings, organisations, tools, results, everything, excel, csv, json"),
  },
  {
    title: "Ask the data",
    text: "Run SQL on the whole register in your browser, from ten questions to begin with, and download the answer.",
    address: "/data/query/",
    words:
      "sql, sql query, run sql, query, query the data, query data, query editor, ask the data, ask data, database query, own query, " +
      "own analysis, analyse the data, analyze the data, consulta sql, requete sql, sql abfrage, pivot, pivot table, filter with sql, " +
      "custom query, run a query, write a query, queries, query the database, sqlite in browser, data explorer, analyse data, " +
      "analyze data, do my own",
  },
  {
    title: "Show a listing on your own site",
    text: "Copy a listing, a list, a chart or a badge into a page of yours.",
    address: "/embed/",
    words:
      "charts on our, chart on our, chart on my, charts on my, map on our, map on my, listing on our, listing on my, list on " +
      "our, on our homepage, on our web page, on our webpage, into our website, into my website, your map on, your charts on, " +
      "your list on, add your map, show your map on, use your chart, use your charts, put one of your, " +
      "embed, embed a list, embed a listing, embed a chart, embed code, embed map, iframe, widget, badge, badges, " +
      "badge for our website, on my website, on our website, on my own site, on our own site, on my site, on our site, snippet, " +
      "oembed, share on website, integrer, einbetten, incrustar, embed on, embed the map, embed a tool, embed in, embedding, " +
      "embeddable, put on our website, put on my website, put on our site, put on my site, put a list on, put a map on, put a widget, " +
      "show on our website, show on my website, show on our site, display on our website, display on my site, show the list on, " +
      "show the map on, our own website, my own website, our intranet, our blog, my blog, wordpress, sharepoint page, " +
      "plugin for our website, link to us, logo for our site, listed badge, seal for our website",
  },
  {
    title: "Cite or reuse the data",
    text: "The licence, how to cite the register, and what each field means.",
    address: "/data/",
    words:
      "use a chart in, use your map in, use your figures, how to credit you, credit you, copy a chart, in our report, in my " +
      "report, in a book, in a presentation, in our newsletter, " +
      "cite, how to cite, citation, cite the register, licence, license, data licence, data license, copyright, permission to use, " +
      "may i use, terms of use, attribution, creative commons, data dictionary, field meaning, what fields mean, commercial use, " +
      "commercial product, use commercially, commercially, may i reuse, can i reuse, can we reuse, reuse the data, can i use the data, " +
      "can we use the data, may we use the data, am i allowed to use, are we allowed to use, allowed to use, allowed to copy, " +
      "permission, republish, reprint, reproduce, reference the register, reference this, how to reference, how do i reference, doi, " +
      "bibtex, apa, bibliography, footnote, who owns the data, copy the data, open licence, open license, cc by, " +
      "creative commons licence, terms and conditions, terms of service, legal notice, conditions of use, quote the register, " +
      "quote this, quote from, cite this, cite you, citing, cite the data, cite your data, credit the register, give credit, " +
      "how to credit, in my thesis, in my paper, in a paper, in my article, for my dissertation",
  },
  {
    title: "Gaps: where help is missing",
    text: "Which regions, industries and issues have few organisations or tools.",
    address: "/insights/coverage/",
    words:
      "gap, gaps, coverage, where is help missing, underserved, under-served, which regions lack, what is missing in the field, " +
      "white spots, missing help, not covered, least covered, blind spots, under served, where is help needed, what is not covered, " +
      "countries without, no organisations in, few organisations, where is little, which countries have no, need for help, " +
      "unmet needs, where should we fund, where to fund, what should funders fund",
  },
  {
    title: "Trends and figures",
    text: "Charts of the field: how it grew, where it works, how fresh the evidence is.",
    address: "/insights/",
    words:
      "statistics, trends, charts, chart, figures, insights, how many organisations, how many tools, number of organisations, " +
      "number of tools, then and now, 2021 report, estadisticas, how many listings, how many countries, total number, " +
      "statistics of the register, infographic, infographics, diagram, diagrams, key figures, facts and figures, trends and gaps, " +
      "then and now comparison, share of organisations, analysis of the field, state of the field, how many entries, how many ngos, " +
      "how many apps, how many laws",
  },
  {
    title: "Case studies",
    text: "What organisations did with companies, by industry.",
    address: "/insights/case-studies/",
    words:
      "case study, case studies, examples, success stories, example of a company, good practice, best practice, best practices, " +
      "good practices, case example, case examples, examples of companies, what other companies do, what have other companies done, " +
      "how other companies, who has done this, success story, lessons learned, company stories, real examples, real-life examples",
  },
];
