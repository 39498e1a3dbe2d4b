import type { SearchConcept } from "../../core/search/search-page.ts";

/** What people say in their own words, and what the field calls it. */
export const everyday: readonly SearchConcept[] = [
  {
    words:
      "child,children,kid,minor,youngster,enfant,mineur,niño,niña,menor de edad,menores,criança,Kind,Kinder,bambino,bambini,minori,kinderen," +
      "طفل,أطفال,الأطفال,قاصرون",
    terms: [],
    atWork: ["issues=child-labour"],
  },
  {
    words:
      "tricked,lured,duped,conned,deceived,fooled,enticed,false promises,fake agency,fake agent,fake modelling agency,fake recruiter," +
      "promised a job,promised work,promise of a job",
    terms: ["issues=human-trafficking", "issues=abusive-recruitment"],
  },
  {
    words:
      "in debt,deep in debt,owe money,owes money,owing money,pay off debts,paying off debts,pay off a debt,working to pay off,debts," +
      "advance payment,never paid off,born into debt",
    terms: ["issues=debt-bondage"],
  },
  {
    words:
      "money for,money to,need money,get money,find money,money from a foundation,who gives money,who pays for,pay for our project,funds for," +
      "apply for money,financial help,sponsor our,sponsor for",
    terms: ["services=funding"],
  },
  {
    words:
      "report their boss,report their employer,report their manager,report managers,report bad bosses,report bad employers,rate employers," +
      "rate their employer,rate their boss,review employers,employer reviews,employer ratings,rate recruiters,complain about their boss," +
      "complain about managers,wages stolen,wages withheld,wages not paid,wages unpaid,salary unpaid,salary not paid,salary withheld,pay withheld," +
      "speak to management,without fear of managers",
    terms: ["functions=worker-voice", "services=worker-voice-grievance"],
  },
  {
    words:
      "from abroad,brought from abroad,bring in workers,hire foreigners,foreign recruits,recruited overseas,recruited abroad",
    terms: ["services=ethical-recruitment", "issues=abusive-recruitment"],
  },
  {
    words:
      "who made,who makes,who grew,who grows,who picked,who picks,who sewed,who sews,made where,origin of,origins of",
    terms: ["functions=traceability", "services=supply-chain-mapping"],
  },
  {
    words:
      "crew stuck,stuck on a ship,stuck at sea,abandoned crew,abandoned ship,abandoned sailors,stranded crew,stranded at sea",
    terms: ["industries=logistics-transport"],
  },
  {
    words:
      "locked up,held captive,held prisoner,kept prisoner,locked in a factory,not allowed to leave,not free to leave,no freedom to leave," +
      "cannot quit,not allowed to quit,guarded day and night,threatened by the boss,beaten by the boss,no pay,without pay,working for free,works for nothing",
    terms: ["issues=forced-labour"],
  },
  {
    words:
      "compares with others,compare with others,compares with competitors,compare with competitors,compare with other companies,how we compare," +
      "how do we compare,better than competitors,best in our industry,company rankings,who is best in class",
    terms: ["services=benchmarking-reporting"],
  },
  {
    words:
      "jobs for women,jobs to women,jobs for girls,work for women,employ women,hire women,women who left,left prostitution,leave prostitution," +
      "leaving prostitution,out of prostitution,new start for women,earn a living after",
    terms: ["services=survivor-employment", "services=survivor-support"],
  },
  {
    words:
      "recognise trafficking,recognise trafficked,recognise victim,recognise the signs,spot trafficked,spot a victim,spot the victims,notice trafficking,notice trafficked," +
      "notice victims,identify trafficked,signs of trafficking,signs of slavery,screen patients,screening patients,screen for trafficking,screen victims,ask patients",
    terms: ["functions=victim-identification", "services=training"],
  },
  {
    words:
      "how many people,how many victims,how many slaves,how many children,number of victims,number of slaves,figures on,statistics on,estimates of," +
      "by the numbers,how common,how widespread,percentage of",
    terms: ["services=research-data", "functions=data-analytics"],
  },
  ...sameWords(),
];

/** Words for the same thing, of which listings have one or another, with the term that it belongs to. */
function sameWords(): SearchConcept[] {
  const families: readonly (readonly [words: string, term: string])[] = [
    ["carpet,carpets,rug,rugs", "industries=apparel-textiles"],
    ["jeans,denim", "industries=apparel-textiles"],
    ["shoe,footwear,sneaker,trainers", "industries=apparel-textiles"],
    ["shrimp,prawn", "industries=fishing-seafood"],
    ["fisherman,fishermen,fisher,fishing crew", "industries=fishing-seafood"],
    ["cocoa,cacao,chocolate", "industries=agriculture"],
    ["hazelnut,nut", "industries=agriculture"],
    ["sugar,sugarcane,sugar cane", "industries=agriculture"],
    ["brick,brickyard,kiln,brick kiln", "industries=construction"],
    ["battery,cobalt", "industries=energy-extractives"],
    ["solar,solar panel,polysilicon,photovoltaic", "industries=energy-extractives"],
    ["lorry,truck,trucker,lorry driver,truck driver,HGV,haulier", "industries=logistics-transport"],
    ["sailor,seafarer,seaman,seamen", "industries=logistics-transport"],
    ["plane,airline,aviation,flight attendant,cabin crew,airport", "industries=logistics-transport"],
    ["taxi,cab,rideshare", "industries=logistics-transport"],
    ["maid,housemaid,domestic worker,domestic helper,household worker,nanny", "industries=domestic-work-cleaning"],
    ["football,soccer,footballer,player", "industries=sports-events"],
    ["kidney,organ", "issues=organ-removal"],
    ["massage parlour,illicit massage,spa", "issues=sexual-exploitation"],
  ];
  return families.map(([words, term]) => ({ words, terms: [term], isSame: true }));
}
