/** Figures: read from counters, asked for as a document; and the contact log that feeds them. */
import { randomUUID } from 'node:crypto';
import { logContact, readContact, takeContactBack } from '../../shared/contacts/store.ts';
import { requestDocument } from '../../shared/documents/store.ts';
import { OUTSIDE } from '../../shared/figures/counts.ts';
import { type Scope, subjectOf } from '../../shared/figures/scope.ts';
import { readCounts } from '../../shared/figures/store.ts';
import { figuresOf } from '../../shared/figures/sum.ts';
import { table } from '../../shared/platform/table.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import type { Work } from '../../shared/platform/work.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { authorise } from '../../shared/staff/authorise.ts';
import { type FiguresAsked, figuresFor } from '../../shared/staff/authorise-figures.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { ContactBodySchema, FiguresDocumentSchema, FiguresQuerySchema, figuresView } from '../../shared/staff/figures-api.ts';
import { commitWork } from '../edge/work.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { field, ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request, type Route } from './route.ts';

const scopeFor = ({ member }: Request, city: Work['city'], asked: FiguresAsked, where: 'query' | 'body'): Scope => {
  const { subarea } = asked;
  if (subarea !== undefined && subarea !== OUTSIDE && !city.subareas.some(({ id }) => id === subarea))
    throw new ProblemError(`${where}.invalid`, { errors: [field('subarea', 'subarea.unknown')] });
  const scope = figuresFor(member, city, asked);
  if (scope === 'forbidden') throw new ProblemError('access.forbidden');
  return scope;
};

const read = async (request: Request): Promise<Answer> => {
  const asked = queryOf(request, FiguresQuerySchema);
  const city = await currentCity(table());
  const scope = scopeFor(request, city, asked, 'query');
  const body = figuresView(scope, asked.subarea ?? null, figuresOf(city, scope, await readCounts(table(), scope)));
  return unlessKnown(request, etagOf(body), body);
};

/** Made of what the caller may read now, also when `print` makes it later. */
const print = async (request: Request): Promise<Answer> => {
  const { kind, language, ...asked } = bodyOf(request, FiguresDocumentSchema);
  return once(request, async (work) => {
    const subject = subjectOf(scopeFor(request, work.city, asked, 'body'));
    const { id, state } = requestDocument(work, { kind, language, subject, askedBy: request.member.id });
    return { status: 202, body: { id, state } };
  });
};

/** A phone keeps what it could not send for so long (its Idempotency-Key, too). */
const OLDEST_SECONDS = 35 * 86_400;

/** A phone whose clock is ahead met nobody in the future. */
const metAt = ({ now }: Work, at: string | undefined): string => {
  if (at === undefined || at > now) return now;
  if (at < addSeconds(now, -OLDEST_SECONDS)) throw new ProblemError('body.invalid', { errors: [field('at', 'date.too-old')] });
  return at;
};

const subareaOf = ({ member }: Request, { city }: Work, given: string | undefined): string => {
  const [own, ...more] = member.subareas;
  const subarea = given ?? (more.length === 0 ? own : undefined);
  if (subarea === undefined) throw new ProblemError('body.invalid', { errors: [field('subarea', 'missing')] });
  if (subarea !== OUTSIDE && !city.subareas.some(({ id }) => id === subarea))
    throw new ProblemError('body.invalid', { errors: [field('subarea', 'subarea.unknown')] });
  return subarea;
};

/** One tap. Needs no key, because a contact too many does no harm; with one, it is logged once. */
const log = async (request: Request): Promise<Answer> => {
  const { place, kind, subarea, at } = bodyOf(request, ContactBodySchema);
  if (authorise(request.member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
  const act = async (work: Work): Promise<Answer> => {
    const where = subareaOf(request, work, subarea);
    const { id } = logContact(work, { at: metAt(work, at), subarea: where, place, kind, by: request.member.id });
    return { status: 201, body: { id } };
  };
  if (request.headers['idempotency-key'] !== undefined) return once(request, act);
  const staffId = request.member.id;
  return commitWork(`contact#${staffId}#${randomUUID()}`, { kind: 'staff', staffId }, act);
};

/** A tap that was a mistake, by whoever made it. */
const takeBack = async (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  if (authorise(request.member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
  return once(request, async (work) => {
    const contact = await readContact(work.table, request.params.id ?? '');
    if (contact === null || contact.by !== request.member.id) throw new ProblemError('contact.not-found');
    takeContactBack(work, contact);
    return { status: 200, body: { id: contact.id } };
  });
};

export const FIGURES_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/figures', handle: read },
  { method: 'POST', path: '/api/figures/documents', handle: print },
  { method: 'POST', path: '/api/contacts', handle: log },
  { method: 'POST', path: '/api/contacts/{id}/take-back', handle: takeBack },
];
