/*
 * How a record stands: one shape, one phrase. Form and words carry it, never colour; the halves of the contested disc are
 * equal. Without `phrase` the words become the accessible name.
 */
import type { StandingName } from '../core/dossier';
import type { StandingView } from '../core/view-parts';
import { useWords } from './words';

type Shape = StandingName | 'contested';

export function VerificationMark({ standing, phrase = true }: { standing: StandingView; phrase?: boolean }) {
  const t = useWords();
  const args = { count: standing.independent };
  const words = t(`standing-${standing.name}`, args);
  const title = t(`standing-${standing.name}-title`, args);
  if (!phrase) return <MarkShape shape={standing.name} label={words} />;
  return (
    <span class="verification-mark" title={title}>
      <MarkShape shape={standing.name} />
      <span>{words}</span>
    </span>
  );
}

export function MarkShape({ shape, label }: { shape: Shape; label?: string }) {
  const name = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': 'true' as const };
  return (
    <svg class="mark-shape" viewBox="0 0 12 12" {...name}>
      <StandingShape shape={shape} />
    </svg>
  );
}

/** The drawing alone, 12 by 12, to stand inside another picture. */
export function StandingShape({ shape }: { shape: Shape }) {
  switch (shape) {
    case 'official':
      return <rect class="vm-fill" x="1" y="1" width="10" height="10" />;
    case 'corroborated':
      return <circle class="vm-fill" cx="6" cy="6" r="5.1" />;
    case 'single-source':
      return <circle class="vm-line" cx="6" cy="6" r="4.4" />;
    case 'digest-only':
      return (
        <>
          <circle class="vm-line" cx="6" cy="6" r="4.4" />
          <circle class="vm-fill" cx="6" cy="6" r="1.5" />
        </>
      );
    case 'disputed':
    case 'contested':
      return <path class="vm-fill" d="M5.3-.6v9.8a4.9 4.9 0 0 1 0-9.8zM6.7 2.8a4.9 4.9 0 0 1 0 9.8z" />;
    case 'superseded':
      return (
        <>
          <circle class="vm-line" cx="6" cy="6" r="4.4" />
          <path class="vm-strike" d="M1 11 11 1" />
        </>
      );
  }
}
