/** Ideas in the table: in the list of everybody's, of their subarea, and of whoever has them; found again by each of their authors. */

import { keys, lists } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import { ofPersons, pseudonymsIn, type Whose } from '../platform/persons.ts';
import type { Item, ListQuery, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { decideIdea, type IdeaCommand, type IdeaDecision, type IdeaRefusal } from './decide-idea.ts';
import { type Idea, IdeaSchema } from './idea-model.ts';

export const readIdea = async (table: Table, id: string): Promise<Idea | null> => {
  const item = await table.get(keys.idea(id));
  return item === undefined ? null : IdeaSchema.parse(item);
};

const listsOf = ({ subarea, assignee }: Idea): readonly string[] => [
  lists.ideas(),
  lists.ideasOfSubarea(subarea ?? 'outside'),
  ...(assignee === null ? [] : [lists.ideasOfAssignee(assignee)]),
];

/** Open ones first, the oldest first. */
const sortOf = ({ state, toldAt, id }: Idea): string => `${state.name === 'closed' ? 1 : 0}#${toldAt}#${id}`;

const put = ({ writes }: Work, before: Idea | null, after: Idea): void => {
  const key = keys.idea(after.id);
  writes.put(key, { ...after }, condition.versionIs(before?.version ?? 0));
  for (const list of before === null ? [] : listsOf(before))
    if (!listsOf(after).includes(list)) writes.remove({ ...key, sk: `list#${list}` });
  for (const listKey of listsOf(after))
    writes.put({ ...key, sk: `list#${listKey}` }, { ideaId: after.id, listKey, listSort: sortOf(after) });
  const known = (before?.authors ?? []).map(({ personId }) => personId);
  const now = after.authors.map(({ personId }) => personId);
  for (const personId of now.filter((one) => !known.includes(one)))
    writes.put(keys.ideaAuthor(after.id, personId), { ideaId: after.id, personKey: personId, personSort: `idea#${after.id}` });
  for (const personId of known.filter((one) => !now.includes(one))) writes.remove(keys.ideaAuthor(after.id, personId));
};

export const carryOutIdea = (work: Work, before: Idea | null, command: IdeaCommand): IdeaDecision | IdeaRefusal => {
  const decision = decideIdea(before, command);
  if (decision.kind === 'refused') return decision;
  const { idea, facts } = decision;
  put(work, before, idea);
  // An issue becomes one idea, however many press at once.
  if (command.kind === 'MakeOfIssue')
    work.writes.put(keys.ideaOfIssue(command.issueId), { ideaId: idea.id }, condition.notExists);
  for (const { type, refs } of facts) publishFactOf(work, type, idea, refs);
  return decision;
};

export const ideaOfIssue = async (table: Table, issueId: string): Promise<string | null> => {
  const item = await table.get(keys.ideaOfIssue(issueId));
  return item === undefined ? null : String(item.ideaId);
};

/** A page of a list, in its order. */
export const ideasIn = async (
  table: Table,
  listKey: string,
  query: ListQuery,
): Promise<{ readonly items: readonly Idea[]; readonly next: Item | null }> => {
  const { items, next } = await table.list(listKey, query);
  const order = items.map(({ ideaId }) => String(ideaId));
  const found = (await table.getMany(order.map((id) => keys.idea(id)))).map((item) => IdeaSchema.parse(item));
  return { items: found.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), next };
};

/** Ideas of one person, the newest first: told in a copy of their data. */
export const ideasOfPerson = async (table: Table, whose: Whose, limit: number): Promise<readonly Idea[]> =>
  authored(table, await ofPersons(table, whose, { prefix: 'idea#', limit, newestFirst: true }), whose);

/** As they are now: the index may still show what somebody has left. */
const authored = async (table: Table, items: readonly Item[], whose: Whose): Promise<readonly Idea[]> => {
  const ids = [...new Set(items.map(({ ideaId }) => String(ideaId)))];
  const found = await Promise.all(ids.map((id) => readIdea(table, id)));
  const persons = pseudonymsIn(whose);
  return found.flatMap((idea) => (idea?.authors.some(({ personId }) => persons.includes(personId)) ? [idea] : []));
};

/** Ideas of one transaction when somebody is forgotten: each takes up to six items. */
const DETACH_PAGE = 8;

/** The next page of a person's ideas goes on without them. `more` = call again after this transaction. */
export const detachAuthor = async (work: Work, personId: string): Promise<{ readonly more: boolean }> => {
  const { items } = await work.table.ofPerson(personId, { prefix: 'idea#', limit: DETACH_PAGE });
  const theirs = await authored(work.table, items, personId);
  for (const idea of theirs) carryOutIdea(work, idea, { kind: 'DetachAuthor', at: work.now, personId });
  return { more: theirs.length > 0 || items.length === DETACH_PAGE };
};
