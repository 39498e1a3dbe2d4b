/** More made-up wishes for victims, the public and investigators: the same kinds of work, as other people would ask for them. */
export const moreSayingsOnHelp = {
  "victim-hotline": `
    One easy number for the whole country. Somebody who listens at night in Twi, Romanian or Spanish. Text or chat if you
    cannot speak. Line for men, women and children who are sold or beaten. Who can I call about my neighbour's maid?
    Ministry opens a phone service. Chat window for people held in a brothel. Lorry drivers and witnesses ring too.`,
  "public-reports": `
    Nail bar, takeaway or building site seems wrong. Delivery riders photograph a house with barred windows. Pass on what I
    saw without giving my name. Cabin crew alert the airport. Citizens send place, time and picture. Holiday guests tell
    about a child offered at the beach. Postmen, cleaners and vets have eyes. Map of tips. Learn the signs and tell someone.
    Labour inspection takes tips on the web.`,
  "crisis-button": `
    A shake of the phone calls for help. Escort or carer is in danger and cannot talk. Secret sign to friends and embassy.
    Workers overseas tap one button. Hide it behind a fake icon. Rescue me now.`,
  "sex-adverts": `
    Can you tell from style and spelling that one pimp wrote them all? Same emoji, same flat, other town. Girls in ads who
    may be fifteen. Who moves women around the country? Label groups of ads by hand. Data for a class on sex ads.`,
  "web-intelligence": `
    Who sells kidneys, brides or babies online? Give investigators a picture of each ring. Look up one nickname in every
    forum. Find smugglers' offers. News and posts gathered by machine for analysts. Trace a recruiter for scam compounds.
    Weekly list of suspects for the unit. Face of a suspect anywhere online.`,
  "platform-moderation": `
    Free filter for a small start-up. Queue for moderators that spares their eyes. Dating or gaming firm wants bad uploads
    blocked. Check clips before others see them. Tell other companies which account it was. Comply with the duty to report.
    Ready-made check in our upload form.`,
  "abuse-hashes": `
    Has this clip been seen by police before? List of known files for hosts. Match copies without looking. Code for videos
    as well as photos. World-wide store of abuse pictures for detectives. Skip known files. Staff laptops and cloud folders
    checked.`,
  "abuse-classifier": `
    New pictures that nobody has coded yet: is it abuse? Machine opens files, ranks them by harm and age. Generated or real
    child? Program trained on childhood photos. Sort what the memory cards hold. Estimates severity and spares people.`,
  "abuse-blocklist": `
    Our library and school wifi must not open abuse pages. Phone companies get a fresh list every day. Show a stop page
    instead. Country filter. Search results without such sites.`,
  "own-image-removal": `
    Filmed at fifteen and it is everywhere, get it off. Boy blackmailed with a selfie. Nobody should have to see it to
    remove it. Class mates share my picture. Fake nudes made by AI. Stop my ex. Adults and minors take back pictures. Keep
    it from coming back.`,
  "grooming-detection": `
    Grown-up pretends to be twelve in a game. Chats that turn creepy are flagged. Protect my daughter's phone from luring.
    Score messages for risk, tell the moderators. Loverboys who befriend lonely girls online. Stranger asks for a selfie,
    the app warns. Detect tricks of groomers.`,
  "report-clearing": `
    Which tip first? Central desk gets notices about illegal pages and finds the host. Officers drown in reports. Hand a
    case to the right country. Analysts of hotlines share work. Form for the public to report a bad site.`,
  "bank-monitoring": `
    Insurer or money shop finds exploited clients. Wages of ten men go into one account. Signs in remittances for live
    abuse. Customer profiles of exploiters.`,
  "crypto-tracing": `
    Which exchange turned them to cash? Wallets behind scam parks and brothel sites. Warn exchanges of dirty addresses.
    Trail of virtual money. Block donations in coins to abuse forums.`,
  "case-management": `
    Which caseworker saw her last? Hotline software for calls and referrals. Progress of a rescued boy. Court dates, doctor,
    school in one file. Victim's file shared with consent.`,
  "case-data": `
    Numbers for my thesis on who is trafficked from where. Many charities put anonymous facts together. Make a safe copy of
    sensitive tables. Share figures without names. Profiles of traffickers and victims. Common codes for cases.`,
  "survivor-referral": `
    Who has a bed in Ohio? Support site that matches needs and helpers. Where can he go after the raid? Directory for
    outreach workers. Long-term homes for girls. Send her to the right service.`,
  "legal-help": `
    Free solicitor for a woman who wants her wages. Lawyers pick cases on their phone. Immigration and custody papers for
    survivors. Wipe out a record for prostitution. Volunteers with law degrees. Sue the trafficker. Advice from a barrister
    by video.`,
  "survivor-banking": `
    Debts made in her name by a pimp. Branch staff treat freed people kindly. First card, first savings. Loans and budgets
    after slavery. Clerks learn what survivors need. Proof of identity from a shelter is accepted.`,
  "patient-screening": `
    Casualty, sexual health and birth clinics. Card for the white coat. Find out whether the patient is made to work.
    Checked list of signs for ambulance crews.`,
  "staff-training": `
    Half-hour film with a test for shift leaders. Teach agency staff, stewards and receptionists. Course for landlords or
    council workers. Game on the phone for workers about rights and safety. Quiz at the end and a certificate. Train our
    buyers. What should a hotel cleaner do?`,
  "missing-children": `
    First hours after a child is gone. Mothers look for stolen babies. Show the picture on every screen in town. Search all
    homes in the state.`,
  "deterrent-chat": `
    Men who look for kids or paid sex get a warning. Stop buyers before they buy. Pop-up that offers therapy. Robot talks a
    punter out of it. Lure those who answer bogus sex ads. Tell him what it does to her. Cut demand.`,
  "awareness-game": `
    Teens live through the trick of a loverboy. Goggles that let pupils feel it. Kids decide and see what happens. Story on
    a phone for girls at risk. Learn while playing.`,
  "tool-catalogue": `
    See who built what. Filter by language, place and purpose. Compare and comment on tools. Register of projects and
    technology. Is there already something like it?`,
  "law-database": `
    Which act covers my firm? All verdicts against traffickers for a judge. Compare punishments of states. Search paragraphs
    by topic. What must companies do in each country? What has my government signed?`,
  "photo-clues": `
    Which flat, beach or street is in the picture? Ask the public where a toy, bag or curtain is sold. Travellers photograph
    rooms. Find the place from tiles and windows. People recognise an object.`,
  "seized-devices": `
    Officers on the doorstep need to know which laptop to take. Sort a million files. Look for victims in confiscated
    cameras. Free kit for small police forces.`,
  "job-fraud": `
    Is this modelling, football or cruise offer real? Check the hotel that hires me. Spot bait on Telegram. Offers that lead
    to Cambodia. Company does not exist.`,
} as const;
