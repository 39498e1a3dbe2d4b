import { h, type ComponentType } from "preact";
import { renderToString } from "preact-render-to-string";

/**
 * Renders Preact components into pages, for Astro.
 *
 * Whatever is a function and no component of Astro's own is one of Preact's, since the site has no others. Astro's integration
 * renders each component a first time to find that out, and prepares it for an island, which the site mounts itself.
 */
export default {
  name: "preact",
  check: (component: unknown): boolean => typeof component === "function",
  renderToStaticMarkup(component: ComponentType, props: object, slots: Readonly<Record<string, unknown>>) {
    const [slot] = Object.keys(slots);
    if (slot !== undefined) throw new RangeError(`slot for a Preact component: ${slot}; hand it a property`);
    return { html: renderToString(h(component, props)) };
  },
};
