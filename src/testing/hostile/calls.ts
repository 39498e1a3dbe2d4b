/** A call that can't do what is asked: what it must say, in one sentence without a stack, and its exit status. */
export interface BadCall {
  readonly name: string;
  /** The file in scripts/, without its ending. */
  readonly command: string;
  /** Called in a folder that holds `badFiles` and an empty `folder/`. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A part of the sentence. */
  readonly message: string;
  readonly status: 1 | 2;
}

/** Texts of the files that calls name. */
export const badFiles = {
  "broken.json": "{",
  "null.json": "null",
  "list.json": "[]",
  "odd.json": '{"listings": [null, {"reference": 5}], "issue": {"number": "1"}}',
  "difference.json": '{"version": "1", "listings": []}',
  "state.json": '{"version": 1, "links": {}}',
  "event.json": '{"issue": {"number": 1, "body": ""}}',
  "large.json": " ".repeat(1_100_000),
  file: "",
} as const;

const called = (
  command: string,
  name: string,
  args: readonly string[],
  message: string,
  env?: BadCall["env"],
): BadCall => ({ command, name, args, message, status: 2, ...(env && { env }) });

/** Every way to read a file, with files that are none. */
const readers = [
  { command: "match", args: ["--criteria"], noun: "criteria" },
  { command: "preview", args: ["--out", "out", "--diff"], noun: "a comparison" },
  { command: "describe", args: ["--out", "out", "--diff"], noun: "a comparison" },
  { command: "links-issue", args: ["--out", "out", "--state"], noun: "the state of a link check" },
  { command: "queue-issue", args: ["--out", "out", "--open"], noun: "a list of issues" },
].flatMap(({ command, args, noun }) => [
  called(command, "a folder for a file", [...args, "folder"], "a folder, not a file: folder"),
  called(command, "no such file", [...args, "none.json"], "no such file: none.json"),
  called(command, "a file as a folder", [...args, "file/none.json"], "no such file: file/none.json"),
  called(command, "what never ends", [...args, "/dev/zero"], "not a regular file: /dev/zero"),
  called(command, "a file that says null", [...args, "null.json"], `not ${noun}`),
]);

/** Every way to write into a folder, where none can be made. */
const writers = [
  { command: "preview", args: ["--diff", "difference.json"] },
  { command: "describe", args: ["--diff", "difference.json"] },
  { command: "links-issue", args: ["--state", "state.json"] },
  { command: "queue-issue", args: [] },
  { command: "from-issue", args: ["--event", "event.json"] },
].flatMap(({ command, args }) => [
  called(command, "a file for a folder", [...args, "--out", "file"], "a file where a folder is needed: "),
  called(command, "a folder within a file", [...args, "--out", "file/out"], "a file where a folder is needed: "),
  // Node's own way to make folders never comes back from there.
  called(command, "a folder in /proc", [...args, "--out", "/proc/none/out"], "/proc/none"),
]);

export const badCalls: readonly BadCall[] = [
  ...readers,
  ...writers,
  called("preview", "a comparison that is no JSON", ["--diff", "broken.json", "--out", "out"], "not JSON: broken.json"),
  called(
    "preview",
    "a comparison that is a list",
    ["--diff", "list.json", "--out", "out"],
    "not a comparison: list.json",
  ),
  called("from-issue", "what never ends", ["--event", "/dev/zero", "--out", "out"], "not a regular file: /dev/zero"),
  called("match", "a file of 1.1 MB", ["--criteria", "large.json"], "too large: large.json; at most 1 MB are read"),
  called("from-issue", "an event that is no JSON", ["--event", "broken.json", "--out", "out"], "not JSON: broken.json"),
  called("from-issue", "an event without an issue", ["--event", "odd.json", "--out", "out"], "no issue in the event"),
  called("links", "a state that can't be written", ["--state", "file/state.json"], "a file where a folder is needed: "),
  called("links", "no host at a time", ["--state", "s.json", "--hosts", "0"], "not a number from 1: --hosts 0"),
  called("serve", "a port that is none", ["--port", "99999", "--no-build"], "not a port: 99999"),
  called("serve", "a port in words", ["--port", "http", "--no-build"], "not a port: http"),
  called("dev", "a port that is none", ["--port", "0"], "not a port: 0"),
  ...["serve", "inp"].flatMap((command) => {
    const args = command === "serve" ? ["--no-build"] : [];
    return [
      called(command, "no built site", [...args, "--out", "/none"], "no built site: /none; run `npm run build` first"),
      called(command, "a file for a site", [...args, "--out", "package.json"], "no built site: package.json"),
      called(command, "another folder for a site", [...args, "--out", "schemas"], "no built site: schemas"),
    ];
  }),
  called("release", "no built site", ["--from", "none"], "no built dataset: "),
  called("release", "a file for a site", ["--from", "file"], "no built dataset: "),
  called("release", "a folder without a history", ["--root", "/proc", "--dry-run"], "no Git checkout: /proc"),
  called("release", "a reason that says nothing", ["--dry-run", "--accept-loss", ""], "no value: --accept-loss"),
  called("build", "a file for a folder", ["--out", "package.json"], "a file where a folder is needed: "),
  called("build", "a folder within a file", ["--out", "package.json/x"], "a file where a folder is needed: "),
  called("build", "a folder in /proc", ["--out", "/proc/none/out"], "/proc/none"),
  called("build", "the repository for a folder", ["--out", "."], "the build would remove the register itself: "),
  called("build", "the whole disk for a folder", ["--out", "/"], "the build would remove the register itself: "),
  called(
    "build",
    "the schemas for a folder",
    ["--out", "schemas"],
    "the build would remove a folder that is not a built site: ",
  ),
  ...[
    "nonsense",
    "example.org",
    "ftp://example.org",
    "https://",
    "https://example.org/path",
    "https://a@b.example",
  ].map((SITE_URL) =>
    called("build", `SITE_URL=${SITE_URL}`, [], `SITE_URL is not the address of a site: ${SITE_URL}; `, { SITE_URL }),
  ),
  ...["https://example.org/x", "/a b", "/../x", "/a//b", "/<x>"].map((BASE_PATH) =>
    called("build", `BASE_PATH=${BASE_PATH}`, [], "BASE_PATH is not a path: ", { BASE_PATH }),
  ),
  called("build", "SOURCE_DATE_EPOCH=soon", [], "SOURCE_DATE_EPOCH is not a number of seconds: soon", {
    SOURCE_DATE_EPOCH: "soon",
  }),
  called("build", "no register", [], "no dataset here: /none", { REGISTER_ROOT: "/none" }),
  called("validate", "an empty name for a folder", ["--root", ""], "no value: --root"),
  called("validate", "no name for a folder", ["--root="], "no value: --root"),
  called("links", "no time for a request", ["--state", "s.json", "--timeout", "0"], "not a number from 1: --timeout 0"),
  called("validate", "no register", ["--root", "/none"], "no dataset here: /none"),
  called("move", "no arguments", [], "write two references"),
  called("review", "no arguments", [], "which listing?"),
];
