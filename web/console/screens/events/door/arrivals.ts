/** The guest list and what this device has let in since, as one: who is in, who may come in, what has to be cleared up. Pure. */
import type { CheckIn, CheckInAnswer, GuestView } from '../../../data/event-types.ts';

/** Somebody let in on this device. Kept until the list of the product says the same. */
export interface Arrival {
  readonly id: string;
  readonly signUpId: string | null;
  /** Where only the code was known. */
  readonly code: string | null;
  /** For people. */
  readonly name: string;
  readonly how: CheckIn['how'];
  readonly adults: number;
  readonly children: number;
  readonly at: string;
}

/** What the product said of an arrival, whenever it said it. */
export type Heard = Pick<CheckInAnswer, 'result' | 'at' | 'byName' | 'said'>;

export interface Entered {
  readonly at: string;
  readonly adults: number;
  readonly children: number;
  /** By whoever holds this device. */
  readonly mine: boolean;
  /** Known only where the product said it. */
  readonly byName: string | null;
}

export interface AtDoor {
  readonly guest: GuestView;
  /** Null = not here yet. */
  readonly entered: Entered | null;
  readonly may: 'come-in' | 'with-paper' | 'no-seat' | 'ended';
}

const mayOf = ({ state, guardian }: Pick<GuestView, 'state' | 'guardian'>): AtDoor['may'] => {
  switch (state.name) {
    case 'ended':
      return 'ended';
    case 'waiting':
      return 'no-seat';
    case 'seated':
    case 'held':
    case 'offered':
      return guardian.kind === 'asked' ? 'with-paper' : 'come-in';
  }
};

const isOf = ({ id, code }: Pick<GuestView, 'id' | 'code'>, arrival: Arrival): boolean =>
  arrival.signUpId === id || arrival.code === code;

/** The list as it is known, with what was let in here laid over it. What the product knows wins; what it refused is not in. */
export const atDoor = (
  guests: readonly GuestView[],
  arrivals: readonly Arrival[],
  heard: ReadonlyMap<string, Heard>,
  myId: string,
): readonly AtDoor[] =>
  guests.map((guest) => {
    const { attendance } = guest;
    const own = arrivals.find((arrival) => isOf(guest, arrival) && heard.get(arrival.id)?.result !== 'refused');
    const said = own === undefined ? undefined : heard.get(own.id);
    const entered =
      attendance !== null
        ? { ...attendance, mine: attendance.by === myId, byName: said?.byName ?? null }
        : own === undefined
          ? null
          : {
              at: said?.at ?? own.at,
              adults: own.adults,
              children: own.children,
              mine: said?.result !== 'already',
              byName: said?.byName ?? null,
            };
    return { guest, entered: entered === null ? null : pickEntered(entered), may: mayOf(guest) };
  });

const pickEntered = ({ at, adults, children, mine, byName }: Entered): Entered => ({ at, adults, children, mine, byName });

export interface Progress {
  readonly came: number;
  readonly expected: number;
}

/** In people: who is in, of all that have a seat or are in. */
export const progressOf = (list: readonly AtDoor[]): Progress => {
  let [came, expected] = [0, 0];
  for (const { guest, entered, may } of list) {
    const signedUp = guest.party.adults + guest.party.children.length;
    const inside = entered === null ? 0 : entered.adults + entered.children;
    came += inside;
    if (entered !== null || may === 'come-in' || may === 'with-paper') expected += Math.max(signedUp, inside);
  }
  return { came, expected };
};

export interface Conflict {
  readonly arrival: Arrival;
  readonly heard: Heard;
}

/** Arrivals that the product saw otherwise: somebody else let them in before, or it did not accept them. */
export const conflictsOf = (arrivals: readonly Arrival[], heard: ReadonlyMap<string, Heard>): readonly Conflict[] =>
  arrivals.flatMap((arrival) => {
    const said = heard.get(arrival.id);
    return said === undefined || said.result === 'done' ? [] : [{ arrival, heard: said }];
  });

/** As the API takes it. */
export const checkInOf = ({ id, signUpId, code, how, adults, children, at }: Arrival): CheckIn => ({
  id,
  ...(signUpId === null ? { code: code ?? '' } : { signUpId, adults, children }),
  how,
  arrivedAt: at,
});
