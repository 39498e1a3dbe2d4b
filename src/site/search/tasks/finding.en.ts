import type { Task } from "./task.ts";

/** What people come to find: one row a task. */
export const findingTasks: readonly Task[] = [
  {
    title: "Does this exist already?",
    text: "Describe a tool that you think of: the page shows tools that do similar work.",
    address: "/exists/",
    words:
      "has someone already, has somebody already, has anyone already, already an app, already a tool, tool like mine, tool " +
      "like ours, app like mine, app like ours, like my idea, like our idea, existing app, existing tools, anyone working on, " +
      "anybody working on, someone working on, who else is building, reinventing, built this app, built this tool, built this " +
      "already, made this app, made this already, made this before, tried this before, thought of this, is my idea new, is " +
      "our idea new, " +
      "does this exist, does it exist, already exist, already exists, exist already, is there an app, is there an app for, " +
      "is there already, is there a tool, is there any tool, is there any app, is there software, are there apps, are there tools, " +
      "has anyone built, has anybody built, anyone building, somebody building, somebody already building, someone already built, " +
      "already building, already built, already been built, want to build, planning to build, build an app, build a tool, build an ai, " +
      "building an app, building a tool, develop an app, develop a tool, make an app, my idea, new idea, idea for an app, " +
      "idea for a tool, app idea, tool idea, check my idea, similar tools, duplicate tools, reinvent the wheel, hackathon, " +
      "before i build, before we build, thinking of building, thinking about building, we want to develop, we plan to develop, " +
      "plan to build, planning an app, would like to build, starting a new tool, start a new tool, startup idea, project idea, " +
      "our idea, test my idea, validate my idea, does a tool exist, does an app exist, does something like this exist, " +
      "something like this, someone doing this, anyone doing this, anybody doing this, doing this already, been done before, " +
      "already done, already made, already been made, existing tools like, duplicate work, duplicating",
  },
  {
    title: "Find the right partner",
    text: "Say your industry, country, issue and the help that you want: the page explains which organisations fit.",
    address: "/match/",
    isGeneral: true,
    words:
      "someone to work with, somebody to work with, who fits, who suits, which one fits, best fit, right one for us, right " +
      "one for me, right organisation, help me decide, help us decide, " +
      "find a partner, find partner, find partners, find me a partner, looking for a partner, need a partner, choose a partner, " +
      "which organisation is best, find an organisation, find organisation, who can help my company, who can help our company, " +
      "who can help us, who can help me, recommend an organisation, recommend, recommendation, match, matching, matchmaking, " +
      "matching tool, partner search, find expert, find help for my company, help my company, help our company, help my business, " +
      "ayudar mi empresa, ayuda mi empresa, buscar socio, encontrar socio, aider mon entreprise, aider notre entreprise, " +
      "trouver un partenaire, ajudar minha empresa, encontrar parceiro, partner in, suche partner, partner gesucht, parceiro em, " +
      "parceiro no, parceiro na, socio en, partenaire au, partenaire en, meinem unternehmen helfen, hilft unternehmen, " +
      "hilfe für unternehmen, partner finden, match me with, match us with, partner finder, find us a, find me an organisation, " +
      "find an ngo, find a charity, find ngos, find charities, find someone to, find a supplier of training, find a consultant, " +
      "find consultants, find a provider, find providers, find an auditor, which organisations fit, which organisation should, " +
      "which organisation can, which partner, which ngo should, who should we work with, who should i work with, who can we work with, " +
      "who do i contact, who should i contact, who should we ask, who to contact, who to work with, work together with, " +
      "get advice for my company, advice for my company, recommended partner, suggest a partner, help us find, help me find, " +
      "help me choose, help us choose, right partner, suitable partner, questionnaire to find",
  },
  {
    title: "Compare listings",
    text: "Put organisations or tools side by side, field by field.",
    address: "/compare/",
    words:
      "next to each other, alongside each other, look at two, look at three, two organisations side, pros and cons, how do " +
      "they differ, which of two, which of these, one against the other, " +
      "compare, compare organisations, compare tools, comparison, side by side, compare two, difference between organisations, " +
      "difference between tools, versus, which is better, comparar, comparer, vergleichen, compare two organisations, " +
      "compare two tools, compare ngos, compare apps, comparison table, compare side by side, compare features, compare prices, " +
      "differences between",
  },
  {
    title: "Your shortlist",
    text: "The listings that you have kept, with notes: to share, print or export.",
    address: "/shortlist/",
    words:
      "keep these, keep track of organisations, collect organisations, collect tools, put together a list, list of my own, " +
      "remember these, star organisations, add a note, print out a list, take a list with me, list for my boss, list for my " +
      "colleague, " +
      "shortlist, my shortlist, short list, saved listings, saved organisations, save a listing, save listings, save this for later, " +
      "favourites, favorites, bookmark, bookmarks, my list, print, print out, print list, print a list, print shortlist, share a list, " +
      "share shortlist, pdf, brief, briefing for my boss, report for my boss, keep for later, read later, " +
      "save organisations, save tools, save my results, save results, save my search, saved searches, save search, keep a list, " +
      "make a list, my saved, where are my saved, add to list, add to my list, remember listings, share my list, share a shortlist, " +
      "send list to, send a list to, send to a colleague, send to my boss, share with my team, share with colleagues, email a list, " +
      "e-mail a list, print a listing, print a page, print this, print results, print the results, print my results, printable, " +
      "print version, print friendly, save as pdf, download pdf, notes on organisations, my notes, wishlist",
  },
  {
    title: "The map",
    text: "Where organisations and tools work, country by country.",
    address: "/map/",
    words:
      "near me, near us, close to me, close to us, around me, in my area, in my region, country by country, where on the map, " +
      "locations, where are you active, " +
      "map, world map, show on a map, on a map, which countries, organisations by country, tools by country, listings by country, " +
      "countries covered, mapa, carte, karte, see on a map, on the map, map view, interactive map, where are organisations, " +
      "where are the organisations, where do they work, country list, list of countries, all countries, countries list, " +
      "which countries are covered, choropleth",
  },
  {
    title: "Laws",
    text: "Laws, bills, treaties and guidelines on forced labour and trafficking: who is covered, what they ask for.",
    address: "/laws/",
    isGeneral: true,
    words:
      "who must publish, who has to publish, who has to report, are we obliged, is my company obliged, required by law, " +
      "obliged by law, mandatory reporting, statement deadline, when must we, which companies must, which companies have to, " +
      "how big must, penalties for companies, " +
      "law, laws, ley, leyes, loi, lois, lei, leis, gesetz, gesetze, legislacion, legislacao, legislation, regulations, which law, " +
      "which laws, list of laws, supply chain laws, modern slavery laws, does the law apply, legal obligations, legal requirements, " +
      "am i covered, is my company covered, does it apply to my company, legislation on, compliance laws, import ban, import bans, " +
      "import bans on forced labour, mandatory due diligence, mandatory due diligence laws, does the act apply, " +
      "does the law apply to us, do we have to, must we, do we have to publish, are we covered, do i have to comply, " +
      "what must we do by law, what does the law require, what does the law say, reporting obligations, legal duties, new laws, " +
      "upcoming laws, which laws apply, laws that apply, law that applies, what laws, turnover threshold, compliance deadline",
  },
  {
    title: "Due diligence, step by step",
    text: "The six steps of the OECD's guidance, and which listings help with each.",
    address: "/due-diligence/",
    words:
      "due diligence steps, oecd steps, six steps, due diligence process, due diligence step, how to do due diligence, " +
      "where do i start, where to start, where to begin, first steps, getting started, steps of due diligence, where should we start, " +
      "beginner guide, beginners guide, step by step, due diligence guide, due diligence framework, oecd guidance, oecd due diligence, " +
      "what should we do first, how to comply, roadmap for companies, action plan for companies",
  },
  {
    title: "Glossary",
    text: "What each term means, and what other bodies call the same.",
    address: "/guides/glossary/",
    words:
      "glossary, difference between trafficking, trafficking smuggling, definition, definitions, define, what does it mean, " +
      "meaning of terms, terminology, vocabulary, glosario, glossaire, what does mean, meaning of, what is meant by, " +
      "what is the meaning, explain the terms, jargon, terms explained, key terms, list of terms, definition of, define forced labour, " +
      "difference between forced labour, difference between smuggling, smuggling versus trafficking, smuggling and trafficking, " +
      "difference between slavery, what is human trafficking, what is forced labour, what is modern slavery, what is debt bondage, " +
      "dictionary, acronyms, abbreviations, what does stand for, stands for, what counts as, difference between a tool and, " +
      "explain the words",
  },
  {
    title: "Browse by topic",
    text: "Every issue, industry, kind of help, region and country, each with its listings.",
    address: "/browse/",
    isGeneral: true,
    words:
      "browse, browse topics, list of topics, all topics, categories, list of categories, sitemap, site map, site index, " +
      "table of contents, all terms, taxonomy, list of industries, list of issues, all industries list, kinds of help",
  },
  {
    title: "All organisations",
    text: "The directory, with filters for country, industry, help and more.",
    address: "/entities/",
    isGeneral: true,
    words:
      "organisations, ngos, charities, all organisations, list of organisations, all ngos, list of ngos, directory, " +
      "browse organisations, every organisation, all listings, show all, show everything, show me all organisations, " +
      "see all organisations, browse ngos, browse charities, full list of organisations, complete list, list all organisations, " +
      "list all, which organisations are listed, which organisations are there, which ngos are there, which companies are listed, " +
      "who is listed, whos listed, who is on the list, what is listed, members list, a to z, a-z, alphabetical, alphabetical list, " +
      "index of organisations",
  },
  {
    title: "All tools",
    text: "The directory of technology tools, with filters.",
    address: "/tools/",
    isGeneral: true,
    words:
      "tools, apps, software, all tools, list of tools, list of apps, all apps, browse tools, every tool, technology tools, " +
      "show all tools, see all tools, show me all tools, all software, full list of tools, list all tools, which tools are listed, " +
      "which tools are there, which apps are there, what tools are there, catalogue of tools, tool directory, app directory, " +
      "technology directory, tools a to z",
  },
];
