/** What may be in the browser's storage, whoever wrote it there, and what must be read from it. */
export interface HostileStorage {
  readonly name: string;
  readonly text: string;
  readonly read: unknown;
}

/** A draft that the form may keep. */
export const goodDraft = { answers: { name: "Example" }, base: {}, day: "2026-11-25" };

const spoilt = (part: object) => JSON.stringify({ ...goodDraft, ...part });

/** Of the form: a draft, or nothing. */
export const hostileDrafts: readonly HostileStorage[] = [
  { name: "nothing", text: "", read: undefined },
  { name: "null", text: "null", read: undefined },
  { name: "no JSON", text: "{", read: undefined },
  { name: "a number", text: "7", read: undefined },
  { name: "a list", text: "[]", read: undefined },
  { name: "no answers", text: spoilt({ answers: undefined }), read: undefined },
  { name: "answers that are a list", text: spoilt({ answers: ["Example"] }), read: undefined },
  { name: "an answer that no form holds", text: spoilt({ answers: { founded: null } }), read: undefined },
  { name: "no base", text: spoilt({ base: undefined }), read: undefined },
  { name: "no day", text: spoilt({ day: "yesterday" }), read: undefined },
  { name: "a day that is none", text: spoilt({ day: "2026-13-45" }), read: undefined },
  {
    name: "6,000 lists in each other",
    text: `{"answers":{"a":${"[".repeat(6000)}${"]".repeat(6000)}},"base":{},"day":"2026-11-25"}`,
    read: undefined,
  },
];

/** Of the shortlist: every reference that can still be made out, each once. */
export const hostileShortlists: readonly HostileStorage[] = [
  { name: "nothing", text: "", read: [] },
  { name: "a list", text: "entities/a,tools/b", read: ["entities/a", "tools/b"] },
  { name: "a list of another form", text: '["entities/a","tools/b"]', read: ["entities/a", "tools/b"] },
  { name: "what was cut off or spoilt", text: "ties/x,entities/a,tools/,\u0000{]", read: ["entities/a"] },
  { name: "repeats", text: "tools/b,tools/b", read: ["tools/b"] },
  { name: "a path out of its folder", text: "entities/../../x,entities/%2e%2e", read: [] },
  { name: "HTML", text: "<img src=x onerror=alert(1)>,tools/b", read: ["tools/b"] },
];

/** Of the notes of a shortlist: texts by reference. */
export const hostileNotes: readonly HostileStorage[] = [
  { name: "nothing", text: "", read: {} },
  { name: "what is no JSON", text: '{"entities/a":', read: {} },
  { name: "a list", text: "[1]", read: {} },
  { name: "null", text: "null", read: {} },
  { name: "texts among other things", text: '{"entities/a":"x","tools/b":3}', read: { "entities/a": "x" } },
];

/** A storage that takes nothing. */
export interface RefusingStorage {
  readonly name: string;
  /** Makes it so; run in the page, before its own scripts. */
  readonly refuse: () => void;
}

export const refusingStorages: readonly RefusingStorage[] = [
  {
    name: "full",
    refuse: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  },
  {
    name: "blocked",
    refuse: () =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
  },
];
