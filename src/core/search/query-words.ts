import type { Kind } from "../../dataset/model.ts";
import { wordOf } from "./tokens.ts";

/** Words by which people say which kind they look for. */
export const kindWords: Readonly<Record<Kind, ReadonlySet<string>>> = {
  entity: wordsIn(
    "organisation org partner expert consultant consultancy auditor provider initiative ngo charity group " +
      "organisacion organisacione ong socio proveedor organisacao organisacoe parceiro partenaire prestataire منظمه منظمات جمعيه جمعيات شريك شركاء",
  ),
  tool: wordsIn(
    "tool app application software platform program programme chatbot website database herramienta outil ferramenta werkzeug " +
      "aplicacion aplicacione plataforma programa aplicativo logiciel plateforme اداه ادوات تطبيق تطبيقات برنامج منصه",
  ),
};

/** How a sentence says the same. In "women who got out" nobody is asked for. */
export const kindPhrases: Readonly<Record<Kind, RegExp>> = {
  entity: new RegExp(
    "(?:^|\\b(?:know|out|of|me|us|and|or|but|find) )(?:who|wer|qui|quien|quem)\\b|" +
      "\\b(?:some|any)(?:one|body) (?:to|who (?:can|could|will|would|knows|does|helps|works|offers|gives|trains|checks))\\b",
  ),
  tool: /\b(?:something|anything) (?:that|which|to)\b|\b(?:a|any|some) (?:way|system) (?:to|for|of|that|which)\b/,
};

/** Words that name a platform only before what is there. */
export const adverbs: ReadonlySet<string> = new Set(["online"]);

export const lawWords = wordsIn(
  "law act bill legislation regulation directive statute rule ban treaty convention ordinance loi ley lei gesetz recht richtlinie directiva diretiva legislacion " +
    "leye reglamento regulamento legislacao reglement قانون قوانين تشريع تشريعات لائحه توجيه",
);

/** Words by which people ask what a law wants of them. */
export const dutyWords = wordsIn(
  "requirement obligation duty penalty fine threshold deadline exigence obligacion requisito multa obrigacao exigencia pflicht strafe schwelle متطلب متطلبات التزام التزامات غرامه",
);

/** Words by which people speak of a duty, though they may mean their own plans: "we have to". */
export const mustWords = wordsIn(
  "must obliged required compelled forced banned forbidden illegal allowed liable report makes doit doivent debe deben deve devem muss mussen",
);

/** Words that a query is made of but that no listing is found by. */
export const fillers = new Set([
  ...wordsIn("organisation org tool partner"),
  ...wordsIn("organisacion organisacione organisacao organisacoe herramienta ferramenta outil"),
  ...wordsIn("منظمه منظمات اداه ادوات"),
  ...lawWords,
]);

/** Words beside the name of a language, or before that of a place. */
export const besideLanguage = {
  inside: new Set(["in", "en", "em", "au", "aux", "auf", "im", "na", "no"]),
  before: new Set(["speak", "speaks", "speaking", "parle", "parlant", "habla", "hablan", "fala", "falam", "spricht"]),
  after: new Set(["speaking", "speaker", "speakers", "language", "hotline", "helpline", "version", "translation"]),
} as const;

/** Words for a tool in general: among other terms they only say that a tool is sought. */
export const toolWords = wordsIn("app application software platform program programme solution website");

/** Words as they are compared. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(" ").map(wordOf));
}
