/** What may teach the automat at the next training, and what staff correct most. The office takes back what was approved by mistake. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { type Candidate, type Candidates, candidatesQuery } from '../../data/learning-types.ts';
import { useMe } from '../../data/me.ts';
import { useMore } from '../../data/use-more.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { List } from '../../parts/list.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dateOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { OFFICE } from './texts/index.ts';

export default function LearningScreen() {
  const words = useTexts(OFFICE).learning;
  return (
    <Page title={words.title} back="/console/settings">
      <p>{words.lead}</p>
      <Reading of={useQuery(candidatesQuery)}>{(candidates) => <Phrases candidates={candidates} />}</Reading>
    </Page>
  );
}

/** What something means, in words. */
const useMeanings = () => {
  const words = useTexts(OFFICE).learning;
  const { city } = useMe();
  const category = (id: string): string => city.categories.find((one) => one.id === id)?.name ?? id;
  return {
    ofPhrase: ({ means }: Candidate): string =>
      means.kind === 'intent'
        ? words.intents[means.intent]
        : `${words.reportOf(category(means.category))}${means.urgent ? `, ${words.urgentMark}` : ''}`,
    named: (name: string): string =>
      Object.entries({ ...words.intents, ...words.otherNames }).find(([id]) => id === name)?.[1] ?? category(name),
  };
};

const Phrases = ({ candidates }: { readonly candidates: Candidates }) => {
  const words = useTexts(OFFICE).learning;
  const language = useLanguage();
  const { library } = useConsole();
  const meanings = useMeanings();
  const { items, more, busy } = useMore(candidatesQuery.path, candidates);
  const [removed, setRemoved] = useState<Candidate | null>(null);
  const [done, setDone] = useState(false);
  const { corrections } = candidates;
  return (
    <>
      {done && <Notice kind="good">{words.withdrawn}</Notice>}
      <List title={words.approved} items={items} empty={words.none} keyOf={({ id }) => id}>
        {(phrase) => (
          <article class="card">
            <p lang={phrase.language}>„{phrase.text}”</p>
            <p class="hint">
              {meanings.ofPhrase(phrase)}, {words.languages[phrase.language]}, {dateOf(language, phrase.approvedOn)}
            </p>
            <Button kind="danger" onClick={() => setRemoved(phrase)}>
              {words.withdraw}
            </Button>
          </article>
        )}
      </List>
      <MoreButton more={more} busy={busy} />
      {corrections.length > 0 && (
        <section>
          <h2>{words.corrected}</h2>
          <ul>
            {corrections.map(({ what, from, to, count }) => (
              <li key={`${what} ${from} ${to}`}>
                {meanings.named(from)} → {meanings.named(to)}: {count}
              </li>
            ))}
          </ul>
        </section>
      )}
      {removed !== null && (
        <CommandDialog
          title={words.withdrawTitle}
          confirm={words.withdraw}
          danger
          now
          command={() => {
            const path = `/api/learning/candidates/${removed.id}/withdraw`;
            return { method: 'POST', path, body: {}, version: null, subject: path, label: words.label };
          }}
          onClose={() => setRemoved(null)}
          onDone={() => {
            setRemoved(null);
            setDone(true);
            void library.refresh(candidatesQuery.path);
          }}
        >
          <p>„{removed.text}”</p>
        </CommandDialog>
      )}
    </>
  );
};
