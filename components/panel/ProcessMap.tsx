/*
 * What was set up and what has met: tiers from documents to channels. The frame says it by its form, the words beside it
 * say the same; the legend stands below.
 */
import type { ProcessNode, ProcessView } from '../../core/view-process';
import { Data } from '../Data';
import { RecordLink } from '../RecordLink';
import { VerificationMark } from '../VerificationMark';
import { useWords } from '../words';
import { RoadmapClock } from './RoadmapClock';

export function ProcessMap({ process }: { process: ProcessView }) {
  const t = useWords();
  if (process.tiers.length === 0) return <p class="popup-block">{t('process-none')}</p>;
  return (
    <>
      <div class="process-map popup-block">
        {process.tiers.map(({ kind, nodes }) => (
          <section class="tier" key={kind}>
            <h2 class="label">{t(`tier-${kind}`)}</h2>
            <ul class="row">
              {nodes.map((node) => (
                <Node key={node.ref.id} node={node} />
              ))}
            </ul>
          </section>
        ))}
        <p class="figure-legend">
          {(['solid', 'dashed', 'double'] as const).map((frame) => (
            <span key={frame}>
              <i class={`frame ${frame}`} aria-hidden="true" />
              {t(`process-${frame}`)}
            </span>
          ))}
        </p>
      </div>
      {process.clocks.map(({ ref, lines }) => (
        <RoadmapClock key={ref.id} name={ref} lines={lines} />
      ))}
    </>
  );
}

function Node({ node }: { node: ProcessNode }) {
  const t = useWords();
  return (
    <li class={`node ${node.frame}`}>
      <b>
        <RecordLink to={node.ref} />
      </b>
      {node.status ? (
        <span class="st">
          {startsWith(node.status.text, t(`state-${node.status.state}`)) ? null : `${t(`state-${node.status.state}`)}. `}
          <Data>{node.status.text}</Data>
          {node.status.asOf ? <span class="meta dot">{t('process-as-of', { date: { date: node.status.asOf } })}</span> : null}
        </span>
      ) : null}
      {node.parent ? (
        <span class="meta parent">
          {t
            .parts('process-parent', ['name'])
            .map((part) => (typeof part === 'string' || !node.parent ? part : <RecordLink key="name" to={node.parent} />))}
        </span>
      ) : null}
      {node.standing ? <VerificationMark standing={node.standing} /> : null}
    </li>
  );
}

/** A text that begins with the word for the state need not be told it twice. */
function startsWith(text: string, word: string): boolean {
  return text.toLowerCase().startsWith(word.toLowerCase());
}
