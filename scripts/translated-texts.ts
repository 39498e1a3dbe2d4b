import { createHash } from "node:crypto";
import ts from "typescript";
import { isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { anchorsOf, parseHeadings } from "../src/io/guide-files.ts";

/** A text that is translated as one. */
export interface Text {
  /** Its place in its file for a reader: a property's path, a term's id or a heading's anchor. */
  readonly key: string;
  /** From 1. */
  readonly line: number;
  /** Of place and text, without what makes no difference to a translator: line breaks, and places in a list. */
  readonly hash: string;
}

/**
 * The texts of a topic's file, English or translated, in their order.
 *
 * @param path says which kind of file it is
 * @throws {SyntaxError} if it is a vocabulary that is not JSON
 */
export function parseTexts(path: string, text: string): Text[] {
  if (path.endsWith(".mdx")) return guideTexts(text);
  if (path.endsWith(".schema.json")) return schemaTexts(path, text);
  return path.endsWith(".json") ? vocabularyTexts(path, text) : wordTexts(path, text);
}

function textOf(key: string, line: number, words: string): Text {
  const plain = words.replace(/\s+/g, " ").replace(/,? ?([()[\]{}]) ?/g, "$1");
  const place = key.replace(/\.\d+(?=\.|$)/g, "");
  const hash = createHash("sha256").update(`${place}\n${plain.trim()}`).digest("base64url").slice(0, 6);
  return { key, line, hash };
}

/** Title and description, what comes before the first heading, and a section for each heading. */
function guideTexts(text: string): Text[] {
  const [head = ""] = /^---\n[^]*?\n---\n/.exec(text) ?? [];
  const [, said = head] = /^(title: [^]*?)^(?:order|updated|translated):/m.exec(head) ?? [];
  const lines = text.split("\n");
  const start = head.split("\n").length;
  const headings = parseHeadings(text);
  const anchors = anchorsOf(headings);
  const section = (from: number, to: number | undefined) => lines.slice(from - 1, to && to - 1).join("\n");
  return [
    textOf("title and description", 1, said),
    textOf("beginning", start, section(start, headings[0]?.line)),
    ...headings.map(({ line }, index) =>
      textOf(anchors[index] as string, line, section(line, headings[index + 1]?.line)),
    ),
  ];
}

interface Words {
  readonly title: string;
  readonly description: string;
  readonly inverse_title?: string;
}

/** An English vocabulary has its terms in a list, a translated one by id. */
interface VocabularyFile extends Words {
  readonly oneOf?: readonly (Words & { readonly const: string })[];
  readonly terms?: Readonly<Record<string, Words>>;
}

/** A vocabulary, and each of its terms; countries and languages are named by Unicode's CLDR. */
function vocabularyTexts(path: string, text: string): Text[] {
  const file = JSON.parse(text) as VocabularyFile;
  const lines = text.split("\n");
  const lineOf = (id: string) =>
    lines.findIndex((line) => [`"const": "${id}"`, `"${id}": {`].some((mark) => line.includes(mark))) + 1;
  const own = (key: string, line: number, { title, description, inverse_title = "" }: Words) =>
    textOf(key, line, [title, description, inverse_title].join("\n"));
  const terms = file.oneOf?.map((term) => [term.const, term] as const) ?? Object.entries(file.terms ?? {});
  const isNamed = /(?:country|language)\.json$/.test(path);
  const vocabulary = own("title and description", lines.findIndex((line) => line.includes('"title"')) + 1, file);
  return [vocabulary, ...(isNamed ? [] : terms.map(([id, term]) => own(id, lineOf(id), term)))];
}

/** Titles and descriptions of what a schema defines, by the path there. JSON is YAML, whose parser tells lines. */
function schemaTexts(path: string, text: string): Text[] {
  const counter = new LineCounter();
  const texts: Text[] = [];
  const schema = path.replace(/^.*\/|\.schema\.json$/g, "");
  visit(parseDocument(text, { lineCounter: counter }), {
    Map: (_, node, parents) => {
      const [title, description] = ["title", "description"].map((name) => node.get(name));
      if (typeof title !== "string" && typeof description !== "string") return;
      const names = parents.flatMap((each) => (isPair(each) && isScalar(each.key) ? [String(each.key.value)] : []));
      const key = [schema, ...names.filter((name) => name !== "properties" && name !== "$defs")].join(".");
      texts.push(textOf(key, counter.linePos(node.range?.[0] ?? 0).line, [title, description].join("\n")));
    },
  });
  return texts;
}

/** Every value with words in it, by the path of its property. */
function wordTexts(path: string, text: string): Text[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const printer = ts.createPrinter({ removeComments: true });
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const leaf = (key: string, named: ts.Node, value: ts.Node) =>
    hasWords(value) ? [textOf(key, lineOf(named), printer.printNode(ts.EmitHint.Unspecified, value, file))] : [];
  const textsOf = (key: string, named: ts.Node, value: ts.Expression): Text[] => {
    const node = unwrap(value);
    if (ts.isObjectLiteralExpression(node)) {
      return node.properties.flatMap((property) => {
        const own = `${key}.${property.name === undefined ? "…" : nameOf(property.name)}`;
        return ts.isPropertyAssignment(property)
          ? textsOf(own, property, property.initializer)
          : leaf(own, property, property);
      });
    }
    if (ts.isArrayLiteralExpression(node) && node.elements.some((each) => ts.isObjectLiteralExpression(unwrap(each))))
      return node.elements.flatMap((each, index) => textsOf(`${key}.${index}`, each, each));
    return leaf(key, named, node);
  };
  return file.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return leaf(statement.name?.text ?? "", statement, statement);
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer === undefined ? [] : textsOf(name.getText(file), statement, initializer),
    );
  });
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText();
}

/** What an expression holds: without brackets, types, and a function that is called at once. */
function unwrap(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return unwrap(node.expression);
  if (!ts.isCallExpression(node) || node.arguments.length > 0) return node;
  const called = unwrap(node.expression);
  return ts.isArrowFunction(called) && !ts.isBlock(called.body) ? unwrap(called.body) : node;
}

function hasWords(node: ts.Node): boolean {
  if (ts.isTypeNode(node)) return false;
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  if (isText && /\p{L}/u.test(node.text)) return true;
  return ts.forEachChild(node, (child) => hasWords(child) || undefined) ?? false;
}
