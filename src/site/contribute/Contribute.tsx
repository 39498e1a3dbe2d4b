import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { addressOfListingJson } from "../../dataset/address.ts";
import { fieldsByKind } from "../../dataset/fields.ts";
import { kindByFolder, type Folder, type Reference } from "../../dataset/model.ts";
import type { Channels } from "../../core/contribute/channels.ts";
import { toAnswers, type Answers } from "../../core/contribute/form-state.ts";
import {
  findTaskKind,
  formatTask,
  letterActions,
  parseTask,
  startActions,
  type LetterAction,
  type ListingAction,
  type Task,
} from "../../core/contribute/task.ts";
import { href } from "../ui/href.ts";
import { lazyComponent, type LazyComponent } from "../ui/lazy-component.tsx";
import { contributeMessages } from "./words.ts";

interface Props {
  readonly channels: Channels;
}

/**
 * Contribution form. Its address holds the task and is followed when its fragment changes; without a task, it asks what to do.
 * With one, a link leads back to that question.
 */
export function Contribute({ channels }: Props) {
  const [task, setTask] = useState(readTask);
  useEffect(() => {
    const followAddress = () => setTask(readTask());
    addEventListener("hashchange", followAddress);
    return () => removeEventListener("hashchange", followAddress);
  }, []);
  return (
    <div class="form-page">
      {task && (
        <p>
          <a class="text-button" href={location.pathname}>
            {contributeMessages.other}
          </a>
        </p>
      )}
      <TaskPage key={task && formatTask(task)} task={task} channels={channels} />
    </div>
  );
}

/**
 * Parses the task in the page's address. It is read from the part after "#", which browsers don't send to the server, if that has
 * a "=", else from the query. Undefined without an action.
 */
function readTask(): Task | undefined {
  return parseTask(location.hash.includes("=") ? location.hash.slice(1) : location.search);
}

interface TaskPageProps extends Props {
  readonly task: Task | undefined;
}

/** Asks for what the task lacks, in this order: action, listing (for a new one its kind). Shows its form if it is complete. */
function TaskPage({ task, channels }: TaskPageProps) {
  if (task === undefined) {
    const options = startActions.map((action) => ({ ...contributeMessages.ways[action], task: { action } }));
    return <TaskLinks title={contributeMessages.start} options={options} />;
  }
  const { action, kind, reference } = task;
  if (reference !== undefined) return <ExistingListingTask channels={channels} task={{ ...task, reference }} />;
  if (action !== "new") {
    return (
      <>
        <h2>{contributeMessages.ways[action === "doubt" ? "ended" : action].title}</h2>
        <ListingPicker onPick={(picked) => location.assign(formatTask({ ...task, reference: picked }))} />
      </>
    );
  }
  if (kind === undefined) {
    const options = (["entity", "tool"] as const).map((kindOption) => ({
      ...contributeMessages.kinds[kindOption],
      task: { ...task, kind: kindOption },
    }));
    return <TaskLinks title={contributeMessages.kind} options={options} />;
  }
  return (
    <>
      <h2>{contributeMessages.heading.new[kind]}</h2>
      <ListingForm task={{ ...task, action }} first={createBlankListing(task)} channels={channels} />
    </>
  );
}

interface TaskLinksProps {
  readonly title: string;
  readonly options: readonly { readonly title: string; readonly text: string; readonly task: Task }[];
}

/**
 * List of tasks to choose from, each with an explanation. They are links, so that they can be bookmarked and opened in another
 * tab.
 */
function TaskLinks({ title, options }: TaskLinksProps) {
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{title}</h2>
      <ul class="ways">
        {options.map((option) => (
          <li key={option.title}>
            <a href={formatTaskHref(option.task)}>{option.title}</a>
            <p>{option.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Returns the address of a task: "?edit=entities/a", but "#new=tool&services=training" if it has terms, which the reader chose on
 * another page and no server should see.
 */
function formatTaskHref(task: Task): string {
  const query = formatTask(task);
  return task.terms ? `#${query.slice(1)}` : query;
}

interface ExistingListingProps extends Props {
  readonly task: Task & { readonly reference: Reference };
}

/**
 * Loads the listing that the task is about, and shows the form for it: a letter for a reply, a doubt or a removal. A line says
 * that it loads, that it could not be loaded, or that there is no such listing. For "ended" without a fact, it first asks what
 * ended.
 */
function ExistingListingTask({ task, channels }: ExistingListingProps) {
  const { action, reference, fact } = task;
  const first = usePublishedAnswers(reference);
  const isLetter = (letterActions as readonly string[]).includes(action);
  // The form's code is loaded while the listing is, not after it.
  useEffect(() => {
    if (!isLetter) void ListingForm.load();
  }, []);
  if (first === undefined) return <p role="status">{contributeMessages.loading}</p>;
  if (first === "failed") return <p role="status">{contributeMessages.failed}</p>;
  if (first === "unknown") return <p role="status">{contributeMessages.unknownListing}</p>;
  const name = String(first["name"] ?? "");
  const title = contributeMessages.heading[action as Exclude<typeof action, "new">]({ name });
  if (action === "ended" && fact === undefined) return <TaskLinks title={title} options={listEndOptions(task)} />;
  return (
    <>
      <h2>{title}</h2>
      {isLetter ? (
        <LetterForm channels={channels} name={name} task={{ ...task, action: action as LetterAction }} />
      ) : (
        <ListingForm channels={channels} first={first} task={{ ...task, action: action as ListingAction }} />
      )}
    </>
  );
}

/**
 * Returns the three answers to "What became of it?", each with its task: all of it ended (`ended`), a part of it did (`edit`), or
 * the reader is not sure (`doubt`).
 */
function listEndOptions(task: Task & { readonly reference: Reference }): TaskLinksProps["options"] {
  const { reference } = task;
  const messages = contributeMessages.scope[findTaskKind(task)];
  return [
    { ...messages.whole, task: { action: "ended", reference, fact: "status.state" } },
    { ...messages.part, task: { action: "edit", reference } },
    { ...messages.doubt, task: { action: "doubt", reference } },
  ];
}

/** Wraps a component so that its code is loaded when it is first shown. "Loading" is shown until then, and if that fails. */
function lazyWithStatus<PartProps extends object>(
  load: () => Promise<ComponentType<PartProps>>,
): LazyComponent<PartProps> {
  return lazyComponent(load, () => <p role="status">{contributeMessages.loading}</p>);
}

const ListingForm = lazyWithStatus(() => import("./ListingForm.tsx").then((module) => module.ListingForm));
const LetterForm = lazyWithStatus(() => import("./LetterForm.tsx").then((module) => module.LetterForm));
const ListingPicker = lazyWithStatus(() => import("./ListingPicker.tsx").then((module) => module.ListingPicker));

/**
 * Fetches a listing as published and converts it to answers. Its JSON is read, since its YAML file needs a parser.
 *
 * @returns undefined while it loads; "unknown" if there is no such listing or it has moved; "failed" if it can't be loaded
 */
function usePublishedAnswers(reference: Reference): Answers | "failed" | "unknown" | undefined {
  const [answers, setAnswers] = useState<Answers | "failed" | "unknown">();
  useEffect(() => {
    fetchPublishedAnswers(reference).then(setAnswers, () => setAnswers("failed"));
  }, [reference]);
  return answers;
}

/**
 * Fetches a listing as answers. Resolves to "unknown" if there is none, a tombstone or a response with an error status.
 *
 * @throws {Error} (rejects) without a connection
 */
async function fetchPublishedAnswers(reference: Reference): Promise<Answers | "unknown"> {
  const [folder, id] = reference.split("/") as [Folder, string];
  const kind = kindByFolder[folder];
  const response = await fetch(href(addressOfListingJson(folder, id)));
  const value = (response.ok ? await response.json() : {}) as { readonly kind?: unknown };
  return value.kind === kind ? toAnswers(value, fieldsByKind[kind]) : "unknown";
}

/**
 * Returns the answers that a new listing begins with: `{kind: "tool", review: {level: "compiled", date: "2026-11-25"}, added:
 * "2026-11-25"}`, with the day in UTC.
 */
function createBlankListing(task: Task): Answers {
  const today = new Date().toISOString().slice(0, 10);
  return { kind: findTaskKind(task), review: { level: "compiled", date: today }, added: today };
}
