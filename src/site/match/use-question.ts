import { useEffect, useRef, useState } from "preact/hooks";
import type { MatchData } from "./match-data.ts";
import { formatQuestion, parseQuestion, type Question } from "./question.ts";

/**
 * Keeps the question in the address. Each change is a step that the back button undoes.
 *
 * Arrow keys change a list's value with every press: all changes of a list, while it has the focus, are one step.
 *
 * @returns the question, and a function that changes it
 */
export function useQuestion({ choices }: MatchData): [Question, (question: Question) => void] {
  const [question, setQuestion] = useState(() => readQuestion(choices));
  const changedList = useRef<Element | null>(null);
  useEffect(() => {
    const showAddress = () => {
      changedList.current = null;
      setQuestion(readQuestion(choices));
    };
    const forgetList = () => (changedList.current = null);
    // Moves a question after "#" behind "?", and drops unknown parameters and terms.
    const anchor = hasQuestionInHash() ? "" : location.hash;
    history.replaceState(null, "", formatAddress(readQuestion(choices)) + anchor);
    addEventListener("popstate", showAddress);
    addEventListener("focusout", forgetList);
    return () => {
      removeEventListener("popstate", showAddress);
      removeEventListener("focusout", forgetList);
    };
  }, [choices]);
  const changeQuestion = (nextQuestion: Question) => {
    const { activeElement } = document;
    const isSameList = changedList.current !== null && changedList.current === activeElement;
    history[isSameList ? "replaceState" : "pushState"](null, "", formatAddress(nextQuestion));
    changedList.current = activeElement instanceof HTMLSelectElement ? activeElement : null;
    setQuestion(nextQuestion);
  };
  return [question, changeQuestion];
}

/** Parses the question after "#", where links put it so that it is not sent, else that of the query string. */
function readQuestion(choices: MatchData["choices"]): Question {
  const text = hasQuestionInHash() ? location.hash.slice(1) : location.search;
  return parseQuestion(new URLSearchParams(text), choices);
}

/** Returns true if the fragment holds parameters, such as `#countries=KE`, and is no anchor. */
function hasQuestionInHash(): boolean {
  return location.hash.includes("=");
}

/** Returns the path of the page with the question as its query string, and without "?" if no term is chosen. */
function formatAddress(question: Question): string {
  const query = formatQuestion(question);
  return location.pathname + (query === "" ? "" : `?${query}`);
}
