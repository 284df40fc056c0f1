/** Saves what is typed into an offer: kept on this device first, sent a moment later, and again whenever the product can be reached. */
import type { Problem } from '../console/data/api-types.ts';
import type { Console } from '../console/data/console.ts';
import type { Checks, FieldValue, FieldView, SavedFields } from '../console/data/grants-types.ts';
import { createValue, type Value } from '../console/data/value.ts';
import { arrived, departing, dropped, insisted, NOTHING_TYPED, turnedBack, type Writing, withTyped } from './writing.ts';

export interface Told {
  /** Places as the last saves left them. */
  readonly fields: Readonly<Record<string, FieldView>>;
  readonly checks: Checks | null;
}

export interface Pen {
  readonly writing: Value<Writing>;
  readonly told: Value<Told>;
  /** Why what was typed cannot be stored; it stays on this device. */
  readonly refused: Value<Problem | null>;
  type(field: string, value: FieldValue, seen: number): void;
  /** Own words over what somebody else has put there meanwhile. */
  insist(field: string, version: number): void;
  drop(field: string): void;
  /** Sends what waits, now. True when everything is stored. */
  flush(): Promise<boolean>;
}

/** So long nobody types: then it goes out. */
const PAUSE_MS = 600;
const RETRY_MS = 5_000;

type Tools = Pick<Console, 'api' | 'store' | 'library'>;

/** `path`: address of the offer. */
const createPen = ({ api, store, library }: Tools, path: string, kept: Writing): Pen => {
  const writing = createValue(kept);
  const told = createValue<Told>({ fields: {}, checks: null });
  const refused = createValue<Problem | null>(null);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;

  const put = (next: Writing): Promise<void> => {
    writing.set(next);
    const nothing = next.flight === null && Object.keys(next.typed).length === 0;
    return store.keepUnsaved(path, nothing ? null : JSON.stringify(next));
  };

  const send = async (): Promise<void> => {
    for (;;) {
      const next = departing(writing.get(), crypto.randomUUID());
      if (next?.flight == null) return;
      // Kept before it goes: after a crash the very same is sent again.
      await put(next);
      const { key, saves } = next.flight;
      const answer = await api({ method: 'PUT', path: `${path}/fields`, body: { saves }, key });
      if (answer.kind === 'refused') {
        await put(turnedBack(writing.get()));
        refused.set(answer.problem);
        return;
      }
      if (answer.kind !== 'ok') return;
      // The API answers what its schema says.
      const { results, checks } = answer.body as SavedFields;
      refused.set(null);
      told.set({
        fields: { ...told.get().fields, ...Object.fromEntries(results.map(({ stored }) => [stored.id, stored])) },
        checks,
      });
      await put(arrived(writing.get(), results));
      void library.refresh(path);
    }
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(pause);
    sending ??= send().finally(() => {
      sending = null;
    });
    await sending;
    const { typed, flight } = writing.get();
    return flight === null && Object.keys(typed).length === 0;
  };

  const soon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void flush(), PAUSE_MS);
  };

  // What the API refuses is not sent again until somebody types: it would be refused again.
  setInterval(() => {
    if (refused.get() === null && departing(writing.get(), '') !== null) void flush();
  }, RETRY_MS);
  addEventListener('online', () => void flush());

  return {
    writing,
    told,
    refused,
    type: (field, value, seen) => {
      void put(withTyped(writing.get(), field, value, seen));
      soon();
    },
    insist: (field, version) => {
      void put(insisted(writing.get(), field, version));
      soon();
    },
    drop: (field) => void put(dropped(writing.get(), field)),
    flush,
  };
};

/** Written by this file and by nothing else. */
const parsed = (kept: string | undefined): Writing => (kept === undefined ? NOTHING_TYPED : (JSON.parse(kept) as Writing));

const pens = new Map<string, Promise<Pen>>();

/** One for an offer, as long as the app is open: it goes on sending after its screen is left. */
export const penAt = (tools: Tools, path: string): Promise<Pen> => {
  const pen = pens.get(path) ?? tools.store.unsaved(path).then((kept) => createPen(tools, path, parsed(kept)));
  pens.set(path, pen);
  return pen;
};

/** At the start of an app: what an earlier visit could not send goes out. */
export const sendUnsaved = async (tools: Tools): Promise<void> => {
  for (const path of await tools.store.allUnsaved()) void (await penAt(tools, path)).flush();
};
