import { useEffect, useState } from "preact/hooks";
import { formatQuestion, parseQuestion, type Question } from "./question.ts";
import type { MatchWords } from "./words.ts";

/** The question in the address, and how to change it: each change is a step that the back button takes back. */
export function useQuestion({ choices }: MatchWords): [Question, (question: Question) => void] {
  const [question, setQuestion] = useState(() => readQuestion(choices));
  useEffect(() => {
    const follow = () => setQuestion(readQuestion(choices));
    // What was handed over after "#", or is not known, goes out of the address.
    history.replaceState(null, "", addressOf(readQuestion(choices), keptHash()));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [choices]);
  return [
    question,
    (next) => {
      history.pushState(null, "", addressOf(next));
      setQuestion(next);
    },
  ];
}

function readQuestion(choices: MatchWords["choices"]): Question {
  const isHandedOver = location.hash.includes("=");
  return parseQuestion(new URLSearchParams(isHandedOver ? location.hash.slice(1) : location.search), choices);
}

function addressOf(question: Question, hash = ""): string {
  const query = formatQuestion(question);
  return location.pathname + (query === "" ? "" : `?${query}`) + hash;
}

function keptHash(): string {
  return location.hash.includes("=") ? "" : location.hash;
}
