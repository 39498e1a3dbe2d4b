import type { FormInLanguage } from "../issue-form.ts";
import { choice, introOf, sharedInputs, type IssueFormWords } from "./shared.ts";

/** The forms for a change to what is listed, a correction first. */
export function changeForms(words: IssueFormWords): [FormInLanguage, ...FormInLanguage[]] {
  return [correction(words), ended(words), confirmation(words), removal(words)];
}

function correction(words: IssueFormWords): FormInLanguage {
  const { name, description, title, wrong, right } = words.correction;
  const { listing, sources, standing, yaml, pledge } = sharedInputs(words);
  return {
    id: "correction",
    ...{ name, description, title, intro: introOf(words) },
    inputs: [
      listing,
      { id: "wrong", ...wrong, isRequired: true, asks: { type: "text" } },
      { id: "right", ...right, isRequired: true, asks: { type: "text" } },
      ...[sources, standing, yaml, pledge],
    ],
  };
}

function ended(words: IssueFormWords): FormInLanguage {
  const { name, description, title, intro, became, since, note, successor } = words.ended;
  const { listing, sources, standing, pledge } = sharedInputs(words);
  return {
    id: "ended",
    ...{ name, description, title, intro: introOf(words, intro) },
    inputs: [
      listing,
      { id: "became", label: became.label, isRequired: true, asks: choice(became.options) },
      { id: "since", ...since, example: "2025-06", asks: { type: "line" } },
      { id: "note", ...note, isRequired: true, asks: { type: "text" } },
      { id: "successor", ...successor, example: "entities/other-initiative", asks: { type: "line" } },
      ...[sources, standing, pledge],
    ],
  };
}

function confirmation(words: IssueFormWords): FormInLanguage {
  const { name, description, title, intro, proof, scope, but } = words.confirmation;
  const { listing, pledge } = sharedInputs(words);
  return {
    id: "confirmation",
    ...{ name, description, title, intro: introOf(words, intro) },
    inputs: [
      listing,
      { id: "proof", ...proof, isRequired: true, asks: { type: "line" } },
      { id: "scope", label: scope.label, isRequired: true, asks: choice(scope.options) },
      { id: "but", ...but, asks: { type: "text" } },
      pledge,
    ],
  };
}

function removal(words: IssueFormWords): FormInLanguage {
  const { name, description, title, intro, asks, why, page } = words.removal;
  const { listing, standing } = sharedInputs(words);
  return {
    id: "removal",
    ...{ name, description, title, intro: introOf(words, intro) },
    inputs: [
      listing,
      { id: "asks", label: asks.label, isRequired: true, asks: choice(asks.options) },
      { id: "why", ...why, isRequired: true, asks: { type: "text" } },
      { id: "page", ...page, asks: { type: "line" } },
      standing,
    ],
  };
}
