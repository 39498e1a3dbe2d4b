import type { SearchConcept } from "../../../core/search/search-page.ts";
import { cross } from "./cross.ts";

/** How people tell of what is done to somebody, and what the field calls it. */
export const wrongs: readonly SearchConcept[] = [
  {
    words:
      "child,children,kid,youngster,enfant,niño,niña,menor de edad,menores,criança,Kinder,bambino,bambini,minori,kinderen," +
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
      "locked up,held captive,held prisoner,kept prisoner,locked in a factory,not allowed to leave,not free to leave,no freedom to leave," +
      "cannot quit,not allowed to quit,guarded day and night,threatened by the boss,beaten by the boss,no pay,without pay,working for free,works for nothing",
    terms: ["issues=forced-labour"],
  },
  {
    words: [
      ...cross(
        "made to,forced to,made them",
        "cheat,scam,defraud,swindle,deceive,trick,steal,rob,shoplift,pickpocket,beg,smuggle,commit crimes,carry drugs," +
          "sell drugs,deal drugs,move drugs,smuggle drugs",
      ),
      ...cross("cheat,defraud,swindle,deceive,trick,scam", "online,strangers,pensioners,victims online,by phone"),
      "run scams,running scams,forced to run scams,crypto fraud,prisoner of scammers,beg on the street,beg in the street,beg for money",
      "drug runner,drugs runner,children selling drugs,kids selling drugs,carry drugs,selling drugs for a gang,run drugs,running drugs",
    ].join(","),
    terms: ["issues=forced-criminality"],
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
      "passport,passports,identity papers,id papers,travel documents,keep papers,keeps papers,papers taken,nobody paid," +
      "no one paid,nobody pays",
    terms: ["issues=forced-labour"],
  },
  {
    words: "bonded,bonded families,bonded family,bonded children,bonded people,frees families,enslaved by debt",
    terms: ["issues=debt-bondage"],
  },
  {
    words: "buy sex,buys sex,buying sex,pay for sex,pays for sex,sex buyer,sex buyers,buyers of sex,demand for sex",
    terms: ["issues=sexual-exploitation"],
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
      "advertising girls,advertising women,girls advertised,women advertised,girls on offer,selling girls,selling women," +
      "sold for sex,made to have sex",
    terms: ["issues=sexual-exploitation"],
  },
];
