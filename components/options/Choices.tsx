/* One of several, each with its consequence in a line under it. Real radio buttons, so that arrows and forms work. */
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  note?: string | undefined;
}

interface ChoicesProps<Value extends string> {
  legend: string;
  choices: Choice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function Choices<Value extends string>({ legend, choices, chosen, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map(({ value, label, note }) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
          {note ? <span class="meta">{note}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
