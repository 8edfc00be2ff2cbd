/*
 * The RoundStrip: where the article stands among all rounds, as one picture with a sentence for those who cannot see it.
 * Geometry comes from `core/view-strip.ts`; right-to-left mirrors every x here, because text must not be mirrored.
 */
import { STRIP_WIDTH, type StripView } from '../core/view-strip';
import { useWords } from './words';

const BASE = 40.5;

export function RoundStrip({ strip }: { strip: StripView }) {
  const t = useWords();
  const rtl = t.direction === 'rtl';
  const at = (x: number) => (rtl ? STRIP_WIDTH - x : x);
  const sentence = t(strip.article ? 'strip-sentence' : 'strip-sentence-undated', {
    from: { date: strip.from },
    to: { date: strip.to },
    count: strip.rounds.filter(({ held }) => held).length,
    ...(strip.article ? { article: { date: strip.article.date } } : {}),
  });
  return (
    <figure class="round-strip">
      <svg viewBox={`0 9 ${STRIP_WIDTH} 48`} role="img" aria-label={sentence}>
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="hatch-line" d="M0 0v5" />
          </pattern>
        </defs>
        {strip.fighting.map(({ x, width, name }) => (
          <rect key={x} class="fighting" x={rtl ? at(x + width) : x} y="27" width={width} height="13">
            <title>{name}</title>
          </rect>
        ))}
        <path class="axis" d={`M0 ${BASE}H${STRIP_WIDTH}`} />
        {strip.rounds.map(({ x, ref, held, here }) => (
          <path
            key={ref.id}
            class={['round', held ? '' : 'not-held', here ? 'here' : ''].filter(Boolean).join(' ')}
            d={`M${at(x)} ${here ? 20 : 26}V40`}
          >
            <title>{ref.title}</title>
          </path>
        ))}
        {strip.labels.map(({ x, text }) => (
          <text key={text} x={at(x)} y="55" text-anchor="middle">
            {text}
          </text>
        ))}
        <path class="edge" d={`M${at(strip.asOf.x)} 26V40`} />
        {strip.article ? <ArticleMark x={at(strip.article.x)} /> : null}
      </svg>
    </figure>
  );
}

/** The words stand on the side with more room; SVG's "start" follows the reading direction, so it is given as a side. */
function ArticleMark({ x }: { x: number }) {
  const t = useWords();
  const left = x > STRIP_WIDTH / 2;
  const anchor = left === (t.direction === 'ltr') ? 'end' : 'start';
  return (
    <>
      <path class="article-line" d={`M${x} 18V40`} />
      <path class="article-flag" d={`M${x - 5} 13h10l-5 7z`} />
      <text class="now" x={left ? x - 8 : x + 8} y="19" text-anchor={anchor}>
        {t('this-article')}
      </text>
    </>
  );
}
