import { dottedPath, pointerTo } from "../../dataset/pointer.ts";
import { factOf } from "../../core/contribute/questions.ts";
import { unsourced } from "../../core/contribute/sourcing.ts";
import { format } from "../../core/language/page-format.ts";
import type { SendMessages } from "./send/words.ts";
import { useForm } from "./context.ts";
import type { CheckedAnswers } from "./check-answers.ts";
import { nameOf } from "./engine-words.ts";
import { inEnglish } from "../language/marks.ts";

interface Props {
  readonly made: CheckedAnswers;
  readonly words: SendMessages;
  /** Leads back to a place of the form. */
  readonly onSeek: (place: string) => void;
}

/** What a reviewer will ask about, although nothing stops you from sending it. */
export function ReviewNotes({ made, words, onSeek }: Props) {
  const { answers, first, names, root } = useForm();
  const bare = unsourced(first, answers, root);
  const isSaid = (place: string) =>
    bare.some(({ path }) => path === dottedPath(place) || factOf(path) === dottedPath(place));
  const found = made.problems.filter(({ isError, place }) => !isError && !isSaid(place));
  const notes = new Map(found.map((each) => [each.text, each]));
  if (bare.length + notes.size + made.elsewhere.length === 0) return null;
  return (
    <section class="review-notes" aria-labelledby="review-notes">
      <h3 id="review-notes">{words.worth}</h3>
      <p class="hint">{words.worthText}</p>
      <ul class="plain">
        {bare.length > 0 && (
          <li>
            {words.unsourced}{" "}
            {bare.map(({ title, path }, index) => (
              <>
                {index > 0 && format.comma}
                <Back text={title} onClick={() => onSeek(pointerTo(...path.split(".")))} />
              </>
            ))}
            . {words.unsourcedText}
          </li>
        )}
        {[...notes].map(([text, { place, isInEnglish }]) => (
          <li key={text} {...(isInEnglish && inEnglish)}>
            <Back text={text} onClick={() => onSeek(place)} />
          </li>
        ))}
        {made.elsewhere.map(({ reference, message }) => (
          <li key={reference + message}>{words.elsewhere({ reference: nameOf(reference, names), message })}</li>
        ))}
      </ul>
    </section>
  );
}

function Back({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="text-button" onClick={onClick}>
      {text}
    </button>
  );
}
