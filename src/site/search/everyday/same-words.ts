import type { SearchConcept } from "../../../core/search/search-page.ts";

/** Words for the same thing, of which listings have one or another, with the term that it belongs to. */
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
  [
    "sailor,seafarer,seaman,seamen,tanker,cargo ship,container ship,freighter,bulk carrier,merchant ship",
    "industries=logistics-transport",
  ],
  ["plane,airline,aviation,flight attendant,cabin crew,airport", "industries=logistics-transport"],
  ["taxi,cab,rideshare", "industries=logistics-transport"],
  ["maid,housemaid,domestic worker,domestic helper,household worker,nanny", "industries=domestic-work-cleaning"],
  ["football,soccer,footballer,player", "industries=sports-events"],
  ["car wash,hand car wash,car washer,valeting", "industries=domestic-work-cleaning"],
  ["nail bar,nail salon,manicure", "industries=domestic-work-cleaning"],
  ["kidney,organ", "issues=organ-removal"],
  ["massage parlour,illicit massage,spa", "issues=sexual-exploitation"],
];

/** Each family as the search reads it. */
export const sameWords: readonly SearchConcept[] = families.map(([words, term]) => ({
  words,
  terms: [term],
  isSame: true,
}));
