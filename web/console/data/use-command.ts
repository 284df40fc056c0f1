import { useRef, useState } from 'preact/hooks';
import type { Problem } from './api-types.ts';
import { useConsole } from './console.ts';
import type { Decided, Outcome } from './outbox.ts';

export interface Commanding {
  readonly busy: boolean;
  /** Why the last one was refused; null = it was not. `not-now`: nobody answered, and it may not wait. */
  readonly refused: Problem | 'not-now' | null;
  /** Kept and sent, when there is a connection. */
  send(command: Decided, file?: Blob): Promise<Outcome>;
  /** Sent now or not at all. Tried again with the same words it has one effect. */
  sendNow(command: Decided): Promise<Outcome>;
}

/** What a button does. One at a time: a second tap while the first is under way does nothing new. */
export const useCommand = (): Commanding => {
  const { outbox } = useConsole();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem | 'not-now' | null>(null);
  const tried = useRef({ what: '', key: '' });
  const running = useRef<Promise<Outcome> | null>(null);

  const run = async (act: () => Promise<Outcome>): Promise<Outcome> => {
    setBusy(true);
    setRefused(null);
    try {
      const outcome = await act();
      if (outcome.kind === 'refused') setRefused(outcome.problem);
      if (outcome.kind === 'not-now') setRefused('not-now');
      return outcome;
    } finally {
      running.current = null;
      setBusy(false);
    }
  };
  const oneAtATime = (act: () => Promise<Outcome>): Promise<Outcome> => {
    running.current ??= run(act);
    return running.current;
  };
  const keyFor = ({ path, body }: Decided): string => {
    const what = `${path} ${JSON.stringify(body)}`;
    if (tried.current.what !== what) tried.current = { what, key: crypto.randomUUID() };
    return tried.current.key;
  };
  return {
    busy,
    refused,
    send: (command, file) => oneAtATime(() => outbox.send(command, file)),
    sendNow: (command) =>
      oneAtATime(async () => {
        const outcome = await outbox.sendNow(command, keyFor(command));
        if (outcome.kind === 'sent') tried.current = { what: '', key: '' };
        return outcome;
      }),
  };
};
