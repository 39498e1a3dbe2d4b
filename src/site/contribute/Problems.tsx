import { useEffect, useRef } from "preact/hooks";
import { parsePointer } from "../../dataset/pointer.ts";
import { idAt, useForm, type Problem } from "./context.ts";

/** What to fix before the listing can be sent, each a link to its place. */
export function Problems({ problems, asked }: { readonly problems: readonly Problem[]; readonly asked: number }) {
  const { words } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [asked]);
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={box} aria-labelledby="problems">
      <h2 id="problems">{words.problems.title}</h2>
      <ul>
        {problems.map(({ place, text }) => (
          <li key={place + text}>
            <a
              href={`#${idAt(parsePointer(place))}`}
              onClick={(event) => {
                event.preventDefault();
                leadTo(place);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Opens what holds a place, and puts the keyboard there: to the part itself, else to what is nearest to it.
 *
 * @param place JSON Pointer into the answers
 */
export function leadTo(place: string): void {
  const path = parsePointer(place);
  const questions = [...document.querySelectorAll<HTMLElement>("[data-question]")];
  const whole = path.join(".");
  const holder = questions.find(
    ({ dataset: { question = "" } }) => whole === question || whole.startsWith(`${question}.`),
  );
  if (holder instanceof HTMLDetailsElement) holder.open = true;
  holder?.dispatchEvent(new CustomEvent("open-question"));
  const outer = holder?.closest("details");
  if (outer) outer.open = true;
  requestAnimationFrame(() => {
    for (let length = path.length; length > 0; length--) {
      const element = document.getElementById(idAt(path.slice(0, length)));
      if (element === null) continue;
      element.focus();
      element.scrollIntoView({ block: "center" });
      return;
    }
  });
}
