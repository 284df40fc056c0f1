/** Who comes to a date: seats first, then the waiting list with its reasons, then those who are out. */
import { useState } from 'preact/hooks';
import type { DateDetail, GuestView } from '../../data/event-types.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { GuestCard } from './guest-card.tsx';
import { matching } from './search.ts';
import { SignUpDialog } from './sign-up-dialog.tsx';
import { GUESTS } from './texts/guests/index.ts';
import { useGuests } from './use-guests.ts';
import { WaitingList } from './waiting-list.tsx';

/** Below so many nobody needs to search. */
const SEARCH_FROM = 8;

export const Guests = ({ detail }: { readonly detail: DateDetail }) => {
  const words = useTexts(GUESTS);
  const guests = useGuests(detail.date.id);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="hint">{words.copyNote}</p>
      {said !== null && <Notice kind="good">{said}</Notice>}
      {detail.date.signUps === 'open' && (
        <div class="actions">
          <Button kind="main" onClick={() => setOpen(true)}>
            {words.signUp}
          </Button>
        </div>
      )}
      <Reading of={guests}>{(all) => <GuestLists detail={detail} guests={all} />}</Reading>
      {open && (
        <SignUpDialog
          detail={detail}
          onClose={() => setOpen(false)}
          onDone={(words) => {
            setOpen(false);
            setSaid(words);
          }}
        />
      )}
    </section>
  );
};

const byName = (a: GuestView, b: GuestView): number => (a.name ?? '').localeCompare(b.name ?? '', 'pl');

const GuestLists = ({ detail, guests }: { readonly detail: DateDetail; readonly guests: readonly GuestView[] }) => {
  const words = useTexts(GUESTS);
  const [typed, setTyped] = useState('');
  const found = matching(guests, typed);
  const ended = found.filter(({ state }) => state.name === 'ended');
  const coming = found.filter(({ state }) => state.name !== 'ended' && state.name !== 'waiting').toSorted(byName);
  return (
    <>
      {guests.length >= SEARCH_FROM && <Field type="search" label={words.search} value={typed} onInput={setTyped} />}
      <List items={coming} empty={words.none} keyOf={({ id }) => id}>
        {(guest) => <GuestCard guest={guest} questions={detail.event.questions} />}
      </List>
      <WaitingList dateId={detail.date.id} questions={detail.event.questions} />
      {ended.length > 0 && (
        <details>
          <summary>
            {words.ended} ({ended.length})
          </summary>
          <List items={ended} keyOf={({ id }) => id}>
            {(guest) => <GuestCard guest={guest} questions={detail.event.questions} />}
          </List>
        </details>
      )}
    </>
  );
};
