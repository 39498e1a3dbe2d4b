import { describe, expect, test } from "vitest";
import { reviewSites } from "./overlap-fixture.ts";
import { fieldLexicon } from "./field-lexicon.ts";
import { measureOverlapIndex } from "./overlap-index.ts";
import { overlapsOfIdea, overlapsOfTool } from "./overlap.ts";

const index = measureOverlapIndex(reviewSites, fieldLexicon);
const idsOf = (overlaps: readonly { id: string }[]) => overlaps.map(({ id }) => id);

describe("a tool", () => {
  test("finds the same work first, then related work, and neither itself nor the rest", () => {
    expect(idsOf(overlapsOfTool("tools/stars", index))).toEqual(["tools/points", "tools/leaflet"]);
  });

  test("is close to the same work in another country, and to nothing else", () => {
    expect(overlapsOfTool("tools/stars", index).map(({ close }) => close)).toEqual([true, false]);
  });

  test("is close both ways or not at all", () => {
    const [first] = overlapsOfTool("tools/points", index);
    expect(first).toMatchObject({ id: "tools/stars", close: true });
  });

  test("tells what is shared: work, words as they are spelt, and tags", () => {
    const reasons = overlapsOfTool("tools/stars", index)[0]?.reasons ?? [];
    expect(reasons.map(({ aspect }) => aspect)).toEqual(["work", "words", "functions", "target_users", "issues"]);
    expect(reasons[0]?.shared).toContain("recruiter-reviews");
    expect(reasons[1]?.shared).toContain("fees");
  });

  test("throws for one that isn't there", () => {
    expect(() => overlapsOfTool("tools/none", index)).toThrow("unknown tool: tools/none");
  });
});

describe("an idea", () => {
  test("is found by other words than the summary's", () => {
    const text = "Nurses who go abroad give stars to the middlemen who placed them.";
    expect(idsOf(overlapsOfIdea({ text }, index)).slice(0, 2).sort()).toEqual(["tools/points", "tools/stars"]);
  });

  test("is found by tags alone, but nothing is close to it", () => {
    const overlaps = overlapsOfIdea({ functions: ["content-detection"], issues: ["child-sexual-exploitation"] }, index);
    expect(overlaps).toMatchObject([{ id: "tools/hashes", close: false }]);
  });

  test("of another field is close to nothing, whatever its tags", () => {
    const idea = { text: "Rate the restaurants of your town.", functions: ["worker-voice", "ethical-recruitment"] };
    expect(overlapsOfIdea(idea, index).filter(({ close }) => close)).toEqual([]);
  });

  test("that has nothing but words in common is like nothing, and still finds them", () => {
    const apps = { id: "tools/app", name: "Cat", summary: "", tags: { technologies: ["mobile-app"] } } as const;
    const others = measureOverlapIndex([apps, { ...apps, id: "tools/cat", summary: "Cats" }], fieldLexicon);
    const found = overlapsOfIdea({ text: "Kittens for cats" }, others);
    expect(found.map(({ likeness }) => likeness)).toEqual(["nothing", "nothing"]);
  });

  test("that says nothing finds nothing", () => {
    expect(overlapsOfIdea({}, index)).toEqual([]);
    expect(overlapsOfIdea({ text: "A tool for everybody" }, index)).toEqual([]);
  });
});
