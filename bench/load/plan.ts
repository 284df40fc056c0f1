/** Who writes what and when: made from a seed, so that two runs are the same. Times are milliseconds from the start of a phase. */

export interface Said {
  readonly psid: string;
  readonly mid: string;
  readonly text: string;
  readonly atMs: number;
}

export interface LoadSize {
  readonly residents: number;
  readonly conversationMs: number;
  readonly stormMessages: number;
  readonly stormMs: number;
}

/** What the product is measured by: issue "load". */
export const FULL: LoadSize = { residents: 1000, conversationMs: 600_000, stormMessages: 5000, stormMs: 60_000 };
export const SHORT: LoadSize = { residents: 50, conversationMs: 30_000, stormMessages: 250, stormMs: 3000 };

/** Seconds between two messages of one resident. */
const PAUSE_SECONDS = [20, 40] as const;

/** mulberry32: good enough to spread people over a minute. */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** One resident's talk, again and again: a report with its yes, where it is, thanks, what goes on, a change of mind. */
const talk = (street: string, house: number): readonly string[] => [
  `nie świeci latarnia na ${street} ${house}`,
  'tak',
  'co z moim zgłoszeniem?',
  'dziękuję',
  'kiedy są jakieś zajęcia dla dzieci?',
  `śmieci leżą przy ${street} ${house} od tygodnia`,
  'tak, wyślij',
  'jak dostać mikrogrant?',
  'dobra, dzięki',
];

export const conversations = (size: LoadSize, streets: readonly string[]): readonly Said[] => {
  const random = randomFrom(1);
  const [least, most] = PAUSE_SECONDS;
  const pause = () => (least + random() * (most - least)) * 1000;
  return Array.from({ length: size.residents }, (_, resident) => {
    const psid = `load-${resident}`;
    const words = talk(streets[resident % streets.length] ?? '', 1 + Math.floor(resident / streets.length));
    const all: Said[] = [];
    // In the middle of their talks at once: each begins somewhere within a first pause.
    for (let atMs = random() * least * 1000; atMs < size.conversationMs; atMs += pause())
      all.push({ psid, mid: `m_load_${resident}_${all.length}`, text: words[all.length % words.length] ?? '', atMs });
    return all;
  })
    .flat()
    .toSorted((a, b) => a.atMs - b.atMs);
};

/** Starts the functions: what they take to load is measured elsewhere. */
export const warmUp = (streets: readonly string[]): readonly Said[] =>
  Array.from({ length: 60 }, (_, n) => {
    const person = n % 20;
    const words = talk(streets[person] ?? '', 900)[Math.floor(n / 20)] ?? '';
    return { psid: `warm-${person}`, mid: `m_warm_${n}`, text: words, atMs: n * 100 };
  });

/** The lights go out: everybody who is talking writes, and as many again who never have; each twice. */
export const storm = (size: LoadSize, streets: readonly string[]): readonly Said[] => {
  const random = randomFrom(2);
  const people = Math.ceil(size.stormMessages / 2);
  return Array.from({ length: size.stormMessages }, (_, n) => {
    const person = n % people;
    const second = n >= people;
    return {
      psid: `load-${person}`,
      mid: `m_storm_${person}_${second ? 1 : 0}`,
      text: second ? 'halo, kiedy będzie prąd?' : `nie ma prądu na całej ${streets[person % streets.length] ?? ''}`,
      // The second follows in the second half of the minute.
      atMs: ((second ? 1 : 0) + random()) * (size.stormMs / 2),
    };
  }).toSorted((a, b) => a.atMs - b.atMs);
};
