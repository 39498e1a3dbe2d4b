import { indexes } from "../../../../core/publish/publications.ts";
import { isSharedAddress } from "../../../../dataset/address.ts";
import { isEnglishPage } from "../../../../site/language/page-language.ts";
import { loadSiteRegister } from "../../../../site/load/register.ts";

/** The indexes that have titles of terms, in another language than English, whose indexes are in the dataset. */
export async function getStaticPaths() {
  const register = await loadSiteRegister();
  const own = isEnglishPage ? [] : indexes.filter(({ path }) => !isSharedAddress(`/data/v1/${path}`));
  return own.map(({ path, make }) => ({
    params: { name: path.replace(/^index\/|\.json$/g, "") },
    props: { text: make(register) },
  }));
}

export function GET({ props: { text } }: { props: { text: string } }): Response {
  return new Response(text);
}
