import { pageIndexes } from "../../../../core/publish/publications.ts";
import { isSharedAddress } from "../../../../dataset/address.ts";
import { isEnglishPage } from "../../../../site/language/page-language.ts";
import { loadSiteRegister } from "../../../../site/load/register.ts";

/** The indexes that have titles of terms, in another language than English, whose indexes are in the dataset. */
export async function getStaticPaths() {
  const register = await loadSiteRegister();
  const own = isEnglishPage ? [] : pageIndexes.filter(({ path }) => !isSharedAddress(`/data/v1/${path}`));
  return own.map(({ path, formatContent }) => ({
    params: { name: path.replace(/^index\/|\.json$/g, "") },
    props: { text: formatContent(register) },
  }));
}

export function GET({ props: { text } }: { props: { text: string } }): Response {
  return new Response(text);
}
