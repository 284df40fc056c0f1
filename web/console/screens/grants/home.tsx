/** Where micro-grants begin: ideas, organisations, and the calls of all years. */
import { type EditionRow, editionsQuery } from '../../data/grants-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import { List, type Mark, Row } from '../../parts/list.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';
import type { GrantTexts } from './texts/texts.ts';

export default function GrantsScreen() {
  const words = useTexts(GRANTS).home;
  const me = useMe();
  const reviews = me.role === 'committee';
  return (
    <Page title={words.title}>
      {!reviews && (
        <div class="actions">
          <LinkButton kind="main" href="/console/grants/ideas">
            {words.ideas}
          </LinkButton>
          <LinkButton href="/console/grants/organisations">{words.organisations}</LinkButton>
        </div>
      )}
      <Reading of={useQuery(editionsQuery)}>
        {({ items }) => (
          <List title={words.editions} items={newestFirst(items)} empty={words.none} keyOf={({ id }) => id}>
            {(edition) => (
              <Row
                href={`/console/grants/editions/${edition.id}${reviews ? '/desk' : ''}`}
                title={edition.name}
                marks={marksOf(edition, words, isOffice(me))}
              />
            )}
          </List>
        )}
      </Reading>
    </Page>
  );
}

const newestFirst = (editions: readonly EditionRow[]): readonly EditionRow[] => editions.toSorted((a, b) => b.year - a.year);

const marksOf = ({ phase, example, verified, told }: EditionRow, words: GrantTexts['home'], office: boolean): readonly Mark[] => [
  { text: words.phases[phase], tone: phase === 'call' ? 'good' : 'plain' },
  ...(example ? [{ text: words.example, tone: 'late' } as const] : []),
  ...(verified === null && office ? [{ text: words.notVerified, tone: 'late' } as const] : []),
  ...(told && office ? [{ text: words.told, tone: 'plain' } as const] : []),
];
