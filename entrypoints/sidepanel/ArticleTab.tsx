/* The first tab: the digest of the page, or why there is none; and a box to check any sentence, page or not. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { PageDigest } from '../../components/PageDigest';
import { BesideList } from '../../components/panel/BesideList';
import { CheckBox } from '../../components/panel/CheckBox';
import { MentionsList } from '../../components/panel/MentionsList';
import { NoReport } from '../../components/panel/NoReport';
import { useWords } from '../../components/words';
import type { Dataset } from '../../core/dossier';
import type { PageReport } from '../../core/report';
import { type BesideRow, besideView } from '../../core/view-beside';
import type { CheckedView } from '../../core/view-check';
import { digestView } from '../../core/view-digest';
import { mentionsView } from '../../core/view-mentions';
import { thenView } from '../../core/view-then';
import { sendToBackground } from '../../page/messages';
import { allowSite } from '../surface/access';
import { today } from '../surface/today';
import { checkInDossier, openInIdleTime } from './check';
import { revealIn } from './reveal';
import type { ShownTab } from './useTab';

interface ArticleTabProps {
  dataset: Dataset;
  tab: ShownTab;
  toCheck: { text: string } | null;
  onSearch: (query: string) => void;
  onAllSince: () => void;
}

export function ArticleTab({ dataset, tab, toCheck, onSearch, onAllSince }: ArticleTabProps) {
  const t = useWords();
  const [notice, setNotice] = useState<string | null>(null);
  const [checked, setChecked] = useState<CheckedView | null>(null);
  const { id, state } = tab;
  const report = state?.state === 'read' ? state.report : null;
  const gone = state?.state === 'read' ? state.gone : [];
  const check = (sentence: string) => {
    checkInDossier(dataset, sentence, report).then(setChecked, console.error);
  };
  useEffect(() => {
    if (toCheck?.text.trim()) check(toCheck.text);
    else if (toCheck) setChecked(null);
  }, [toCheck]);
  useEffect(() => openInIdleTime(dataset), [dataset]);
  const earlier = useEarlier(report);
  const allow = (tabId: number) => {
    const host = state?.host ?? '';
    allowSite(host).then((allowed) => {
      setNotice(allowed ? null : t('access-refused'));
      if (allowed) void sendToBackground('analyze', { tab: tabId, anyway: false });
    }, console.error);
  };
  const reveal = id === null ? undefined : (sentence: BesideRow['sentence']) => void revealIn(id, sentence);
  const digest = report && report.relevance.verdict !== 'unrelated' ? digestView(report, dataset, today()) : null;
  return (
    <>
      <CheckBox checked={checked} asked={toCheck} onCheck={check} onClear={() => setChecked(null)} onSearch={onSearch} />
      {report && digest ? (
        <PageDigest digest={digest} past={thenView(digest, dataset)} language={report.language} onReveal={reveal} onAllSince={onAllSince} />
      ) : null}
      {report && digest ? <BesideList rows={besideView(digest)} language={report.language} onReveal={reveal} /> : null}
      {report && digest && id !== null ? (
        <MentionsList rows={mentionsView(dataset, report, gone, earlier)} onGoTo={(place) => revealIn(id, place)} />
      ) : null}
      {digest ? null : (
        <NoReport
          state={report ? 'unrelated' : (state?.state ?? null)}
          host={state?.host ?? ''}
          onAnalyze={id === null ? undefined : (anyway) => void sendToBackground('analyze', { tab: id, anyway })}
          notice={notice}
          onAllow={id === null ? undefined : () => allow(id)}
        />
      )}
    </>
  );
}

/** The reading before the one shown, while the panel stands; null before the second one. */
function useEarlier(report: PageReport | null): PageReport | null {
  const kept = useRef<{ now: PageReport | null; before: PageReport | null }>({ now: null, before: null });
  if (report && report !== kept.current.now) kept.current = { now: report, before: kept.current.now };
  return kept.current.before;
}
