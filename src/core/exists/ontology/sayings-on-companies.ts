/** Such wishes for judging companies, and for what they have to tell. */
export const sayingsOnCompanies = {
  "company-benchmarks": `
    League table of big firms on forced labour. Who is best and who is worst? Scores for brands in our portfolio. Yearly
    ranking of chocolate, fashion or tech giants. Marks out of a hundred for what a corporation does against slavery.
    Compare listed companies for pension funds. Report card for retailers. Name and shame laggards. Index of corporate
    performance on human rights. Investors compare corporations by their policy and remedies. Assess food and drink
    giants. Rate carmakers, hotels or banks. Academic scoring of firms. ESG data on child labour for asset managers.
    Disclosure scores per company. Do the large electronics makers protect workers? Sector study with rankings.
    Transparent marks help advocates to push industry. Which jewellery, toy or hotel chains do best against slavery?
    Pension savers see how their shares score. Points per firm for policy, tracing, hiring and remedy. Shame list and
    star list of supermarkets. Our bank compares clients on child labour. Students grade fashion houses. Traffic lights
    for chocolate or coffee makers.`,
  "statement-register": `
    One place with all modern slavery statements. Has this firm published its yearly report? Search declarations that the
    law requires. Upload our statement to the government. Who should have reported and has not? Archive of company
    reports under the act. Public library of vigilance plans and supply chain disclosures. Government portal to lodge
    annual statements. Repository of transparency reports. Are my competitors complying with section 54? Free search of
    filings. Journalists look up whether an organisation signed off. Track who missed the deadline. Public bodies and
    charities file too. List of companies covered by the duty of vigilance, with their plans. Database of disclosures in
    Australia, Britain, Canada or California. Which companies fall under the law and where are their plans? Reporters
    look for missing declarations. A shelf with all supply chain reports. Charities, councils and universities publish
    there too. Search by name, year and sector. Campaigners count who has not reported.`,
  "statement-analysis": `
    Let a computer read thousands of slavery reports and say which are empty talk. Quality check of corporate statements.
    Does the text meet what the law demands? Volunteers or AI mark answers in reports. Compare what companies write from
    year to year. Text mining on disclosures. Find copy-and-paste declarations. Grade our own statement before we
    publish. Natural language processing of corporate disclosures. Machine learning judges how serious a statement is.
    Crowd of students answers questions about each report. Benchmark of reporting quality. Detect vague wording. Extract
    facts on risks, training and remedy from PDF files. Check our draft against good practice. Researchers want a data
    set of annotated sentences. Which firms only tick the box? Automatic review of sustainability reports. Robot reader
    for a pile of yearly reports. Are these texts copied? Show weak and strong passages of our declaration before the
    board signs. Thousands of PDFs turned into a table of answers. Volunteers tag sentences so that a model learns. Do
    they meet each point of the act?`,
  "supplier-questionnaire": `
    Send every vendor the same form. One set of questions on forced labour, answered once and shared with all buyers.
    Spreadsheet for those who sell to us. Score the answers of contractors. Stop the flood of different surveys. Due
    diligence template down the tiers. Ask our sellers how they hire and what they pay. Self-assessment of factories and
    farms. Hotels, hospitals or builders send a joint questionnaire to their cleaners and caterers. Standard
    self-assessment for factories that many brands accept. Platform where vendors upload answers once. Third-party risk
    forms on labour rights. Scorecard for sellers to public bodies. Collect evidence from subcontractors in construction
    or property. Industry-wide template for car parts. Check the cleaning, catering and security firms we contract. Ask
    farms about housing, pay and recruitment. Vendor onboarding with slavery questions. Reporting template like the
    conflict minerals one. Portal for hospitals, universities or councils to assess bidders. Corrective action after the
    answers. Car industry form passed from tier to tier. We need answers from two thousand sellers and marks for each.
    Ask caterers who picks their food. Common template instead of fifty spreadsheets. Firms upload proof, buyers see it.
    Bidders for council contracts are tested.`,
  "company-self-check": `
    How good is our company at fighting slavery? Test ourselves and get a score. Are we ready for the new law? Ten
    minutes of questions for a manager, then advice what to improve. Compare with peers. Gap analysis of our policies.
    Small firm checks its own duties. Online quiz for firms: how mature is your approach? Confidential scorecard with
    recommendations. Small business wants to know what it must do. Measure progress from year to year. Baseline for
    governance, training and policies. Am I obliged to report? Free checker for managers. Where do we stand, what comes
    first? Answer twenty questions, get a plan in steps. Hotel, farm or builder checks itself. Self-assessment for banks
    and brands with a mark. Does the supply chain act apply to my small company? Step by step through due diligence for
    beginners. Guide to risk analysis for family firms.`,
  "employer-blacklist": `
    List of bosses caught with slaves, open to everybody. Look up whether a farm was convicted before you lend or buy.
    Names of employers that inspectors fined. Banks refuse loans to those on the list. Publish offenders. Register of
    shame kept by the state. Dirty list. Ranches and farms convicted of slave work. Search a name among punished
    employers. Transparency on offenders by freedom of information. Lenders and buyers check partners against sentences.
    Government publishes companies that held workers in conditions like slavery. Before we lend to a ranch, has it ever
    held slaves? Fined bosses by name, town and date. The ministry prints who was caught. Traders drop farms that are on
    it. Open register of convicted employers. Who was rescued where, and from which owner?`,
  "risk-index": `
    Which countries and trades are most dangerous? World map with slavery scores. Predict where people will be trafficked
    next. Number for each nation, sector and region. Hot spots and routes. Forecast of places with bonded labour.
    Estimate how many live in slavery. Heat map of exposure for investors and insurers. Early warning from data. Risk
    level of our sites by location and industry. Vulnerability map. Modelling of hidden populations. Prevalence by
    country. Sub-national data on exploitation for underwriters. Where will recruiters strike after the flood? Predictive
    analytics for border towns. Rank nations by government response. Statistics and dashboards per state or district.
    Compare sector risk for portfolio screening. Routes, borders and cities with many victims. Machine forecast for
    company supply chains. Social life cycle data. Anticipate trafficking in refugee flows. Which districts will be hit
    after a drought, flood or war? Where do gangs take people, and by which roads? Score for suppliers from place, trade
    and size. Insurers and funds price the danger of forced labour. Guess from public data which firms exploit. Colour
    the world by risk.`,
  "audit-sharing": `
    Brands share factory inspections instead of sending ten inspectors. One visit, one report, many customers. Pool
    social audits. Database of audit findings and fixes. Joint standard so that factories are checked only once. Fewer
    duplicate checks. Clearing house for compliance reports. Mutual recognition of assessments. Shared database of
    factory conditions. Verification that counts for all customers. Manage corrective actions with other retailers.
    Converged tool against audit fatigue. Buyers see previous inspections. Twelve brands inspect the same plant: do it
    once. Share reports with other toy or shoe makers. One standard visit that counts everywhere. Results in a common
    vault. Exchange of inspection findings and repairs. Save factories from ten checklists. See what other customers
    found.`,
};
