/** Something that people come to do, and the page where they do it. */
export interface Task {
  readonly title: string;
  /** What they find there. */
  readonly text: string;
  /** Without the base. */
  readonly address: string;
  /**
   * What they write, commas between. A task is meant where all words of one phrase are near each other, in any order; a phrase of
   * stop words alone, such as "who are you", must be there as it is. A single word counts only in a short query (`findTasks`).
   */
  readonly words: string;
  /** It answers any question of its sort, so that what answers this very one comes before it. */
  readonly isGeneral?: true;
}

/** Every verb with every object: "add ngo", "suggest ngo". */
function pairs(verbs: string, objects: string): string {
  const list = objects.split(", ");
  return verbs
    .split(", ")
    .flatMap((verb) => list.map((object) => `${verb} ${object}`))
    .join(", ");
}

/** Every task that a search leads to first: one row a task. */
export const tasks: readonly Task[] = [
  {
    title: "Help for people in danger",
    text: "Who to call if you, or someone that you have met, is in danger or exploited. The register cannot help you itself.",
    address: "/guides/help/",
    words:
      "in danger, am exploited, being exploited, is exploited, am trafficked, being trafficked, was trafficked, am a victim, " +
      "victim needs help, victim help, help for victims, help victims now, help a victim, rescue, rescue me, emergency, " +
      "emergency number, who can i call, call for help, number to call, phone number, telephone number, helpline number, " +
      "hotline number, need help now, i need help urgently, help me please, took my passport, taken my passport, keeps my passport, " +
      "not paid, boss does not pay, cannot leave, can not leave, i am trapped, locked in, escape, run away, saw a victim, " +
      "suspect trafficking, report trafficking, report a crime, report suspected, helpline, hotline for victims, i was abused, " +
      "am abused, need rescue, ayuda, necesito ayuda, au secours, aide urgence, besoin aide, socorro, preciso de ajuda, hilfe, " +
      "brauche hilfe, my employer took, employer keeps my, boss took my, boss keeps my, they took my, keeps my documents, " +
      "took my documents, will not pay me, wont pay me, does not pay me, not paying me, forced to work, am being forced, " +
      "someone is being held, being held against, my neighbour is, my neighbor is, my friend is trapped, saw someone, i saw a, " +
      "i think someone, i think she is, i think he is, think is a victim, think is being, police number, call the police, call police, " +
      "tell the police, who do i tell, where can i report exploitation, where to report trafficking, " +
      "report exploitation, report slavery, report abuse, report a case, report my boss, report my employer, i need shelter, " +
      "need a shelter tonight, somewhere to stay tonight, help me escape, i want to leave, passport was taken, passport taken, " +
      "how do i get help, where can i get help, get help, victim of trafficking needs, quick exit, speak to someone, talk to someone, " +
      "someone to talk to",
  },
  {
    title: "Correct a listing",
    text: "Say what is wrong or out of date, with a page that shows it.",
    address: "/contribute/?edit=",
    words:
      "out of date, outdated, not up to date, entry listing is wrong, is wrong, wrong information, incorrect, mistake, " +
      "report a mistake, report an report error, error in entry, error, correct a listing, correct entry, correction, " +
      "corrections, update a listing, update my profile, update information, edit entry, edit listing, edit my organisation, " +
      "fix entry, fix listing, link does not work, has closed, closed down, shut down, has shut down, closed its doors, " +
      "no longer exists, has ended, changed its name, our new name, new phone number, our phone number, new address, new website, " +
      "new email, we moved, moved office, new office, please update, text about us, says about us, about us is wrong, ended last year, " +
      "project ended, has stopped, no longer active, no longer running, no longer available, tool ended, claim listing, " +
      "claim our profile, confirm entry, link is wrong, wrong phone number, logo is wrong, old name, old address, old website, " +
      "changed our name, we changed, we have changed, name changed, new name, has been closed, was closed, we closed down, " +
      "has closed down, has merged, merged with, we merged, no longer work, page about us, about us has, information about us, " +
      "details are wrong, details wrong, data is wrong, fact is wrong, fact wrong, typo, spelling mistake, misspelt name, " +
      "out-of-date information, old information, no longer true, is not right, still says, you list us as, contact details, " +
      "our contact details, fix our, fix a mistake, correct a fact, correct information, correct mistake, make a correction, " +
      "send a correction, suggest an edit, suggest a change, suggest a correction, suggest an improvement, flag an error, " +
      "flag a mistake, spotted a mistake, spotted an error, found a mistake, found an error, there is a mistake, there is an error, " +
      "inaccurate, inaccuracy, add a source, add a country to our, listing is old, entry is old, listing is outdated, " +
      "profile is outdated, we no longer exist, does not exist any more, has been discontinued, discontinued tool, " +
      "app no longer works, tool no longer works, 404" +
      ", " +
      pairs(
        "wrong, incorrect, outdated",
        "name, address, phone, email, link, website, logo, country, date, details, data, page, profile, description, contact",
      ) +
      ", " +
      pairs(
        "correct, update, change, edit, fix, confirm",
        "our listing, our entry, our page, our profile, our details, our name, our address, our website, our information, my listing, my entry, my page",
      ),
  },
  {
    title: "Remove a listing, or reply to one",
    text: "How a listed organisation asks for removal, confirms what is listed or replies to it.",
    address: "/guides/contribute/",
    words:
      "remove us, remove my entry, remove listing, remove entry, delete my entry, delete listing, take down listing, remove my name, " +
      "remove me, delete my name, take us off, take me off, delete my data, removal, ask for removal, complaint about a listing, " +
      "complain about entry, we are listed, why are we listed, right of reply, unlist, delist, be removed, removed from the register, removed from the list, removed from your site, " +
      "want to be removed, remove our, take our name off, take us down, take down our, taken down, dont want to be listed, " +
      "not want to be listed, opt out, withdraw our, withdraw from, erase our, erase us, right to be forgotten, delete us, delete our, " +
      "delete my charity, delete our charity, remove our charity, remove my charity, remove our ngo, remove our company, " +
      "object to a listing, object to our listing, reply to a listing, respond to a listing, without our consent, without permission, " +
      "off your website, off your site, off this site, off the site, off the list, off the register" +
      ", " +
      pairs(
        "remove, delete, erase, withdraw, take down, unlist",
        "our listing, our entry, our organisation, our page, our profile, our name, our data, my listing, my organisation, us from",
      ),
  },
  {
    title: "Add an organisation",
    text: "Propose an organisation or initiative that is missing.",
    address: "/contribute/?new=entity",
    words:
      "add my organisation, add our organisation, add an organisation, add us, add my ngo, add our ngo, add my company, " +
      "add our company, add a listing, add listing, add entry, add an entry, suggest an organisation, propose an organisation, " +
      "propose a listing, submit an entry, submit a listing, submit listing, register my organisation, register our organisation, " +
      "list my organisation, list our organisation, list us, get listed, be listed, become listed, how to get listed, " +
      "new organisation, new entry, organisation is missing, organisation missing, missing organisation, join the register, sign up, " +
      "why are we missing, is missing from the register, missing from the list, missing from the register, missing from your list, " +
      "my charity is missing, our charity is missing, include us, include our, include my, be included, how can we be included, " +
      "nominate, add our charity, add my charity, add our group, add our initiative, add our foundation, add our company to, " +
      "add a charity, add an ngo, add another, suggest a charity, suggest an ngo, suggest a listing, recommend adding, " +
      "put us on the map, put us on the list, get on the list, apply to be listed, apply for listing, application form, submit our, " +
      "submit your organisation, submit an ngo, tell you about an organisation, contribute, contributing, how to contribute, " +
      "how can i contribute, our charity is not, our organisation is not, my organisation is not, we are not on, is not on the list, " +
      "not on your list, not in the register" +
      ", " +
      pairs(
        "add, suggest, propose, submit, include, nominate, register",
        "organisation, ngo, charity, initiative, group, association, foundation, company, programme",
      ),
  },
  {
    title: "Add a tool",
    text: "Propose a technology tool that is missing.",
    address: "/contribute/?new=tool",
    words:
      "add my tool, add our tool, add a tool, add an app, add our app, suggest a tool, suggest an app, suggest new tool, " +
      "propose a tool, propose an app, submit a tool, list our tool, list my tool, list our app, register our tool, new tool, " +
      "tool is missing, tool missing, missing tool, app missing, list my app, list an app, list a tool, submit our app, " +
      "submit our tool, submit an app, include our tool, include our app, our app is missing, our tool is missing, we built a tool, " +
      "we made an app, we built an app, we made a tool, we have built, our new app, our new tool, put my app, put our app, " +
      "register an app" +
      ", " +
      pairs(
        "add, suggest, propose, submit, include, nominate, register",
        "tool, app, application, software, chatbot, hotline, dataset",
      ),
  },
  {
    title: "Download the data",
    text: "All listings as CSV for Excel, JSON and other formats, free to use (CC BY 4.0). Each directory also exports what you filter.",
    address: "/data/",
    words:
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
    title: "Does this exist already?",
    text: "Describe a tool that you think of: the page shows tools that do similar work.",
    address: "/exists/",
    words:
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
    title: "What changed in the register",
    text: "New and changed listings, day by day, and feeds to follow them.",
    address: "/changes/",
    words:
      "what is new, what changed, what has changed, whats new, latest changes, recent changes, recently added, new listings, " +
      "newly added, updates, latest updates, newsletter, rss, rss atom, atom feed, feed, subscribe, " +
      "follow updates, notify me, get notified, history of changes, changes to listings, calendar, icalendar, reviews due, " +
      "due for review, follow a listing, unsubscribe, email alerts, e-mail alerts, email updates, mailing list, sign up for updates, " +
      "sign up for newsletter, stay informed, keep me informed, keep me posted, stay up to date, be notified, push notification, " +
      "get alerts, alert me, webhook, what has been added, what was added, newly listed, recent additions, recently updated, " +
      "last updated, last update, when was it updated, when was this updated, latest listings, latest additions, latest news, " +
      "latest entries, log of changes, change history, history of a listing, version history, revision history, follow changes, " +
      "watch a listing, track changes, subscribe to updates, subscribe to changes, subscribe by email, feed reader, ics, " +
      "add to calendar, outlook, email me when, e-mail me when, tell me when, let me know when, when something changes, " +
      "when it changes, when listings change",
  },
  {
    title: "What is new on this site",
    text: "What you can do now that you could not do before.",
    address: "/guides/changelog/",
    words:
      "changelog, change log, new features, release notes, site updates, new on this site, whats new on the site, new on the site, " +
      "new functions, new feature, product updates, version of the site, site changes, changes to the site, improvements",
  },
  {
    title: "How listings are made",
    text: "Where facts come from, how they are checked and what the limits are.",
    address: "/guides/method/",
    words:
      "method, methodology, where does the data come from, data come from, data source, data sources, sources, how is data collected, " +
      "how was data collected, how are facts checked, how do you check, how reliable, can i trust, is it accurate, accuracy, " +
      "who checks listings, who checks entries, who checks these, who checks facts, who checks data, " +
      "who decides, how fresh, how current, how up to date, how old is the data, how recent, criteria for listing, inclusion criteria, " +
      "how do you choose, selection criteria, how are listings chosen, what does compiled mean, what does stale mean, " +
      "what does ageing mean, ageing mean, undated, what does undated mean, what does current mean, what does freshness mean, " +
      "endorsement, endorse, ranking, how are organisations ranked, listings checked, how are listings checked, " +
      "how are entries checked, are listings verified, who verifies, verify listings, fact check, fact-check, fact checking, " +
      "quality control, quality of the data, data quality, peer review, what are your sources, which sources, " +
      "source of the information, where do you get, where did you get, where is the information from, " +
      "where does this information come from, where do the facts come from, how often is it updated, how often updated, " +
      "how often do you update, how often is the register updated, update frequency, how up-to-date, up to date is, how recent is, " +
      "trust the data, trust this, is it reliable, is this reliable, is the data reliable, how accurate, bias, biased, " +
      "limitations, limits of the data, weaknesses, who is included, what gets listed, who gets listed, requirements for listing, " +
      "why is listed, why was listed, conditions for listing, listing criteria, editorial policy, compiled mean, checked mean, " +
      "confirmed mean, what does checked mean, what does confirmed mean, what does evidence from mean, evidence date, dates mean, " +
      "what do the dates mean, status unknown, unknown status, what does status mean, is inclusion an endorsement, do you endorse, " +
      "do you recommend, do you rank, ai generated, written by ai, who wrote, your facts, where are your, facts from, facts come from",
  },
  {
    title: "How the match works",
    text: "How criteria are compared, what strong means and how it was tested.",
    address: "/guides/matching/",
    words:
      "how does match work, how does matching work, how matching works, matching method, match score, match results explained, " +
      "algorithm, how do you match, how are matches made, how are results ranked, how is the score calculated, " +
      "how are organisations matched, why is this a match, why was this suggested, what does strong mean, strong match, " +
      "ranking method, order of results, how are results ordered",
  },
  {
    title: "How to review a listing",
    text: "What a reviewer checks, and how a listing becomes checked or confirmed.",
    address: "/guides/review/",
    words:
      "become a reviewer, review a listing, review listings, how to review, reviewer, volunteer for the register, contribute time, " +
      "help with the register, review guide, review entries, check a listing, check listings, checking listings, be a reviewer, " +
      "join the review, volunteering for the register, how can i help the register, can i help the register, want to help the register, i want to help the register, " +
      "verify a listing, confirm a listing",
  },
  {
    title: "About the register",
    text: "What it is, who it is for, where it comes from and what it does not do.",
    address: "/guides/about/",
    words:
      "about, about us, about the register, run by, who made this, who is behind, behind this, " +
      "funded by, contact, contact us, contact the team, contact the editors, what is this, what is this site, imprint, impressum, " +
      "how is this funded, how is it funded, how is the register funded, sponsors of the register, your sponsors, " +
      "your donors, your funders, behind this site, behind the register, behind this website, your purpose of the register, " +
      "purpose of this, what is the purpose, why does this exist, why was this made, who developed this site, who are you, " +
      "who you are, your team, the team, staff of the register, company behind, organisation behind, are you a charity, " +
      "are you affiliated, affiliation, modernslaverymap, modern slavery map, interactive map for business, " +
      "tech against trafficking map, history of the register, what is the anti-trafficking register, anti-trafficking register, " +
      "this register, what does this site do, what can i do here, how does this site work, how do i use this site, " +
      "how to use this site, user guide, tutorial, help with the site, faq, frequently asked questions, contact form, contact address, " +
      "email address of the register, write to you, write to us, reach you, get in touch with you, talk to you, press enquiries, " +
      "media enquiries, press kit, press contact, give feedback, send feedback, leave feedback, complaint about the site, " +
      "is it free, is this free, free to use, does it cost, what does it cost to use, cost of using, do i have to pay, " +
      "do i need an account, need an account, login, log in, sign in, create an account, register an account, register funded, " +
      "register financed, site funded, website funded, register independent, is this independent, need to register, have to register, " +
      "must i register" +
      ", " +
      pairs(
        "who funds, who finances, who sponsors, who pays for, who built, who created, who operates, who publishes, who maintains, who runs, who owns",
        "this, the register, this site, this website, you",
      ),
  },
  {
    title: "Privacy",
    text: "What the site does not collect: nothing that you type leaves your browser.",
    address: "/guides/privacy/",
    words:
      "privacy, privacy policy, cookies, cookie, tracking, gdpr, personal data, data protection, do you track, is my search private, " +
      "data safe, is it safe, safe to use, datenschutz, privacidad, sell my data, do you sell, my data sold, " +
      "who sees, who can see, see my searches, see what i type, log my, what do you store, what data do you collect, do you collect, " +
      "do you store, do you keep, do you share my, collect about me, information about me, track me, trackers, analytics on this site, " +
      "google analytics, ip address, delete my searches, search history, clear my history, clear data, local storage, third parties, " +
      "third party, is it anonymous, is this anonymous, am i anonymous, who knows what i search, data policy, privacy notice, " +
      "privacy statement, cookie policy, cookie banner, dpo, data protection officer, what i search, what i searched, see what i, " +
      "what i type, what i typed",
  },
  {
    title: "Accessibility",
    text: "How the site works with a keyboard, a screen reader and without JavaScript.",
    address: "/guides/accessibility/",
    words:
      "accessibility, screen reader, wcag, keyboard navigation, without javascript, dark mode, large text, blind users, low vision, " +
      "visually impaired, colour contrast, color contrast, disabled users, dyslexia, font size, bigger text, bigger letters, " +
      "larger text, larger font, increase text, text size, text too small, high contrast, keyboard only, use a keyboard, " +
      "text to speech, read aloud, voiceover, nvda, jaws, no javascript, javascript off, turn off animations, reduced motion, " +
      "easy to read, plain language, dark theme, night mode, light mode, old browser, which browsers, browser support, " +
      "supported browsers, accessibility statement, is it accessible, works on a phone, mobile version, on my phone",
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
  {
    title: "Report a problem with this site",
    text: "How to tell those who run it that a page, a link or a form does not work, or what you miss.",
    address: "/guides/contribute/",
    words:
      "bug, bugs, report a bug, report bug, report a problem, report problem, report an issue, report issue, report a fault, " +
      "report a technical problem, technical problem, technical issue, technical support, tech support, support request, help desk, " +
      "website error, site error, site broken, website broken, page broken, something is broken, broken page, broken site, " +
      "broken website, broken button, broken search, search does not work, map does not work, form does not work, " +
      "button does not work, page does not work, site does not work, website does not work, does not load, doesnt load, will not load, " +
      "wont load, not loading, page not loading, does not open, cannot open, cant open, cannot submit, cant submit, crashes, crashed, " +
      "freezes, blank page, page not found, too slow, site is slow, site is down, site down, feature request, request a feature, " +
      "suggest a feature, improve the site, improve this site, suggestion for the site, webmaster, problem with the site, " +
      "problem with this site, problem with the website, problem with this website, problem with this page, problem on this page, " +
      "wrong on the website, informar de un fallo, signaler un bug, signaler un problème, relatar um problema, fehler melden, " +
      "problem melden, site is not working, page is not working, search is not working, is broken on, link is broken on this site",
  },
  {
    title: "The source code",
    text: "The code and the listings are open: how to see, copy and change them.",
    address: "/guides/contribute/",
    words:
      "github, gitlab, git, your code, see the code, code of this site, code of the site, source code, open source, " +
      "source of the site, repo, git repository, pull request, pull requests, fork, fork the register, clone, clone the repository, " +
      "commit, commits, issue tracker, github issues, edit on github, yaml, yaml file, how is this site built, built with, tech stack, " +
      "technology of this site, run it locally, run locally, self host, self-host, host my own copy, own copy of the register, " +
      "developer guide, contribute code, código fuente, code source, código-fonte, quellcode",
  },
  {
    title: "Translate or correct a word",
    text: "The languages of the site, and how to correct a translation or add one.",
    address: "/guides/translate/",
    words:
      "translate, translating, translations, translate the site, translate this site, help translate, help with translation, " +
      "wrong translation, translation mistake, translation error, bad translation, mistranslated, correct a translation, " +
      "improve a translation, another language, add a language, add your language, languages, change language, change the language, " +
      "switch language, choose language, language of the site, which languages, what languages, available languages, " +
      "languages available, site in, website in, is there a version in, english version, spanish version, french version, " +
      "arabic version, portuguese version, german version, cambiar idioma, changer de langue, mudar idioma, sprache ändern, " +
      "übersetzen, site in my language, search in spanish, search in french, search in arabic, search in portuguese, search in german, " +
      "read in spanish, read in french, read in arabic, read in portuguese, this site in",
  },
  {
    title: "Reading offline",
    text: "What your browser keeps of this site to read without a connection, and how to delete it.",
    address: "/guides/privacy/",
    words:
      "offline, read offline, reading offline, use offline, work offline, works offline, offline use, offline version, offline copy, " +
      "without internet, no internet, without a connection, no connection, without connection, without wifi, no wifi, bad connection, " +
      "slow connection, poor connection, in the field without, keep pages, pages for reading, install the app, install this site, " +
      "add to home screen, progressive web app, pwa, do you have an app, is there an app for this site, app of the register, " +
      "delete offline copies, storage on my phone, sin conexión, hors ligne, sem conexão",
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
