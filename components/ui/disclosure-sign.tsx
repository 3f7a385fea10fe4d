/** Stands first in a `<summary>` of a `<details className="group">`, and turns when that opens. */
export function DisclosureSign() {
  return (
    <span
      aria-hidden="true"
      className="transition-transform group-open:rotate-90 motion-reduce:transition-none"
    >
      ›
    </span>
  );
}
