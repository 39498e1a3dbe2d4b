import type { ConceptWords } from "./lexicon.ts";

/** How people are heard, and ask for help. */
export const voiceWords: ConceptWords = {
  rate: `
    rate, rating, review, star, feedback on agencies, testimonial, say how they were treated,
    say how the agency treated them, recommend or warn, tripadvisor, trustpilot, yelp, glassdoor, compare agent,
    warn each other, warn others, compare what different agent charge, what agents charge, rank agency,
    complaint about agency, bad boss, honest agency, crooked agency, experience with agency, which agency is honest`,
  report: `
    report, tip, send what they saw, denounce, lodge, send photo, sighting, notify police, alert police, suspicion,
    concern, seen something, raise the alarm, tell the police, pass it on to police, suspected trafficking,
    suspected case, suspected sex, suspicious situation, tell authority, call police, suspected forced,
    inform police, suspected child, share what they saw, what they see, say what they noticed, say what they saw,
    flag a place, pass on what, send picture, tell the agency, tell someone safely, speak to police`,
  complaint: `
    complaint, grievance, complain, speak up, whistleblower, raise concern, problem at work, report problem,
    wage dispute, harassment, speak out, raise a problem, cry for help, unpaid, withheld, problem with pay,
    overtime, verbal abuse, bad treatment, mistreat`,
  survey: `
    survey, poll, answer, questionnaire for workers, ask worker, multiple choice, satisfaction,
    smartphone questionnaire, worker voice, question to worker, how they are treated, how theyre treated,
    ask them how, working condition, report condition, on condition, rate employer, treatment, ask fishermen,
    monthly question, mood of worker, hear from, themselves by mobile, listen to worker, tell us how, ask directly,
    ask our worker, how do they feel, voices of worker, first hand, from workers themselves, experience of worker,
    numbers from worker, ask the people, ask staff, questions by phone, short question, how work is, regularly ask,
    feedback from worker, workers feedback, quick question, automated call, robocall, pulse, reality on site,
    conditions on site`,
  questionnaire: `
    questionnaire, self assessment, self check, form, assessment tool, template, assessment framework,
    check list of policies, factory assessment, common assessment, compliance check, same questions, spreadsheet,
    supplier questions, fill in once, self assess, self test, checklist, check how ready, evaluate supplier,
    assess supplier, survey of supplier, supplier survey, vendor survey, ask supplier, ask our supplier,
    supplier declaration`,
  screen: `
    screening, question list, indicator, four question, short question, vulnerability score, ask when,
    question to ask, ask patient, triage question, assess whether, recognise victim, spot victim, identify victim,
    check if patient, spot sign, notice sign, warning sign, red flag in patient, know what to ask,
    whether he is forced, whether she is, if someone is being, suspect that patient, hear question,
    find out whether, signs of exploitation, sign of abuse`,
  hotline: `
    hotline, helpline, telephone line, phone line, free number, free telephone, toll free, national line,
    national number, tip line, textline, call centre, freephone, green number, voice line, number to call,
    number to ring, telephone number, confidential line, crisis line, 24 hour line, round the clock, day and night,
    line for victim, missed call line, phone service, someone to call, number where, emergency line,
    emergency number, hot line, help line, listening line, phone in, advice line, call for free,
    number they can call, ring a number, telephone counselling, whatsapp line, rings us back, phone number which,
    helpdesk, call back, cry line, sos line, trained listener, people can ring, ring at night`,
  whatsapp: "whatsapp, message, messenger, viber, sms, chat app, texting",
  voiceCall: `
    voice, keypad, missed call, ivr, basic phone, simple phone, feature phone, low literacy, voicemail,
    phone survey`,
  anonymous: "anonymous, anonymously, without giving name, confidential, nameless, unnamed",
  panic: `
    sos, location, gps, share where, where they are, ring for help, call for help, quietly, send help, button,
    know where you are, one press, secretly call, silent alarm, rescue me`,
  language: `
    language, multilingual, translate, interpreter, translation, speaks, burmese, tagalog, amharic, hindi, bengali,
    nepali, arabic, own tongue, mother tongue, bangla, spanish`,
  offline: `
    offline, without a connection, no connection, without internet, without data, no internet, cheap phone,
    without signal`,
};
