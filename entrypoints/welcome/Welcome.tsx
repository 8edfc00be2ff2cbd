/*
 * The first page after installing: what Parley is, how a statement's standing is shown, and the one question of where it
 * may read. Nothing is chosen beforehand, and nothing is asked of the browser until a button is pressed.
 */
import { useState } from 'preact/hooks';
import { Brand } from '../../components/Brand';
import { Data } from '../../components/Data';
import { Notice } from '../../components/Notice';
import { MarkShape } from '../../components/VerificationMark';
import { useWords } from '../../components/words';
import type { AccessMode } from '../../page/settings';
import { chooseAccess } from '../surface/access-mode';
import type { SurfaceProps } from '../surface/Surface';
import { useDataset } from '../surface/useDataset';
import { AccessOptions } from './AccessOptions';
import { SamplePoint } from './SamplePoint';

const SHAPES = [
  ['official', 'standing-official', 'welcome-official'],
  ['corroborated', 'welcome-corroborated', 'welcome-corroborated-note'],
  ['single-source', 'standing-single-source', 'welcome-single-source'],
  ['disputed', 'standing-disputed', 'welcome-disputed-note'],
] as const;

export function Welcome({ settings }: SurfaceProps) {
  const t = useWords();
  const loaded = useDataset();
  const dataset = loaded === 'error' ? null : loaded;
  const [notice, setNotice] = useState<string | null>(null);
  const choose = (mode: AccessMode) => {
    const on = Object.keys(settings.sites).filter((host) => settings.sites[host] === 'on');
    chooseAccess(mode, on).then(
      (done) => setNotice(done ? chosen(mode) : t('access-refused')),
      () => setNotice(t('settings-not-kept')),
    );
  };
  const chosen = (mode: AccessMode) => t(mode === 'on-click' ? 'welcome-chosen-click' : 'welcome-chosen', { mode: t(`access-${mode}`) });
  return (
    <main class="sheet-page welcome surface">
      <header>
        <Brand />
      </header>
      <h1>{t('welcome-heading')}</h1>
      <p class="lede">
        {t
          .parts('welcome-lede', ['title'])
          .map((part) => (typeof part === 'string' ? part : <Data key="title">{dataset?.topic.title ?? '…'}</Data>))}
      </p>
      {dataset ? <SamplePoint dataset={dataset} /> : null}
      <section class="shapes">
        <h2 class="label">{t('welcome-shapes')}</h2>
        <dl>
          {SHAPES.map(([shape, name, note]) => (
            <div key={shape}>
              <dt>
                <MarkShape shape={shape} />
              </dt>
              <dd>
                <b>{t(name)}</b>
                <span class="meta">{t(note)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="ask">
        <h2>{t('access-question')}</h2>
        <AccessOptions onChoose={choose} />
        <Notice text={notice} />
        <p class="meta">{t('welcome-private')}</p>
        <p class="meta">
          <a href="/options.html">{t('welcome-settings')}</a>
          <span class="dot">
            <a href="/explorer.html">{t('welcome-explore')}</a>
          </span>
        </p>
      </section>
    </main>
  );
}
