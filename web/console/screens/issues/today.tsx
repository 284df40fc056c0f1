/** Today's list: what is overdue, due soon, new and mine, live while it is open. */
import { useEffect, useState } from 'preact/hooks';
import { type IssueSummary, issueQuery, issuesQuery, type Listed } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { about, waiting } from '../../data/queue.ts';
import { useMore } from '../../data/use-more.ts';
import { type Read, useQuery } from '../../data/use-query.ts';
import { useValue } from '../../data/value.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { List, Row } from '../../parts/list.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { marksOf } from './marks.ts';
import { inSections } from './sections.ts';
import { ISSUES } from './texts/index.ts';

const PAGE = '100';
/** More are no day's walk. */
const MOST_COPIES = 40;

export default function TodayScreen() {
  const words = useTexts(ISSUES).today;
  const [subarea, setSubarea] = useState('');
  const query = issuesQuery({ state: 'open', limit: PAGE, ...(subarea === '' ? {} : { subarea }) });
  const first = useQuery(query);
  useCopiesOfMine(first);
  return (
    <Page title={words.title}>
      <div class="actions">
        <LinkButton href="/console/issues/walk">{words.walk}</LinkButton>
      </div>
      <SubareaChoice value={subarea} onChoose={setSubarea} />
      <Reading of={first}>{(page) => <Sections key={query.path} path={query.path} page={page} />}</Reading>
    </Page>
  );
}

/** Outdoors there may be no connection: what is mine can be read there, too. */
const useCopiesOfMine = (list: Read<Listed<IssueSummary>>): void => {
  const me = useMe();
  const { library } = useConsole();
  const ids =
    list.state === 'read' && list.live ? list.body.items.filter(({ assignee }) => assignee === me.id).map(({ id }) => id) : [];
  const mine = ids.slice(0, MOST_COPIES).join();
  useEffect(() => {
    if (mine !== '') void library.copyAhead(mine.split(',').map((id) => issueQuery(id).path));
  }, [library, mine]);
};

const SubareaChoice = ({ value, onChoose }: { readonly value: string; readonly onChoose: (id: string) => void }) => {
  const words = useTexts(ISSUES).today;
  const me = useMe();
  const seen = isOffice(me) ? me.city.subareas : me.city.subareas.filter(({ id }) => me.subareas.includes(id));
  if (seen.length < 2) return null;
  const options = [
    { value: '', label: words.allSubareas },
    ...seen.map(({ id, name }) => ({ value: id, label: name })),
    ...(isOffice(me) ? [{ value: 'outside', label: words.outside }] : []),
  ];
  return <Choice label={words.subarea} value={value} onInput={onChoose} options={options} />;
};

const Sections = ({
  path,
  page,
}: {
  readonly path: string;
  readonly page: { readonly items: readonly IssueSummary[]; readonly nextCursor: string | null };
}) => {
  const words = useTexts(ISSUES).today;
  const me = useMe();
  const { clock } = useConsole();
  const { items, more, busy } = useMore(path, page);
  const sections = inSections(items, { myId: me.id, now: clock.now() });
  return (
    <>
      {sections.length === 0 && (
        <p class="empty">
          {words.nothing} {words.nothingNext}
        </p>
      )}
      {sections.map(({ name, issues }) => (
        <List key={name} title={words.sections[name]} items={issues} keyOf={({ id }) => id}>
          {(issue) => <IssueRow issue={issue} />}
        </List>
      ))}
      {more !== null && (
        <div class="actions">
          <Button busy={busy} onClick={more}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
};

const IssueRow = ({ issue }: { readonly issue: IssueSummary }) => {
  const texts = useTexts(ISSUES);
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { city } = useMe();
  const { clock, outbox } = useConsole();
  const waits = waiting(about(useValue(outbox.queue), `/api/issues/${issue.id}`)).length > 0;
  const category = city.categories.find(({ id }) => id === issue.category)?.name ?? issue.category;
  const place = [issue.street, issue.houseNumber].filter((part) => part !== null).join(' ');
  const marks = marksOf(issue, texts, language, clock.now());
  return (
    <Row
      href={`/console/issues/${issue.id}`}
      title={`${category}: ${place === '' ? texts.today.streetUnknown : place}`}
      marks={waits ? [...marks, { text: texts.marks.waiting, tone: 'good' }] : marks}
    >
      <small>
        {issue.number}, {shell.states[issue.state]}
      </small>
    </Row>
  );
};
