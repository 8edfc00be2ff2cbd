/* The first tab: the digest of the page, or why there is none; and a box to check any sentence, page or not. */
import { useState } from 'preact/hooks';
import { PageDigest } from '../../components/PageDigest';
import { CheckBox } from '../../components/panel/CheckBox';
import { NoReport } from '../../components/panel/NoReport';
import type { Dataset } from '../../core/dossier';
import type { CheckedView } from '../../core/view-check';
import { digestView } from '../../core/view-digest';
import { thenView } from '../../core/view-then';
import { sendToBackground } from '../../page/messages';
import { allowSite } from '../surface/access';
import { today } from '../surface/useSlash';
import { checkInDossier } from './check';
import { revealIn } from './reveal';
import type { ShownTab } from './useTab';

interface ArticleTabProps {
  dataset: Dataset;
  tab: ShownTab;
  onSearch: (query: string) => void;
  onAllSince: () => void;
}

export function ArticleTab({ dataset, tab, onSearch, onAllSince }: ArticleTabProps) {
  const [checked, setChecked] = useState<CheckedView | null>(null);
  const { id, state } = tab;
  const report = state?.state === 'read' ? state.report : null;
  const check = (sentence: string) => {
    checkInDossier(dataset, sentence, report).then(setChecked, console.error);
  };
  const allow = (tabId: number) => {
    const host = state?.host ?? '';
    allowSite(host)
      .then(async (allowed) => allowed && (await sendToBackground('analyze', { tab: tabId, anyway: false })))
      .catch(console.error);
  };
  const digest = report && report.relevance.verdict !== 'unrelated' ? digestView(report, dataset, today()) : null;
  return (
    <>
      <CheckBox checked={checked} onCheck={check} onClear={() => setChecked(null)} onSearch={onSearch} />
      {report && digest ? (
        <PageDigest
          digest={digest}
          past={thenView(digest, dataset)}
          language={report.language}
          onReveal={id === null ? undefined : (sentence) => revealIn(id, sentence)}
          onAllSince={onAllSince}
        />
      ) : (
        <NoReport
          state={report ? 'unrelated' : (state?.state ?? null)}
          host={state?.host ?? ''}
          onAnalyze={id === null ? undefined : (anyway) => void sendToBackground('analyze', { tab: id, anyway })}
          onAllow={id === null ? undefined : () => allow(id)}
        />
      )}
    </>
  );
}
