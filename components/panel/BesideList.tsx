/* The article's statements beside the dossier: each a button that goes to it, the point, and who holds what on it. */
import type { BesideRow } from '../../core/view-beside';
import { Letter } from '../Assessment';
import { Data } from '../Data';
import { DigestBlock } from '../DigestBlock';
import { Disclosure } from '../Disclosure';
import { RecordLink } from '../RecordLink';
import { MarkShape } from '../VerificationMark';
import { useWords } from '../words';

interface BesideListProps {
  rows: BesideRow[];
  language: string | null;
  onReveal?: ((sentence: BesideRow['sentence']) => void) | undefined;
}

const ROWS_SHOWN = 3;

export function BesideList({ rows, language, onReveal }: BesideListProps) {
  const t = useWords();
  if (rows.length === 0) return null;
  const rest = rows.slice(ROWS_SHOWN);
  const draw = (row: BesideRow) => <Row key={row.sentence.start} {...{ row, language, onReveal }} />;
  return (
    <DigestBlock heading={t('beside-heading')} aside={t('beside-count', { count: rows.length })}>
      <ul class="beside">{rows.slice(0, ROWS_SHOWN).map(draw)}</ul>
      {rest.length > 0 ? (
        <Disclosure class="more" summary={t('beside-more', { count: rest.length })}>
          {() => <ul class="beside">{rest.map(draw)}</ul>}
        </Disclosure>
      ) : null}
    </DigestBlock>
  );
}

function Row({ row, language, onReveal }: Omit<BesideListProps, 'rows'> & { row: BesideRow }) {
  const t = useWords();
  const { sentence, point, taken, holders, others } = row;
  const words = <Data lang={language ?? undefined}>{sentence.text}</Data>;
  return (
    <li>
      {onReveal ? (
        <button type="button" class="link-button said-here" title={t('show-in-page')} onClick={() => onReveal(sentence)}>
          {words}
        </button>
      ) : (
        <p class="said-here">{words}</p>
      )}
      <p class="claim-note">
        <MarkShape shape="contested" />
        <RecordLink to={point} />
        {taken ? <Letter letter={taken.letter} /> : null}
      </p>
      <Held says="beside-held" names={holders} />
      <Held says={taken ? 'beside-otherwise' : 'beside-all'} names={others} />
    </li>
  );
}

function Held({ says, names }: { says: string; names: string[] }) {
  const t = useWords();
  if (names.length === 0) return null;
  return (
    <p class="meta held">
      {t(says)}{' '}
      <span class="names">
        {names.map((name) => (
          <b key={name}>
            <Data>{name}</Data>
          </b>
        ))}
      </span>
    </p>
  );
}
