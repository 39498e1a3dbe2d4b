/** Path that would control a terminal or a workflow log if it were printed as it is, and its escaped form. */
export interface HostilePath {
  readonly name: string;
  readonly path: string;
  readonly printed: string;
}

export const hostilePaths: readonly HostilePath[] = [
  {
    name: "a new line and a command of a workflow",
    path: "entities/x\n::error::y.yaml",
    printed: "entities/x\\n\\u{3a}:error\\u{3a}:y.yaml",
  },
  {
    name: "a carriage return",
    path: "entities/x\r::warning file=a::y.yaml",
    printed: "entities/x\\r\\u{3a}:warning file=a\\u{3a}:y.yaml",
  },
  {
    name: "a command of the older kind",
    path: "entities/##[add-mask]a.yaml",
    printed: "entities/\\u{23}#[add-mask]a.yaml",
  },
  { name: "escape codes of a terminal", path: "entities/\u001b[2Jx.yaml", printed: "entities/\\u{1b}[2Jx.yaml" },
  { name: "the other escape code", path: "entities/\u009b2Jx.yaml", printed: "entities/\\u{9b}2Jx.yaml" },
  { name: "a backspace", path: "entities/abc\b\b\b.yaml", printed: "entities/abc\\u{8}\\u{8}\\u{8}.yaml" },
  { name: "a turned direction", path: "entities/x\u202elmay.yaml", printed: "entities/x\\u{202e}lmay.yaml" },
  { name: "an isolated direction", path: "entities/x\u2067y.yaml", printed: "entities/x\\u{2067}y.yaml" },
  { name: "a mark of direction", path: "entities/x\u200fy.yaml", printed: "entities/x\\u{200f}y.yaml" },
  { name: "a space without width", path: "entities/x\u200by.yaml", printed: "entities/x\\u{200b}y.yaml" },
  { name: "a joiner that spells nothing", path: "entities/x\u200dy.yaml", printed: "entities/x\\u{200d}y.yaml" },
  { name: "a separator of lines", path: "entities/x\u2028y.yaml", printed: "entities/x\\u{2028}y.yaml" },
  { name: "a new line at its end", path: "entities/x.yaml\n", printed: "entities/x.yaml\\n" },
  { name: "a tab", path: "entities/x\ty.yaml", printed: "entities/x\\ty.yaml" },
];
