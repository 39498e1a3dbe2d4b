/** Something that people come to do, and the page where they do it. */
export interface Task {
  readonly title: string;
  /** What they find there. */
  readonly text: string;
  /** Without the base. */
  readonly address: string;
  /** What they write, commas between: a task is meant where all words of one are there, in any order. */
  readonly words: string;
  /** It answers any question of its sort, so that what answers this very one comes before it. */
  readonly isGeneral?: true;
}

/** Every task that a search leads to first: one row a task. */
export const tasks: readonly Task[] = [
  {
    title: "Help for people in danger",
    text: "Who to call if you, or someone that you have met, is in danger or exploited. The register cannot help you itself.",
    address: "/guides/help/",
    words:
      "in danger, am exploited, being exploited, is exploited, am trafficked, being trafficked, was trafficked, am a victim, victim needs help, " +
      "victim help, help for victims, help victims now, help a victim, rescue, rescue me, emergency, emergency number, who can i call, call for help, " +
      "number to call, phone number, telephone number, helpline number, hotline number, need help now, i need help urgently, help me please, " +
      "took my passport, taken my passport, keeps my passport, not paid, boss does not pay, cannot leave, can not leave, " +
      "i am trapped, locked in, escape, run away, saw a victim, suspect trafficking, report trafficking, report a crime, report suspected, " +
      "helpline, hotline for victims, i was abused, am abused, need rescue, ayuda, necesito ayuda, au secours, aide urgence, besoin aide, socorro, preciso de ajuda, hilfe, brauche hilfe",
  },
  {
    title: "Correct a listing",
    text: "Say what is wrong or out of date, with a page that shows it.",
    address: "/contribute/?edit=",
    words:
      "out of date, outdated, not up to date, entry is wrong, listing is wrong, is wrong, wrong information, wrong address, wrong website, wrong country, incorrect, " +
      "mistake, report a mistake, report an error, report error, error in entry, error, correct a listing, correct entry, correct my entry, correction, corrections, " +
      "update my entry, update our entry, update my listing, update our listing, update a listing, update my profile, update our profile, update information, " +
      "change my entry, change our listing, edit entry, edit listing, edit my organisation, fix entry, fix listing, broken link, dead link, link does not work, " +
      "has closed, no longer exists, has ended, changed its name, our new name, new phone number, our phone number, new address, new website, new email, we moved, moved office, new office, please update, text about us, says about us, about us is wrong, ended last year, project ended, has stopped, no longer active, no longer running, no longer available, tool ended, claim listing, claim our profile, confirm entry, confirm our listing",
  },
  {
    title: "Remove a listing, or reply to one",
    text: "How a listed organisation asks for removal, confirms what is listed or replies to it.",
    address: "/guides/contribute/",
    words:
      "remove my organisation, remove our organisation, remove us, remove my entry, remove our listing, remove listing, remove entry, delete my entry, delete our entry, delete listing, take down listing, " +
      "remove my name, remove our name, remove me, delete my name, take us off, take me off, delete my data, removal, ask for removal, complaint about a listing, complain about entry, we are listed, why are we listed, right of reply",
  },
  {
    title: "Add an organisation",
    text: "Propose an organisation or initiative that is missing.",
    address: "/contribute/?new=entity",
    words:
      "add my organisation, add our organisation, add an organisation, add organisation, add us, add my ngo, add our ngo, add charity, add initiative, add my company, add our company, add a listing, add listing, add entry, add an entry, " +
      "suggest an organisation, suggest organisation, propose an organisation, propose organisation, propose a listing, submit organisation, submit an entry, submit a listing, submit listing, register my organisation, register our organisation, " +
      "list my organisation, list our organisation, list us, get listed, be listed, become listed, how to get listed, new organisation, new entry, organisation is missing, organisation missing, missing organisation, join the register, sign up",
  },
  {
    title: "Add a tool",
    text: "Propose a technology tool that is missing.",
    address: "/contribute/?new=tool",
    words:
      "add my tool, add our tool, add a tool, add tool, add an app, add app, add our app, suggest a tool, suggest tool, suggest an app, suggest new tool, propose a tool, propose tool, propose an app, " +
      "submit a tool, submit tool, submit app, list our tool, list my tool, list our app, register our tool, new tool, tool is missing, tool missing, missing tool, app missing",
  },
  {
    title: "Download the data",
    text: "All listings as CSV for Excel, JSON and other formats, free to use (CC BY 4.0). Each directory also exports what you filter.",
    address: "/data/",
    words:
      "download, downloads, download data, download all, download csv, download excel, download list, download everything, export, export data, export to excel, export excel, export list, export csv, excel, csv, json, spreadsheet, xlsx, " +
      "dataset, data set, whole dataset, database download, full list, bulk, api, rest api, use the data, reuse data, open data download, get the data, raw data, parquet, sqlite, google sheets, one file, npm, npm package, python package, r package, javascript package, datasette, " +
      "descargar, descargar datos, telecharger, telecharger donnees, baixar dados, herunterladen",
  },
  {
    title: "Ask the data",
    text: "Run SQL on the whole register in your browser, from ten questions to begin with, and download the answer.",
    address: "/data/query/",
    words:
      "sql, sql query, run sql, query, query the data, query data, query editor, ask the data, ask data, database query, own query, own analysis, analyse the data, analyze the data, consulta sql, requete sql, sql abfrage",
  },
  {
    title: "Show a listing on your own site",
    text: "Copy a listing, a list, a chart or a badge into a page of yours.",
    address: "/embed/",
    words:
      "embed, embed a list, embed a listing, embed a chart, embed code, embed map, iframe, widget, badge, badges, badge for our website, on my website, on our website, on my own site, on our own site, on my site, on our site, snippet, oembed, share on website, integrer, einbetten, incrustar",
  },
  {
    title: "Cite or reuse the data",
    text: "The licence, how to cite the register, and what each field means.",
    address: "/data/",
    words:
      "cite, how to cite, citation, cite the register, licence, license, data licence, data license, copyright, permission to use, may i use, terms of use, attribution, creative commons, data dictionary, field meaning, what fields mean",
  },
  {
    title: "Does this exist already?",
    text: "Describe a tool that you think of: the page shows tools that do similar work.",
    address: "/exists/",
    words:
      "does this exist, does it exist, already exist, already exists, exist already, is there an app, is there an app for, is there already, is there a tool, is there any tool, is there any app, is there software, " +
      "are there apps, are there tools, has anyone built, has anybody built, anyone building, somebody building, somebody already building, someone already built, already building, already built, already been built, want to build, planning to build, " +
      "build an app, build a tool, build an ai, building an app, building a tool, develop an app, develop a tool, make an app, my idea, new idea, idea for an app, idea for a tool, app idea, tool idea, check my idea, similar tools, duplicate tools, reinvent the wheel, hackathon",
  },
  {
    title: "Find the right partner",
    text: "Say your industry, country, issue and the help that you want: the page explains which organisations fit.",
    address: "/match/",
    isGeneral: true,
    words:
      "find a partner, find partner, find partners, find me a partner, looking for a partner, need a partner, choose a partner, which organisation is best, find an organisation, find organisation, who can help my company, who can help our company, who can help us, who can help me, recommend an organisation, " +
      "recommend, recommendation, match, matching, matchmaking, matching tool, partner search, find expert, find help for my company, help my company, help our company, help my business, " +
      "ayudar mi empresa, ayuda mi empresa, buscar socio, encontrar socio, aider mon entreprise, aider notre entreprise, trouver un partenaire, ajudar minha empresa, encontrar parceiro, partner in, suche partner, partner gesucht, parceiro em, parceiro no, parceiro na, socio en, partenaire au, partenaire en, meinem unternehmen helfen, hilft unternehmen, hilfe für unternehmen, partner finden",
  },
  {
    title: "Compare listings",
    text: "Put organisations or tools side by side, field by field.",
    address: "/compare/",
    words:
      "compare, compare organisations, compare tools, comparison, side by side, compare two, difference between organisations, difference between tools, versus, which is better, comparar, comparer, vergleichen",
  },
  {
    title: "Your shortlist",
    text: "The listings that you have kept, with notes: to share, print or export.",
    address: "/shortlist/",
    words:
      "shortlist, my shortlist, short list, saved listings, saved organisations, save a listing, save listings, save this for later, favourites, favorites, bookmark, bookmarks, my list, print, print out, print list, print a list, print shortlist, share a list, share shortlist, pdf, brief, briefing for my boss, report for my boss",
  },
  {
    title: "The map",
    text: "Where organisations and tools work, country by country.",
    address: "/map/",
    words:
      "map, world map, show on a map, on a map, which countries, organisations by country, tools by country, listings by country, countries covered, mapa, carte, karte",
  },
  {
    title: "Laws",
    text: "Laws, bills, treaties and guidelines on forced labour and trafficking: who is covered, what they ask for.",
    address: "/laws/",
    isGeneral: true,
    words:
      "law, laws, ley, leyes, loi, lois, lei, leis, gesetz, gesetze, legislacion, legislacao, legislation, regulations, which law, which laws, list of laws, supply chain laws, modern slavery laws, does the law apply, legal obligations, legal requirements, am i covered, is my company covered, does it apply to my company",
  },
  {
    title: "Due diligence, step by step",
    text: "The six steps of the OECD's guidance, and which listings help with each.",
    address: "/due-diligence/",
    words:
      "due diligence steps, oecd steps, six steps, due diligence process, due diligence step, how to do due diligence, where do i start, where to start, where to begin, first steps, getting started",
  },
  {
    title: "What changed in the register",
    text: "New and changed listings, day by day, and feeds to follow them.",
    address: "/changes/",
    words:
      "what is new, what changed, what has changed, whats new, latest changes, recent changes, recently added, new listings, newly added, updates, latest updates, news, newsletter, rss, rss feed, atom, atom feed, feed, feeds, " +
      "subscribe, follow, follow updates, notify me, get notified, alerts, history of changes, changes to listings, calendar, icalendar, reviews due, due for review, follow a listing",
  },
  {
    title: "What is new on this site",
    text: "What you can do now that you could not do before.",
    address: "/guides/changelog/",
    words: "changelog, change log, new features, release notes, site updates, new on this site",
  },
  {
    title: "How listings are made",
    text: "Where facts come from, how they are checked and what the limits are.",
    address: "/guides/method/",
    words:
      "method, methodology, where does the data come from, data come from, data source, data sources, sources, how is data collected, how was data collected, how are facts checked, how do you check, how reliable, reliable, can i trust, is it accurate, accuracy, verified, verification, " +
      "who checks listings, who checks entries, who checks these, who checks facts, who checks data, who decides, how fresh, how current, how up to date, how old is the data, how recent, criteria for listing, inclusion criteria, how do you choose, selection criteria, how are listings chosen, what does compiled mean, what does stale mean, what does ageing mean, ageing mean, undated, what does undated mean, what does current mean,  what does freshness mean, endorsement, endorse, ranking, how are organisations ranked",
  },
  {
    title: "How the match works",
    text: "How criteria are compared, what strong means and how it was tested.",
    address: "/guides/matching/",
    words:
      "how does match work, how does matching work, how matching works, matching method, match score, match results explained, algorithm",
  },
  {
    title: "How to review a listing",
    text: "What a reviewer checks, and how a listing becomes checked or confirmed.",
    address: "/guides/review/",
    words:
      "become a reviewer, review a listing, review listings, how to review, reviewer, volunteer for the register, contribute time, help with the register, review guide",
  },
  {
    title: "About the register",
    text: "What it is, who it is for, where it comes from and what it does not do.",
    address: "/guides/about/",
    words:
      "about, about us, about the register, who runs, who runs this, run by, who made this, who is behind, behind this, who owns, who maintains, who pays for this, funded by, contact, contact us, contact the team, contact the editors, what is this, what is this site, imprint, impressum",
  },
  {
    title: "Privacy",
    text: "What the site does not collect: nothing that you type leaves your browser.",
    address: "/guides/privacy/",
    words:
      "privacy, privacy policy, cookies, cookie, tracking, gdpr, personal data, data protection, do you track, is my search private, data safe, is it safe, safe to use, anonymous,  datenschutz, privacidad",
  },
  {
    title: "Accessibility",
    text: "How the site works with a keyboard, a screen reader and without JavaScript.",
    address: "/guides/accessibility/",
    words: "accessibility, screen reader, wcag, keyboard navigation, without javascript, dark mode, large text",
  },
  {
    title: "Glossary",
    text: "What each term means, and what other bodies call the same.",
    address: "/guides/glossary/",
    words:
      "glossary, difference between trafficking, trafficking smuggling, definition, definitions, define, what does it mean, meaning of terms, terminology, vocabulary, glosario, glossaire",
  },
  {
    title: "Gaps: where help is missing",
    text: "Which regions, industries and issues have few organisations or tools.",
    address: "/insights/coverage/",
    words:
      "gap, gaps, coverage, where is help missing, underserved, under-served, which regions lack, what is missing in the field, white spots",
  },
  {
    title: "Trends and figures",
    text: "Charts of the field: how it grew, where it works, how fresh the evidence is.",
    address: "/insights/",
    words:
      "statistics, trends, charts, chart, figures, insights, how many organisations, how many tools, number of organisations, number of tools, then and now, 2021 report, estadisticas",
  },
  {
    title: "Case studies",
    text: "What organisations did with companies, by industry.",
    address: "/insights/case-studies/",
    words:
      "case study, case studies, examples, success stories, example of a company, good practice, best practice, best practices, good practices",
  },
  {
    title: "All organisations",
    text: "The directory, with filters for country, industry, help and more.",
    address: "/entities/",
    isGeneral: true,
    words:
      "organisations, ngos, charities, all organisations, list of organisations, all ngos, list of ngos, directory, browse organisations, every organisation, all listings",
  },
  {
    title: "All tools",
    text: "The directory of technology tools, with filters.",
    address: "/tools/",
    isGeneral: true,
    words:
      "tools, apps, software, all tools, list of tools, list of apps, all apps, browse tools, every tool, technology tools",
  },
];
