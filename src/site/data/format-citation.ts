import { format } from "../../core/language/page-format.ts";
import { dataPageMessages } from "./words.ts";

const { citation } = dataPageMessages;

/**
 * Formats how to cite the dataset, in the language of the page and without a full stop: "Anti-Trafficking Register, edition of 1
 * Sep 2026, commit 0123456789ab, CC BY 4.0, https://example.org/data/".
 *
 * @param day of the edition, YYYY-MM-DD
 * @param commit hash, shortened to twelve digits; left out if undefined
 * @param url of the data page; left out if undefined
 */
export function formatCitation(day: string, commit: string | undefined, url: string | undefined): string {
  const parts = [
    citation.register,
    citation.edition({ day }),
    commit === undefined ? undefined : citation.commit({ commit: commit.slice(0, 12) }),
    citation.licence,
    url,
  ];
  return parts.filter((part) => part !== undefined).join(format.comma);
}
