/** A file name that would steer the place where it is printed, and how it is shown. */
export interface HostilePath {
  readonly name: string;
  readonly path: string;
  readonly shown: string;
}

export const hostilePaths: readonly HostilePath[] = [
  {
    name: "a new line and a command of a workflow",
    path: "entities/x\n::error::y.yaml",
    shown: "entities/x\\n\\u{3a}:error\\u{3a}:y.yaml",
  },
  {
    name: "a carriage return",
    path: "entities/x\r::warning file=a::y.yaml",
    shown: "entities/x\\r\\u{3a}:warning file=a\\u{3a}:y.yaml",
  },
  {
    name: "a command of the older kind",
    path: "entities/##[add-mask]a.yaml",
    shown: "entities/\\u{23}#[add-mask]a.yaml",
  },
  { name: "escape codes of a terminal", path: "entities/\u001b[2Jx.yaml", shown: "entities/\\u{1b}[2Jx.yaml" },
  { name: "the other escape code", path: "entities/\u009b2Jx.yaml", shown: "entities/\\u{9b}2Jx.yaml" },
  { name: "a backspace", path: "entities/abc\b\b\b.yaml", shown: "entities/abc\\u{8}\\u{8}\\u{8}.yaml" },
  { name: "a turned direction", path: "entities/x\u202elmay.yaml", shown: "entities/x\\u{202e}lmay.yaml" },
  { name: "an isolated direction", path: "entities/x\u2067y.yaml", shown: "entities/x\\u{2067}y.yaml" },
  { name: "a mark of direction", path: "entities/x\u200fy.yaml", shown: "entities/x\\u{200f}y.yaml" },
  { name: "a space without width", path: "entities/x\u200by.yaml", shown: "entities/x\\u{200b}y.yaml" },
  { name: "a joiner that spells nothing", path: "entities/x\u200dy.yaml", shown: "entities/x\\u{200d}y.yaml" },
  { name: "a separator of lines", path: "entities/x\u2028y.yaml", shown: "entities/x\\u{2028}y.yaml" },
  { name: "a new line at its end", path: "entities/x.yaml\n", shown: "entities/x.yaml\\n" },
  { name: "a tab", path: "entities/x\ty.yaml", shown: "entities/x\\ty.yaml" },
];
