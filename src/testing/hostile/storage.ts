/** Value in the browser's storage, which other scripts of the site may have written, and the result of parsing it. */
export interface HostileStorage {
  readonly name: string;
  readonly text: string;
  readonly parsed: unknown;
}

/** Draft as the contribution form stores it. */
export const goodDraft = { answers: { name: "Example" }, base: {}, day: "2026-11-25" };

const buildSpoiltDraft = (changedKeys: object) => JSON.stringify({ ...goodDraft, ...changedKeys });

/** Stored drafts of the form that are invalid. All parse to undefined. */
export const hostileDrafts: readonly HostileStorage[] = [
  { name: "nothing", text: "", parsed: undefined },
  { name: "null", text: "null", parsed: undefined },
  { name: "no JSON", text: "{", parsed: undefined },
  { name: "a number", text: "7", parsed: undefined },
  { name: "a list", text: "[]", parsed: undefined },
  { name: "no answers", text: buildSpoiltDraft({ answers: undefined }), parsed: undefined },
  { name: "answers that are a list", text: buildSpoiltDraft({ answers: ["Example"] }), parsed: undefined },
  { name: "an answer that no form holds", text: buildSpoiltDraft({ answers: { founded: null } }), parsed: undefined },
  { name: "no base", text: buildSpoiltDraft({ base: undefined }), parsed: undefined },
  { name: "no day", text: buildSpoiltDraft({ day: "yesterday" }), parsed: undefined },
  { name: "a day that is none", text: buildSpoiltDraft({ day: "2026-13-45" }), parsed: undefined },
  {
    name: "6,000 lists in each other",
    text: `{"answers":{"a":${"[".repeat(6000)}${"]".repeat(6000)}},"base":{},"day":"2026-11-25"}`,
    parsed: undefined,
  },
];

/** Stored shortlists. They parse to the valid references, each once, in order. */
export const hostileShortlists: readonly HostileStorage[] = [
  { name: "nothing", text: "", parsed: [] },
  { name: "a list", text: "entities/a,tools/b", parsed: ["entities/a", "tools/b"] },
  { name: "a list of another form", text: '["entities/a","tools/b"]', parsed: ["entities/a", "tools/b"] },
  { name: "what was cut off or spoilt", text: "ties/x,entities/a,tools/,\u0000{]", parsed: ["entities/a"] },
  { name: "repeats", text: "tools/b,tools/b", parsed: ["tools/b"] },
  { name: "a path out of its folder", text: "entities/../../x,entities/%2e%2e", parsed: [] },
  { name: "HTML", text: "<img src=x onerror=alert(1)>,tools/b", parsed: ["tools/b"] },
];

/** Stored notes of a shortlist. They parse to texts by reference; other values are dropped. */
export const hostileNotes: readonly HostileStorage[] = [
  { name: "nothing", text: "", parsed: {} },
  { name: "what is no JSON", text: '{"entities/a":', parsed: {} },
  { name: "a list", text: "[1]", parsed: {} },
  { name: "null", text: "null", parsed: {} },
  { name: "texts among other things", text: '{"entities/a":"x","tools/b":3}', parsed: { "entities/a": "x" } },
];

/** Browser storage that throws. */
export interface RefusingStorage {
  readonly name: string;
  /** Function that breaks the storage. It runs in the page before the page's own scripts. */
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
        /** Throws, as the browser does where storage is blocked. */
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
  },
];
