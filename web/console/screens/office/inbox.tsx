/** The office inbox: what only a person can answer, taken and answered; what closes first comes first. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { type Holder, type InboxRow, inboxQuery } from '../../data/office-types.ts';
import { useMore } from '../../data/use-more.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import { List, type Mark, Marks } from '../../parts/list.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { Acting } from './acting.tsx';
import { closingMark } from './closing.ts';
import { SearchForm } from './search-form.tsx';
import { OFFICE } from './texts/index.ts';

const HOLDERS: readonly Holder[] = ['all', 'mine', 'nobody'];

export default function InboxScreen() {
  const { inbox: words, canned } = useTexts(OFFICE);
  const [holder, setHolder] = useState<Holder>('all');
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <SearchForm />
      <fieldset class="actions">
        <legend class="hint">{words.whose}</legend>
        {HOLDERS.map((one) => (
          <Pressed key={one} pressed={one === holder} onClick={() => setHolder(one)}>
            {words.holders[one]}
          </Pressed>
        ))}
      </fieldset>
      <Reading of={useQuery(inboxQuery(holder))}>{(page) => <Cases holder={holder} page={page} />}</Reading>
      <div class="actions">
        <LinkButton href="/console/colleagues">{words.colleagues}</LinkButton>
        <LinkButton href="/console/canned">{canned.title}</LinkButton>
      </div>
    </Page>
  );
}

const Pressed = ({
  pressed,
  onClick,
  children,
}: {
  readonly pressed: boolean;
  readonly onClick: () => void;
  readonly children: string;
}) => (
  <button type="button" class="button plain" aria-pressed={pressed} onClick={onClick}>
    {children}
  </button>
);

const Cases = ({
  holder,
  page,
}: {
  readonly holder: Holder;
  readonly page: { readonly items: readonly InboxRow[]; readonly nextCursor: string | null };
}) => {
  const words = useTexts(OFFICE).inbox;
  const { items, more, busy } = useMore(inboxQuery(holder).path, page);
  return (
    <>
      <List items={items} empty={words.nothing[holder]} keyOf={({ id }) => id}>
        {(row) => <CaseCard row={row} />}
      </List>
      <MoreButton more={more} busy={busy} />
    </>
  );
};

/** What closes and when, and who has it. */
export const CaseMarks = ({ row }: { readonly row: InboxRow }) => {
  const texts = useTexts(OFFICE);
  const words = texts.inbox;
  const me = useMe();
  const { clock } = useConsole();
  const { urgent, closes, messengerClosed, taken, takenByName, state } = row;
  const open = state !== 'answered';
  const marks: readonly Mark[] = [
    ...(urgent ? [{ text: words.urgent, tone: 'urgent' } as const] : []),
    ...(open ? [closingMark(closes, clock.now(), texts.closing)] : [{ text: words.answered, tone: 'good' } as const]),
    ...(open && messengerClosed ? [{ text: texts.closing.messengerClosed, tone: 'plain' } as const] : []),
    taken === null
      ? { text: words.free, tone: 'plain' }
      : { text: taken.by === me.id ? words.mine : words.theirs(takenByName ?? ''), tone: taken.by === me.id ? 'good' : 'plain' },
  ];
  return <Marks marks={marks} />;
};

export const Said = ({ row: { words: said, attachments } }: { readonly row: InboxRow }) => {
  const words = useTexts(OFFICE).inbox;
  return (
    <>
      {said === null ? <p class="hint">{words.hidden}</p> : <blockquote>{said === '' ? words.noWords : said}</blockquote>}
      {attachments.map(({ id, url }) =>
        url === null ? null : (
          <p key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              {words.file}
            </a>
          </p>
        ),
      )}
    </>
  );
};

const CaseCard = ({ row }: { readonly row: InboxRow }) => {
  const words = useTexts(OFFICE).inbox;
  const language = useLanguage();
  const { clock } = useConsole();
  return (
    <article class="card">
      <h2>
        <a href={`/console/inbox/${row.id}`}>{words.kinds[row.kind]}</a>
      </h2>
      <CaseMarks row={row} />
      <small>
        {words.why[row.kind]} {words.came(momentOf(language, row.at, clock.now()))}
      </small>
      <Said row={row} />
      <Acting row={row} />
    </article>
  );
};
