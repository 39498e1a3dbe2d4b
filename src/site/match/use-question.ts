import { useEffect, useRef, useState } from "preact/hooks";
import type { MatchData } from "./match-data.ts";
import { formatQuestion, parseQuestion, type Question } from "./question.ts";

/**
 * Keeps the question in the address. Each change is a step that the back button undoes, but all changes made in one drop-down
 * list while it keeps the focus are one step, since arrow keys change its value with every press.
 *
 * The first render reads the address; a question after "#" is then moved behind "?", and unknown parameters and terms are
 * dropped.
 *
 * @returns `[question, changeQuestion]`; `changeQuestion` takes the next question, writes it to the address and renders again
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

/**
 * Parses the question after "#", where links put it so that it is not sent, else that of the query string. `{}` if there is none.
 */
function readQuestion(choices: MatchData["choices"]): Question {
  const text = hasQuestionInHash() ? location.hash.slice(1) : location.search;
  return parseQuestion(new URLSearchParams(text), choices);
}

/** Returns true if the fragment holds parameters, such as `#countries=KE`. An anchor such as `#entity` has no "=". */
function hasQuestionInHash(): boolean {
  return location.hash.includes("=");
}

/**
 * Returns the path of the page with the question as its query string: `/match/?countries=KE`, or `/match/` if no term is chosen.
 */
function formatAddress(question: Question): string {
  const query = formatQuestion(question);
  return location.pathname + (query === "" ? "" : `?${query}`);
}
