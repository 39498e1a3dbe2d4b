import { useEffect, useRef } from "preact/hooks";
import { parsePointer } from "../../dataset/pointer.ts";
import { inEnglish } from "../language/marks.ts";
import { idAt, useForm, type Problem } from "./context.ts";

interface Props {
  readonly problems: readonly Problem[];
  readonly asked: number;
  /** Leads to a place, where that is more than to open what holds it. */
  readonly onSeek?: (place: string) => void;
}

/** What to fix before the listing can be sent, each a link to its place. */
export function Problems({ problems, asked, onSeek = leadTo }: Props) {
  const { words } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [asked]);
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={box} aria-labelledby="problems">
      <h2 id="problems">{words.problems.title}</h2>
      <ul>
        {problems.map(({ place, text, isInEnglish }) => (
          <li key={place + text}>
            <a
              {...(isInEnglish && inEnglish)}
              href={`#${idAt(parsePointer(place))}`}
              onClick={(event) => {
                event.preventDefault();
                onSeek(place);
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
  requestAnimationFrame(() => {
    for (let length = path.length; length > 0; length--) {
      const element = document.getElementById(idAt(path.slice(0, length)));
      if (element === null) continue;
      openAround(element);
      element.focus();
      element.scrollIntoView({ block: "center" });
      return;
    }
  });
}

/** Opens every fold that a place is in. */
function openAround(element: HTMLElement): void {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
}
