/* Scrolls the tab's page to a stretch of its article; false where its words no longer stand there. */
import type { Span } from '../../core/report';
import { sendToTab } from '../../page/messages';

export async function revealIn(tab: number, { start, end, text }: Span & { text: string }): Promise<boolean> {
  return (await sendToTab(tab, 'reveal', { start, end, text })) ?? false;
}
