import type { Field } from "../../dataset/fields.ts";
import type { Folder } from "../../dataset/model.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { Labelled } from "./Labelled.tsx";
import { focusOn, idAt, useForm, type Path } from "./context.ts";
import { nameOf } from "./engine-words.ts";
import { lazyPart } from "./lazy-part.tsx";

const NamePicks = lazyPart(() => import("./Picker.tsx").then((module) => module.NamePicks));

/** Another listing, found and shown by its name. */
export function ReferenceInput({ field, path }: { readonly field: Field; readonly path: Path }) {
  const { answers, set, leave, names, words } = useForm();
  const id = idAt(path);
  const value = String(partAt(answers, path) ?? "");
  const take = (reference: string) => {
    set(path, reference);
    leave(path);
    focusOn(path);
  };
  const name = nameOf(value, names);
  return (
    <Labelled field={field} path={path}>
      {value === "" ? (
        <NamePicks id={id} describedBy={`${id}-hint ${id}-error`} words={words} onPick={take} />
      ) : (
        <p class="chosen-listing">
          {name} <span class="hint">{words.pick.kinds[value.split("/")[0] as Folder]}</span>{" "}
          <button
            type="button"
            class="text-button"
            id={id}
            aria-label={words.of({ action: words.change, title: name })}
            aria-describedby={`${id}-error`}
            onClick={() => take("")}
          >
            {words.change}
          </button>
        </p>
      )}
    </Labelled>
  );
}
