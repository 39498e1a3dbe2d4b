/** What may be in the browser's storage, whoever wrote it there, and what must be read from it. */
export interface HostileStorage {
  readonly name: string;
  readonly text: string;
  readonly parsed: unknown;
}

/** A draft that the form may keep. */
export const goodDraft = { answers: { name: "Example" }, base: {}, day: "2026-11-25" };

const buildSpoiltDraft = (changedKeys: object) => JSON.stringify({ ...goodDraft, ...changedKeys });

/** Of the form: a draft, or nothing. */
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

/** Of the shortlist: every reference that can still be made out, each once. */
export const hostileShortlists: readonly HostileStorage[] = [
  { name: "nothing", text: "", parsed: [] },
  { name: "a list", text: "entities/a,tools/b", parsed: ["entities/a", "tools/b"] },
  { name: "a list of another form", text: '["entities/a","tools/b"]', parsed: ["entities/a", "tools/b"] },
  { name: "what was cut off or spoilt", text: "ties/x,entities/a,tools/,\u0000{]", parsed: ["entities/a"] },
  { name: "repeats", text: "tools/b,tools/b", parsed: ["tools/b"] },
  { name: "a path out of its folder", text: "entities/../../x,entities/%2e%2e", parsed: [] },
  { name: "HTML", text: "<img src=x onerror=alert(1)>,tools/b", parsed: ["tools/b"] },
];

/** Of the notes of a shortlist: texts by reference. */
export const hostileNotes: readonly HostileStorage[] = [
  { name: "nothing", text: "", parsed: {} },
  { name: "what is no JSON", text: '{"entities/a":', parsed: {} },
  { name: "a list", text: "[1]", parsed: {} },
  { name: "null", text: "null", parsed: {} },
  { name: "texts among other things", text: '{"entities/a":"x","tools/b":3}', parsed: { "entities/a": "x" } },
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
