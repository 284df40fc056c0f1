/** Lists, certificates and door sheets of a date: asked for here, made by `print`, fetched here; as all that is printed. */
import {
  DateDocumentKindSchema,
  EditionPaperKindSchema,
  FiguresDocumentKindSchema,
  IssueDocumentKindSchema,
  OfferDocumentKindSchema,
  PersonDocumentKindSchema,
  type StoredDocument,
} from '../../shared/documents/model.ts';
import { readDocument, requestDocument } from '../../shared/documents/store.ts';
import { readIssue } from '../../shared/issues/store.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, isOffice } from '../../shared/staff/authorise.ts';
import { DocumentBodySchema, type DocumentView } from '../../shared/staff/documents-api.ts';
import { fileLink } from '../edge/file-link.ts';
import { offerFor } from '../offers/access.ts';
import { mustSeeProjects } from '../projects/access.ts';
import { editionToAssess } from './assessment-access.ts';
import { audited } from './audited.ts';
import { editionFor } from './edition-access.ts';
import { escalationFor } from './escalations.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { dateFor, mustMay } from './event-access.ts';
import { withoutLinks } from './links.ts';
import { once } from './once.ts';
import { mayHandlePerson } from './person-data.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';
import { languageOf, wordsIn } from './words/index.ts';

/** All others say something about a person. */
const WITHOUT_PEOPLE: readonly StoredDocument['kind'][] = [
  'door-pdf',
  'edition-leaflet',
  'results-pdf',
  'figures-csv',
  'figures-xlsx',
  ...FiguresDocumentKindSchema.options,
  'issue-note',
];
const namesPeople = ({ kind }: Pick<StoredDocument, 'kind'>): boolean => !WITHOUT_PEOPLE.includes(kind);

/**
 * A leaflet is for whoever reads its edition, its other papers for the office, papers of an offer for who reads it, the file of a
 * case for who reads its words, anything of a date for who
 * may see its guests.
 */
const mayFetch = async (request: Request, document: StoredDocument | null): Promise<StoredDocument> => {
  if (document?.kind === 'edition-leaflet') {
    await editionFor({ table: table(), city: await currentCity(table()) }, request, 'editions.read', document.subject);
    return document;
  }
  if (EditionPaperKindSchema.safeParse(document?.kind).success && document !== null) {
    await editionToAssess({ table: table(), city: await currentCity(table()) }, request, 'offers.office', document.subject);
    return document;
  }
  if (OfferDocumentKindSchema.safeParse(document?.kind).success && document !== null) {
    const { member } = request;
    const caller = { ...request, member: { kind: 'staff', id: member.id, staff: member } } as const;
    await offerFor({ table: table() }, caller, 'offers.read', document.subject);
    if (document.kind === 'settlement-pdf') mustSeeProjects(caller);
    return document;
  }
  if (IssueDocumentKindSchema.safeParse(document?.kind).success && document !== null) {
    const issue = await readIssue({ table: table(), writes: newWriteSet() }, document.subject);
    if (issue === null || authorise(request.member, 'issues.read', issue) !== 'granted')
      throw new ProblemError('document.not-found');
    return document;
  }
  if (document?.kind === 'case-file') {
    const ofCase = { member: request.member, params: { id: document.subject } };
    await escalationFor({ table: table() }, ofCase, 'escalations.print');
    return document;
  }
  if (PersonDocumentKindSchema.safeParse(document?.kind).success && document !== null) {
    await mayHandlePerson(table(), request, document.subject);
    return document;
  }
  if (FiguresDocumentKindSchema.safeParse(document?.kind).success && document !== null) {
    if (document.askedBy !== request.member.id && !isOffice(request.member)) throw new ProblemError('document.not-found');
    return document;
  }
  mustMay(request, 'events.guests');
  if (document === null) throw new ProblemError('document.not-found');
  await dateFor(table(), request, 'events.guests', { id: document.subject });
  return document;
};

const ask = async (request: Request): Promise<Answer> => {
  const asked = bodyOf(request, DocumentBodySchema);
  return once(request, async (work) => {
    const { date } = await dateFor(work.table, request, 'events.guests');
    const document = requestDocument(work, { ...asked, subject: date.id, askedBy: request.member.id });
    if (namesPeople(document)) auditRead(work, 'documents', [document.id, date.id]);
    return { status: 202, body: { id: document.id, state: document.state } };
  });
};

export const documentView = async (
  { key, ...document }: StoredDocument,
  request: Pick<Request, 'headers'>,
): Promise<DocumentView> => {
  const { id, state, kind, at, fileName, failure, subject } = document;
  const words = wordsIn(languageOf(request.headers['accept-language']));
  const why = failure === null ? null : words.documentFailures[failure];
  return {
    id,
    state,
    kind,
    at,
    fileName,
    failure,
    dateId: DateDocumentKindSchema.safeParse(kind).success ? subject : null,
    why,
    url: key === null ? null : await fileLink(key),
  };
};

/** A link that is handed out leaves an audit entry; the ETag is without it, so who asks whether it is ready yet costs nothing. */
const read = async (request: Request): Promise<Answer> => {
  const document = await mayFetch(request, await readDocument(table(), request.params.id ?? '', systemClock()));
  const body = await documentView(document, request);
  const answer = unlessKnown(request, etagOf(withoutLinks(body)), body);
  if (answer.status === 200 && body.url !== null && namesPeople(document)) {
    await audited(request, (work) => auditRead(work, 'documents', [document.id, document.subject]));
  }
  return answer;
};

export const DOCUMENT_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/api/event-dates/{id}/documents', handle: ask },
  { method: 'GET', path: '/api/documents/{id}', handle: read },
];
