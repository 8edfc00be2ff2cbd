/* Those named in the article with how often, then everybody by side; the role beside each name. */
import type { PeopleView, PersonRow } from '../../core/view-people';
import { Data } from '../Data';
import { DigestBlock } from '../DigestBlock';
import { RecordLink } from '../RecordLink';
import { useWords } from '../words';

export function PeopleList({ people }: { people: PeopleView }) {
  const t = useWords();
  return (
    <>
      {people.named.length > 0 ? (
        <DigestBlock heading={t('panel-in-article')}>
          <Rows people={people.named} />
        </DigestBlock>
      ) : null}
      {people.sides.map(({ name, people: rows }) => (
        <DigestBlock key={name} heading={name} aside={t.number(rows.length)}>
          <Rows people={rows} />
        </DigestBlock>
      ))}
    </>
  );
}

function Rows({ people }: { people: PersonRow[] }) {
  const t = useWords();
  return (
    <ul class="people">
      {people.map(({ ref, role, kind, mentions }) => (
        <li class="person" key={ref.id}>
          <span>
            <RecordLink to={ref} />
            <span class="meta">{role ? <Data>{role}</Data> : t(`actor-${kind}`)}</span>
          </span>
          {mentions > 0 ? (
            <span class="num meta">
              <span aria-hidden="true">{t.number(mentions)}</span>
              <span class="visually-hidden">{t('panel-mentions', { count: mentions })}</span>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
