import type { Kind } from "../../dataset/model.ts";
import { wordOf } from "./tokens.ts";

/** Words by which people say which kind they look for. */
export const kindWords: Readonly<Record<Kind, ReadonlySet<string>>> = {
  entity: wordsIn(
    "organisation org who partner expert consultant consultancy auditor provider initiative ngo charity group quien quem wer qui " +
      "organisacion organisacione ong socio proveedor organisacao organisacoe parceiro partenaire prestataire منظمه منظمات جمعيه جمعيات شريك شركاء",
  ),
  tool: wordsIn(
    "tool app application software platform program programme chatbot website database herramienta outil ferramenta werkzeug " +
      "aplicacion aplicacione plataforma programa aplicativo logiciel plateforme اداه ادوات تطبيق تطبيقات برنامج منصه",
  ),
};

export const lawWords = wordsIn(
  "law act bill legislation regulation directive statute rule ban treaty convention ordinance loi ley lei gesetz recht richtlinie directiva diretiva legislacion " +
    "leye reglamento regulamento legislacao reglement قانون قوانين تشريع تشريعات لائحه توجيه",
);

/** Words that a query is made of but that no listing is found by. */
export const fillers = new Set([
  ...wordsIn("organisation org tool partner"),
  ...wordsIn("organisacion organisacione organisacao organisacoe herramienta ferramenta outil"),
  ...wordsIn("منظمه منظمات اداه ادوات"),
  ...lawWords,
]);

/** Words for a tool in general: among other terms they only say that a tool is sought. */
export const toolWords = wordsIn("app application software platform program programme solution website");

/** Words as they are compared. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(" ").map(wordOf));
}
