/**
 * An idea goes to the streetworker of its subarea, as issues do; its authors hear of every step, and the author and followers of an issue
 * that became one are asked whether they join. Many people are told page by page.
 */
import { askedToJoin, askToJoin, tellIdeaDecided, tellIdeaMoved } from '../bot/flows/grants/idea-news.ts';
import type { Conversation } from '../shared/conversations/model.ts';
import { putConversation, readConversation } from '../shared/conversations/store.ts';
import { grantAddressesOf } from '../shared/grants/addresses.ts';
import type { Idea } from '../shared/grants/idea-model.ts';
import { routeIdea } from '../shared/grants/route-idea.ts';
import { carryOutIdea, readIdea } from '../shared/grants/store-ideas.ts';
import { readOffer } from '../shared/grants/store-offers.ts';
import { readOrganisation } from '../shared/grants/store-organisations.ts';
import { audienceOf, readIssue } from '../shared/issues/store.ts';
import { environment } from '../shared/platform/environment.ts';
import { publishFact, publishFactOf } from '../shared/platform/outbox.ts';
import type { Work } from '../shared/platform/work.ts';
import { withCurrentStaff } from '../shared/staff/store.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';
import { tell } from './turn/tell.ts';

/** People told in one transaction: each takes up to three items. */
const PAGE = 20;

/** The page of this fact; what is left comes with another of its kind. */
const pageOf = <Item>(work: Work, fact: HeardFact, all: readonly Item[]): readonly Item[] => {
  const from = Number(fact.refs.from ?? 0);
  if (all.length > from + PAGE)
    publishFact(work.writes, { ...fact, id: work.ids('fct'), at: work.now, refs: { ...fact.refs, from: String(from + PAGE) } });
  return all.slice(from, from + PAGE);
};

const give = async (work: Work, idea: Idea): Promise<void> => {
  if (idea.state.name !== 'told') return;
  const city = await withCurrentStaff(work.table, work.city);
  carryOutIdea(work, idea, { kind: 'GiveIdea', at: work.now, staffId: routeIdea(city, idea.subarea, work.now) });
};

/** Null = their chat belongs to nobody any more, or to somebody who asked to be forgotten. */
const chatOf = async (work: Work, { personId, conversationId }: Idea['authors'][number]): Promise<Conversation | null> => {
  const chat = conversationId === null ? undefined : await readConversation(work.table, conversationId);
  return chat?.personId === personId ? chat : null;
};

const organisationOf = async ({ table }: Work, { state }: Idea): Promise<string | null> =>
  state.name === 'with-organisation' || state.name === 'offer'
    ? ((await readOrganisation(table, state.organisationId))?.name ?? null)
    : null;

/** Where it stands now; by the time it could be told it may stand elsewhere, and that is told by its own fact. */
const tellAuthors = async (work: Work, fact: HeardFact, idea: Idea): Promise<void> => {
  if (idea.state.name !== fact.refs.step || idea.state.since !== fact.refs.since) return;
  const organisation = await organisationOf(work, idea);
  const { timeZone } = work.city;
  // When and where they are awaited, and how it ended, must reach them.
  const purpose = idea.state.name === 'closed' || idea.state.name === 'meeting' ? 'final' : 'news';
  const notAfter = idea.state.name === 'meeting' ? { notAfter: idea.state.at } : {};
  for (const author of pageOf(work, fact, idea.authors)) {
    const chat = await chatOf(work, author);
    if (chat === null) continue;
    const line = tellIdeaMoved({ idea, organisation, language: chat.language, timeZone, now: work.now });
    if (line !== null) tell(work, chat, line, { purpose, ...notAfter });
  }
};

/** A question that is open already is not pushed aside: then only the buttons answer. */
const askAudience = async (work: Work, fact: HeardFact, idea: Idea): Promise<void> => {
  const issue = idea.issueId === null || idea.state.name === 'closed' ? null : await readIssue(work, idea.issueId);
  if (issue === null || issue.sensitive) return;
  for (const conversationId of pageOf(work, fact, await audienceOf(work, issue))) {
    const chat = await readConversation(work.table, conversationId);
    if (chat === undefined) continue;
    const message = tell(work, chat, askToJoin(idea, chat.language), { purpose: 'news' });
    if (chat.asked === null) putConversation(work.writes, chat, { ...chat, asked: askedToJoin(idea.id, message) });
  }
};

/** The idea that an offer grew from hears of its end by a fact of its own, page by page. */
const passOn = async (work: Work, fact: HeardFact): Promise<void> => {
  const offer = await readOffer(work.table, fact.aggregateId);
  if (offer === null || offer.ideaId === null) return;
  publishFactOf(work, 'IdeaDecided', { id: offer.ideaId, version: offer.version }, { offerId: offer.id });
};

/** What they were promised when the offer began: the result, in their own chat. */
const tellDecided = async (work: Work, fact: HeardFact, idea: Idea): Promise<void> => {
  const offer = await readOffer(work.table, fact.refs.offerId ?? '');
  if (offer === null) return;
  const organisation = (await readOrganisation(work.table, offer.organisationId))?.name ?? '';
  const addresses = grantAddressesOf(environment('publicUrl'));
  const granted = offer.state.name === 'awarded' ? offer.state.grosze : null;
  const lost = offer.state.name === 'not-awarded' || offer.state.name === 'formally-wrong';
  if (granted === null && !lost) return;
  // What fails the formal check is told before there are results.
  const results = offer.state.name === 'not-awarded' ? addresses.results(offer.editionId) : addresses.all;
  const page = granted === null ? results : addresses.story(offer.number ?? '');
  for (const author of pageOf(work, fact, idea.authors)) {
    const chat = await chatOf(work, author);
    if (chat === null) continue;
    const line = tellIdeaDecided({ words: idea.words, organisation, grosze: granted, page, language: chat.language });
    tell(work, chat, line, { purpose: 'final' });
  }
};

export const handler = consumeFacts('route-idea', async (work, fact) => {
  if (fact.type === 'OfferDecided') return passOn(work, fact);
  const idea = await readIdea(work.table, fact.aggregateId);
  if (idea === null) return;
  if (fact.type === 'IdeaTold') await give(work, idea);
  if (fact.type === 'IdeaMoved') await tellAuthors(work, fact, idea);
  if (fact.type === 'IdeaShared') await askAudience(work, fact, idea);
  if (fact.type === 'IdeaDecided') await tellDecided(work, fact, idea);
});
