import type { SearchConcept } from "../../core/search/search-page.ts";
import { sameWords } from "./same-words.ts";

/** What people say in their own words, and what the field calls it. */
export const everyday: readonly SearchConcept[] = [
  {
    words:
      "child,children,kid,minor,youngster,enfant,mineur,niño,niña,menor de edad,menores,criança,Kinder,bambino,bambini,minori,kinderen," +
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
      "advance payment,debt never paid,loan never paid,born into debt",
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
      ...cross(
        "made to,forced to,made them",
        "cheat,scam,defraud,swindle,con,deceive,trick,steal,rob,shoplift,pickpocket,beg,smuggle,commit crimes,carry drugs," +
          "sell drugs,deal drugs,move drugs,smuggle drugs",
      ),
      ...cross("cheat,defraud,swindle,con,deceive,trick,scam", "online,strangers,pensioners,victims online,by phone"),
      "run scams,running scams,forced to run scams,crypto fraud,prisoner of scammers,beg on the street,beg in the street,beg for money",
      "drug runner,drugs runner,children selling drugs,kids selling drugs,carry drugs,selling drugs for a gang,run drugs,running drugs",
    ].join(","),
    terms: ["issues=forced-criminality"],
  },
  {
    words: [
      ...cross("spot,notice,detect,flag,stop,follow", "payments,transactions,transfers,money flows,dirty money"),
      "payments linked,transactions linked,money from trafficking,money from slavery,profits of traffickers,traffickers money,launder their money",
    ].join(","),
    terms: ["functions=financial-crime-detection"],
  },
  {
    words:
      "groomed,groomed online,being groomed,groom children,grooms children,contacted by strangers,strangers online," +
      "strangers who write,nude pictures,naked pictures",
    terms: ["issues=child-sexual-exploitation"],
  },
  {
    words: [
      ...cross("pictures,photos,videos,images,films,files", "of abuse,of child abuse,of abused children"),
      ...cross("child abuse,abuse,abusive,illegal", "pictures,photos,videos,images,films"),
      "child abuse on our servers,child abuse on our platform",
    ].join(","),
    terms: ["issues=child-sexual-exploitation", "functions=content-detection"],
  },
  {
    words: cross(
      "teach,warn",
      "children,kids,teenagers,teens,pupils,students,young people,schoolchildren,my class,schools",
    ).join(","),
    terms: ["services=awareness-raising", "functions=awareness-education"],
  },
  {
    words: [
      "paid nothing,nothing paid,paid next to nothing,hardly paid,barely paid,paid a pittance,starvation wages,no wages",
      "no wage,never paid,never got paid",
      "never been paid,not been paid,nothing for their work,work for nothing,works without pay,by force,forcibly",
      "like slaves,like a slave,as slaves,as a slave",
      "treated like slaves,treated as slaves,kept as slaves,cannot go home,not allowed to go home,passports taken",
      "passport taken away,without slavery,free of slavery,slave free",
    ].join(","),
    terms: ["issues=forced-labour"],
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
    words:
      "passport,passports,identity papers,id papers,travel documents,keep papers,keeps papers,papers taken,nobody paid," +
      "no one paid,nobody pays",
    terms: ["issues=forced-labour"],
  },
  {
    words: "bonded,bonded families,bonded family,bonded children,bonded people,frees families,enslaved by debt",
    terms: ["issues=debt-bondage"],
  },
  {
    words: cross(
      "interview,talk to,speak to,ask,survey,listen to,hear from",
      "workers,employees,farm workers,factory workers",
    ).join(","),
    terms: ["services=worker-voice-grievance", "functions=worker-voice"],
  },
  {
    words: "buy sex,buys sex,buying sex,pay for sex,pays for sex,sex buyer,sex buyers,buyers of sex,demand for sex",
    terms: ["issues=sexual-exploitation"],
  },
  {
    words:
      "speak at events,speak at our event,speak at our conference,guest speaker,speaker for our,give a talk,gives talks,talk at our",
    terms: ["services=awareness-raising", "services=training"],
  },
  {
    words:
      "baby farm,baby factory,babies for sale,selling babies,sell babies,babies sold,have babies for,newborns sold,sold as a baby",
    terms: ["issues=human-trafficking"],
  },
  {
    words:
      "children as soldiers,children in armies,children with guns,children forced to fight,children made to fight," +
      "boy soldiers,girl soldiers",
    terms: ["issues=child-labour"],
  },
  {
    words: [
      ...cross("prisoners,prisoner,inmates,convicts,detainees", "made to work,forced to work,work,working,labour"),
      "made in prison,made in prisons,made by prisoners,work in prison,work in prisons,prison factory,prison work," +
        "made by inmates,work camp,work camps",
      "forced by the state,forced by the government,forced by their government,government forces people,state forces people",
    ].join(","),
    terms: ["issues=state-imposed-forced-labour"],
  },
  {
    words:
      "compare how,compares how,how well do,how well does,which brands do best,which companies do best," +
      "score companies,grade companies,marks for companies",
    terms: ["services=benchmarking-reporting"],
  },
  {
    words:
      "advertising girls,advertising women,girls advertised,women advertised,girls on offer,selling girls,selling women," +
      "sold for sex,made to have sex",
    terms: ["issues=sexual-exploitation"],
  },
  ...sameWords,
];

/** Each of some words before each of some others. */
function cross(first: string, second: string): string[] {
  return first.split(",").flatMap((a) => second.split(",").map((b) => `${a} ${b}`));
}
