/**
 * The edition that a fresh local run opens, marked as an example and dated from today: the rules of the city's draft, and what the draft
 * leaves open as the newest edition before it had it. Made by the same decisions as a real one.
 */
import { dateAfter } from '../shared/calendar/calendar.ts';
import type { CityProfile } from '../shared/city/profile.ts';
import type { EditionContent, Rules } from '../shared/grants/edition-model.ts';
import { carryOutEdition, readEdition } from '../shared/grants/store-editions.ts';
import type { Table } from '../shared/platform/table.ts';
import type { Work } from '../shared/platform/work.ts';
import { inExampleWork } from './example-work.ts';

const OPEN = ['pool', 'perProject', 'projectsPerOrganisation', 'indirectPercent', 'ownPercent', 'lineShiftPercent'] as const;

/** As the newest edition had it that says anything of it. */
const filledFrom = (rules: Rules, { grants }: CityProfile): Rules => {
  const newest = grants.editions.filter(({ past }) => past).toSorted((a, b) => b.year - a.year);
  const filled = OPEN.map(
    (name) => [name, rules[name] ?? newest.find((one) => one.rules[name] !== null)?.rules[name] ?? null] as const,
  );
  return { ...rules, ...Object.fromEntries(filled) };
};

/** Null = the city's folder opens no example. */
export const exampleContent = (city: CityProfile, now: string): EditionContent | null => {
  const { example, editions } = city.grants;
  const draft = editions.find(({ id }) => id === example?.rulesOf);
  if (example === null || draft === undefined) return null;
  const day = (days: number) => dateAfter(city, now, { days });
  const { past: _, ...content } = draft;
  return {
    ...content,
    id: `${draft.id}-example`,
    name: example.name,
    rules: filledFrom(draft.rules, city),
    dates: {
      ...draft.dates,
      callFrom: day(example.callFromDays),
      callTo: day(example.callToDays),
      formalTo: day(example.formalToDays),
      correctionDays: example.correctionDays,
      reviewTo: day(example.reviewToDays),
      resultsOn: day(example.resultsOnDays),
      contractsTo: day(example.contractsToDays),
      realisationFrom: day(example.realisationFromDays),
      realisationTo: day(example.realisationToDays),
    },
    verified: null,
  };
};

/** Answers whether it was made now. */
export const makeExampleEdition = async (table: Table, city: CityProfile, now: string): Promise<boolean> => {
  const content = exampleContent(city, now);
  if (content === null || (await readEdition(table, city, content.id)) !== null) return false;
  const actor = { kind: 'system', name: 'example' } as const;
  const commit = (act: (work: Work) => ReturnType<typeof carryOutEdition>): Promise<void> =>
    inExampleWork({ table, city, now, actor, seed: `example#${content.id}#${now}` }, (work) => {
      const carried = act(work);
      if (carried.kind === 'refused')
        throw new Error(
          `the example edition was refused: ${carried.code} (${carried.fields.join(', ')}); mend the city's grants`,
        );
    });
  const base = { at: now, by: actor.name };
  await commit((work) => carryOutEdition(work, null, { ...base, kind: 'CreateEdition', content, example: true }));
  const stored = await readEdition(table, city, content.id);
  const announcements = (['bip', 'board', 'website'] as const).map((where) => ({ where, on: content.dates.callFrom ?? '' }));
  await commit((work) => carryOutEdition(work, stored, { ...base, kind: 'AnnounceEdition', announcements }));
  return true;
};
