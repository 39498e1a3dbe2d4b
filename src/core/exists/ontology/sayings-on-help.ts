/** Such wishes for help to people in danger and to survivors, and for those who help them. */
export const sayingsOnHelp = {
  "victim-hotline": `
    Free number day and night for someone who is held against her will. Who do I ring if I am trapped? Operators in many
    languages. Text a line and a counsellor answers. National emergency line against trafficking. Toll-free call to the
    ministry or charity. Domestic workers who are beaten call for help. Chat or phone with people who know what to do.
    Call centre for victims and witnesses. Round-the-clock helpline for trafficked people and witnesses. Green line of
    the ministry. Psychologists and lawyers answer calls and chats. Textline for girls who can't speak aloud. Regional
    number for Gulf countries in Hindi, Tagalog and Amharic. Victims of forced begging or marriage can phone. Rescue
    request by telephone. State commission opens a free number. Software and staff for helplines. Migrant women ring for
    shelter. One easy number for the whole country. Somebody who listens at night in Twi, Romanian or Spanish. Text or
    chat if you cannot speak. Line for men, women and children who are sold or beaten. Who can I call about my
    neighbour's maid? Ministry opens a phone service. Chat window for people held in a brothel. Lorry drivers and
    witnesses ring too.`,
  "public-reports": `
    I saw something odd, whom do I tell? App for neighbours, passengers and drivers to report suspicion. Take a photo of
    a number plate or a house and send it to police. Anonymous tips from citizens. Customers notice frightened staff in a
    car wash, nail bar or restaurant. Truckers, flight crews and hotel guests pass on what they see. Tell authorities
    about a child begging. Signs to look for and a button to report. Witness sends time, place and picture. Citizen
    reporting app. Passengers and cabin crew message the police. Community watch for forced labour. Checklist for
    customers of car washes, nail salons or building sites. Tip line for bus drivers and truckers. Report a suspicious
    house, massage shop or farm. Geotagged photo to the sheriff. Bystanders help to rescue. See something, say something.
    Youngsters inform authorities about abuse of children. Hotel guests, delivery riders and meter readers notice things.
    Crowd intelligence for an agency. Anonymous form on the web for slavery at work. Send evidence from the street. Nail
    bar, takeaway or building site seems wrong. Delivery riders photograph a house with barred windows. Pass on what I
    saw without giving my name. Cabin crew alert the airport. Citizens send place, time and picture. Holiday guests tell
    about a child offered at the beach. Postmen, cleaners and vets have eyes. Map of tips. Learn the signs and tell
    someone. Labour inspection takes tips on the web.`,
  "crisis-button": `
    Hidden button that sends my position to friends or police. Silent alarm for a maid locked in a house. SOS on the
    phone for workers abroad. Shake it and help comes. Share location when in danger. Secret call for rescue. Panic app
    for women at risk. Panic key for sex workers or maids. Wearable or phone that calls rescuers unseen. Emergency alert
    to volunteers and embassies. Press once and officers see where I am. Distress signal from a locked flat. Disguised
    app that looks like a calculator. Countrymen nearby get an SOS. Live tracking when meeting a stranger. A shake of the
    phone calls for help. Escort or carer is in danger and cannot talk. Secret sign to friends and embassy. Workers
    overseas tap one button. Hide it behind a fake icon. Rescue me now.`,
  "case-management": `
    Keep records of the people we help, safely. Shelter staff note services, meetings and plans. One database for social
    workers and charities. Replace paper files and Excel. Follow a survivor from first call to court. Who gets which
    benefit? Share files between agencies. Child protection officers open a case offline. Client database for shelters.
    Encrypted software for NGOs to manage survivors' cases. Follow-up of rescued children. Referrals, consent and
    services recorded. Salesforce for hotlines. Government staff decide on benefits electronically. Coordinate social
    work, health and court dates. Reintegration plans and progress. One record across partners. Field workers fill forms
    on tablets. Which caseworker saw her last? Hotline software for calls and referrals. Progress of a rescued boy. Court
    dates, doctor, school in one file. Victim's file shared with consent.`,
  "case-data": `
    Numbers on victims for research without giving names away. Open data from many charities. Who is trafficked, from
    where, how old? Anonymous records to download. Fake but realistic data that keeps privacy. Common format to write
    down cases. Statistics and charts of rescued people. Publish figures by town. Data hub on trafficking victims.
    De-identified microdata. Synthetic records. Share sensitive numbers safely. Dashboard of cases by origin, age and
    type. Standards for collecting data. Scholars need figures on perpetrators. Privacy-preserving statistics for policy.
    Observatory with local figures on rescues. Combine databases of charities. Algorithm hides identities. Numbers for my
    thesis on who is trafficked from where. Many charities put anonymous facts together. Make a safe copy of sensitive
    tables. Share figures without names. Profiles of traffickers and victims. Common codes for cases.`,
  "survivor-referral": `
    Free bed tonight for a woman who escaped. Which shelter has room? Directory of services nearby. Pass someone on to a
    safe house, doctor or lawyer. One form to find a programme. Strangers pay for a motel when refuges are full. Case
    workers look for a place to stay. Contacts of helpers in every city. Live availability of shelter beds. Directory of
    vetted service providers. Match survivors with long-term programmes. Outreach platform connects victims with
    advocates. Emergency accommodation paid by donors. Secure portal for helpers to share contacts. Where can an escaped
    girl sleep tonight? Caseworker finds therapy, housing and lawyers. Nearest help on a map. Coordinate care after a
    raid. Who has a bed in Ohio? Support site that matches needs and helpers. Where can he go after the raid? Directory
    for outreach workers. Long-term homes for girls. Send her to the right service.`,
  "legal-help": `
    Lawyers who work for free for victims. Match a survivor with an attorney. Clear her criminal record. Compensation and
    back wages in court. Legal advice by phone. Pro bono network. Attorney matching for trafficked people. Lawyers on
    call. Free legal aid for exploited migrants. Vacate convictions. Claim damages and unpaid salary. Immigration papers
    and visas for victims. App sends legal requests to volunteers. Free solicitor for a woman who wants her wages.
    Lawyers pick cases on their phone. Immigration and custody papers for survivors. Wipe out a record for prostitution.
    Volunteers with law degrees. Sue the trafficker. Advice from a barrister by video.`,
  "survivor-banking": `
    Open an account without papers or credit history after escape. Debit card for those who got out. Teach bank clerks to
    welcome survivors. Credit ruined by a pimp. Savings, loans and money skills for freed people. Financial inclusion.
    Bank accounts for people with no documents. Credit repair after coerced debt. Safe payments and savings for
    survivors. Guidance for banks on vulnerable customers. Referral from charity to branch. Money lessons. Identity proof
    for those whose passport was taken. Debts made in her name by a pimp. Branch staff treat freed people kindly. First
    card, first savings. Loans and budgets after slavery. Clerks learn what survivors need. Proof of identity from a
    shelter is accepted.`,
  "patient-screening": `
    Doctors and nurses notice a victim among patients. Few questions in the emergency room. What should a midwife ask
    when the partner speaks for her? Pocket card and course for clinics. Hospital staff recognise trafficking. Dentists,
    social workers and school nurses learn the signs. Validated screening tool for hospitals. Trafficking training for
    clinicians. Protocol for midwives, dentists and paramedics. Signs in the clinic. Poster and guide for health workers.
    Ask a woman alone, privately. Emergency department questionnaire. Continuing education for physicians. Public health
    staff respond to victims. Casualty, sexual health and birth clinics. Card for the white coat. Find out whether the
    patient is made to work. Checked list of signs for ambulance crews.`,
  "staff-training": `
    Online course for employees on spotting slavery. Teach hotel, airline, lorry or bank staff. Half an hour of
    e-learning with a quiz and certificate. Train managers, buyers and supervisors. Film for new staff. Receptionists
    learn what to do. Lessons on the phone for workers about rights at the workplace. Webinar for procurement teams.
    Compliance training. Modern slavery awareness module. Courses for hotel housekeeping and front desk. Teach
    procurement officers. Train police, judges, teachers or social workers online. Drivers learn red flags at truck
    stops. Micro-learning for supervisors at suppliers. E-learning for workers and managers on rights and duties, with
    films. Certificate for cabin crew. Induction for agency staff. Ethical buying test. Videos for supermarket managers.
    Learn to spot forced labour in our business. Half-hour film with a test for shift leaders. Teach agency staff,
    stewards and receptionists. Course for landlords or council workers. Game on the phone for workers about rights and
    safety. Quiz at the end and a certificate. Train our buyers. What should a hotel cleaner do?`,
  "awareness-game": `
    Game in which you play a girl who is lured away. Teenagers learn by choosing what happens next. Quiz about
    trafficking for schools. Interactive story on a phone. Virtual reality for pupils. Video game that shows how
    traffickers trick. Teach kids by playing. Serious game about trafficking. Role play for girls in villages.
    Choose-your-own story where wrong choices lead to slavery. School workshop with tablets. App that tests knowledge on
    modern slavery. Comic adventure for teens. Quiz campaign for young people. Teens live through the trick of a
    loverboy. Goggles that let pupils feel it. Kids decide and see what happens. Story on a phone for girls at risk.
    Learn while playing.`,
  "tool-catalogue": `
    List of all apps against trafficking. Which technology exists already? Directory of tools and gadgets. Map of
    initiatives and software. Catalogue to filter by purpose. Collection of solutions, hubs and resources. Database of
    digital tools against exploitation. Landscape of technology. Online library of guidance, apps and benchmarks.
    Overview for donors of what was built. Compare existing software. Map of projects by sector and country. Resource hub
    for companies. Who else makes such an app? See who built what. Filter by language, place and purpose. Compare and
    comment on tools. Register of projects and technology. Is there already something like it?`,
  "law-database": `
    Laws against slavery of every country in one place. Judgments and court cases to search. What does the law on supply
    chains say? Treaties, statutes and trade deals with labour clauses. Help for judges and prosecutors. Who ratified
    which convention? Legal texts for researchers. Collection of statutes and case law on trafficking. Compare
    legislation of states. Court decisions searchable for prosecutors. Government obligations and ratifications. Trade
    agreements that mention forced labour. Lawyers and lawmakers look up penal codes. National policies, institutions and
    enforcement. Guide through the due diligence act for small companies. Know the sanctions and rules. Which act covers
    my firm? All verdicts against traffickers for a judge. Compare punishments of states. Search paragraphs by topic.
    What must companies do in each country? What has my government signed?`,
};
