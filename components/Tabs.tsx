/*
 * Tabs after the ARIA pattern: one tab stop, arrow keys (mirrored in right-to-left), Home and End; a tab is chosen as it
 * gets the focus, since every panel is at hand. `panel` is the id of the element that shows the chosen one.
 */
import { useRef } from 'preact/hooks';
import { useWords } from './words';

interface TabsProps<Name extends string> {
  label: string;
  tabs: readonly { name: Name; title: string }[];
  chosen: Name;
  panel: string;
  onChoose: (name: Name) => void;
}

export function Tabs<Name extends string>({ label, tabs, chosen, panel, onChoose }: TabsProps<Name>) {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const step = t.direction === 'rtl' ? -1 : 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const now = tabs.findIndex(({ name }) => name === chosen);
    const moves: Record<string, number> = { ArrowRight: now + step, ArrowLeft: now - step, Home: 0, End: tabs.length - 1 };
    const to = moves[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelector<HTMLElement>(`[data-name="${tab.name}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-name={name}
          aria-selected={name === chosen}
          aria-controls={panel}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
