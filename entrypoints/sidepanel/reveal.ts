/* Scrolls the tab's page to a sentence of its article, if it still stands there. */
import type { Span } from '../../core/report';
import { sendToTab } from '../../page/messages';

export function revealIn(tab: number, { start, end, text }: Span & { text: string }): void {
  void sendToTab(tab, 'reveal', { start, end, text });
}
