import type { Reference } from "../../dataset/model.ts";
import { formatTask, ways, type Task, type Way } from "../../core/contribute/task.ts";
import type { ContributeMessages } from "./words.ts";

interface Props {
  readonly words: ContributeMessages;
  /** The listing that something is to be done with, where it is known already. */
  readonly reference?: Reference | undefined;
  readonly onChoose: (task: Task) => void;
}

/** The six things that can be done. */
export function Start({ words, reference, onChoose }: Props) {
  return (
    <section aria-labelledby="start">
      <h2 id="start">{words.start}</h2>
      <ul class="ways">
        {ways.map((way) => (
          <li key={way}>
            <WayLink task={taskOf(way, reference)} {...words.ways[way]} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which of the two kinds is proposed; what it is proposed for stays. */
export function KindChoice({ words, task, onChoose }: Props & { readonly task: Task }) {
  return (
    <section aria-labelledby="kind">
      <h2 id="kind">{words.kind}</h2>
      <ul class="ways">
        {(["entity", "tool"] as const).map((kind) => (
          <li key={kind}>
            <WayLink task={{ ...task, kind }} {...words.kinds[kind]} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WrongProps extends Pick<Props, "words" | "onChoose"> {
  readonly task: Task;
  readonly name: string;
}

/** What is wrong with a listing; two of the answers have forms of their own. */
export function WrongChoice({ words, task, name, onChoose }: WrongProps) {
  const { reference } = task;
  const tasks: Readonly<Record<keyof typeof words.wrong.options, Task>> = {
    fact: { ...task, wrong: "fact" },
    ended: { way: "ended", ...(reference && { reference }) },
    name: { ...task, wrong: "name" },
    missing: { ...task, wrong: "missing" },
    remove: { way: "remove", ...(reference && { reference }) },
  };
  return (
    <section aria-labelledby="wrong">
      <h2>{words.heading.edit({ name })}</h2>
      <h3 id="wrong">{words.wrong.title}</h3>
      <ul class="ways">
        {(["fact", "ended", "name", "missing", "remove"] as const).map((wrong) => (
          <li key={wrong}>
            <WayLink task={tasks[wrong]} {...words.wrong.options[wrong]} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <p class="whole-form">
        <WayLink task={{ ...task, wrong: "all" }} title={words.wrong.all} text="" onChoose={onChoose} />
      </p>
    </section>
  );
}

function taskOf(way: Way, reference: Reference | undefined): Task {
  return way === "new" || reference === undefined ? { way } : { way, reference };
}

interface LinkProps {
  readonly task: Task;
  readonly title: string;
  readonly text: string;
  readonly onChoose: (task: Task) => void;
}

/** A link, so that it can be kept and opened elsewhere; followed here without loading the page again. */
function WayLink({ task, title, text, onChoose }: LinkProps) {
  return (
    <>
      <a
        href={formatTask(task)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onChoose(task);
        }}
      >
        {title}
      </a>
      {text !== "" && <p>{text}</p>}
    </>
  );
}
