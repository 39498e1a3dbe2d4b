import { pairs, type Task } from "./task.ts";

/** What people come to do about a listing, and help for those in danger: one row a task. */
export const listingTasks: readonly Task[] = [
  {
    title: "Help for people in danger",
    text: "Who to call if you, or someone that you have met, is in danger or exploited. The register cannot help you itself.",
    address: "/guides/help/",
    words:
      "worried about my friend, worried about my sister, worried about my daughter, worried about my neighbour, report a " +
      "suspicion, report my suspicion, report suspicions, something suspicious, suspicious activity, what i saw, i am afraid, " +
      "afraid of my boss, hits me, beats me, threatens me, locked me, not allowed to leave my, will not let me leave, wont " +
      "let me leave, took away my, give my passport back, passport back, get my passport, does not give my, wont give my, pay " +
      "me my, my wages, my salary, owes me, tricked me, lied to me, " +
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
      "broken link, dead link, link is broken, link is dead, link broken, link goes nowhere, update contact, contact person, " +
      "contact has changed, contacts have changed, phone has changed, address has changed, website has changed, new director, " +
      "new contact, no longer works here, no longer our, we renamed, was renamed, new logo, project is over, project has " +
      "ended, programme has ended, programme ended, tool has ended, untrue, misleading, false information, went out of " +
      "business, out of business, " +
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
      "take off our, take off my, get us off, get off the list, get our name off, do not want to be here, dont want to be " +
      "here, should not be listed, should not be here, why are we here, why are we on, without asking us, nobody asked us, " +
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
      "to appear here, organisation to appear, ngo to appear, charity to appear, appear on this site, appear on your site, " +
      "appear on the map, appear in the register, want to be listed, would like to be listed, be on the list, be on your " +
      "list, be on this site, be part of the register, feature us, feature our, list my charity, list our charity, list my " +
      "ngo, list our ngo, you forgot, you have forgotten, know an organisation, know a charity, know of an, " +
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
      "can you list it, list it here, you missed a tool, you forgot a tool, made a tool, developed a tool, developed an app, " +
      "launched an app, launched a tool, our software is missing, add our software, " +
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
    title: "How to review a listing",
    text: "What a reviewer checks, and how a listing becomes checked or confirmed.",
    address: "/guides/review/",
    words:
      "how can i help, how can we help, get involved, how to get involved, what can i do to help, can i join in, join your " +
      "team, proofread, proofreader, " +
      "become a reviewer, review a listing, review listings, how to review, reviewer, volunteer for the register, contribute time, " +
      "help with the register, review guide, review entries, check a listing, check listings, checking listings, be a reviewer, " +
      "join the review, volunteering for the register, how can i help the register, can i help the register, want to help the register, i want to help the register, " +
      "verify a listing, confirm a listing",
  },
];
