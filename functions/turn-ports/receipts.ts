/** What the flow of receipts asks and wants done: for chats that belong to somebody of an organisation, of projects with a contract. */
import type { ProjectToSpend, ReceiptCommand, ReceiptDone, ReceiptFound } from '../../bot/engine/receipt-turn.ts';
import type { Command, Query, Refused } from '../../bot/engine/turn.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { isOpen } from '../../shared/grants/decide-settlement.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import { leftIn } from '../../shared/grants/settlement.ts';
import { organisationsOfChat, tieChat } from '../../shared/grants/store-chat-members.ts';
import { offersIn, readOffer, titlesOf } from '../../shared/grants/store-offers.ts';
import { keepReceipt, readContract, readReport, receiptsOf } from '../../shared/grants/store-settlement.ts';
import { claimForOffer } from '../../shared/issues/store-attachments.ts';
import { lists } from '../../shared/platform/keys.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';

export const isReceiptQuery = (query: Query): query is Extract<Query, { kind: 'my-projects' }> => query.kind === 'my-projects';
export const isReceiptCommand = (command: Command): command is ReceiptCommand =>
  command.kind === 'tie-chat' || command.kind === 'keep-receipt';

const MOST_OFFERS = 100;

/** Newest first; of a settled project nothing is kept any more. */
const projectsOf = async (table: Table, organisationId: string): Promise<readonly Offer[]> => {
  const { items } = await offersIn(table, lists.offersOfOrganisation(organisationId), { limit: MOST_OFFERS, newestFirst: true });
  return items.filter(({ state }) => state.name === 'contracted');
};

const toSpend = async (table: Table, offer: Offer): Promise<ProjectToSpend | null> => {
  const [contract, receipts, report, titles] = await Promise.all([
    readContract(table, offer.id),
    receiptsOf(table, offer.id),
    readReport(table, offer.id),
    titlesOf(table, [offer.id]),
  ]);
  if (contract === null || offer.number === null || !isOpen(offer, report)) return null;
  return { offerId: offer.id, number: offer.number, title: titles.get(offer.id) ?? '', lines: leftIn(contract, receipts) };
};

export const lookAtProjects = async ({ table }: Work, conversation: Conversation): Promise<ReceiptFound> => {
  const organisations = await organisationsOfChat(table, personsOf(conversation));
  const offers = (await Promise.all(organisations.map(({ organisation }) => projectsOf(table, organisation.id)))).flat();
  const projects = (await Promise.all(offers.map((offer) => toSpend(table, offer)))).filter((project) => project !== null);
  return { kind: 'my-projects', tied: organisations.length > 0, projects };
};

const refused = (code: Refused['code']): Refused => ({ kind: 'refused', code });

const keep = async (
  work: Work,
  conversation: Conversation,
  { offerId, grosze, lineId, issuedOn, attachment }: Extract<ReceiptCommand, { kind: 'keep-receipt' }>,
): Promise<ReceiptDone | Refused> => {
  const { table } = work;
  const offer = await readOffer(table, offerId);
  const members = offer === null ? [] : await organisationsOfChat(table, personsOf(conversation));
  const member = members.find(({ organisation }) => organisation.id === offer?.organisationId);
  const [contract, report] = await Promise.all([readContract(table, offerId), readReport(table, offerId)]);
  if (offer === null || member === undefined || contract === null || !isOpen(offer, report)) return refused('project.not-found');
  if (attachment !== null) await claimForOffer(work, offer.id, attachment.id);
  const kept = await keepReceipt(work, offer, contract, {
    id: work.ids('rct'),
    version: 1,
    grosze,
    lineId,
    issuedOn,
    attachmentId: attachment?.id ?? null,
    note: null,
    by: member.memberId,
    at: work.now,
    state: 'kept',
  });
  const left = leftIn(contract, [...(await receiptsOf(table, offer.id)), kept]).find(({ id }) => id === lineId);
  return { kind: 'receipt-kept', warnings: kept.warnings, leftGrosze: left?.leftGrosze ?? null };
};

export const carryOutReceipt = async (
  work: Work,
  conversation: Conversation,
  command: ReceiptCommand,
): Promise<ReceiptDone | Refused> => {
  if (command.kind === 'keep-receipt') return keep(work, conversation, command);
  const member = await tieChat(work, conversation.personId, command.code);
  return member === null ? refused('chat-code.unknown') : { kind: 'chat-tied', organisation: member.organisation.name };
};
