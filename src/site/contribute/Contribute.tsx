import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { addressOfData } from "../../dataset/address.ts";
import { fieldsByKind } from "../../dataset/fields.ts";
import { kinds, type Folder, type Reference } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { toAnswers, type Answers } from "../../core/contribute/form-state.ts";
import {
  formatTask,
  findTaskKind,
  letterActions,
  parseTask,
  startActions,
  type ListingAction,
  type LetterAction,
  type Task,
} from "../../core/contribute/task.ts";
import { contributeMessages as words } from "./words.ts";
import { href } from "../ui/href.ts";
import { lazyComponent } from "../ui/lazy-component.tsx";

interface Props {
  readonly channels: Channels;
}

/** What is to be done, which the address says, and the form for it. */
export function Contribute({ channels }: Props) {
  const [task, setTask] = useState(readTask);
  useEffect(() => {
    const follow = () => setTask(readTask());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return (
    <div class="form-page">
      {task && (
        <p>
          <a class="text-button" href={location.pathname}>
            {words.other}
          </a>
        </p>
      )}
      <Step key={task && formatTask(task)} task={task} channels={channels} />
    </div>
  );
}

/** What the address asks for; behind "#" stands what another page handed over, so that no host sees it. */
function readTask(): Task | undefined {
  return parseTask(location.hash.includes("=") ? location.hash.slice(1) : location.search);
}

interface StepProps extends Props {
  readonly task: Task | undefined;
}

function Step({ task, channels }: StepProps) {
  if (task === undefined)
    return (
      <Ways title={words.start} options={startActions.map((action) => ({ ...words.ways[action], task: { action } }))} />
    );
  const { action, kind, reference } = task;
  if (reference !== undefined) return <OfListing channels={channels} task={{ ...task, reference }} />;
  if (action === "new" && kind === undefined) {
    const kinds = (["entity", "tool"] as const).map((each) => ({
      ...words.kinds[each],
      task: { ...task, kind: each },
    }));
    return <Ways title={words.kind} options={kinds} />;
  }
  return action === "new" ? (
    <>
      <h2>{words.heading.new[findTaskKind(task)]}</h2>
      <ListingForm task={{ ...task, action }} first={blank(task)} channels={channels} />
    </>
  ) : (
    <>
      <h2>{words.ways[action === "doubt" ? "ended" : action].title}</h2>
      <Picker onPick={(picked) => location.assign(formatTask({ ...task, reference: picked }))} />
    </>
  );
}

interface WaysProps {
  readonly title: string;
  readonly options: readonly { readonly title: string; readonly text: string; readonly task: Task }[];
}

/** What can be done: each a link, so that it can be kept and opened elsewhere. */
function Ways({ title, options }: WaysProps) {
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{title}</h2>
      <ul class="ways">
        {options.map((each) => (
          <li key={each.title}>
            {/* Terms were handed over so that no host sees them. */}
            <a href={each.task.terms ? `#${formatTask(each.task).slice(1)}` : formatTask(each.task)}>{each.title}</a>
            <p>{each.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OfListingProps extends StepProps {
  readonly task: Task & { readonly reference: Reference };
}

function OfListing({ task, channels }: OfListingProps) {
  const { action, reference, fact } = task;
  const first = useListing(reference);
  const isLetter = (letterActions as readonly string[]).includes(action);
  // Beside the listing, not after it.
  useEffect(() => {
    if (!isLetter) void ListingForm.load();
  }, []);
  if (first === undefined) return <p role="status">{words.loading}</p>;
  if (typeof first === "string") return <p role="status">{words[first === "failed" ? "failed" : "unknownListing"]}</p>;
  const name = String(first["name"] ?? "");
  const title = words.heading[action as Exclude<typeof action, "new">]({ name });
  if (action === "ended" && fact === undefined) {
    const kind = findTaskKind(task);
    const tasks: Readonly<Record<"whole" | "part" | "doubt", Task>> = {
      whole: { action, reference, fact: "status.state" },
      part: { action: "edit", reference },
      doubt: { action: "doubt", reference },
    };
    const options = (["whole", "part", "doubt"] as const).map((id) => ({ ...words.scope[kind][id], task: tasks[id] }));
    return <Ways title={title} options={options} />;
  }
  return (
    <>
      <h2>{title}</h2>
      {isLetter ? (
        <Letter channels={channels} name={name} task={{ ...task, action: action as LetterAction }} />
      ) : (
        <ListingForm channels={channels} first={first} task={{ ...task, action: action as ListingAction }} />
      )}
    </>
  );
}

/** A part of the form, which is loaded when it is first shown. */
function lazyPart<PartProps extends object>(load: () => Promise<ComponentType<PartProps>>) {
  return lazyComponent(load, () => <p role="status">{words.loading}</p>);
}

const ListingForm = lazyPart(() => import("./ListingForm.tsx").then((module) => module.ListingForm));
const Letter = lazyPart(() => import("./LetterForm.tsx").then(({ LetterForm }) => LetterForm));
const Picker = lazyPart(() => import("./Picker.tsx").then((module) => module.Picker));

/** A listing as it is published, from its JSON: quicker to have than its file and what reads it. */
function useListing(reference: Reference): Answers | "failed" | "unknown" | undefined {
  const [answers, setAnswers] = useState<Answers | "failed" | "unknown">();
  useEffect(() => {
    const [folder, id] = reference.split("/") as [Folder, string];
    fetch(href(addressOfData(folder, id)))
      .then(async (response) => {
        const value = (response.ok ? await response.json() : {}) as { readonly kind?: unknown };
        // One that moved is in the place of a listing.
        return value.kind === kinds[folder] ? toAnswers(value, fieldsByKind[kinds[folder]]) : "unknown";
      })
      .then(setAnswers, () => setAnswers("failed"));
  }, [reference]);
  return answers;
}

/** A listing of which nothing is known yet. */
function blank(task: Task): Answers {
  const day = new Date().toISOString().slice(0, 10);
  return { kind: findTaskKind(task), review: { level: "compiled", date: day }, added: day };
}
