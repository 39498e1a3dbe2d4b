import { pageIndexes } from "../../../../core/publish/publications.ts";
import { isSharedAddress } from "../../../../dataset/address.ts";
import { isEnglishPage } from "../../../../site/language/page-language.ts";
import { loadSiteRegister } from "../../../../site/load/register.ts";

/**
 * Returns a path for each page index that this language has of its own, which are those that hold titles of terms:
 * `{params: {name: "tools-match"}, props: {text}}`, with the JSON text.
 *
 * [] for English, whose indexes are written with the dataset, which all languages share.
 */
export async function getStaticPaths() {
  const register = await loadSiteRegister();
  const translatedIndexes = isEnglishPage ? [] : pageIndexes.filter(({ path }) => !isSharedAddress(`/data/v1/${path}`));
  return translatedIndexes.map(({ path, formatContent }) => ({
    params: { name: path.replace(/^index\/|\.json$/g, "") },
    props: { text: formatContent(register) },
  }));
}

/** Serves the text of an index as it is. */
export function GET({ props: { text } }: { props: { text: string } }): Response {
  return new Response(text);
}
