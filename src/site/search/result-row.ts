import { addressOf } from "../../dataset/address.ts";
import { format } from "../../core/language/words.en.ts";
import { fill } from "../../core/language/phrases.ts";
import { facetByName, titleOf } from "../../core/facets/facet-engine.ts";
import { rowAt } from "../../core/facets/row-at.ts";
import { placeWords } from "../../core/register/words.en.ts";
import { metaOf } from "../../core/register/place.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { FirstAnswer } from "../../core/search/first-answers.ts";
import { excerptOf } from "../../core/search/excerpt.ts";
import { stemOf } from "../../core/search/tokens.ts";
import { plainWordsOf } from "../../core/facets/fold.ts";
import { href } from "../ui/href.ts";
import { inEnglish } from "../language/marks.ts";
import type { Messages } from "./words.en.ts";

/** What the page hands to its script. */
export interface SearchWords {
  readonly locale: string;
  readonly script: Messages["search"]["script"];
  readonly status: Readonly<Record<string, string>>;
  readonly undated: string;
}

/** What a row shows. */
interface RowText {
  readonly address: string;
  readonly title: string;
  readonly acronym?: string;
  readonly what: string;
  readonly text?: string;
  readonly counts?: string;
  readonly fresh?: { readonly state: string; readonly date?: string };
  /** A status that is not active. */
  readonly status?: string;
}

/** A result as a row, from the page's template, with the words marked that have one of the stems. */
export function createRow(
  template: HTMLTemplateElement,
  answer: FirstAnswer,
  index: SearchIndex,
  stems: ReadonlySet<string>,
  words: SearchWords,
): Node {
  const shown = textOf(answer, index, stems, words);
  const row = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  const put = (name: string, text: string | undefined) => {
    if (text) part(name).textContent = text;
    else part(name).remove();
  };
  const link = part("link") as HTMLAnchorElement;
  link.href = href(shown.address);
  put("title", shown.title);
  put("acronym", shown.acronym);
  put("what", shown.what);
  put("counts", shown.counts);
  put("status", shown.status);
  if (shown.text) {
    part("excerpt").append(...createExcerpt(shown.text, stems));
    // A listing's sentences are English on every page.
    if (answer.kind === "entity" || answer.kind === "tool") Object.assign(part("excerpt"), inEnglish);
  } else part("excerpt").remove();
  if (shown.fresh === undefined) part("fresh").remove();
  else {
    part("disc").setAttribute("href", `#f-${shown.fresh.state}`);
    part("evidence").textContent =
      shown.fresh.date === undefined
        ? words.undated
        : words.script.evidence.replace("{date}", format.date(shown.fresh.date));
  }
  const side = row.querySelector(".side");
  // Its white space would keep the band.
  if (side?.childElementCount === 0) side.replaceChildren();
  return row;
}

function textOf(
  answer: FirstAnswer,
  { engines }: SearchIndex,
  stems: ReadonlySet<string>,
  { script, status }: SearchWords,
): RowText {
  if (answer.kind === "page") {
    const { page } = answer;
    // A guide's text is all of it; its page is led by its first sentence.
    const text = page.kind === "guide" ? (/^.*?[.!?](?=\s|$)/.exec(page.text)?.[0] ?? "") : page.text;
    return { ...page, text, counts: page.counts ?? "" };
  }
  if (answer.kind === "directory") {
    const { kind, titles, address, count } = answer.directory;
    return {
      address,
      title: script.directory[kind].replace("{terms}", () => titles.join(" · ")),
      what: script.directory.what,
      counts: fill(format.plural(count, script.counts[kind]), { n: format.number(count) }),
    };
  }
  const engine = engines[answer.kind];
  const row = rowAt(engine, answer.row);
  const { state, date } = row.freshness;
  return {
    address: addressOf(row),
    title: row.name,
    ...(row.acronym !== undefined && { acronym: row.acronym }),
    what: metaOf(row, (facet, id) => titleOf(facetByName(engine, facet), id), { ...placeWords, format }),
    ...(row.summary !== undefined && { text: excerptOf(row.summary, engine.uses?.[answer.row] ?? [], stems) }),
    fresh: { state, ...(date !== undefined && { date }) },
    ...(row.status.state !== "active" && { status: status[row.status.state] ?? row.status.state }),
  };
}

/** Letters before the first marked word that still leave it within two lines. */
const longestLead = 120;

/** A text with its words marked, from the sentence on where the first of them is. */
function createExcerpt(text: string, stems: ReadonlySet<string>): Node[] {
  const pieces = text.split(/([\p{L}\p{N}]+)/u).map((piece) => ({
    piece,
    isMark: plainWordsOf(piece).some((word) => stems.has(stemOf(word))),
  }));
  const first = pieces.findIndex(({ isMark }) => isMark);
  const lead = pieces.slice(0, Math.max(first, 0)).reduce((length, { piece }) => length + piece.length, 0);
  const from =
    lead < longestLead ? 0 : pieces.findLastIndex(({ piece }, place) => place < first && /[.;]\s/.test(piece)) + 1;
  return pieces.slice(from).map(({ piece, isMark }) => {
    if (!isMark) return document.createTextNode(piece);
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}
