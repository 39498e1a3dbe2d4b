import { format } from "../../core/language/page-format.ts";
import { useState } from "preact/hooks";
import { parseYaml } from "../../dataset/yaml/parse-yaml.ts";
import { answersOf } from "../../core/contribute/form-state.ts";
import { sendWords } from "./send/words.ts";
import { inEnglish } from "../language/marks.ts";
import { useForm } from "./context.ts";

/** Takes a listing that someone has as YAML into the form. */
export function PastedYaml() {
  const { root, answers, replace } = useForm();
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  /** In English, as the lines of YAML are. */
  const [fault, setFault] = useState("");
  const words = sendWords.paste;
  const take = () => {
    const { document: parsed, faults } = parseYaml(text.replace(/\r\n?/g, "\n"));
    const [first] = faults;
    setFault(first === undefined ? "" : `${first.line}:${first.column} ${first.message}. ${first.hint}`);
    if (first !== undefined) return setSaid("");
    const { answers: taken, leftOut } = answersOf(parsed?.value, root);
    if (Object.keys(taken).length === 0) return setSaid(words.nothing);
    const kept = { kind: answers["kind"] ?? "", review: answers["review"] ?? {}, added: answers["added"] ?? "" };
    replace({ ...taken, ...kept });
    setSaid(leftOut.length > 0 ? words.leftOut({ paths: leftOut.join(format.comma) }) : words.taken);
  };
  return (
    <div class="field">
      <label for="pasted">{words.label}</label>
      <textarea
        class="input yaml-input"
        id="pasted"
        rows={10}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="actions">
        <button type="button" class="button second" onClick={take}>
          {words.take}
        </button>
      </p>
      <p role="status">{fault === "" ? said : <span {...inEnglish}>{fault}</span>}</p>
    </div>
  );
}
