/** Editions in the table. Those of the city profile are the start: what the office changes lies over them. */
import type { CityProfile } from '../city/profile.ts';
import { keys, lists } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Table } from '../platform/table.ts';
import { causedBy, type Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { decideEdition, type EditionCommand, type EditionDecision, type EditionRefusal } from './decide-edition.ts';
import { type Edition, EditionSchema, mayBeTold } from './edition-model.ts';
import { setChase } from './store-chase.ts';

/** As the profile knows it, before anybody at the office has touched it. Version 0: it is not in the table. */
const ofProfile = ({ past, ...content }: CityProfile['grants']['editions'][number]): Edition => ({
  ...content,
  // No instant is known of it; the first day of its year stands for it.
  state: { name: past ? 'past' : 'draft', since: `${content.year}-01-01T00:00:00.000Z` },
  version: 0,
  example: false,
});

/** Newest first: stored ones, and those of the profile that nobody has changed. */
export const editionsOf = async (table: Table, city: CityProfile): Promise<readonly Edition[]> => {
  const { items } = await table.list(lists.editions(), { limit: 100, newestFirst: true });
  const found = await table.getMany(items.map(({ editionId }) => keys.edition(String(editionId))));
  const stored = found.map((item) => EditionSchema.parse(item));
  const untouched = city.grants.editions.filter(({ id }) => !stored.some((one) => one.id === id)).map(ofProfile);
  return [...stored, ...untouched].toSorted((a, b) => b.year - a.year || (a.id < b.id ? 1 : -1));
};

export const readEdition = async (table: Table, city: CityProfile, id: string): Promise<Edition | null> => {
  const item = await table.get(keys.edition(id));
  if (item !== undefined) return EditionSchema.parse(item);
  const known = city.grants.editions.find((one) => one.id === id);
  return known === undefined ? null : ofProfile(known);
};

/** The one whose sums and dates may be told, of the newest first; a real one before an example. Null = none is announced and verified. */
export const editionToTell = (editions: readonly Edition[]): Edition | null =>
  editions.find((one) => mayBeTold(one) && !one.example) ?? editions.find(mayBeTold) ?? null;

export const carryOutEdition = (
  work: Work,
  before: Edition | null,
  command: EditionCommand,
): EditionDecision | EditionRefusal => {
  const decision = decideEdition(before, command);
  if (decision.kind === 'refused') return decision;
  const { edition, facts } = decision;
  const { writes } = work;
  writes.put(keys.edition(edition.id), { ...edition }, condition.versionIs(before?.version ?? 0));
  writes.put(
    keys.editionHistory(edition.id, edition.version),
    { version: edition.version, at: work.now, by: causedBy(work), what: command.kind, before },
    condition.notExists,
  );
  const listKey = lists.editions();
  writes.put(
    { ...keys.edition(edition.id), sk: `list#${listKey}` },
    { editionId: edition.id, listKey, listSort: `${edition.year}#${edition.id}` },
  );
  // The pool is counted from the day on which it is fixed.
  if (command.kind === 'AnnounceEdition')
    writes.put(keys.editionCounts(edition.id), { poolLeft: edition.rules.pool ?? 0 }, condition.notExists);
  if (command.kind === 'AnnounceEdition' || command.kind === 'DecideEdition') setChase(work, edition);
  for (const type of facts) publishFactOf(work, type, edition, { editionId: edition.id });
  return decision;
};
