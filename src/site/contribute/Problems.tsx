import { useEffect, useRef } from "preact/hooks";
import { parsePointer } from "../../dataset/pointer.ts";
import { inEnglish } from "../language/marks.ts";
import { idAt, useForm } from "./context.ts";

interface Props {
  /** How often a reader wanted to go on. */
  readonly tried: number;
  /** Leads to a place of the form. */
  readonly onSeek: (place: string) => void;
}

/** What to fix before one can go on, each a link to its place. */
export function Problems({ tried, onSeek }: Props) {
  const { words, problems } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [tried]);
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
