/*
 * What the annotator and the card's script know of each other: one object on the global of the world that content scripts
 * of one extension share. The card's script comes on the first need of a card, so that a page that is only marked never
 * pays for it.
 */
import type { CardView } from '../../core/view';
import type { CardLook } from '../../page/messages';

/** `hover` takes no focus; `key` shows where the focus is. */
export type Opening = 'hover' | 'click' | 'key';

export interface ShownCard {
  /** Null where the extension was updated under the page: then the card says so. */
  card: CardView | null;
  look: CardLook;
  /** Number of the mark, from 0, and how many there are. */
  mark: number;
  total: number;
  how: Opening;
  /** Where the mark stands now. */
  range: () => Range | null;
  step: (by: 1 | -1) => void;
  onOpenRecord: (kind: string, id: string) => void;
  /** Called once when the card closes, whoever closed it. */
  onClosed: () => void;
}

export interface CardDrawing {
  /** Opens the card, or draws the open one anew. */
  show(shown: ShownCard): void;
  /** Gives the focus back to where it was. */
  close(): void;
  /** True where the event happened inside the card. */
  holds(event: Event): boolean;
}

export const TAG = 'parley-card';

declare global {
  var parleyCard: CardDrawing | undefined;
}
