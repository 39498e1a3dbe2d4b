/* Lucide (ISC), as in Icon.astro. */

export function CrossIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M18 6 6 18M6 6l12 12" />
    </svg>
  );
}

export function FilterIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 5h20M6 12h12M9 19h6" />
    </svg>
  );
}
