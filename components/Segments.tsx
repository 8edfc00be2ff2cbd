/* A few choices side by side, one of them pressed; each takes effect at once. */
interface SegmentsProps<Name extends string> {
  /** Said before the choices; shown too when `showLabel`. */
  label: string;
  showLabel?: boolean;
  choices: readonly { name: Name; title: string }[];
  chosen: Name;
  onChoose: (name: Name) => void;
}

export function Segments<Name extends string>({ label, showLabel = false, choices, chosen, onChoose }: SegmentsProps<Name>) {
  return (
    <fieldset class="segments">
      <legend class={showLabel ? 'meta' : 'visually-hidden'}>{label}</legend>
      {choices.map(({ name, title }) => (
        <button key={name} type="button" aria-pressed={chosen === name} onClick={() => onChoose(name)}>
          {title}
        </button>
      ))}
    </fieldset>
  );
}
