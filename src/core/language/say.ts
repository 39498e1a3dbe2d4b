import i18next, { type i18n } from "i18next";
import { formatsFor } from "./format.ts";
import type { Catalogue, Say } from "./catalogue.ts";

/** Keys hold dots and colons. */
const keySeparator = "|";

/** Says messages of a language by i18next, at build. A browser has `say-in-browser.ts` in the place of this module. */
export function sayIn(locale: string): Say {
  const formats = Object.entries(formatsFor(locale));
  const instances = new WeakMap<Catalogue, i18n>();
  const instanceOf = (catalogue: Catalogue): i18n => {
    const instance = i18next.createInstance({
      lng: locale,
      resources: { [locale]: { translation: catalogue } },
      ...{ keySeparator, nsSeparator: false, contextSeparator: "\0", initAsync: false, showSupportNotice: false },
      interpolation: { escapeValue: false },
    });
    void instance.init();
    for (const [name, format] of formats) instance.services.formatter?.add(name, format as (value: unknown) => string);
    instances.set(catalogue, instance);
    return instance;
  };
  return (catalogue, path, values) =>
    (instances.get(catalogue) ?? instanceOf(catalogue)).t(path.join(keySeparator), values);
}
