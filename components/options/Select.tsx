/* A labelled list of values. */
interface SelectProps<Value extends string> {
  label: string;
  values: { value: Value; label: string; lang?: string | undefined }[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** True where the label stands elsewhere, such as in a table's head. */
  hideLabel?: boolean;
}

export function Select<Value extends string>({ label, values, chosen, onChoose, hideLabel = false }: SelectProps<Value>) {
  return (
    <label class="select">
      <span class={hideLabel ? 'visually-hidden' : 'meta'}>{label}</span>
      <select
        class="field"
        value={chosen}
        onChange={(event) => {
          const found = values.find(({ value }) => value === event.currentTarget.value);
          if (found) onChoose(found.value);
        }}
      >
        {values.map(({ value, label: text, lang }) => (
          <option key={value} value={value} lang={lang} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
