import type { SearchConcept } from "../../../core/search/search-page.ts";
import { cross } from "./cross.ts";

/** How people ask for help, money, figures or a tool, and what the field calls it. */
export const help: readonly SearchConcept[] = [
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
    words: "who makes,who grew,who grows,who picked,who picks,who sewed,who sews,origin of,origins of",
    terms: ["functions=traceability", "services=supply-chain-mapping"],
  },
  {
    words:
      "crew stuck,stuck on a ship,stuck at sea,abandoned crew,abandoned ship,abandoned sailors,stranded crew,stranded at sea",
    terms: ["industries=logistics-transport"],
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
      "how many victims,how many slaves,how many children,number of victims,number of slaves,figures on,statistics on,estimates of," +
      "by the numbers,how common,how widespread,percentage of",
    terms: ["services=research-data", "functions=data-analytics"],
  },
  {
    words: [
      "came out of,come out of,coming out of,who got away,women who left,girls who left,who was freed",
      "who were freed,freed from,freed slave",
      "who was rescued,who were rescued,rescued from,who survived,lived through,who broke free,who fled,women who escaped,who used to be slaves",
      "once enslaved,formerly enslaved,once trafficked,formerly trafficked,trafficked before",
    ].join(","),
    terms: ["target_users=survivors"],
  },
  {
    words: [
      "job,jobs,give a job,paid work,employment,employ,employs,employing,employer,hire,hires,hiring,take on,career,wage,decent work,earn a living",
      "gift,gifts,present,presents,candle,candles,handmade,hand made,handicraft,craft,crafts,bag,bags,jewellery,clothes,sewn by",
      "products made,things made,goods made,buy from,shop,online shop",
    ].join(","),
    terms: [],
    withSurvivors: ["services=survivor-employment"],
  },
  {
    words:
      "gifts made by,presents made by,gift that helps,gifts that help,presents that help,shop that helps,handmade by women,survivor made",
    terms: ["services=survivor-employment"],
  },
  {
    words: [
      ...cross("spot,notice,detect,flag,stop,follow", "payments,transactions,transfers,money flows,dirty money"),
      "payments linked,transactions linked,money from trafficking,money from slavery,profits of traffickers,traffickers money,launder their money",
    ].join(","),
    terms: ["functions=financial-crime-detection"],
  },
  {
    words: cross(
      "teach,warn",
      "children,kids,teenagers,teens,pupils,students,young people,schoolchildren,my class,schools",
    ).join(","),
    terms: ["services=awareness-raising", "functions=awareness-education"],
  },
  {
    words:
      "fees paid back,fees refunded,fees returned,get fees back,get back fees,pay back fees,refund fees,repay fees," +
      "paid back to,wages paid back",
    terms: ["services=remediation", "issues=abusive-recruitment"],
  },
  {
    words: "come from,comes from,came from,coming from",
    terms: [],
    atWork: ["functions=traceability", "services=supply-chain-mapping"],
  },
  {
    words: cross("made by,sewn by,produced by", "rescued,freed,former victims,ex victims,former slaves").join(","),
    terms: ["services=survivor-employment", "target_users=survivors"],
  },
  {
    words: cross(
      "interview,talk to,speak to,ask,survey,listen to,hear from",
      "workers,employees,farm workers,factory workers",
    ).join(","),
    terms: ["services=worker-voice-grievance", "functions=worker-voice"],
  },
  {
    words:
      "speak at events,speak at our event,speak at our conference,guest speaker,speaker for our,give a talk,gives talks,talk at our",
    terms: ["services=awareness-raising", "services=training"],
  },
  {
    words:
      "compare how,compares how,how well do,how well does,which brands do best,which companies do best," +
      "score companies,grade companies,marks for companies",
    terms: ["services=benchmarking-reporting"],
  },
];
