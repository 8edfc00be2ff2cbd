/*
 * A span as a W3C TextQuoteSelector and back, so that another context, or the same page a moment later, finds the place
 * again. Exact strings only: a quote that no longer stands there is not guessed at.
 */
import type { Span } from './report';

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Characters kept on either side: enough to tell repeated names apart, short enough to survive an edited paragraph. */
const CONTEXT = 32;

/** The selector that describes a span. */
export function describeSpan(text: string, span: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}

/** The place whose surroundings agree best with the selector, the first of equals; null where the words are gone. */
export function findSpan(text: string, selector: TextQuoteSelector): Span | null {
  if (selector.exact === '') return null;
  let best: Span | null = null;
  let bestAgreement = -1;
  for (let at = text.indexOf(selector.exact); at >= 0; at = text.indexOf(selector.exact, at + 1)) {
    const end = at + selector.exact.length;
    const agreement =
      agreeingEnd(text.slice(Math.max(0, at - CONTEXT), at), selector.prefix) +
      agreeingStart(text.slice(end, end + CONTEXT), selector.suffix);
    if (agreement > bestAgreement) {
      bestAgreement = agreement;
      best = { start: at, end };
    }
  }
  return best;
}

function agreeingStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function agreeingEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}
