/** Reads an answer that the queue has kept for an arrival. Pure. */
import type { CheckInAnswer } from '../../../data/event-types.ts';
import type { Heard } from './arrivals.ts';

interface Kept {
  readonly answer?: { readonly kind?: unknown; readonly problem?: { readonly detail?: unknown } };
  readonly body?: { readonly items?: readonly CheckInAnswer[] } | null;
}

/** Null = no answer yet, or one about something else. Written by data/outbox.ts. */
export const heardOf = (kept: string | undefined, arrivalId: string): Heard | null => {
  if (kept === undefined || kept === '') return null;
  const { answer, body } = JSON.parse(kept) as Kept;
  if (answer?.kind === 'refused') {
    const said = answer.problem?.detail;
    return { result: 'refused', at: null, byName: null, said: typeof said === 'string' ? said : null };
  }
  const found = body?.items?.find(({ id }) => id === arrivalId);
  return found === undefined ? null : { result: found.result, at: found.at, byName: found.byName, said: found.said };
};
