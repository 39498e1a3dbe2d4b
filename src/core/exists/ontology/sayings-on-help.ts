/** How people in everyday words ask for work for victims, the public and investigators: made-up short wishes by kind of work. */
export const sayingsOnHelp = {
  "victim-hotline": `
    Free number day and night for someone who is held against her will. Who do I ring if I am trapped? Operators in many
    languages. Text a line and a counsellor answers. National emergency line against trafficking. Toll-free call to the
    ministry or charity. Domestic workers who are beaten call for help. Chat or phone with people who know what to do. Call
    centre for victims and witnesses. Round-the-clock helpline for trafficked people and witnesses. Green line of the
    ministry. Psychologists and lawyers answer calls and chats. Textline for girls who can't speak aloud. Regional number
    for Gulf countries in Hindi, Tagalog and Amharic. Victims of forced begging or marriage can phone. Rescue request by
    telephone. State commission opens a free number. Software and staff for helplines. Migrant women ring for shelter.`,
  "public-reports": `
    I saw something odd, whom do I tell? App for neighbours, passengers and drivers to report suspicion. Take a photo of a
    number plate or a house and send it to police. Anonymous tips from citizens. Customers notice frightened staff in a car
    wash, nail bar or restaurant. Truckers, flight crews and hotel guests pass on what they see. Tell authorities about a
    child begging. Signs to look for and a button to report. Witness sends time, place and picture. Citizen reporting app.
    Passengers and cabin crew message the police. Community watch for forced labour. Checklist for customers of car washes,
    nail salons or building sites. Tip line for bus drivers and truckers. Report a suspicious house, massage shop or farm.
    Geotagged photo to the sheriff. Bystanders help to rescue. See something, say something. Youngsters inform authorities
    about abuse of children. Hotel guests, delivery riders and meter readers notice things. Crowd intelligence for an
    agency. Anonymous form on the web for slavery at work. Send evidence from the street.`,
  "crisis-button": `
    Hidden button that sends my position to friends or police. Silent alarm for a maid locked in a house. SOS on the phone
    for workers abroad. Shake it and help comes. Share location when in danger. Secret call for rescue. Panic app for women
    at risk. Panic key for sex workers or maids. Wearable or phone that calls rescuers unseen. Emergency alert to volunteers
    and embassies. Press once and officers see where I am. Distress signal from a locked flat. Disguised app that looks like
    a calculator. Countrymen nearby get an SOS. Live tracking when meeting a stranger.`,
  "sex-adverts": `
    Group escort ads by the same phone number. Find girls under age among online sex ads. Detectives search thousands of
    massage and dating adverts. Who is behind these posts? Same picture, same wording, many cities. Spot the pimp. Machine
    reads classified ads and flags those that smell of force. Cluster advertisements. Archive of deleted escort posts. Map
    ads over time. Data for researchers on online prostitution. Natural language processing of escort listings. Vice squad
    links ads across states. Stylometry to find who wrote the text. Clusters of near-identical adverts. Visual tool to label
    suspicious groups. Outreach teams gather phone numbers from ads and text the women. Prioritise likely minors. Scrape
    Backpage-like sites. Organised massage business found through listings. Open data set of annotated ads. Face of a
    missing teen in a listing. Network of pimps across cities. Spam, scam or trafficking?`,
  "web-intelligence": `
    Search the dark web for traffickers. Collect what criminals post online. Software for analysts that connects names,
    phones, accounts and places. Scan forums, social networks and hidden sites. Gather leads from open sources. Face search
    in the internet for suspects. Crawler for investigators. Watch Telegram and Facebook for people sellers. Threat
    intelligence. Open source intelligence platform. Follow a suspect's online tracks. Index of the hidden internet.
    Knowledge graph of names, emails and places. Social media monitoring for recruiters of victims. Image and face lookup
    over the whole web. Non-profits get free analytic software. Darknet markets for people. Link analysis for agents at the
    border. Find sellers of children, organs or brides on the net. Detect gangs on messaging apps.`,
  "platform-moderation": `
    Keep child abuse pictures off our website. Users upload videos, we need to filter them. Help moderators of a chat, game
    or photo service. Check each upload before it goes live. Trust and safety team. Small forum wants a free service against
    illegal images. Tell other tech firms about bad accounts. Remove and report indecent material on our server. Content
    moderation toolkit. Interface that scores uploads for child sexual abuse. Detect CSAM on our cloud, app or dating site.
    Start-up needs open-source review queue for illegal pictures. Share signals between platforms. Live stream provider
    stops abuse. Report to the national center automatically. File host checks images on upload. Message service for teens
    stays clean. Companies pool account names of offenders.`,
  "abuse-hashes": `
    Recognise known abuse pictures by a fingerprint. List of codes of illegal images. Find copies even when cropped or
    resized. Compare files with a police database. Match videos seen before. Share hashes between companies and forces. Same
    photo turns up again. Scan office computers or clouds for known files. Perceptual hash. PhotoDNA-like matching for
    video. Hash list for hosting companies. Robust fingerprint recognises edited copies. International database of abuse
    images. Investigators set aside known files. Exchange of signatures. Detect redistribution of a victim's pictures. Match
    stills from clips. Workplace network scanned for illegal files. Quality-graded hashes by country law.`,
  "abuse-classifier": `
    AI that tells whether a new picture shows a child being abused. Sort seized images by how bad they are. Unknown material
    flagged first. Machine looks so that officers need not. Neural network trained on police data. Grade severity
    automatically. Save investigators from viewing horror. Classifier for unseen child sexual abuse. Artificial intelligence
    estimates age and nudity. Prioritise files in a big seizure. Automatic grading of severity for analysts. Train models
    without spreading the pictures. Detect new videos of abuse. Ranking so that worst cases come first. Childhood photos
    donated to teach an algorithm.`,
  "abuse-blocklist": `
    Internet providers block pages with abuse. List of bad addresses. Nobody in the country should be able to open such
    sites. Filter for schools, libraries and mobile networks. Stop customers from reaching child porn. Daily list of URLs.
    Block list of web addresses for telecoms. Internet service providers filter criminal pages. DNS filter for country.
    Domain alerts. Access denied to abuse sites. Mobile operators subscribe to a list. Stop search engines from showing such
    pages.`,
  "own-image-removal": `
    My naked photo is going round, take it off. Ex threatens to post my pictures. Teenager sent a nude and regrets it. Stop
    it spreading without showing it to anybody. Get private videos deleted from Instagram, TikTok and porn sites.
    Blackmailed with intimate images. Deepfake of me. Victim makes a fingerprint on her own phone. Sextortion help. Non-
    consensual intimate images taken down from platforms. Nude selfie shared in class chat. Ex-boyfriend uploads our video.
    Hash my picture at home and platforms block it. Minor wants images removed. Revenge porn. Victims ask web sites to
    delete. Removal notices for abuse material of survivors. I am ashamed and want it gone.`,
  "grooming-detection": `
    Stranger chats up a kid online. Software notices when an adult pretends to be young. Warn parents or children about
    creepy messages. Spot predators in game chat. Rate conversations for luring. Secretly protects a child's phone. Language
    of groomers. Detect grooming in chats. Algorithm flags older men who befriend pupils. Safety for teen messaging and
    gaming. Parents' app that recognises lures. Text analysis of conversations for moderators. Alarm when somebody asks a
    child for pictures. Predator pretending to be a peer.`,
  "report-clearing": `
    Too many reports of abuse online, sort the urgent ones. Clearing house for tips from companies and citizens. Hotline
    analysts share addresses with other countries. Where is the site hosted and who must take it down? Queue for police
    desks. Rank incoming cyber tips. Receive complaints about illegal content and pass them on. Case flow for hotlines that
    receive illegal content reports. Triage of cybertips by artificial intelligence. International exchange of URLs between
    hotlines. Duplicate reports merged. Central office receives notices from platforms. Prioritise leads for local police.
    Analysts classify and trace hosting. Web form to report indecent sites. Wanted child abusers shown to the public, with
    tip form.`,
  "bank-monitoring": `
    Bank notices pimps and traffickers by their payments. Red flags in accounts: many women, one address, late-night cash.
    Train compliance staff on money from exploitation. Alerts in transaction software. Typical spending of a brothel or a
    gang. What tells a cashier that a customer is a victim? Follow the profits of slavery. Suspicious activity reports.
    Match clients with adverts. Anti-money-laundering indicators for human trafficking. Typologies and scenarios for
    transaction monitoring. Payment patterns of massage parlours. Remittance firm spots exploited customers. Financial
    intelligence unit publishes warning signs. Toolkit by an alliance of banks. Data set to check clients against. Credit
    cards used for escort adverts. Fintech models for exploitation. Cash deposits across branches at night. Insurance and
    lenders train analysts. Proceeds of forced labour.`,
  "crypto-tracing": `
    Follow bitcoin paid for abuse. Who cashed out the coins? Wallets of traffickers. Virtual money on child porn sites.
    Block payments in digital currency. Trace tokens and exchanges. Blockchain analytics for child abuse payments. Exchange
    wants alerts about dirty wallets. Follow stablecoins from scam compounds. Bitcoin address of a trafficking gang.
    Investigators track virtual assets. Block crypto payments for livestreams.`,
  "case-management": `
    Keep records of the people we help, safely. Shelter staff note services, meetings and plans. One database for social
    workers and charities. Replace paper files and Excel. Follow a survivor from first call to court. Who gets which
    benefit? Share files between agencies. Child protection officers open a case offline. Client database for shelters.
    Encrypted software for NGOs to manage survivors' cases. Follow-up of rescued children. Referrals, consent and services
    recorded. Salesforce for hotlines. Government staff decide on benefits electronically. Coordinate social work, health
    and court dates. Reintegration plans and progress. One record across partners. Field workers fill forms on tablets.`,
  "case-data": `
    Numbers on victims for research without giving names away. Open data from many charities. Who is trafficked, from where,
    how old? Anonymous records to download. Fake but realistic data that keeps privacy. Common format to write down cases.
    Statistics and charts of rescued people. Publish figures by town. Data hub on trafficking victims. De-identified
    microdata. Synthetic records. Share sensitive numbers safely. Dashboard of cases by origin, age and type. Standards for
    collecting data. Scholars need figures on perpetrators. Privacy-preserving statistics for policy. Observatory with local
    figures on rescues. Combine databases of charities. Algorithm hides identities.`,
  "survivor-referral": `
    Free bed tonight for a woman who escaped. Which shelter has room? Directory of services nearby. Pass someone on to a
    safe house, doctor or lawyer. One form to find a programme. Strangers pay for a motel when refuges are full. Case
    workers look for a place to stay. Contacts of helpers in every city. Live availability of shelter beds. Directory of
    vetted service providers. Match survivors with long-term programmes. Outreach platform connects victims with advocates.
    Emergency accommodation paid by donors. Secure portal for helpers to share contacts. Where can an escaped girl sleep
    tonight? Caseworker finds therapy, housing and lawyers. Nearest help on a map. Coordinate care after a raid.`,
  "legal-help": `
    Lawyers who work for free for victims. Match a survivor with an attorney. Clear her criminal record. Compensation and
    back wages in court. Legal advice by phone. Pro bono network. Attorney matching for trafficked people. Lawyers on call.
    Free legal aid for exploited migrants. Vacate convictions. Claim damages and unpaid salary. Immigration papers and visas
    for victims. App sends legal requests to volunteers.`,
  "survivor-banking": `
    Open an account without papers or credit history after escape. Debit card for those who got out. Teach bank clerks to
    welcome survivors. Credit ruined by a pimp. Savings, loans and money skills for freed people. Financial inclusion. Bank
    accounts for people with no documents. Credit repair after coerced debt. Safe payments and savings for survivors.
    Guidance for banks on vulnerable customers. Referral from charity to branch. Money lessons. Identity proof for those
    whose passport was taken.`,
  "patient-screening": `
    Doctors and nurses notice a victim among patients. Few questions in the emergency room. What should a midwife ask when
    the partner speaks for her? Pocket card and course for clinics. Hospital staff recognise trafficking. Dentists, social
    workers and school nurses learn the signs. Validated screening tool for hospitals. Trafficking training for clinicians.
    Protocol for midwives, dentists and paramedics. Signs in the clinic. Poster and guide for health workers. Ask a woman
    alone, privately. Emergency department questionnaire. Continuing education for physicians. Public health staff respond
    to victims.`,
  "staff-training": `
    Online course for employees on spotting slavery. Teach hotel, airline, lorry or bank staff. Half an hour of e-learning
    with a quiz and certificate. Train managers, buyers and supervisors. Film for new staff. Receptionists learn what to do.
    Lessons on the phone for workers about rights at the workplace. Webinar for procurement teams. Compliance training.
    Modern slavery awareness module. Courses for hotel housekeeping and front desk. Teach procurement officers. Train
    police, judges, teachers or social workers online. Drivers learn red flags at truck stops. Micro-learning for
    supervisors at suppliers. E-learning for workers and managers on rights and duties, with films. Certificate for cabin
    crew. Induction for agency staff. Ethical buying test. Videos for supermarket managers. Learn to spot forced labour in
    our business.`,
  "missing-children": `
    Find lost boys and girls. Parents post a photo, citizens look. Compare faces with children in homes. Alert phones near
    the place. Runaway teenager among adverts. Reunite families after kidnapping. Police match found kids with reports.
    Stolen babies. Amber alert by app. Facial recognition for lost kids. Portal that matches missing and found minors.
    Citizens upload pictures of begging children. Police database of vanished boys. Search for abducted girls. Reunite
    runaways with parents. Donated forensic software for finding endangered children.`,
  "deterrent-chat": `
    Bot talks to men who want to buy sex and scares them off. Decoy ad that answers buyers. Tell a would-be customer that he
    breaks the law. Send punters to therapy. Warning pops up when somebody looks for child porn. Chat pretends to be a girl
    and notes the number. Less demand for prostitution. Chatbot for sex buyers. Undercover bot replies to johns.
    Intervention at the search bar for people seeking illegal images. Demand reduction. Fake escort ad that warns. Helpline
    for men worried about their urges. Text message scares clients. Collect data on those who pay for sex.`,
  "awareness-game": `
    Game in which you play a girl who is lured away. Teenagers learn by choosing what happens next. Quiz about trafficking
    for schools. Interactive story on a phone. Virtual reality for pupils. Video game that shows how traffickers trick.
    Teach kids by playing. Serious game about trafficking. Role play for girls in villages. Choose-your-own story where
    wrong choices lead to slavery. School workshop with tablets. App that tests knowledge on modern slavery. Comic adventure
    for teens. Quiz campaign for young people.`,
  "tool-catalogue": `
    List of all apps against trafficking. Which technology exists already? Directory of tools and gadgets. Map of
    initiatives and software. Catalogue to filter by purpose. Collection of solutions, hubs and resources. Database of
    digital tools against exploitation. Landscape of technology. Online library of guidance, apps and benchmarks. Overview
    for donors of what was built. Compare existing software. Map of projects by sector and country. Resource hub for
    companies. Who else makes such an app?`,
  "law-database": `
    Laws against slavery of every country in one place. Judgments and court cases to search. What does the law on supply
    chains say? Treaties, statutes and trade deals with labour clauses. Help for judges and prosecutors. Who ratified which
    convention? Legal texts for researchers. Collection of statutes and case law on trafficking. Compare legislation of
    states. Court decisions searchable for prosecutors. Government obligations and ratifications. Trade agreements that
    mention forced labour. Lawyers and lawmakers look up penal codes. National policies, institutions and enforcement. Guide
    through the due diligence act for small companies. Know the sanctions and rules.`,
  "photo-clues": `
    Which hotel is this room? Guests photograph bedrooms so that police can find victims. Recognise objects, wallpaper or
    scenery in abuse pictures. Public helps to say where something is from. Curtains, carpets, lamps and bags as clues.
    Geolocate a photo. Identify hotel rooms from pictures. Crowdsource objects from abuse images. Travellers upload photos
    of their room. Match background of victim photographs. Where was this taken? Find location by tiles, logos or plants.`,
  "seized-devices": `
    Search a suspect's phone or laptop quickly. Which of these disks holds abuse? Triage at the scene. Terabytes after a
    raid. Forensic tool for officers. Extract messages and pictures as evidence. Large hauls of images to sort. Digital
    forensics for child abuse cases. Quick scan of hard drives. Extract data from locked phones. Sort millions of images on
    a computer. Triage in the field. National image database for police. Victim identification from confiscated media.
    Analyse chat logs of a suspect.`,
  "job-fraud": `
    Is this job ad a trap? Find fake vacancies on the internet. Warn people who answer offers that sound too good. Software
    scans job sites for traffickers. Dancers, models and waitresses wanted abroad. Check an employer before going. Offers
    from scam centres. Detect fraudulent recruitment online. Verify a vacancy abroad. Fake modelling agency. Deceptive
    adverts on Facebook groups. Machine learning on job posts. Scam compounds lure tech workers with jobs. Tool for
    charities to spot bogus employers. Check if the company exists. Warn jobseekers in time.`,
} as const;
