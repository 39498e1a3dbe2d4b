import { shownAddress, plainUrl } from "../../dataset/web-host.ts";
import type { CompareItem } from "../../core/compare/compared-fields.ts";
import type { TitleOf } from "../../core/register/place.ts";
import { directoryWords as rowWords } from "../directory/words.ts";
import { compareWords as words } from "./words.ts";

/** A value in words, as the table shows it and as a file holds it. */
export function textOfItem(item: CompareItem, titleOf: TitleOf): string {
  const { format, fresh, status } = rowWords;
  switch (item.type) {
    case "term":
      return titleOf(item.facet, item.id);
    case "text":
      return noted(item.text, item.note);
    case "link":
      return noted(item.text ?? plainUrl(item.url), item.note);
    case "mail":
      return shownAddress(item.email);
    case "date":
      return format.date(item.date);
    case "state": {
      const title = String(status[item.state as keyof typeof status] ?? item.state);
      return item.since === undefined ? title : `${title} ${status.since(item.since)}`;
    }
    case "freshness": {
      const date = item.date === undefined ? fresh.undated : format.date(item.date);
      return item.quiet ? `${date}. ${fresh.quiet}` : date;
    }
    case "review":
      return (words.reviewed[item.level as keyof typeof words.reviewed] ?? words.reviewed.compiled)({ day: item.date });
    default:
      return item satisfies never;
  }
}

function noted(text: string, note: string | undefined): string {
  return note === undefined ? text : `${text} (${note})`;
}
