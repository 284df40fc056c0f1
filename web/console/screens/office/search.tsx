/** What was found, by kind; older issues a year at a time. */

import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Found, type Hit, searchQuery } from '../../data/office-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { HitRow } from './hit-row.tsx';
import { SearchForm } from './search-form.tsx';
import { OFFICE } from './texts/index.ts';

export default function SearchScreen() {
  const words = useTexts(OFFICE).search;
  const { query } = useLocation();
  const q = query.q ?? '';
  return (
    <Page title={words.title} back="/console/inbox">
      <SearchForm key={q} asked={q} />
      {q.length > 1 && <Results key={q} q={q} />}
    </Page>
  );
}

const Results = ({ q }: { readonly q: string }) => {
  const [before, setBefore] = useState<string | undefined>(undefined);
  useEffect(() => setBefore(undefined), [q]);
  return (
    <Reading of={useQuery(searchQuery(q, before))}>
      {(found) => <Hits found={found} onOlder={(month) => setBefore(month)} />}
    </Reading>
  );
};

const KINDS = ['issue', 'case', 'sign-up'] as const satisfies readonly Hit['kind'][];

const Hits = ({ found, onOlder }: { readonly found: Found; readonly onOlder: (month: string) => void }) => {
  const texts = useTexts(OFFICE);
  const words = texts.search;
  const { items, more, olderBefore } = found;
  return (
    <>
      <p role="status">{items.length === 0 ? words.nothing : words.found(items.length)}</p>
      {more && <Notice>{words.more}</Notice>}
      {KINDS.map((kind) => (
        <List
          key={kind}
          title={texts.hits.kinds[kind]}
          empty={null}
          items={items.filter((hit) => hit.kind === kind)}
          keyOf={({ id }) => id}
        >
          {(hit) => <HitRow hit={hit} />}
        </List>
      ))}
      {olderBefore !== null && (
        <div class="actions">
          <Button onClick={() => onOlder(olderBefore)}>{words.older}</Button>
        </div>
      )}
    </>
  );
};
