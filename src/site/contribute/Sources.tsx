import { keeping } from "../../dataset/field-table.ts";
import { fieldAt, type Field } from "../../dataset/fields.ts";
import { sourcesOf, supportsOf, withSupport } from "../../core/contribute/sourcing.ts";
import { FieldInput } from "./FieldInput.tsx";
import { Errors } from "./Labelled.tsx";
import { Chosen } from "./Terms.tsx";
import { focusOn, idAt, useForm } from "./context.ts";
import { hostOf } from "./engine-words.ts";

/** Every page that the listing rests on, each closed under its name. */
export function Sources() {
  const { answers, set, words, root, held } = useForm();
  const sources = sourcesOf(answers);
  const title = fieldAt(root, "sources")?.item?.title ?? "";
  const add = () => {
    set(["sources", sources.length], { url: "", supports: ["summary"] });
    focusOn(["sources", sources.length, "url"]);
  };
  return (
    <div id={idAt(["sources"])} tabIndex={-1}>
      <Errors path={["sources"]} />
      {sources.map(
        (source, index) =>
          !held.includes(index) && (
            <Source
              key={index}
              index={index}
              url={String(source["url"] ?? "")}
              title={words.item({ title, place: index + 1 })}
            />
          ),
      )}
      <button type="button" class="button second" onClick={add}>
        {words.source.add}
      </button>
    </div>
  );
}

function Source({ index, url, title }: { readonly index: number; readonly url: string; readonly title: string }) {
  const { answers, set, words, problemsAt } = useForm();
  const publisher = String(sourcesOf(answers)[index]?.["publisher"] ?? hostOf(url));
  const isWrong = problemsAt(["sources", index]).some(({ isError }) => isError);
  return (
    <details class="item" open={url === "" || isWrong || undefined} data-question={`sources.${index}`}>
      <summary>
        {title}
        {publisher !== "" && `: ${publisher}`}
      </summary>
      <SourceFields index={index} />
      <Supports index={index} />
      <button
        type="button"
        class="text-button"
        aria-label={words.of({ action: words.remove, title })}
        onClick={() => set(["sources", index], undefined)}
      >
        {words.remove}
      </button>
    </details>
  );
}

/** What is asked of a page beside an answer; all else is asked among the sources. */
const asked = ["url", "publisher", "as_of"];

interface FieldsProps {
  readonly index: number;
  readonly isShort?: boolean;
}

/** What is asked of a page, but for what it supports. */
export function SourceFields({ index, isShort = false }: FieldsProps) {
  const { root } = useForm();
  const fields = fieldAt(root, "sources")?.item?.fields ?? [];
  return (
    <>
      {fields
        .filter(({ type, name }) => type !== "list" && (!isShort || asked.includes(name)))
        .map((field) => (
          <FieldInput key={field.name} field={field} path={["sources", index, field.name]} />
        ))}
    </>
  );
}

function Supports({ index }: { readonly index: number }) {
  const { answers, replace, root } = useForm();
  const field = fieldAt(root, "sources.supports");
  if (field === undefined) return null;
  return (
    <Chosen
      field={field}
      path={["sources", index, "supports"]}
      terms={supportable(root)}
      chosen={supportsOf(sourcesOf(answers)[index] ?? {})}
      choose={(path, isOn) => replace(withSupport(answers, index, path, isOn))}
    />
  );
}

/** The fields that a source can support, with the titles of what holds them. */
function supportable(root: Field): { id: string; title: string }[] {
  return root.fields
    .filter(({ path }) => !keeping.includes(path))
    .flatMap((field) => (field.type === "map" ? [field, ...field.fields] : [field]))
    .map(({ path }) => ({ id: path, title: titleOf(root, path) }));
}

function titleOf(root: Field, path: string): string {
  const parts = path.split(".");
  return parts.map((_, index) => fieldAt(root, parts.slice(0, index + 1).join("."))?.title ?? "").join(": ");
}
