/** Papers of an offer: the official form and the confirmation. Asked for here, made by `print`, fetched by who may read the offer. */

import { OfferDocumentKindSchema } from '../../shared/documents/model.ts';
import { readDocument, requestDocument } from '../../shared/documents/store.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import { snapshotsOf } from '../../shared/grants/store-offers.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { OfferDocumentSchema } from '../../shared/staff/grants-offers-api.ts';
import { countMember } from '../organisations/limits-of.ts';
import { projectFor } from '../projects/access.ts';
import { documentView } from '../staff-api/documents.ts';
import { etagOf, unlessKnown } from '../staff-api/etag.ts';
import { withoutLinks } from '../staff-api/links.ts';
import { onceAs } from '../staff-api/once.ts';
import { ProblemError } from '../staff-api/problems.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { offerFor } from './access.ts';
import { actorOf, type CallerRequest, type Root } from './caller-routes.ts';

const PRINTED_PER_HOUR = 60;

const ask = async (request: CallerRequest): Promise<Answer> => {
  const { kind } = bodyOf(request, OfferDocumentSchema);
  const { member: caller } = request;
  await countMember(caller, 'print', PRINTED_PER_HOUR);
  return onceAs(actorOf(caller), request, async (work) => {
    const offer = await offerFor(work, request, 'offers.read');
    if (kind === 'confirmation-pdf' && (await snapshotsOf(work.table, offer.id)).length === 0)
      throw new ProblemError('offer.illegal-transition');
    // It holds receipts: for whoever may see the project, and only of one that has a contract.
    if (kind === 'settlement-pdf' && (await projectFor(work, request, 'offers.read')).contract === null)
      throw new ProblemError('contract.none');
    const document = requestDocument(work, { kind, subject: offer.id, language: 'pl', askedBy: caller.id });
    if (caller.kind === 'staff') auditRead(work, 'documents', [document.id, offer.id]);
    return { status: 202, body: { id: document.id, state: document.state } };
  });
};

/** Staff fetch theirs where all of their documents are. */
const read = async (request: CallerRequest): Promise<Answer> => {
  const document = await readDocument(table(), request.params.id ?? '', systemClock());
  if (document === null || !OfferDocumentKindSchema.safeParse(document.kind).success)
    throw new ProblemError('document.not-found');
  await offerFor({ table: table() }, request, 'offers.read', document.subject).catch((error) => {
    throw error instanceof ProblemError && error.code === 'offer.not-found' ? new ProblemError('document.not-found') : error;
  });
  const body = await documentView(document, request);
  return unlessKnown(request, etagOf(withoutLinks(body)), body);
};

export const paperRoutes = (root: Root): readonly Route<Caller>[] => [
  { method: 'POST', path: `${root}/offers/{id}/documents`, handle: ask },
];

export const OWN_DOCUMENT_ROUTES: readonly Route<Caller>[] = [
  { method: 'GET', path: '/api/member/documents/{id}', handle: read },
];
