/** Today's walk: my open issues in my order, kept on this device; on paper, and on a map that needs no tiles. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { lazy } from 'preact-iso';
import { type IssueSummary, issuesQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Row } from '../../parts/list.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dayOf, localDay } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { marksOf } from './marks.ts';
import { ISSUES } from './texts/index.ts';
import { inOrder, moved, parseOrder } from './walk-order.ts';

const WalkMap = lazy(() => import('./walk-map.tsx'));

export default function WalkScreen() {
  const words = useTexts(ISSUES).walk;
  const mine = useQuery(issuesQuery({ state: 'open', assignee: 'me', limit: '100' }));
  return (
    <Page title={words.title} back="/console/issues">
      <Reading of={mine}>{({ items }) => <Walk issues={items} />}</Reading>
    </Page>
  );
}

const Walk = ({ issues }: { readonly issues: readonly IssueSummary[] }) => {
  const words = useTexts(ISSUES).walk;
  const language = useLanguage();
  const { clock } = useConsole();
  const [kept, keep] = useDraft('walk:order');
  const [said, setSaid] = useState('');
  const [showsMap, setShowsMap] = useState(false);
  const [pressed, setPressed] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const ordered = inOrder(issues, parseOrder(kept));
  const ids = ordered.map(({ id }) => id);
  // Moved in the page, an element loses the focus: whoever uses the keyboard goes on where they were.
  useEffect(() => {
    if (pressed !== null) list.current?.querySelector<HTMLElement>(`[data-move="${pressed}"]`)?.focus();
  }, [kept, pressed]);
  const move = (id: string, by: -1 | 1): void => {
    const next = moved(ids, id, by);
    keep(JSON.stringify(next));
    setPressed(`${id}:${by}`);
    const number = issues.find((issue) => issue.id === id)?.number ?? '';
    setSaid(words.movedTo(number, next.indexOf(id) + 1, next.length));
  };
  if (issues.length === 0) return <p class="empty">{words.nothing}</p>;
  return (
    <>
      <p>{words.lead}</p>
      <p class="print-only">{dayOf(language, localDay(clock.now()))}</p>
      <div class="actions">
        <Button onClick={() => print()}>{words.print}</Button>
        <Button onClick={() => setShowsMap(!showsMap)}>{showsMap ? words.hideMap : words.showMap}</Button>
      </div>
      {showsMap && <WalkMap issues={ordered} />}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <ol class="walk" ref={list}>
        {ordered.map((issue, i) => (
          <li
            key={issue.id}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
              if (!event.altKey || by === 0) return;
              event.preventDefault();
              move(issue.id, by);
            }}
          >
            <Stop issue={issue} place={i + 1} />
            <div class="walk-moves">
              <Move issue={issue} by={-1} onMove={move} />
              <Move issue={issue} by={1} onMove={move} />
            </div>
          </li>
        ))}
      </ol>
      <p class="hint">{words.keyboard}</p>
    </>
  );
};

const Stop = ({ issue, place }: { readonly issue: IssueSummary; readonly place: number }) => {
  const texts = useTexts(ISSUES);
  const language = useLanguage();
  const { clock } = useConsole();
  const { city } = useMe();
  const category = city.categories.find(({ id }) => id === issue.category)?.name ?? issue.category;
  const street = [issue.street, issue.houseNumber].filter((part) => part !== null).join(' ');
  return (
    <Row
      href={`/console/issues/${issue.id}`}
      title={`${place}. ${street === '' ? texts.today.streetUnknown : street}`}
      marks={marksOf(issue, texts, language, clock.now())}
    >
      <small>
        {category}, {issue.number}
      </small>
      <span class="print-only walk-notes">{texts.walk.notes}</span>
    </Row>
  );
};

const Move = ({
  issue: { id, number },
  by,
  onMove,
}: {
  readonly issue: IssueSummary;
  readonly by: -1 | 1;
  readonly onMove: (id: string, by: -1 | 1) => void;
}) => {
  const words = useTexts(ISSUES).walk;
  return (
    <button
      type="button"
      class="button plain"
      data-move={`${id}:${by}`}
      aria-label={by < 0 ? words.up(number) : words.down(number)}
      onClick={() => onMove(id, by)}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
    </button>
  );
};
