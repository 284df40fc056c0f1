/** Figures of an edition, and its papers: leaflet, protocol, results, figures as files. Asked for here, made by `print`. */
import { localDate } from '../../shared/calendar/calendar.ts';
import { requestDocument } from '../../shared/documents/store.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import { figuresOf } from '../../shared/grants/figures.ts';
import { mayBePrinted } from '../../shared/grants/leaflet.ts';
import { readDecision } from '../../shared/grants/store-assessment.ts';
import { readResults } from '../../shared/grants/store-results.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import * as api from '../../shared/staff/grants-assessment-api.ts';
import { editionToAssess } from './assessment-access.ts';
import { editionFor } from './edition-access.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

type Asked = ReturnType<typeof api.EditionDocumentSchema.parse>;

/** A leaflet is a sheet of what is told in the chat as well; everything else is the office's. */
const editionToPrint = async (work: Work, request: Request, { kind }: Asked): Promise<Edition> => {
  if (kind === 'edition-leaflet') {
    const edition = await editionFor(work, request, 'editions.read');
    if (!mayBePrinted(edition, localDate(work.city, work.now))) throw new ProblemError('edition.not-told');
    return edition;
  }
  const edition = await editionToAssess(work, request, 'offers.office');
  if (edition.state.name === 'draft') throw new ProblemError('edition.not-announced');
  if (kind === 'results-pdf' && (await readDecision(work.table, edition.id))?.decidedOn == null)
    throw new ProblemError('results.not-yet');
  return edition;
};

const print = (request: Request): Promise<Answer> => {
  const asked = bodyOf(request, api.EditionDocumentSchema);
  return once(request, async (work) => {
    const edition = await editionToPrint(work, request, asked);
    const { id, state } = requestDocument(work, { ...asked, subject: edition.id, askedBy: request.member.id });
    // The protocol names who was in the commission.
    if (asked.kind === 'assessment-protocol') auditRead(work, 'documents', [id, edition.id]);
    return { status: 202, body: { id, state } };
  });
};

/** Of editions that were carried out here; what is told of older ones is in the edition itself. */
const figures = async (request: Request): Promise<Answer> => {
  const city = await currentCity(table());
  const edition = await editionToAssess({ table: table(), city }, request, 'offers.office');
  const results = await readResults(table(), edition);
  if (edition.state.name === 'past' && results.assessed.length + results.others.length === 0)
    throw new ProblemError('figures.none');
  const body = figuresOf(results, city.subareas);
  return unlessKnown(request, etagOf(body), body);
};

export const routes: readonly Route[] = [
  { method: 'POST', path: '/api/editions/{id}/documents', handle: print },
  { method: 'GET', path: '/api/editions/{id}/figures', handle: figures },
];
