/** A form that is saved as a whole while it is typed: on this device at once, sent when nobody has typed for a moment. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../console/data/api-types.ts';
import { useConsole } from '../console/data/console.ts';
import { useDraft } from '../console/data/use-draft.ts';

const PAUSE_MS = 1_000;
const RETRY_MS = 5_000;

export interface Autosaved<Form> {
  readonly form: Form;
  readonly change: (changed: Partial<Form>) => void;
  readonly state: 'saved' | 'unsaved';
  /** Why it cannot be stored; typing on tries again. */
  readonly refused: Problem | null;
  /** What is on this device only is of no use any more: it has been sent another way. */
  readonly forget: () => void;
}

/** `path`: where it is PUT. `bodyOf` gives null while something is typed that cannot be sent. `about`: the address that shows it. */
export const useAutosaved = <Form extends object>(
  path: string,
  about: string,
  stored: Form,
  bodyOf: (form: Form) => unknown | null,
): Autosaved<Form> => {
  const { api, library } = useConsole();
  const [kept, keep, arrived] = useDraft(path);
  const [refused, setRefused] = useState<Problem | null>(null);
  const typed = useRef(kept);
  typed.current = kept;

  const send = async (): Promise<void> => {
    const words = typed.current;
    // Written by this hook and by nothing else.
    const body = words === '' ? null : bodyOf(JSON.parse(words) as Form);
    if (body === null) return;
    const answer = await api({ method: 'PUT', path, body, key: crypto.randomUUID() });
    setRefused(answer.kind === 'refused' ? answer.problem : null);
    if (answer.kind !== 'ok') return;
    await library.refresh(about);
    arrived(words);
  };

  useEffect(() => {
    if (kept === '' || refused !== null) return;
    const pause = setTimeout(() => void send(), PAUSE_MS);
    const again = setInterval(() => void send(), RETRY_MS);
    return () => {
      clearTimeout(pause);
      clearInterval(again);
    };
  }, [kept, refused]);

  const form = kept === '' ? stored : (JSON.parse(kept) as Form);
  return {
    form,
    change: (changed) => {
      setRefused(null);
      keep(JSON.stringify({ ...form, ...changed }));
    },
    state: kept === '' ? 'saved' : 'unsaved',
    refused,
    forget: () => keep(''),
  };
};
