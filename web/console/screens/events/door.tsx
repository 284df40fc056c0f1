/** Checking guests in, with or without a connection: by code, by QR, by name, by tapping in the list. */
import { useEffect, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { type CheckIn, eventDateQuery, type GuestView } from '../../data/event-types.ts';
import { useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { type AtDoor, atDoor } from './door/arrivals.ts';
import { Conflicts } from './door/conflicts.tsx';
import { DoorList } from './door/door-list.tsx';
import { DoorProgress } from './door/door-progress.tsx';
import { LetInDialog } from './door/let-in-dialog.tsx';
import { fetchReader } from './door/read-qr.ts';
import { Scanner } from './door/scanner.tsx';
import { UnknownCode } from './door/unknown-code.tsx';
import { type Door, useDoor } from './door/use-door.ts';
import { outcomeWords, type Standing, VerdictBox } from './door/verdict.tsx';
import { WalkIns } from './door/walk-ins.tsx';
import { codeIn, matching } from './search.ts';
import { DOOR } from './texts/door/index.ts';
import { GUESTS } from './texts/guests/index.ts';
import { useGuests } from './use-guests.ts';

export default function DoorScreen() {
  const { params } = useRoute();
  const words = useTexts(DOOR);
  const id = params.id ?? '';
  const date = useQuery(eventDateQuery(id));
  const guests = useGuests(id);
  const door = useDoor(id);
  useEffect(() => void fetchReader(), []);
  const title = date.state === 'read' ? `${words.title}: ${date.body.date.title.pl}` : words.title;
  return (
    <Page title={title} back={`/console/events/${id}`}>
      <Reading of={guests}>{(all) => <AtTheDoor guests={all} door={door} />}</Reading>
      <WalkIns door={door} />
    </Page>
  );
}

interface Chosen {
  readonly signUpId: string;
  readonly how: CheckIn['how'];
}

const AtTheDoor = ({ guests, door }: { readonly guests: readonly GuestView[]; readonly door: Door }) => {
  const words = useTexts(DOOR);
  const { people } = useTexts(GUESTS);
  const language = useLanguage();
  const me = useMe();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [scans, setScans] = useState(false);
  const [standing, setStanding] = useState<Standing | null>(null);
  const list = atDoor(guests, door.arrivals, door.heard, me.id);
  const code = codeIn(typed);
  const byCode = code === null ? undefined : list.find(({ guest }) => guest.code === code);
  const found = byCode === undefined ? matching(list.map(withNames), typed).map(({ one }) => one) : [byCode];
  const open = chosen === null ? undefined : list.find(({ guest }) => guest.id === chosen.signUpId);

  const letIn = async (arrival: Parameters<Door['letIn']>[0]): Promise<void> => {
    const who = { name: arrival.name, people: people(arrival.adults, arrival.children) };
    setChosen(null);
    setTyped('');
    // Said at once: nobody waits at a door for a bad connection.
    setStanding(outcomeWords(who, null, words, language));
    const heard = await door.letIn(arrival);
    if (heard !== null && heard.result !== 'done') setStanding(outcomeWords(who, heard, words, language));
  };
  const choose = (one: AtDoor, how: CheckIn['how']): void => {
    setStanding(null);
    setChosen({ signUpId: one.guest.id, how });
  };
  const scanned = (text: string): void => {
    setScans(false);
    const one = list.find(({ guest }) => guest.code === text);
    if (one === undefined) setTyped(text);
    else choose(one, 'qr');
  };

  return (
    <>
      <DoorProgress list={list} door={door} />
      <VerdictBox standing={standing} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [only, second] = found;
          if (only !== undefined && second === undefined) choose(only, byCode === undefined ? 'name' : 'code');
        }}
      >
        <Field type="search" label={words.find} hint={words.findHint} value={typed} onInput={setTyped} />
      </form>
      <Button onClick={() => setScans(true)}>{words.scan}</Button>
      {code !== null && byCode === undefined && found.length === 0 ? (
        <UnknownCode
          onLetIn={() => void letIn({ signUpId: null, code, name: words.byCode(code), how: 'code', adults: 0, children: 0 })}
        />
      ) : (
        <DoorList
          list={found}
          searched={typed.trim() !== ''}
          onChoose={(one) => choose(one, typed.trim() === '' ? 'list' : byCode === undefined ? 'name' : 'code')}
        />
      )}
      <Conflicts door={door} />
      {open !== undefined && chosen !== null && (
        <LetInDialog
          one={open}
          onClose={() => setChosen(null)}
          onLetIn={(count) =>
            void letIn({
              signUpId: open.guest.id,
              code: null,
              name: open.guest.name ?? open.guest.code,
              how: chosen.how,
              ...count,
            })
          }
        />
      )}
      {scans && <Scanner onCode={scanned} onClose={() => setScans(false)} />}
    </>
  );
};

const withNames = (one: AtDoor) => ({ one, name: one.guest.name, code: one.guest.code });
