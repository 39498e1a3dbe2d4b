import { pageIndexes } from "../../../../core/publish/publications.ts";
import { isSharedAddress } from "../../../../dataset/address.ts";
import { isEnglishPage } from "../../../../site/language/page-language.ts";
import { loadSiteRegister } from "../../../../site/load/register.ts";

/**
 * Lists the page indexes that this language has of its own: those that hold titles of terms.
 *
 * English has none here, since its indexes are written with the dataset, which all languages share.
 */
export async function getStaticPaths() {
  const register = await loadSiteRegister();
  const translatedIndexes = isEnglishPage ? [] : pageIndexes.filter(({ path }) => !isSharedAddress(`/data/v1/${path}`));
  return translatedIndexes.map(({ path, formatContent }) => ({
    params: { name: path.replace(/^index\/|\.json$/g, "") },
    props: { text: formatContent(register) },
  }));
}

export function GET({ props: { text } }: { props: { text: string } }): Response {
  return new Response(text);
}
