import { pairs, type Task } from "./task.ts";

/** What people want to know about the register and its site: one row a task. */
export const siteTasks: readonly Task[] = [
  {
    title: "What changed in the register",
    text: "New and changed listings, day by day, and feeds to follow them.",
    address: "/changes/",
    words:
      "get told, be told, told when, told about, tell us when, tell me about new, let us know when, alert us, inform me, " +
      "inform us, inform me when, notify us, notified when, hear about new, hear when, email us when, when something new, " +
      "something new is, when new, new ones, get news, keep up with, keep up to date, keep me up to date, keep us up to date, " +
      "keep us informed, stay in the loop, watch for changes, what was removed, what has been removed, since last time, since " +
      "last month, " +
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
      "was the information checked, was this checked, has this been checked, have these been checked, who has checked, who " +
      "checked, is it verified, is this verified, is it checked, is this checked, are these checked, can we trust, can i rely " +
      "on, rely on this, how do you know, how do you know this, where did this come from, who says so, who decided, paid to " +
      "be listed, pay to be listed, do they pay you, is this advertising, why is one missing, " +
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
      "keep what i, remember what i, record what i, record my, save what i, save my, store what i, read what i, reads what i, " +
      "who reads, watch what i, does anyone see, can anyone see, can somebody see, can my boss see, will my boss see, spy on " +
      "me, follow me around, my data, " +
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
      "letters too small, letters are too small, hard to read, too dark, too bright, cannot read, cant read, cannot see, " +
      "bigger type, magnify, colour blind, color blind, colourblind, without a mouse, voice control, old phone, works on my " +
      "phone, " +
      "accessibility, screen reader, wcag, keyboard navigation, without javascript, dark mode, large text, blind users, low vision, " +
      "visually impaired, colour contrast, color contrast, disabled users, dyslexia, font size, bigger text, bigger letters, " +
      "larger text, larger font, increase text, text size, text too small, high contrast, keyboard only, use a keyboard, " +
      "text to speech, read aloud, voiceover, nvda, jaws, no javascript, javascript off, turn off animations, reduced motion, " +
      "easy to read, plain language, dark theme, night mode, light mode, old browser, which browsers, browser support, " +
      "supported browsers, accessibility statement, is it accessible, works on a phone, mobile version, on my phone",
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
      "languages available, is there a version in, english version, spanish version, french version, " +
      "arabic version, portuguese version, german version, cambiar idioma, changer de langue, mudar idioma, sprache ändern, " +
      "übersetzen, site in my language, search in spanish, search in french, search in arabic, search in portuguese, search in german, " +
      "read in spanish, read in french, read in arabic, read in portuguese, this site in",
  },
  {
    title: "Reading offline",
    text: "What your browser keeps of this site to read without a connection, and how to delete it.",
    address: "/guides/privacy/",
    words:
      "no signal, without signal, without network, no mobile data, save the page, save pages, keep a copy on my phone, " +
      "offline, read offline, reading offline, use offline, work offline, works offline, offline use, offline version, offline copy, " +
      "without internet, no internet, without a connection, no connection, without connection, without wifi, no wifi, bad connection, " +
      "slow connection, poor connection, in the field without, keep pages, pages for reading, install the app, install this site, " +
      "add to home screen, progressive web app, pwa, do you have an app, is there an app for this site, app of the register, " +
      "delete offline copies, storage on my phone, sin conexión, hors ligne, sem conexão",
  },
];
