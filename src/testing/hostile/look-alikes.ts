/** Listing whose name or web address looks like another, and the warnings about it. */
export interface LookAlike {
  readonly name: string;
  /** Lines of the listing entities/this. It is checked beside entities/genuine, which has the lines of `genuineListing`. */
  readonly lines: string;
  /** Position and message of each warning, in order: `1:7 looks like a name of entities/genuine: A2l`. */
  readonly warnings: readonly string[];
}

/** Lines of the listing that the others imitate. */
export const genuineListing = "name: A21\naliases: [Example Aid, BBC Trust]\nwebsite: https://www.a21.org/";

export const lookAlikes: readonly LookAlike[] = [
  { name: "a name in Cyrillic", lines: "name: А21", warnings: ["1:7 looks like a name of entities/genuine: А21"] },
  { name: "a name in Greek", lines: "name: Α21", warnings: ["1:7 looks like a name of entities/genuine: Α21"] },
  {
    name: "a name in Cyrillic capitals, whose small letters look different",
    lines: "name: ВВС Trust",
    warnings: ["1:7 looks like a name of entities/genuine: ВВС Trust"],
  },
  {
    name: "a name in mathematical letters",
    lines: "name: 𝐀21",
    warnings: ["1:7 same name as entities/genuine: 𝐀21"],
  },
  { name: "a digit for a letter", lines: "name: A2l", warnings: ["1:7 looks like a name of entities/genuine: A2l"] },
  {
    name: "an alias with one Cyrillic letter",
    lines: "name: Other\naliases: [Ехample Aid]",
    warnings: [
      "2:11 letters of Latin and Cyrillic in one word: Ехample",
      "2:11 looks like a name of entities/genuine: Ехample Aid",
    ],
  },
  {
    name: "a name that mixes scripts",
    lines: "name: Pоlaris Project",
    warnings: ["1:7 letters of Latin and Cyrillic in one word: Pоlaris"],
  },
  {
    name: "a name that mixes three scripts",
    lines: "name: Pоlαris",
    warnings: ["1:7 letters of Latin and Cyrillic and Greek in one word: Pоlαris"],
  },
  {
    name: "a name with Cherokee",
    lines: "name: Ꮪedex",
    warnings: ["1:7 letters of Latin and Cherokee in one word: Ꮪedex"],
  },
  { name: "an acronym", lines: "acronym: IОM", warnings: ["1:10 letters of Latin and Cyrillic in one word: IОM"] },
  {
    name: "a publisher",
    lines: "sources: [{url: https://example.org/about, publisher: Vеrité, supports: [summary]}]",
    warnings: ["1:55 letters of Latin and Cyrillic in one word: Vеrité"],
  },
  {
    name: "the other side of a relation",
    lines: "relations: [{type: partner-of, name: Sеdex}]",
    warnings: ["1:38 letters of Latin and Cyrillic in one word: Sеdex"],
  },
  {
    name: "a host in Cyrillic",
    lines: "website: https://а21.org/about",
    warnings: ["1:10 host in other letters than ASCII: а21.org, which is xn--21-6kc.org"],
  },
  {
    name: "a host in Cyrillic like another's",
    lines: "website: https://а21.org",
    warnings: [
      "1:10 host in other letters than ASCII: а21.org, which is xn--21-6kc.org",
      "1:10 looks like the website of entities/genuine: https://xn--21-6kc.org",
    ],
  },
  {
    name: "the same in punycode",
    lines: "website: http://www.xn--21-6kc.org/",
    warnings: [
      "1:10 host in other letters than ASCII: www.xn--21-6kc.org",
      "1:10 looks like the website of entities/genuine: http://www.xn--21-6kc.org/",
    ],
  },
  {
    name: "a host all in Cyrillic",
    lines: "website: https://аррӏе.com",
    warnings: ["1:10 host in other letters than ASCII: аррӏе.com, which is xn--80ak6aa92e.com"],
  },
  {
    name: "a host that mixes scripts",
    lines: "website: https://аpple.com",
    warnings: ["1:10 host that mixes letters of Latin and Cyrillic: аpple.com, which is xn--pple-43d.com"],
  },
  {
    name: "a host of a source, of its kept copy and of a contact page",
    lines:
      "contact: {url: https://а21.org}\nsources: [{url: https://example.org/about, archive: https://а21.org, supports: [summary]}]",
    warnings: [
      "1:16 host in other letters than ASCII: а21.org, which is xn--21-6kc.org",
      "2:53 host in other letters than ASCII: а21.org, which is xn--21-6kc.org",
    ],
  },
  {
    name: "a host behind an @",
    lines: "contact: {email: info@а21.org}",
    warnings: ["1:18 host in other letters than ASCII: а21.org, which is xn--21-6kc.org"],
  },
];

/** Genuine names in many scripts. They give no warning. */
export const honestNames: readonly string[] = [
  "Verité",
  "Fundación Ñandú para la Niñez",
  "مؤسسة الأمل لحقوق العمال",
  "مركز ILO للعمل اللائق",
  "מוקד סיוע לעובדים זרים",
  "มูลนิธิเพื่อการพัฒนาแรงงาน",
  "มูลนิธิLPN",
  "中国劳工通讯",
  "中国NGO网络",
  "日本ＮＧＯネットワークABC",
  "국제이주기구 IOM한국",
  "श्रमिक सहायता केंद्र",
  "Международная организация",
  "Єдність (Yednist)",
  "Ελληνικό Συμβούλιο",
  "Αλήθεια Help – Alítheia",
  "Հայաստան Hope",
  "აფხაზეთი Georgia",
  "የኢትዮጵያ Ethiopia",
  "A21, C-190 & 3M",
  "Άννα-Maria House",
];
