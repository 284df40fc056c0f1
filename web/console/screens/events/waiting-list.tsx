import { type EventContent, waitingListQuery } from '../../data/event-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { List } from '../../parts/list.tsx';
import { useTexts } from '../../texts/language.ts';
import { GuestCard } from './guest-card.tsx';
import { GUESTS } from './texts/guests/index.ts';

/** In order, and of each why there is no offer yet. */
export const WaitingList = ({
  dateId,
  questions,
}: {
  readonly dateId: string;
  readonly questions: EventContent['questions'];
}) => {
  const words = useTexts(GUESTS);
  const waiting = useQuery(waitingListQuery(dateId));
  if (waiting.state !== 'read') return null;
  return (
    <List title={words.waiting.title} items={waiting.body.items} empty={words.waiting.none} keyOf={({ guest }) => guest.id}>
      {({ guest, place, said }) => (
        <GuestCard guest={{ ...guest, place }} questions={questions} why={said ?? words.waiting.offerGoesOut} />
      )}
    </List>
  );
};
