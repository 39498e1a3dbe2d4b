import { useEffect, useRef, useState } from "preact/hooks";
import { addressOfData } from "../../dataset/address.ts";
import type { Folder, Reference } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { withProposedTerms } from "../../core/contribute/proposed-terms.ts";
import { formatTask, kindOf, parseTask, type Task } from "../../core/contribute/task.ts";
import { contributeWords as words } from "./words.ts";
import { href } from "../ui/href.ts";
import { mayLeave } from "../ui/use-kept-text.ts";
import { lazyPart } from "./lazy-part.tsx";
import { readPublished } from "./read-published.ts";
import { KindChoice, Start, WrongChoice } from "./Start.tsx";

interface Props {
  readonly channels: Channels;
}

/** What is to be done, kept in the address, and the form for it. */
export function Contribute({ channels }: Props) {
  const [task, setTask] = useState(readTask);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHandedOver()) history.replaceState(null, "", task ? formatTask(task) : location.pathname);
  }, []);
  useEffect(() => {
    const follow = () => {
      const next = readTask();
      // A step within the form changes no address.
      if (JSON.stringify(next) === JSON.stringify(task)) return;
      if (mayLeave(words.saved.leave)) setTask(next);
      else history.pushState(null, "", task ? formatTask(task) : location.pathname);
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [task]);
  const choose = (next: Task | undefined) => {
    if (!mayLeave(words.saved.leave)) return;
    history.pushState(null, "", next === undefined ? location.pathname : formatTask(next));
    setTask(next);
    scrollTo({ top: 0 });
    requestAnimationFrame(() => page.current?.focus());
  };
  return (
    <div ref={page} tabIndex={-1} class="form-page">
      {task && (
        <p>
          <button type="button" class="text-button" onClick={() => choose(undefined)}>
            {words.other}
          </button>
        </p>
      )}
      <Step key={task && formatTask(task)} {...{ task, channels, choose }} />
    </div>
  );
}

/** What the address asks for; behind "#" stands what another page handed over, so that no host sees it. */
function readTask(): Task | undefined {
  return parseTask(isHandedOver() ? location.hash.slice(1) : location.search);
}

function isHandedOver(): boolean {
  return location.hash.includes("=");
}

interface StepProps extends Props {
  readonly task: Task | undefined;
  readonly choose: (task: Task | undefined) => void;
}

function Step({ task, channels, choose }: StepProps) {
  if (task === undefined) return <Start words={words} onChoose={choose} />;
  if (task.way === "new" && task.kind === undefined) return <KindChoice words={words} task={task} onChoose={choose} />;
  if (task.way === "new")
    return (
      <>
        <h2>{words.heading.new[kindOf(task)]}</h2>
        <ListingForm task={task} first={blank(task)} channels={channels} words={words} />
      </>
    );
  if (task.reference === undefined)
    return (
      <>
        <h2>{words.ways[task.way].title}</h2>
        <Picker words={words} onPick={(reference) => choose({ ...task, reference })} />
      </>
    );
  return <OfListing {...{ channels, choose }} task={{ ...task, way: task.way, reference: task.reference }} />;
}

type ListingTask = Task & { readonly reference: Reference; readonly way: Exclude<Task["way"], "new"> };

function OfListing({ task, channels, choose }: StepProps & { readonly task: ListingTask }) {
  const first = useListing(task.reference);
  // Beside the listing, not after it.
  useEffect(() => {
    if (task.way !== "reply" && task.way !== "remove") void ListingForm.load();
  }, []);
  if (first === undefined) return <p role="status">{words.loading}</p>;
  if (typeof first === "string") return <p role="status">{words[first === "failed" ? "failed" : "unknownListing"]}</p>;
  const name = String(first["name"] ?? "");
  if (task.way === "edit" && task.wrong === undefined && task.fact === undefined)
    return <WrongChoice {...{ task, words, name }} onChoose={choose} />;
  return (
    <>
      <h2>{words.heading[task.way]({ name })}</h2>
      {task.way === "reply" || task.way === "remove" ? (
        <Letter {...{ channels, words, name }} task={{ ...task, way: task.way }} />
      ) : (
        <ListingForm {...{ task, first, channels, words }} />
      )}
    </>
  );
}

/** Not needed to choose what to do. */
const ListingForm = lazyPart(() => import("./ListingForm.tsx").then((module) => module.ListingForm));
const Letter = lazyPart(() => import("./LetterForm.tsx").then(({ LetterForm }) => LetterForm));
const Picker = lazyPart(() => import("./Picker.tsx").then((module) => module.Picker));

/** A listing as it is published, from its JSON: quicker to have than its file and what reads it. */
function useListing(reference: Reference): Answers | "failed" | "unknown" | undefined {
  const [answers, setAnswers] = useState<Answers | "failed" | "unknown">();
  useEffect(() => {
    const [folder, id] = reference.split("/") as [Folder, string];
    fetch(href(addressOfData(folder, id)))
      .then(async (response) => (response.ok ? readPublished(await response.text()) : "unknown"))
      .then(setAnswers, () => setAnswers("failed"));
  }, [reference]);
  return answers;
}

/** A listing of which nothing is known but what it is proposed for. */
function blank(task: Task): Answers {
  const kind = kindOf(task);
  const day = new Date().toISOString().slice(0, 10);
  const bare = { kind, review: { level: "compiled", date: day }, added: day };
  return withProposedTerms(bare, kind, task.terms ?? {});
}
