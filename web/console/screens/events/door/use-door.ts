/** A door on this device: who was let in here, what the product said of it, and how to let in the next. Works without a connection. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useConsole } from '../../../data/console.ts';
import { about, waiting } from '../../../data/queue.ts';
import { useValue } from '../../../data/value.ts';
import { useTexts } from '../../../texts/language.ts';
import { DOOR } from '../texts/door/index.ts';
import { type Arrival, checkInOf, type Heard } from './arrivals.ts';
import { heardOf } from './heard.ts';

interface Kept {
  readonly arrivals: readonly Arrival[];
  /** Names this device's count of guests without sign-up. */
  readonly countId: string;
  readonly adults: number;
  readonly children: number;
}

export interface Door {
  readonly arrivals: readonly Arrival[];
  readonly heard: ReadonlyMap<string, Heard>;
  readonly walkIns: { readonly adults: number; readonly children: number };
  /** Arrivals that the product does not have yet. */
  readonly unsent: number;
  /** Kept at once; resolves when the product has answered, or null when it has not yet. */
  letIn(arrival: Omit<Arrival, 'id' | 'at'>): Promise<Heard | null>;
  count(walkIns: Door['walkIns']): void;
  /** Takes an arrival off the list of what has to be cleared up. */
  clear(arrivalId: string): void;
}

const answerName = (arrivalId: string): string => `door-answer:${arrivalId}`;

export const useDoor = (dateId: string): Door => {
  const { store, outbox, clock } = useConsole();
  const words = useTexts(DOOR);
  const name = `door:${dateId}`;
  const subject = `/api/event-dates/${dateId}/check-ins`;
  const queue = useValue(outbox.queue);
  const [kept, setKept] = useState<Kept>(NOTHING);
  const [heard, setHeard] = useState<ReadonlyMap<string, Heard>>(new Map());
  // Two taps in a row both build on what the first has made.
  const latest = useRef(kept);

  const keep = (changed: Partial<Kept>): void => {
    latest.current = { ...latest.current, ...changed };
    setKept(latest.current);
    void store.keepDraft(name, JSON.stringify(latest.current));
  };

  useEffect(() => {
    let here = true;
    void store.draft(name).then((text) => {
      // Written by this screen and by nothing else.
      const before: Kept = text === undefined ? NOTHING : (JSON.parse(text) as Kept);
      if (!here) return;
      const since = latest.current.arrivals.filter(({ id }) => !before.arrivals.some((one) => one.id === id));
      latest.current = { ...before, arrivals: [...before.arrivals, ...since] };
      setKept(latest.current);
    });
    return () => {
      here = false;
    };
  }, [store, name]);

  const read = async (arrivalId: string): Promise<Heard | null> => heardOf(await store.draft(answerName(arrivalId)), arrivalId);

  useEffect(() => {
    let here = true;
    void Promise.all(kept.arrivals.map(async ({ id }) => [id, await read(id)] as const)).then((answers) => {
      if (here) setHeard(new Map(answers.flatMap(([id, one]) => (one === null ? [] : [[id, one] as const]))));
    });
    return () => {
      here = false;
    };
    // An answer comes when something leaves the queue.
  }, [store, kept.arrivals, queue]);

  const send = (what: { readonly body: object; readonly about: string; readonly label: string; readonly answer?: string }) =>
    outbox.send({
      method: 'POST',
      path: subject,
      body: what.body,
      version: null,
      subject: what.about,
      label: what.label,
      batch: subject,
      ...(what.answer === undefined ? {} : { keepAnswerAs: what.answer }),
    });

  return {
    arrivals: kept.arrivals,
    heard,
    walkIns: { adults: kept.adults, children: kept.children },
    unsent: waiting(about(queue, subject)).length,
    letIn: async (one) => {
      const arrival: Arrival = { ...one, id: crypto.randomUUID(), at: clock.now() };
      keep({ arrivals: [...latest.current.arrivals, arrival] });
      const outcome = await send({
        body: { items: [checkInOf(arrival)] },
        about: subject,
        label: `${arrival.name}: ${words.label}`,
        answer: answerName(arrival.id),
      });
      return outcome.kind === 'queued' ? null : read(arrival.id);
    },
    count: (walkIns) => {
      const countId = latest.current.countId === '' ? crypto.randomUUID() : latest.current.countId;
      keep({ ...walkIns, countId });
      const counting = `${subject}#walk-ins`;
      // The last count holds: those before it need not go out.
      for (const { key } of waiting(about(outbox.queue.get(), counting))) void outbox.drop(key);
      const count = { id: countId, ...walkIns, at: clock.now() };
      void send({ body: { walkIns: [count] }, about: counting, label: words.walkInsLabel });
    },
    clear: (arrivalId) => {
      keep({ arrivals: latest.current.arrivals.filter(({ id }) => id !== arrivalId) });
      void store.keepDraft(answerName(arrivalId), '');
    },
  };
};

const NOTHING: Kept = { arrivals: [], countId: '', adults: 0, children: 0 };
