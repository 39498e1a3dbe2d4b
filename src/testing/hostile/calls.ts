/** Call of a command that must fail: with one sentence on standard error, no stack trace, and this exit status. */
export interface BadCall {
  readonly name: string;
  /** Path below scripts/ without extension, such as `github/queue`. */
  readonly command: string;
  /** Called in a folder that holds `badFiles` and an empty `folder/`. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Text that the sentence contains. */
  readonly message: string;
  readonly status: 1 | 2;
}

/** Contents of the files that the calls name, by file name. */
export const badFiles = {
  "broken.json": "{",
  "null.json": "null",
  "odd.json": '{"issue": {"number": "1"}}',
  "state.json": '{"version": 2, "pages": {}}',
  "event.json": '{"issue": {"number": 1, "body": ""}}',
  "large.json": " ".repeat(1_100_000),
  file: "",
} as const;

const buildCall = (
  command: string,
  name: string,
  args: readonly string[],
  message: string,
  env?: BadCall["env"],
): BadCall => ({ command, name, args, message, status: 2, ...(env && { env }) });

/** Calls of each command that reads a file, with a folder, an endless device and a file of other content in its place. */
const fileReads = [
  { command: "match", args: ["--criteria"], noun: "criteria" },
  { command: "watch", args: ["--state"], noun: "the state of the watch" },
  { command: "github/queue", args: ["--out", "out", "--open"], noun: "a list of issues" },
].flatMap(({ command, args, noun }) => [
  buildCall(command, "a folder for a file", [...args, "folder"], "a folder, not a file: folder"),
  buildCall(command, "what never ends", [...args, "/dev/zero"], "not a regular file: /dev/zero"),
  buildCall(command, "a file that says null", [...args, "null.json"], `not ${noun}`),
]);

/** Calls of each command that writes into a folder, at paths where no folder can be created. */
const folderWrites = [
  { command: "watch", args: ["--state", "state.json"] },
  { command: "github/queue", args: [] },
  { command: "github/from-issue", args: ["--event", "event.json"] },
].flatMap(({ command, args }) => [
  buildCall(command, "a file for a folder", [...args, "--out", "file"], "EEXIST: file already exists"),
  buildCall(command, "a folder within a file", [...args, "--out", "file/out"], "ENOTDIR: not a directory"),
]);

export const badCalls: readonly BadCall[] = [
  ...fileReads,
  ...folderWrites,
  buildCall("match", "no criteria", [], "missing option: --criteria FILE"),
  buildCall("match", "another format", ["--criteria", "null.json", "--format", "xml"], "unknown format: xml"),
  buildCall("match", "an odd limit", ["--criteria", "null.json", "--limit", "0"], "not a number from 1: 0"),
  buildCall("match", "no such file", ["--criteria", "none.json"], "no such file: none.json"),
  buildCall("match", "a file of 1.1 MB", ["--criteria", "large.json"], "too large: large.json; at most 1 MB are read"),
  buildCall("match", "a file as a folder", ["--criteria", "file/none.json"], "no such file: file/none.json"),
  buildCall(
    "github/from-issue",
    "an event that is no JSON",
    ["--event", "broken.json", "--out", "out"],
    "not JSON: broken.json",
  ),
  buildCall(
    "github/from-issue",
    "an event without an issue",
    ["--event", "odd.json", "--out", "out"],
    "no issue in the event",
  ),
  buildCall("serve", "a port that is none", ["--port", "99999", "--no-build"], "not a port: 99999"),
  buildCall("serve", "a port in words", ["--port", "http", "--no-build"], "not a port: http"),
  buildCall("dev", "a port that is none", ["--port", "0"], "not a port: 0"),
  ...["/none", "package.json", "schemas"].map((out) =>
    buildCall(
      "serve",
      `no built site at ${out}`,
      ["--no-build", "--out", out],
      `no built site: ${out}; run \`npm run build`,
    ),
  ),
  buildCall("release", "no built site", ["--from", "none"], "no whole site: "),
  buildCall("release", "a file for a site", ["--from", "file"], "no whole site: "),
  buildCall("release", "a folder without a history", ["--dry-run"], "no Git checkout: /proc", {
    REGISTER_ROOT: "/proc",
  }),
  buildCall("release", "a reason that says nothing", ["--dry-run", "--accept-loss", ""], "no value: --accept-loss"),
  buildCall("build", "a file for a folder", ["--out", "package.json"], "EEXIST: file already exists"),
  buildCall("build", "a folder within a file", ["--out", "package.json/x"], "ENOTDIR: not a directory"),
  buildCall("build", "the repository for a folder", ["--out", "."], "the build would remove the register itself: "),
  buildCall("build", "the whole disk for a folder", ["--out", "/"], "the build would remove the register itself: "),
  buildCall(
    "build",
    "the schemas for a folder",
    ["--out", "schemas"],
    "the build would remove a folder that no build wrote: ",
  ),
  ...[
    "nonsense",
    "example.org",
    "ftp://example.org",
    "https://",
    "https://example.org/path",
    "https://a@b.example",
  ].map((SITE_URL) =>
    buildCall("build", `SITE_URL=${SITE_URL}`, [], `SITE_URL is not the address of a site: ${SITE_URL}; `, {
      SITE_URL,
    }),
  ),
  ...["https://example.org/x", "/a b", "/../x", "/a//b", "/<x>"].map((BASE_PATH) =>
    buildCall("build", `BASE_PATH=${BASE_PATH}`, [], "BASE_PATH is not a path: ", { BASE_PATH }),
  ),
  buildCall("build", "SOURCE_DATE_EPOCH=soon", [], "SOURCE_DATE_EPOCH is not a number of seconds: soon", {
    SOURCE_DATE_EPOCH: "soon",
  }),
  buildCall("build", "no register", [], "no dataset here: /none", { REGISTER_ROOT: "/none" }),
  buildCall("validate", "an empty name for a folder", ["--root", ""], "no value: --root"),
  buildCall("validate", "no name for a folder", ["--root="], "no value: --root"),
  buildCall("validate", "an option that there is not", ["--wrong"], "Unknown option '--wrong'"),
  buildCall("validate", "another format", ["--format", "xml"], "unknown format: xml"),
  buildCall("validate", "a listing that there is not", ["entities/none.yaml"], "no listing here: entities/none.yaml"),
  buildCall("validate", "a place outside", ["../outside"], "no listing here: ../outside"),
  buildCall("validate", "SOURCE_DATE_EPOCH=soon", [], "SOURCE_DATE_EPOCH is not a number of seconds: soon", {
    SOURCE_DATE_EPOCH: "soon",
  }),
  buildCall(
    "check",
    "a check that there is not",
    ["--only", "none"],
    "unknown check: none; there are form, validation,",
  ),
  buildCall("check", "days in words", ["--ahead", "soon"], "not a number of days: soon"),
  buildCall("validate", "no register", ["--root", "/none"], "no dataset here: /none"),
  buildCall("move", "no arguments", [], "write two references"),
  buildCall("review", "no arguments", [], "which listing?"),
];
