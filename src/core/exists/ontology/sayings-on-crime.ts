/** Such wishes for finding crime, most of it online. */
export const sayingsOnCrime = {
  "sex-adverts": `
    Group escort ads by the same phone number. Find girls under age among online sex ads. Detectives search thousands of
    massage and dating adverts. Who is behind these posts? Same picture, same wording, many cities. Spot the pimp.
    Machine reads classified ads and flags those that smell of force. Cluster advertisements. Archive of deleted escort
    posts. Map ads over time. Data for researchers on online prostitution. Natural language processing of escort
    listings. Vice squad links ads across states. Stylometry to find who wrote the text. Clusters of near-identical
    adverts. Visual tool to label suspicious groups. Outreach teams gather phone numbers from ads and text the women.
    Prioritise likely minors. Scrape Backpage-like sites. Organised massage business found through listings. Open data
    set of annotated ads. Face of a missing teen in a listing. Network of pimps across cities. Spam, scam or trafficking?
    Can you tell from style and spelling that one pimp wrote them all? Same emoji, same flat, other town. Girls in ads
    who may be fifteen. Who moves women around the country? Label groups of ads by hand. Data for a class on sex ads.`,
  "web-intelligence": `
    Search the dark web for traffickers. Collect what criminals post online. Software for analysts that connects names,
    phones, accounts and places. Scan forums, social networks and hidden sites. Gather leads from open sources. Face
    search in the internet for suspects. Crawler for investigators. Watch Telegram and Facebook for people sellers.
    Threat intelligence. Open source intelligence platform. Follow a suspect's online tracks. Index of the hidden
    internet. Knowledge graph of names, emails and places. Social media monitoring for recruiters of victims. Image and
    face lookup over the whole web. Non-profits get free analytic software. Darknet markets for people. Link analysis for
    agents at the border. Find sellers of children, organs or brides on the net. Detect gangs on messaging apps. Who
    sells kidneys, brides or babies online? Give investigators a picture of each ring. Look up one nickname in every
    forum. Find smugglers' offers. News and posts gathered by machine for analysts. Trace a recruiter for scam compounds.
    Weekly list of suspects for the unit. Face of a suspect anywhere online.`,
  "platform-moderation": `
    Keep child abuse pictures off our website. Users upload videos, we need to filter them. Help moderators of a chat,
    game or photo service. Check each upload before it goes live. Trust and safety team. Small forum wants a free service
    against illegal images. Tell other tech firms about bad accounts. Remove and report indecent material on our server.
    Content moderation toolkit. Interface that scores uploads for child sexual abuse. Detect CSAM on our cloud, app or
    dating site. Start-up needs open-source review queue for illegal pictures. Share signals between platforms. Live
    stream provider stops abuse. Report to the national center automatically. File host checks images on upload. Message
    service for teens stays clean. Companies pool account names of offenders. Free filter for a small start-up. Queue for
    moderators that spares their eyes. Dating or gaming firm wants bad uploads blocked. Check clips before others see
    them. Tell other companies which account it was. Comply with the duty to report. Ready-made check in our upload form.`,
  "abuse-hashes": `
    Recognise known abuse pictures by a fingerprint. List of codes of illegal images. Find copies even when cropped or
    resized. Compare files with a police database. Match videos seen before. Share hashes between companies and forces.
    Same photo turns up again. Scan office computers or clouds for known files. Perceptual hash. PhotoDNA-like matching
    for video. Hash list for hosting companies. Robust fingerprint recognises edited copies. International database of
    abuse images. Investigators set aside known files. Exchange of signatures. Detect redistribution of a victim's
    pictures. Match stills from clips. Workplace network scanned for illegal files. Quality-graded hashes by country law.
    Has this clip been seen by police before? List of known files for hosts. Match copies without looking. Code for
    videos as well as photos. World-wide store of abuse pictures for detectives. Skip known files. Staff laptops and
    cloud folders checked.`,
  "abuse-classifier": `
    AI that tells whether a new picture shows a child being abused. Sort seized images by how bad they are. Unknown
    material flagged first. Machine looks so that officers need not. Neural network trained on police data. Grade
    severity automatically. Save investigators from viewing horror. Classifier for unseen child sexual abuse. Artificial
    intelligence estimates age and nudity. Prioritise files in a big seizure. Automatic grading of severity for analysts.
    Train models without spreading the pictures. Detect new videos of abuse. Ranking so that worst cases come first.
    Childhood photos donated to teach an algorithm. New pictures that nobody has coded yet: is it abuse? Machine opens
    files, ranks them by harm and age. Generated or real child? Program trained on childhood photos. Sort what the memory
    cards hold. Estimates severity and spares people.`,
  "abuse-blocklist": `
    Internet providers block pages with abuse. List of bad addresses. Nobody in the country should be able to open such
    sites. Filter for schools, libraries and mobile networks. Stop customers from reaching child porn. Daily list of
    URLs. Block list of web addresses for telecoms. Internet service providers filter criminal pages. DNS filter for
    country. Domain alerts. Access denied to abuse sites. Mobile operators subscribe to a list. Stop search engines from
    showing such pages. Our library and school wifi must not open abuse pages. Phone companies get a fresh list every
    day. Show a stop page instead. Country filter. Search results without such sites.`,
  "own-image-removal": `
    My naked photo is going round, take it off. Ex threatens to post my pictures. Teenager sent a nude and regrets it.
    Stop it spreading without showing it to anybody. Get private videos deleted from Instagram, TikTok and porn sites.
    Blackmailed with intimate images. Deepfake of me. Victim makes a fingerprint on her own phone. Sextortion help. Non-
    consensual intimate images taken down from platforms. Nude selfie shared in class chat. Ex-boyfriend uploads our
    video. Hash my picture at home and platforms block it. Minor wants images removed. Revenge porn. Victims ask web
    sites to delete. Removal notices for abuse material of survivors. I am ashamed and want it gone. Filmed at fifteen
    and it is everywhere, get it off. Boy blackmailed with a selfie. Nobody should have to see it to remove it. Class
    mates share my picture. Fake nudes made by AI. Stop my ex. Adults and minors take back pictures. Keep it from coming
    back.`,
  "grooming-detection": `
    Stranger chats up a kid online. Software notices when an adult pretends to be young. Warn parents or children about
    creepy messages. Spot predators in game chat. Rate conversations for luring. Secretly protects a child's phone.
    Language of groomers. Detect grooming in chats. Algorithm flags older men who befriend pupils. Safety for teen
    messaging and gaming. Parents' app that recognises lures. Text analysis of conversations for moderators. Alarm when
    somebody asks a child for pictures. Predator pretending to be a peer. Grown-up pretends to be twelve in a game. Chats
    that turn creepy are flagged. Protect my daughter's phone from luring. Score messages for risk, tell the moderators.
    Loverboys who befriend lonely girls online. Stranger asks for a selfie, the app warns. Detect tricks of groomers.`,
  "report-clearing": `
    Too many reports of abuse online, sort the urgent ones. Clearing house for tips from companies and citizens. Hotline
    analysts share addresses with other countries. Where is the site hosted and who must take it down? Queue for police
    desks. Rank incoming cyber tips. Receive complaints about illegal content and pass them on. Case flow for hotlines
    that receive illegal content reports. Triage of cybertips by artificial intelligence. International exchange of URLs
    between hotlines. Duplicate reports merged. Central office receives notices from platforms. Prioritise leads for
    local police. Analysts classify and trace hosting. Web form to report indecent sites. Wanted child abusers shown to
    the public, with tip form. Which tip first? Central desk gets notices about illegal pages and finds the host.
    Officers drown in reports. Hand a case to the right country. Analysts of hotlines share work. Form for the public to
    report a bad site.`,
  "bank-monitoring": `
    Bank notices pimps and traffickers by their payments. Red flags in accounts: many women, one address, late-night
    cash. Train compliance staff on money from exploitation. Alerts in transaction software. Typical spending of a
    brothel or a gang. What tells a cashier that a customer is a victim? Follow the profits of slavery. Suspicious
    activity reports. Match clients with adverts. Anti-money-laundering indicators for human trafficking. Typologies and
    scenarios for transaction monitoring. Payment patterns of massage parlours. Remittance firm spots exploited
    customers. Financial intelligence unit publishes warning signs. Toolkit by an alliance of banks. Data set to check
    clients against. Credit cards used for escort adverts. Fintech models for exploitation. Cash deposits across branches
    at night. Insurance and lenders train analysts. Proceeds of forced labour. Insurer or money shop finds exploited
    clients. Wages of ten men go into one account. Signs in remittances for live abuse. Customer profiles of exploiters.`,
  "crypto-tracing": `
    Follow bitcoin paid for abuse. Who cashed out the coins? Wallets of traffickers. Virtual money on child porn sites.
    Block payments in digital currency. Trace tokens and exchanges. Blockchain analytics for child abuse payments.
    Exchange wants alerts about dirty wallets. Follow stablecoins from scam compounds. Bitcoin address of a trafficking
    gang. Investigators track virtual assets. Block crypto payments for livestreams. Which exchange turned them to cash?
    Wallets behind scam parks and brothel sites. Warn exchanges of dirty addresses. Trail of virtual money. Block
    donations in coins to abuse forums.`,
  "missing-children": `
    Find lost boys and girls. Parents post a photo, citizens look. Compare faces with children in homes. Alert phones
    near the place. Runaway teenager among adverts. Reunite families after kidnapping. Police match found kids with
    reports. Stolen babies. Amber alert by app. Facial recognition for lost kids. Portal that matches missing and found
    minors. Citizens upload pictures of begging children. Police database of vanished boys. Search for abducted girls.
    Reunite runaways with parents. Donated forensic software for finding endangered children. First hours after a child
    is gone. Mothers look for stolen babies. Show the picture on every screen in town. Search all homes in the state.`,
  "deterrent-chat": `
    Bot talks to men who want to buy sex and scares them off. Decoy ad that answers buyers. Tell a would-be customer that
    he breaks the law. Send punters to therapy. Warning pops up when somebody looks for child porn. Chat pretends to be a
    girl and notes the number. Less demand for prostitution. Chatbot for sex buyers. Undercover bot replies to johns.
    Intervention at the search bar for people seeking illegal images. Demand reduction. Fake escort ad that warns.
    Helpline for men worried about their urges. Text message scares clients. Collect data on those who pay for sex. Men
    who look for kids or paid sex get a warning. Stop buyers before they buy. Pop-up that offers therapy. Robot talks a
    punter out of it. Lure those who answer bogus sex ads. Tell him what it does to her. Cut demand.`,
  "photo-clues": `
    Which hotel is this room? Guests photograph bedrooms so that police can find victims. Recognise objects, wallpaper or
    scenery in abuse pictures. Public helps to say where something is from. Curtains, carpets, lamps and bags as clues.
    Geolocate a photo. Identify hotel rooms from pictures. Crowdsource objects from abuse images. Travellers upload
    photos of their room. Match background of victim photographs. Where was this taken? Find location by tiles, logos or
    plants. Which flat, beach or street is in the picture? Ask the public where a toy, bag or curtain is sold. Travellers
    photograph rooms. Find the place from tiles and windows. People recognise an object.`,
  "seized-devices": `
    Search a suspect's phone or laptop quickly. Which of these disks holds abuse? Triage at the scene. Terabytes after a
    raid. Forensic tool for officers. Extract messages and pictures as evidence. Large hauls of images to sort. Digital
    forensics for child abuse cases. Quick scan of hard drives. Extract data from locked phones. Sort millions of images
    on a computer. Triage in the field. National image database for police. Victim identification from confiscated media.
    Analyse chat logs of a suspect. Officers on the doorstep need to know which laptop to take. Sort a million files.
    Look for victims in confiscated cameras. Free kit for small police forces.`,
  "job-fraud": `
    Is this job ad a trap? Find fake vacancies on the internet. Warn people who answer offers that sound too good.
    Software scans job sites for traffickers. Dancers, models and waitresses wanted abroad. Check an employer before
    going. Offers from scam centres. Detect fraudulent recruitment online. Verify a vacancy abroad. Fake modelling
    agency. Deceptive adverts on Facebook groups. Machine learning on job posts. Scam compounds lure tech workers with
    jobs. Tool for charities to spot bogus employers. Check if the company exists. Warn jobseekers in time. Is this
    modelling, football or cruise offer real? Check the hotel that hires me. Spot bait on Telegram. Offers that lead to
    Cambodia. Company does not exist.`,
};
