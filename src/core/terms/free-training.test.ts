import { expect, test } from "vitest";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { listFreeTraining } from "./free-training.ts";

const course = { title: "Course", type: "e-learning", minutes: 25 } as const;
const workshop = { title: "Workshop", type: "training" } as const;
const report = { title: "Report", type: "report" } as const;

test("lists what gives training or has a course, and is free, then unknown ones, then what is free in part", () => {
  const listings = [
    entityWith("mixed", { offer: { outputs: [course], cost: "mixed" } }),
    toolWith("aged-tool", { access: "free", status: { state: "unknown" } }),
    toolWith("tool", { access: "free" }),
    entityWith("entity", { offer: { services: ["training"], cost: "free" } }),
    entityWith("paid", { offer: { services: ["training"], cost: "paid" } }),
    entityWith("unpriced", { offer: { services: ["training"] } }),
    entityWith("no-training", { offer: { services: ["funding"], outputs: [report], cost: "free" } }),
    entityWith("ended", { offer: { services: ["training"], cost: "free" }, status: { state: "closed" } }),
    toolWith("other-tool", { access: "free", functions: ["worker-voice"] }),
  ];
  expect(listFreeTraining(listings).map(({ listing, price }) => `${listing.id}: ${price}`)).toEqual([
    "entity: free",
    "tool: free",
    "aged-tool: free",
    "mixed: mixed",
  ]);
});

test("states format, language and courses as far as they are known", () => {
  const full = entityWith("a", { offer: { outputs: [workshop, report, course], languages: ["es"], cost: "free" } });
  const bare = entityWith("b", { offer: { services: ["training"], cost: "free" } });
  const online = toolWith("c", { access: "free", technologies: ["e-learning"] });
  const none = { formats: [], languages: [], courses: [] };
  expect(listFreeTraining([full, bare, online])).toMatchObject([
    { formats: ["e-learning", "training"], languages: ["es"], courses: [workshop, course] },
    none,
    { ...none, formats: ["e-learning"] },
  ]);
});

test("is empty without listings", () => {
  expect(listFreeTraining([])).toEqual([]);
});
