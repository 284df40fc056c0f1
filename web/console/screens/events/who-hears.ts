/** Whom a change of a date reaches, and how. Pure. */
import type { GuestView } from '../../data/event-types.ts';

export interface WhoHears {
  readonly people: number;
  /** Sign-ups by way of telling, without ways that nobody has. */
  readonly ways: readonly { readonly kind: GuestView['contact']['kind']; readonly signUps: number }[];
}

const WAYS = ['chat', 'sms', 'email', 'none'] as const satisfies readonly GuestView['contact']['kind'][];

/** Whoever has a seat or waits for one. */
export const whoHears = (guests: readonly Pick<GuestView, 'state' | 'contact' | 'party'>[]): WhoHears => {
  const here = guests.filter(({ state }) => state.name !== 'ended');
  return {
    people: here.reduce((sum, { party }) => sum + party.adults + party.children.length, 0),
    ways: WAYS.map((kind) => ({ kind, signUps: here.filter(({ contact }) => contact.kind === kind).length })).filter(
      ({ signUps }) => signUps > 0,
    ),
  };
};
