/** Makes the document that somebody asked for. What cannot be made says so; nobody waits for a file that will not come. */
import type { SQSRecord } from 'aws-lambda';
import { localDate } from '../shared/calendar/calendar.ts';
import type {
  DateDocumentKind,
  EditionPaperKind,
  FiguresDocumentKind,
  IssueDocumentKind,
  OfferDocumentKind,
  PersonDocumentKind,
  StoredDocument,
} from '../shared/documents/model.ts';
import { documentMade, keepFile, type Made, readDocument, readPicture } from '../shared/documents/store.ts';
import { readCaseFile } from '../shared/escalations/case-file-store.ts';
import { readDateSource } from '../shared/events/documents/source-store.ts';
import { scopeOfSubject } from '../shared/figures/scope.ts';
import { readCounts } from '../shared/figures/store.ts';
import { figuresOf as figuresOfCounts } from '../shared/figures/sum.ts';
import { figuresOf } from '../shared/grants/figures.ts';
import { mayBePrinted } from '../shared/grants/leaflet.ts';
import { readProtocol, readPublished, readSettlementPaper } from '../shared/grants/store-edition-papers.ts';
import { readEdition } from '../shared/grants/store-editions.ts';
import { readOfferPaper } from '../shared/grants/store-offer-paper.ts';
import { readResults } from '../shared/grants/store-results.ts';
import { mayPrint } from '../shared/issues/documents/may-print.ts';
import { attachmentsOfIssue, readIssue } from '../shared/issues/store.ts';
import { readPersonCopy } from '../shared/people/person-copy-store.ts';
import { environment } from '../shared/platform/environment.ts';
import { log } from '../shared/platform/logging.ts';
import type { Work } from '../shared/platform/work.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';

/** The queue's maxReceiveCount: the last try says that it failed, so that no request ends in the dead letters unseen. */
const LAST_TRY = 5;

type OfferPaperKind = Exclude<OfferDocumentKind, 'settlement-pdf'>;

const make = (work: Work, document: StoredDocument): Promise<Made> => {
  switch (document.kind) {
    case 'edition-leaflet':
      return makeLeaflet(work, document);
    case 'offer-pdf':
    case 'confirmation-pdf':
      return makeOfOffer(work, document, document.kind);
    case 'settlement-pdf':
      return makeSettlement(work, document);
    case 'issue-note':
    case 'owner-letter':
      return makeOfIssue(work, document, document.kind);
    case 'assessment-protocol':
    case 'results-pdf':
    case 'figures-csv':
    case 'figures-xlsx':
      return makeOfEdition(work, document, document.kind);
    case 'case-file':
      return makeCaseFile(work, document);
    case 'person-copy-pdf':
    case 'person-copy-json':
      return makePersonCopy(work, document, document.kind);
    case 'figures-month-pdf':
    case 'figures-period-csv':
    case 'figures-period-xlsx':
      return makeFigures(work, document, document.kind);
    default:
      return makeOfDate(work, document, document.kind);
  }
};

const makeOfOffer = async ({ table, city, now }: Work, document: StoredDocument, kind: OfferPaperKind): Promise<Made> => {
  const paper = await readOfferPaper(table, city, document.subject, { now, asHandedIn: kind === 'confirmation-pdf' });
  if (paper === null) return { state: 'failed', failure: 'document.subject-missing' };
  const { renderConfirmation, renderOffer } = await import('../shared/grants/render-offer-paper.ts');
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  const render = kind === 'offer-pdf' ? renderOffer : renderConfirmation;
  const made = await render({ ...paper, at: now }, loadFonts);
  if (made === null) return { state: 'failed', failure: 'document.subject-missing' };
  return { state: 'ready', key: await keepFile(document, made), contentType: made.contentType, fileName: made.fileName };
};

const MISSING = { state: 'failed', failure: 'document.subject-missing' } as const;

const ready = async (document: StoredDocument, made: Parameters<typeof keepFile>[1]): Promise<Made> => ({
  state: 'ready',
  key: await keepFile(document, made),
  contentType: made.contentType,
  fileName: made.fileName,
});

const makeSettlement = async ({ table, city, now }: Work, document: StoredDocument): Promise<Made> => {
  const paper = await readSettlementPaper(table, city, document.subject);
  if (paper === null) return MISSING;
  const { renderSettlement } = await import('../shared/grants/render-edition-papers.ts');
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  return ready(document, await renderSettlement(paper, now, loadFonts));
};

const makeCaseFile = async ({ table, city, now }: Work, document: StoredDocument): Promise<Made> => {
  const source = await readCaseFile(table, city, document.subject);
  if (source === null) return MISSING;
  const { renderCaseFile } = await import('../shared/escalations/render-case-file.ts');
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  return ready(document, await renderCaseFile(source, now, loadFonts));
};

/** As it is kept now; of who was erased meanwhile nothing is. */
const makePersonCopy = async ({ table, city, now }: Work, document: StoredDocument, kind: PersonDocumentKind): Promise<Made> => {
  const copy = await readPersonCopy(table, document.subject);
  if (copy === null) return MISSING;
  const source = { copy, city, language: document.language, at: now };
  const { personCopyJson, renderPersonCopy } = await import('../shared/people/render-person-copy.ts');
  if (kind === 'person-copy-json') return ready(document, personCopyJson(source));
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  return ready(document, await renderPersonCopy(source, loadFonts));
};

/** By the time it is printed it may not be settled, or not theirs, any more: then there is nothing to print. */
const makeOfIssue = async (work: Work, document: StoredDocument, kind: IssueDocumentKind): Promise<Made> => {
  const { table, city, now } = work;
  const issue = await readIssue(work, document.subject);
  if (issue === null || !mayPrint(issue, kind)) return MISSING;
  const { renderLetter, renderNote } = await import('../shared/issues/documents/render.ts');
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  const source = { issue, city, language: document.language, words: document.words ?? '', at: now };
  if (kind === 'issue-note') return ready(document, await renderNote(source, loadFonts));
  if (issue.state.name !== 'handed_over') return MISSING;
  const { ownerName: name, contact } = issue.state;
  const attached = await attachmentsOfIssue(table, issue.id);
  const wanted = attached.filter(({ id, contentType }) => document.photos.includes(id) && contentType === 'image/jpeg');
  const pictures = await Promise.all(wanted.map(({ key }) => (key === null ? null : readPicture(key))));
  const photos = pictures.flatMap((bytes) => (bytes === null ? [] : [{ bytes }]));
  return ready(document, await renderLetter(source, { name, contact }, photos, loadFonts));
};

/** As the counters stand now; of what whoever asked for it may read. */
const makeFigures = async ({ table, city, now }: Work, document: StoredDocument, kind: FiguresDocumentKind): Promise<Made> => {
  const scope = scopeOfSubject(document.subject);
  if (scope === null) return MISSING;
  const figures = figuresOfCounts(city, scope, await readCounts(table, scope));
  const { renderFigures } = await import('../shared/figures/documents/render.ts');
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  const language = document.language === 'en' ? 'en' : 'pl';
  return ready(document, await renderFigures(kind, { scope, figures, city, language, at: now }, loadFonts));
};

/** Results that are not known by the time it is printed are not printed. */
const makeOfEdition = async ({ table, city, now }: Work, document: StoredDocument, kind: EditionPaperKind): Promise<Made> => {
  const edition = await readEdition(table, city, document.subject);
  if (edition === null) return MISSING;
  const { renderFigures, renderProtocol, renderResults } = await import('../shared/grants/render-edition-papers.ts');
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  switch (kind) {
    case 'assessment-protocol':
      return ready(document, await renderProtocol(await readProtocol(table, city, edition, now), now, loadFonts));
    case 'results-pdf': {
      const source = await readPublished(table, city, edition);
      return source === null ? MISSING : ready(document, await renderResults(source, now, loadFonts));
    }
    default: {
      const figures = figuresOf(await readResults(table, edition), city.subareas);
      return ready(document, await renderFigures(kind, edition, figures));
    }
  }
};

/** What must not be told any more by the time it is printed is not printed. */
const makeLeaflet = async ({ table, city, now }: Work, document: StoredDocument): Promise<Made> => {
  const edition = await readEdition(table, city, document.subject);
  if (edition === null || !mayBePrinted(edition, localDate(city, now)))
    return { state: 'failed', failure: 'document.subject-missing' };
  const { renderLeaflet } = await import('../shared/grants/render-leaflet.ts');
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  const language = document.language === 'uk' ? 'uk' : 'pl';
  const made = await renderLeaflet({ edition, city, language, at: now }, loadFonts);
  return { state: 'ready', key: await keepFile(document, made), contentType: made.contentType, fileName: made.fileName };
};

const makeOfDate = async ({ table, city, now }: Work, document: StoredDocument, kind: DateDocumentKind): Promise<Made> => {
  const source = await readDateSource(table, document.subject);
  if (source === null) return { state: 'failed', failure: 'document.subject-missing' };
  // Fonts and the PDF library are loaded by the first document, not by each cold start.
  const { renderDateDocument } = await import('../shared/events/documents/render.ts');
  const { loadFonts } = await import('../shared/documents/fonts-load.ts');
  const { language } = document;
  const publicUrl = environment('publicUrl');
  const made = await renderDateDocument(kind, { ...source, city, language, publicUrl, at: now }, loadFonts);
  if (made.kind === 'not-rendered') return { state: 'failed', failure: made.failure };
  const { contentType, fileName } = made;
  return { state: 'ready', key: await keepFile(document, made), contentType, fileName };
};

const print = async (work: Work, { aggregateId }: HeardFact, record: SQSRecord): Promise<void> => {
  const document = await readDocument(work.table, aggregateId, work.now);
  if (document === null || document.state !== 'asked') return;
  try {
    documentMade(work, document, await make(work, document));
  } catch (error) {
    if (Number(record.attributes.ApproximateReceiveCount) < LAST_TRY) throw error;
    log.error('document not made', { documentId: document.id, error: error instanceof Error ? error : new Error(String(error)) });
    documentMade(work, document, { state: 'failed', failure: 'document.not-made' });
  }
};

export const handler = consumeFacts('print', print);
