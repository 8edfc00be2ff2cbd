/* Renders a component with words into a fresh container of the test's document. */
import { type ComponentChild, render } from 'preact';
import { PAGE_WORDS } from '../../components/page-words';
import { createWords, WordsProvider } from '../../components/words';

export const words = createWords('en', PAGE_WORDS);

export function show(view: ComponentChild, language = words): HTMLElement {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  render(<WordsProvider value={language}>{view}</WordsProvider>, container);
  return container;
}

/** Opens each disclosure that the selector finds, as a click on its summary does. */
export async function disclose(view: Element, selector: string): Promise<void> {
  for (const details of view.querySelectorAll<HTMLDetailsElement>(selector)) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  await new Promise((resolve) => setTimeout(resolve));
}

/** Text as read, spaces folded. */
export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
