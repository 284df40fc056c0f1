/** One person in one line of time: what the reader may see of them. */
import { useRoute } from 'preact-iso';
import { isOffice, useMe } from '../../data/me.ts';
import { timelineQuery } from '../../data/office-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { List } from '../../parts/list.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { HitRow } from './hit-row.tsx';
import { PersonData } from './person-data.tsx';
import { OFFICE } from './texts/index.ts';

export default function PersonScreen() {
  const words = useTexts(OFFICE).person;
  const office = isOffice(useMe());
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.title} back="/console/inbox">
      <p class="hint">{words.lead}</p>
      <Reading of={useQuery(timelineQuery(id))}>
        {({ items }) => (
          <>
            <List items={items} keyOf={({ kind, id }) => `${kind}-${id}`}>
              {(hit) => <HitRow hit={hit} />}
            </List>
            {office && (
              <PersonData id={id} holds={items.flatMap((hit) => (hit.kind === 'hold' && hit.of === 'person' ? [hit] : []))} />
            )}
          </>
        )}
      </Reading>
    </Page>
  );
}
