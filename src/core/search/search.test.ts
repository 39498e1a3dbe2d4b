import { describe, expect, test } from "vitest";
import { addressOf } from "../../dataset/address.ts";
import { countryNamesOf } from "../language/country-names.ts";
import { withSummaries } from "../facets/facet-engine.ts";
import { enginesOf } from "../facets/engines.ts";
import { measureFacetText } from "../facets/facet-index.ts";
import { rowAt } from "../facets/row-at.ts";
import { fixtureRegister } from "../../testing/read-fixture.ts";
import { measureSearchIndex } from "../../testing/search-index.ts";
import type { SearchPage } from "./search-page.ts";
import type { FirstAnswer } from "./first-answers.ts";
import { search } from "./search.ts";

const { entity, tool } = enginesOf(fixtureRegister);
const engines = {
  entity: withSummaries(entity, measureFacetText(fixtureRegister, "entity")),
  tool: withSummaries(tool, measureFacetText(fixtureRegister, "tool")),
};
const term = (facet: string, id: string, title: string, ...names: string[]): SearchPage => ({
  ...{ kind: "term", facet, id, title, names, text: "", what: "Term", address: `/${facet}/${id}/` },
});
const pages: SearchPage[] = [
  term("issues", "forced-labour", "Forced labour", "modern slavery", "trabajo forzoso"),
  term("issues", "child-labour", "Child labour"),
  term("issues", "human-trafficking", "Human trafficking", "TIP"),
  term("industries", "apparel-textiles", "Apparel and textiles", "garments"),
  term("services", "training", "Training", "courses", "train"),
  term("services", "worker-voice-grievance", "Worker voice and grievance"),
  term("services", "survivor-employment", "Survivor employment"),
  term("target_users", "survivors", "Survivors"),
  term("platforms", "web", "Web", "online"),
  term("countries", "KE", "Kenya", "Kenyan", ...countryNamesOf("KE")),
  term("countries", "NL", "Netherlands", "the Netherlands", ...countryNamesOf("NL")),
  term("partnerships", "funding-sponsorship", "Funding or sponsorship", "give money"),
  {
    ...{
      kind: "law",
      title: "Kenya: Supply Chain Act",
      names: ["Supply Chain Act", "KSCA"],
      text: "Asks for reports.",
    },
    ...{ address: "/laws/ke/", what: "Law", place: "KE" },
  },
  {
    ...{ kind: "task", title: "Correct a listing", names: ["out of date", "report error"], text: "Say what is wrong." },
    ...{ address: "/contribute/", what: "Page" },
  },
  {
    ...{ kind: "task", title: "All organisations", names: ["organisations"], text: "The directory.", what: "Page" },
    ...{ address: "/entities/", isGeneral: true },
  },
  {
    ...{
      kind: "guide",
      title: "Privacy",
      names: ["Cookies", "Pages kept offline"],
      text: "Nothing that you type leaves your browser.",
    },
    ...{ address: "/guides/privacy/", what: "Guide" },
  },
];
const concepts = [
  { words: "workshop session,scam farm,wedding", terms: ["services=training", "issues=forced-labour"] },
  { words: "billboard,hoarding", terms: [] },
  { words: "kid,children", terms: [], atWork: ["issues=child-labour"] },
  { words: "present,job", terms: [], withSurvivors: ["services=survivor-employment"] },
  { words: "women who got out", terms: ["target_users=survivors"] },
];
const searched = [
  "name",
  "acronym",
  "aliases",
  "summary",
  "uses",
  "developers",
  "issues",
  "services",
  "countries",
  "industries",
];
const index = measureSearchIndex({ pages, concepts, engines, searched });

function addressOfAnswer(answer: FirstAnswer): string {
  if (answer.kind === "page") return answer.page.address;
  if (answer.kind === "directory") return answer.directory.address;
  return addressOf(rowAt(engines[answer.kind], answer.row));
}

function ask(query: string, from = index) {
  const { first, groups, ...answer } = search(from, query, { terms: {} });
  const addresses = (kind: string) =>
    groups.filter((group) => group.kind === kind).flatMap(({ documents }) => documents.map(addressOfAnswer));
  return {
    ...answer,
    first: first.map(addressOfAnswer),
    pages: addresses("page"),
    listings: [...addresses("entity"), ...addresses("tool")],
  };
}

describe("names", () => {
  test.each([
    { query: "K19", address: "/entities/k19/" },
    { query: "the k19 campaign", address: "/entities/k19/" },
    { query: "majiwema kenya", address: "/entities/maji-wema/" },
    { query: "Lin Quiry", address: "/entities/linquiry/" },
    { query: "QAFC", address: "/entities/quillon-apparel-council/" },
    { query: "Ledger Initiative", address: "/entities/ledger-against-slavery/" },
    { query: "Orrevale", address: "/entities/orrevale/" },
    { query: "OHF", address: "/entities/open-harbour-fund/" },
  ])("a listing comes first by its name: $query", ({ query, address }) => {
    expect(ask(query).first[0]).toBe(address);
  });

  test.each([
    { query: "modern slavery", address: "/issues/forced-labour/" },
    { query: "forced labor", address: "/issues/forced-labour/" },
    { query: "TRABAJO FORZOSO", address: "/issues/forced-labour/" },
    { query: "course", address: "/services/training/" },
    { query: "grievances", address: "/services/worker-voice-grievance/" },
    { query: "Kenia", address: "/countries/KE/" },
    { query: "Niederlande", address: "/countries/NL/" },
    { query: "netherlands", address: "/countries/NL/" },
  ])("a term comes first by any of its names: $query", ({ query, address }) => {
    expect(ask(query).first[0]).toBe(address);
  });

  test("a listing comes first by its name with a word for what it is", () => {
    expect(ask("the Orrevale charity").first[0]).toBe("/entities/orrevale/");
  });

  test("listings come first by their names in a longer query", () => {
    expect(ask("what does the Ledger Initiative do about garments").first[0]).toBe("/entities/ledger-against-slavery/");
    expect(ask("K19 vs Orrevale").first).toEqual(["/entities/k19/", "/entities/orrevale/"]);
  });

  test("initials have no plural", () => {
    expect(ask("TIP").first).toEqual(["/issues/human-trafficking/"]);
    expect(ask("tip").first).toEqual(["/issues/human-trafficking/"]);
    expect(ask("tips").first).toEqual([]);
  });

  test("a word of a phrase is not its name", () => {
    expect(ask("money mules").first).toEqual([]);
    expect(ask("how can we give money").first).toEqual(["/partnerships/funding-sponsorship/"]);
  });
});

describe("everyday words", () => {
  test("lead to the terms that a concept is about", () => {
    expect(ask("workshop sessions").first).toEqual(["/services/training/", "/issues/forced-labour/"]);
  });

  test("count for less than a term's own name, unless they are longer", () => {
    expect(ask("wedding training").first[0]).toBe("/services/training/");
    expect(ask("Kenya").first).toEqual(["/countries/KE/"]);
  });

  test("find listings where a phrase is of the field, and none where a word may be anybody's", () => {
    expect(ask("scam farms").listings.length).toBeGreaterThan(0);
    expect(ask("wedding").listings).toEqual([]);
  });

  test("lead to an issue where a trade is named, if they are of people at work", () => {
    expect(ask("kids who sew garments").first).toContain("/issues/child-labour/");
    expect(ask("kids").first).not.toContain("/issues/child-labour/");
    expect(ask("kids modern slavery garments").first).not.toContain("/issues/child-labour/");
  });

  test("lead to what survivors make or do where survivors are named", () => {
    expect(ask("presents by women who got out").first[0]).toBe("/services/survivor-employment/");
    expect(ask("presents").first).not.toContain("/services/survivor-employment/");
  });

  test("find listings that have another word of a concept without a term", () => {
    expect(ask("hoardings").listings).toEqual(ask("billboards").listings);
    expect(ask("hoardings").listings.length).toBeGreaterThan(0);
  });
});

describe("misspelt words", () => {
  test.each([
    { query: "forced labur", meant: "forced labour" },
    { query: "forecd labour", meant: "forced labour" },
    { query: "supply chian act", meant: "supply chain act" },
    { query: "Plumbline Indxe", meant: "plumbline index" },
    { query: "riverbnd voises", meant: "riverbend voices" },
    { query: "childlabour", meant: "child labour" },
    { query: "Plumbline Indexx Company", meant: "plumbline index company" },
    { query: "child labvur zzqqxx", meant: "child labour zzqqxx" },
    { query: "Kuillon Kenya", meant: "quillon kenya" },
  ])("$query means $meant, and finds it", ({ query, meant }) => {
    const answer = ask(query);
    expect(answer.meant).toBe(meant);
    expect(answer.first.length + answer.listings.length).toBeGreaterThan(0);
  });

  test("what is spelt right is not changed", () => {
    expect(ask("forced labour").meant).toBeUndefined();
  });

  test("a word that is being typed finds those that begin so", () => {
    const { meant, listings } = ask("plumb");
    expect(meant).toBeUndefined();
    expect(listings).toContain("/entities/plumbline-index/");
  });
});

describe("questions", () => {
  test("a directory with what is named comes first, with as many listings as it has", () => {
    const { first } = search(index, "who offers courses about modern slavery in Kenya?", { terms: {} });
    const [answer] = first;
    expect(answer?.kind).toBe("directory");
    const directory = answer?.kind === "directory" ? answer.directory : undefined;
    expect(directory).toMatchObject({
      kind: "entity",
      titles: ["Training", "Forced labour", "Kenya"],
      address: "/entities/?services=training&issues=forced-labour&countries=KE",
    });
    expect(directory?.count).toBeGreaterThan(0);
  });

  test("the reading without what says least comes after it, where that finds more", () => {
    const { first } = search(index, "which organisations offer courses about modern slavery in Kenya?", { terms: {} });
    const counts = first.flatMap((each) => (each.kind === "directory" ? [each.directory.count] : []));
    expect(counts.length).toBeGreaterThan(1);
    for (const [place, count] of counts.entries()) if (place > 0) expect(count).toBeGreaterThan(counts[0] as number);
  });

  test("two words are one only where a name is spelt so", () => {
    const { first } = search(index, "who can train our staff in Kenya", { terms: {} });
    expect(first[0]).toMatchObject({ kind: "directory", directory: { titles: ["Training", "Kenya"] } });
  });

  test("one term alone has its own page, unless a kind is asked for", () => {
    expect(ask("child labour").first[0]).toBe("/issues/child-labour/");
    expect(ask("organisations against child labour").first[0]).toBe("/entities/?issues=child-labour");
    expect(ask("which tools are there for forced labour").first[0]).toBe("/tools/?issues=forced-labour");
  });

  test.each([
    { query: "something that shows forced labour", first: "/tools/?issues=forced-labour" },
    { query: "is there a way to end forced labour", first: "/tools/?issues=forced-labour" },
    { query: "someone who can help with child labour", first: "/entities/?issues=child-labour" },
    { query: "who works on child labour", first: "/entities/?issues=child-labour" },
    { query: "women who know child labour", first: "/issues/child-labour/" },
  ])("a sentence may ask for a kind: $query", ({ query, first }) => expect(ask(query).first[0]).toBe(first));

  test("a word for a platform asks for none at the end of a sentence", () => {
    expect(ask("forced labour online").first).not.toContain("/platforms/web/");
    expect(ask("forced labour online course").first).toContain("/platforms/web/");
  });

  test.each(["my entry is out of date", "entry out-of-date", "report an error", "I want to report errors"])(
    "a task leads to its page first: %s",
    (query) => expect(ask(query).first[0]).toBe("/contribute/"),
  );

  test.each([
    "an error of judgement was found by those who report from Kenya",
    "reports of what happened there years ago, by error",
  ])("a task is not meant by words far apart: %s", (query) => expect(ask(query).first).not.toContain("/contribute/"));

  test("a guide is found by a heading", () => {
    expect(ask("pages offline").first).toEqual(["/guides/privacy/"]);
  });

  test("a general task comes after what answers the question", () => {
    expect(ask("organisations").first).toEqual(["/entities/"]);
    expect(ask("organisations in Kenya").first.slice(0, 2)).toEqual(["/entities/?countries=KE", "/entities/"]);
  });

  test.each(["KSCA", "Kenyan law", "supply chain act", "what law is there in Kenya"])(
    "a law comes first by its name or its country: %s",
    (query) => expect(ask(query).first[0]).toBe("/laws/ke/"),
  );

  test("what a law of a place is called leads to it beside the listings", () => {
    expect(ask("supply chain Kenya").first).toContain("/laws/ke/");
    expect(ask("supply chain requirements in Kenya").first[0]).toBe("/laws/ke/");
  });

  test("guides are found by their text", () => {
    expect(ask("leaves my browser").pages).toContain("/guides/privacy/");
  });
});

describe("words that are not all found", () => {
  test("listings with most of them are found, and it says so", () => {
    const { listings, unknown } = ask("helpline billboards survivor zzqqxx");
    expect(unknown).toEqual(["zzqqxx"]);
    expect(listings).toContain("/entities/k19/");
    const { listings: some, whole } = ask("billboards airports cobalt");
    expect(some).toContain("/entities/k19/");
    expect(whole).toBe(0);
  });

  test("two words far apart are there by chance", () => {
    expect(ask("helpline billboards cobalt").listings).not.toContain("/entities/k19/");
  });

  test.each(["purple elephant", "zzqqxx", "guitar lessons zzqqxx", "jazz concert tickets", "?", ""])(
    "no listing for what has nothing to do with it: %s",
    (query) => {
      const { listings, first } = ask(query === "" ? " ?" : query);
      expect({ listings, first }).toEqual({ listings: [], first: [] });
    },
  );
});

describe("what is searched", () => {
  test("is what the table of fields says", () => {
    const names = measureSearchIndex({ pages, engines, searched: ["name"] });
    expect(ask("billboards").listings).toContain("/entities/k19/");
    expect(ask("billboards", names).listings).toEqual([]);
    expect(ask("farm hands and builders").listings[0]).toBe("/tools/callnote/");
    expect(ask("farm hands and builders", names).listings).toEqual([]);
    expect(ask("K19", names).first).toEqual(["/entities/k19/"]);
    expect(ask("Kenya", names).first).toEqual(["/countries/KE/"]);
  });

  test("filters narrow it, and a kind alone lists all of it", () => {
    const listed = search(index, "", { kind: "tool", terms: { issues: ["forced-labour"] } });
    expect(listed.first).toEqual([]);
    expect(listed.groups.map(({ kind }) => kind)).toEqual(["tool"]);
    const all = search(index, "training", { terms: {} }).groups.flatMap(({ documents }) => documents).length;
    const some = search(index, "training", { terms: { issues: ["forced-labour"] } });
    expect(some.groups.flatMap(({ documents }) => documents).length).toBeLessThan(all);
  });

  test("a filter that no directory knows leaves nothing", () => {
    expect(search(index, "training", { terms: { issues: ["no-such"] } }).groups).toEqual([]);
  });
});
