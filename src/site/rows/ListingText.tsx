import type { ComponentChildren } from "preact";
import { englishAttributes, pageLanguage } from "../language/page-language.ts";
import { rowsMessages } from "./words.ts";

interface Props {
  readonly text: ComponentChildren;
  /** True if the text has no translation into the language of the page. */
  readonly isEnglish: boolean | undefined;
}

/** Paragraph with a text of a listing. One without a translation is marked as English and followed by "(in English)". */
export function ListingParagraph({ class: className, text, isEnglish }: Props & { readonly class?: string }) {
  return (
    <p class={className} dir={isEnglish ? englishAttributes.dir : undefined}>
      <ListingText text={text} isEnglish={isEnglish} />
    </p>
  );
}

/** Text of a listing. One without a translation is marked as English and followed by "(in English)". */
export function ListingText({ text, isEnglish }: Props) {
  if (!isEnglish) return <>{text}</>;
  return (
    <>
      <span {...englishAttributes}>{text}</span> <EnglishNote />
    </>
  );
}

/** "(in English)" in the language of the page, which the text before it is not in. */
export function EnglishNote() {
  return (
    <span class="in-english" lang={pageLanguage.tag} dir={pageLanguage.direction}>
      {rowsMessages.row.inEnglish}
    </span>
  );
}
