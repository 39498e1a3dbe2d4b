import { useEffect, useRef, useState } from "preact/hooks";
import { formatQuestion, parseQuestion, type Question } from "./question.ts";
import type { MatchData } from "./words.ts";

/**
 * The question in the address, and how to change it: each change is a step that the back button takes back.
 *
 * Keys that go through a list change it with every press: while one field keeps the keyboard, all its changes are one step.
 */
export function useQuestion({ choices }: MatchData): [Question, (question: Question) => void] {
  const [question, setQuestion] = useState(() => readQuestion(choices));
  const field = useRef<Element | null>(null);
  useEffect(() => {
    const follow = () => {
      field.current = null;
      setQuestion(readQuestion(choices));
    };
    const leave = () => (field.current = null);
    // What was handed over after "#", or is not known, goes out of the address.
    history.replaceState(null, "", addressOf(readQuestion(choices), keptHash()));
    addEventListener("popstate", follow);
    addEventListener("focusout", leave);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener("focusout", leave);
    };
  }, [choices]);
  return [
    question,
    (next) => {
      const { activeElement } = document;
      const isSameField = field.current !== null && field.current === activeElement;
      history[isSameField ? "replaceState" : "pushState"](null, "", addressOf(next));
      field.current = activeElement instanceof HTMLSelectElement ? activeElement : null;
      setQuestion(next);
    },
  ];
}

function readQuestion(choices: MatchData["choices"]): Question {
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
