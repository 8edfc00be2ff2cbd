/* One block of the settings: its name and a remark at the side, the controls beside them. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SettingProps {
  heading: string;
  note?: string | undefined;
  children: ComponentChildren;
}

export function Setting({ heading, note, children }: SettingProps) {
  const id = useId();
  return (
    <section class="setting" aria-labelledby={id}>
      <div>
        <h2 id={id}>{heading}</h2>
        {note ? <p class="meta">{note}</p> : null}
      </div>
      <div>{children}</div>
    </section>
  );
}
