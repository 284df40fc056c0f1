/** Editions of micro-grants as the office makes them: listed, written, verified, announced, decided, closed, printed as a leaflet. */
import { localDate } from '../../shared/calendar/calendar.ts';
import {
  type EditionCommand,
  type EditionDecision,
  type EditionRefusal,
  earliestEnd,
} from '../../shared/grants/decide-edition.ts';
import { type Edition, mayBeTold, phaseOf } from '../../shared/grants/edition-model.ts';
import { carryOutEdition, editionsOf, readEdition } from '../../shared/grants/store-editions.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { causedBy, type Work } from '../../shared/platform/work.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { authoriseEdition } from '../../shared/staff/authorise-editions.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/grants-editions-api.ts';
import { editionFor } from './edition-access.ts';
import { mustBeDecided } from './edition-decision.ts';
import { etagOf, expectedVersion, issueEtag, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { type FieldProblem, field, ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

const today = async (): Promise<string> => localDate(await currentCity(table()), systemClock());

const list = async (request: Request): Promise<Answer> => {
  const { member } = request;
  if (authoriseEdition(member, 'editions.read') !== 'granted') throw new ProblemError('access.forbidden');
  const day = await today();
  const editions = await editionsOf(table(), await currentCity(table()));
  const items = editions
    .filter((edition) => authoriseEdition(member, 'editions.read', edition) === 'granted')
    .map((edition) => {
      const { id, version, year, name, state, example, verified } = edition;
      const told = mayBeTold(edition);
      return { id, version, year, name, state: state.name, phase: phaseOf(edition, day), example, verified, told };
    });
  const body = { items, nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

const viewOf = (edition: Edition, { member }: Request, day: string): api.EditionView => ({
  edition,
  phase: phaseOf(edition, day),
  told: mayBeTold(edition),
  mayChange: authoriseEdition(member, 'editions.change') === 'granted',
});

const read = async (request: Request): Promise<Answer> => {
  const edition = await editionFor({ table: table(), city: await currentCity(table()) }, request, 'editions.read');
  const body = viewOf(edition, request, await today());
  return unlessKnown(request, issueEtag(edition.version, body), body);
};

/** What is missing, out of order, or too early, at its field. */
const errorsOf = ({ code, fields }: EditionRefusal, command: EditionCommand): readonly FieldProblem[] => {
  if (code === 'edition.incomplete') return fields.map((path) => field(path, 'missing'));
  if (code === 'edition.dates-out-of-order')
    return fields.map((path) => ({ path, message: ({ editions }) => editions.outOfOrder }));
  if (code !== 'edition.call-too-short' || command.kind !== 'AnnounceEdition') return [];
  const day = earliestEnd(command.announcements);
  return fields.map((path) => ({ path, message: ({ editions }) => editions.endsNoEarlierThan(day) }));
};

/** The decision, or its refusal in words. */
export const decided = (work: Work, before: Edition | null, command: EditionCommand): EditionDecision => {
  const decision = carryOutEdition(work, before, command);
  if (decision.kind === 'decided') return decision;
  const errors = errorsOf(decision, command);
  throw new ProblemError(decision.code, errors.length === 0 ? {} : { errors });
};

export const editionAnswer = ({ edition }: EditionDecision, work: Work, request: Request, status = 200): Answer => ({
  status,
  body: viewOf(edition, request, localDate(work.city, work.now)),
  headers: { etag: `"${edition.version}"` },
});

const create = (request: Request): Promise<Answer> => {
  const content = { ...bodyOf(request, api.NewEditionSchema), faq: [], verified: null, results: null };
  if (authoriseEdition(request.member, 'editions.change') !== 'granted') throw new ProblemError('access.forbidden');
  return once(request, async (work) => {
    const before = await readEdition(work.table, work.city, content.id);
    const base = { at: work.now, by: causedBy(work) };
    const answer = editionAnswer(
      decided(work, before, { ...base, kind: 'CreateEdition', content, example: false }),
      work,
      request,
      201,
    );
    return { ...answer, headers: { ...answer.headers, location: `/api/editions/${content.id}` } };
  });
};

type Told = EditionCommand extends infer Command ? (Command extends EditionCommand ? Omit<Command, 'at' | 'by'> : never) : never;

export const onEdition = (
  request: Request,
  command: (work: Work, before: Edition) => Told,
  check: (work: Work, before: Edition) => Promise<void> = async () => undefined,
): Promise<Answer> =>
  once(request, async (work) => {
    const before = await editionFor(work, request, 'editions.change');
    const base = { at: work.now, by: causedBy(work) };
    const answer = editionAnswer(decided(work, before, { ...base, ...command(work, before) }), work, request);
    await check(work, before);
    return answer;
  });

/** Replaces the content of a draft, so it must say what it replaces. Answers and results stay. */
const change = (request: Request): Promise<Answer> => {
  const content = bodyOf(request, api.EditionContentBodySchema);
  if (authoriseEdition(request.member, 'editions.change') !== 'granted') throw new ProblemError('access.forbidden');
  if (expectedVersion(request) === null) throw new ProblemError('if-match.missing');
  return onEdition(request, (_work, { id, faq, results }) => ({
    kind: 'ChangeEdition',
    content: { ...content, id, faq, results, verified: null },
  }));
};

/** Whoever presses has compared it with the rules as signed. */
const verify = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onEdition(request, (work) => ({ kind: 'VerifyEdition', on: localDate(work.city, work.now) }));
};

const announce = (request: Request): Promise<Answer> => {
  const { announcements } = bodyOf(request, api.AnnounceSchema);
  return onEdition(request, () => ({ kind: 'AnnounceEdition', announcements }));
};

/** What was handed in is decided by the decision as it is kept, so that must stand; follow-grant carries it out. */
const decide = (request: Request): Promise<Answer> => {
  const { decidedOn } = bodyOf(request, api.DecideSchema);
  return onEdition(
    request,
    () => ({ kind: 'DecideEdition', decidedOn }),
    (work, edition) => mustBeDecided(work, edition, decidedOn),
  );
};

const close = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onEdition(request, () => ({ kind: 'CloseEdition' }));
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/editions', handle: list },
  { method: 'POST', path: '/api/editions', handle: create },
  { method: 'GET', path: '/api/editions/{id}', handle: read },
  { method: 'PUT', path: '/api/editions/{id}', handle: change },
  { method: 'POST', path: '/api/editions/{id}/verify', handle: verify },
  { method: 'POST', path: '/api/editions/{id}/announce', handle: announce },
  { method: 'POST', path: '/api/editions/{id}/decide', handle: decide },
  { method: 'POST', path: '/api/editions/{id}/close', handle: close },
];
