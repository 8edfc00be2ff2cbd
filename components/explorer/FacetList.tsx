/* One facet of the search: values with how many entries each would show; values without any are left out unless chosen. */
import type { ComponentChildren } from 'preact';
import type { Facet } from '../../core/view-search';
import { useWords } from '../words';

interface FacetListProps<Value extends string> {
  legend: string;
  values: Facet<Value>[];
  chosen: readonly Value[];
  name: (value: Value) => ComponentChildren;
  onChoose: (chosen: Value[]) => void;
}

export function FacetList<Value extends string>({ legend, values, chosen, name, onChoose }: FacetListProps<Value>) {
  const t = useWords();
  const shown = values.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (shown.length === 0) return null;
  const toggle = (value: Value) => onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset class="facet">
      <legend class="label">{legend}</legend>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{name(value)}</span>
              <span class="num">{t.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
