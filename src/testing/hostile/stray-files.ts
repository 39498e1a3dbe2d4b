/** File in entities/ or tools/ that is not a listing, and the error that `validate` and a pull request's comment give. */
export interface StrayFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

export const strayFiles: readonly StrayFile[] = [
  {
    name: "attributes that turn quotes of the text into quotes of YAML at checkout",
    path: "entities/.gitattributes",
    text: "*.yaml working-tree-encoding=CP1252\n",
    message: "not a listing: .gitattributes",
  },
  { name: "hidden notes", path: "tools/.notes", text: "Jane Doe\n", message: "not a listing: .notes" },
  {
    name: "a hidden listing",
    path: "entities/.hidden.yaml",
    text: "kind: entity\n",
    message: "file name is not an id: .hidden.yaml",
  },
  {
    name: "a new text that a stopped command left",
    path: "entities/.a.yaml.0123456789ab.new",
    text: "kind: entity\n",
    message: "not a listing: .a.yaml.0123456789ab.new",
  },
  {
    name: "an old text that a stopped command left",
    path: "tools/.a.yaml.0123456789ab.old",
    text: "kind: tool\n",
    message: "not a listing: .a.yaml.0123456789ab.old",
  },
  { name: "a text", path: "entities/README.md", text: "x\n", message: "not a listing: README.md" },
  {
    name: "a listing that Windows can't check out",
    path: "tools/aux.yaml",
    text: "kind: tool\n",
    message: "file name is not an id: aux.yaml",
  },
];
