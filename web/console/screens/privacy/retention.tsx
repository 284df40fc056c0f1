/** What is kept for how long, and what the last night deleted: before, after, and what something open still needs. */
import { useConsole } from '../../data/console.ts';
import { holdsQuery, type RetentionRow, retentionQuery } from '../../data/office-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { List, Marks } from '../../parts/list.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { HeldBy } from './hold.tsx';
import { PRIVACY } from './texts/index.ts';

export default function RetentionScreen() {
  const words = useTexts(PRIVACY);
  const language = useLanguage();
  const { clock } = useConsole();
  return (
    <Page title={words.title} back="/console/settings">
      <p>{words.lead}</p>
      <Reading of={useQuery(retentionQuery)}>
        {({ items, nextAt }) => (
          <>
            {nextAt !== null && <p class="hint">{words.next(momentOf(language, nextAt, clock.now()))}</p>}
            <List items={items} keyOf={({ kind }) => kind}>
              {(row) => <Kept row={row} />}
            </List>
          </>
        )}
      </Reading>
      <h2>{words.holds}</h2>
      <Reading of={useQuery(holdsQuery)}>
        {({ items }) => (
          <List items={items} empty={words.noHolds} keyOf={({ id }) => id}>
            {(hold) => (
              <article class="card">
                <h3>
                  {hold.kind === 'person' ? (
                    <a href={`/console/people/${hold.id}`}>{words.holdOf.person}</a>
                  ) : (
                    words.holdOf[hold.kind]
                  )}
                </h3>
                <HeldBy hold={hold} />
              </article>
            )}
          </List>
        )}
      </Reading>
    </Page>
  );
}

const Kept = ({ row: { kind, days, reason, verified, byItself, last } }: { readonly row: RetentionRow }) => {
  const words = useTexts(PRIVACY);
  const language = useLanguage();
  const { clock } = useConsole();
  return (
    <article class="card">
      <h2>{words.kinds[kind]}</h2>
      <Marks marks={verified ? [] : [{ text: words.unverified, tone: 'late' }]} />
      <p>{words.days(days)}</p>
      <p class="hint">{reason}</p>
      {byItself && <p class="hint">{words.byItself}</p>}
      {last !== null && (
        <dl class="facts">
          <dt>{words.last}</dt>
          <dd>{momentOf(language, last.at, clock.now())}</dd>
          <dt>{words.before}</dt>
          <dd>{last.before}</dd>
          <dt>{words.deleted}</dt>
          <dd>{last.deleted}</dd>
          <dt>{words.held}</dt>
          <dd>{last.held}</dd>
          <dt>{words.after}</dt>
          <dd>{last.after}</dd>
        </dl>
      )}
    </article>
  );
};
