import pageCatalogue from "#words/data-page.json" with { type: "json" };
import publishCatalogue from "#words/publish.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import { messages as ui } from "../ui/words.ts";

export const dataPageMessages = messagesOf("data-page", pageCatalogue);
export const publishMessages = messagesOf("publish", publishCatalogue);

const { citation, kilobytes, megabytes, ...page } = messagesOf("data-page", pageCatalogue);
const { files, promise, versions } = messagesOf("publish", publishCatalogue);

export const messages = {
  ...ui,
  data: {
    ...page,
    title: ui.nav.data,
    files,
    stability: promise,
    formatVersions: versions,
    citation: (day: string, commit: string | undefined, url: string | undefined) =>
      [
        citation.register,
        citation.edition({ day }),
        ...(commit === undefined ? [] : [citation.commit({ commit: commit.slice(0, 12) })]),
        citation.licence,
        ...(url === undefined ? [] : [url]),
      ].join(format.comma),
    size: (bytes: number) =>
      bytes < 1_000_000
        ? kilobytes({ size: Math.max(1, Math.round(bytes / 1000)) })
        : megabytes({ size: Math.round(bytes / 100_000) / 10 }),
  },
};
