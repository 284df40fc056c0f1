/**
 * What a command makes of contract and report of an awarded offer. Pure and total. Money in integer grosze: a contract and each annex add up to
 * the award to the grosz.
 */
import { type Budget, totalsOf } from './budget.ts';
import type { Offer } from './offer-model.ts';
import { agreed, settle } from './settlement.ts';
import type { Contract, ProjectFile, Receipt, Report } from './settlement-model.ts';

export interface SettlementRefusal {
  readonly kind: 'refused';
  readonly code:
    | 'contract.not-awarded'
    | 'contract.none'
    | 'contract.sum'
    | 'contract.lines'
    | 'contract.dates'
    | 'contract.paid'
    | 'contract.annexes-full'
    | 'project.over'
    | 'report.submitted'
    | 'report.incomplete'
    | 'report.photos-full'
    | 'report.photo-unknown'
    | 'report.not-submitted'
    | 'report.receipts-open'
    | 'report.return-needed'
    | 'report.return-too-much'
    | 'report.date-past';
  /** What is missing of a report. */
  readonly toDo: readonly ToDo[];
  /** Sums that the refusal is about, in grosze; null = none. */
  readonly is: number | null;
  readonly limit: number | null;
}

const refuse = (
  code: SettlementRefusal['code'],
  { toDo = [], is = null, limit = null }: Partial<Pick<SettlementRefusal, 'toDo' | 'is' | 'limit'>> = {},
): SettlementRefusal => ({ kind: 'refused', code, toDo, is, limit });

type Decided<Kept> = { readonly kind: 'decided'; readonly kept: Kept } | SettlementRefusal;
const keep = <Kept>(kept: Kept): Decided<Kept> => ({ kind: 'decided', kept });

export type ContractCommand =
  | ({ readonly kind: 'Sign' } & Pick<Contract, 'number' | 'signedOn' | 'budget' | 'realisationFrom' | 'realisationTo'>)
  /** `today`: local day. */
  | { readonly kind: 'Pay'; readonly on: string; readonly today: string }
  | ({ readonly kind: 'AddAnnex' } & Contract['annexes'][number]);

const MOST_ANNEXES = 20;
const MOST_PHOTOS = 60;

const wrongBudget = (budget: Budget, grosze: number): SettlementRefusal | null => {
  const ids = new Set(budget.map(({ id }) => id));
  if (ids.size !== budget.length || budget.some(({ name }) => name.trim() === '')) return refuse('contract.lines');
  const { grant } = totalsOf(budget);
  return grant === grosze ? null : refuse('contract.sum', { is: grant, limit: grosze });
};

const sign = ({ id, state }: Offer, command: Extract<ContractCommand, { kind: 'Sign' }>): Decided<Contract> => {
  if (state.name !== 'awarded') return refuse('contract.not-awarded');
  const { kind: _, ...agreement } = command;
  const wrong = wrongBudget(agreement.budget, state.grosze);
  if (wrong !== null) return wrong;
  if (agreement.realisationFrom > agreement.realisationTo) return refuse('contract.dates');
  return keep({ ...agreement, offerId: id, version: 1, grosze: state.grosze, paidOn: null, annexes: [] });
};

export const decideContract = (offer: Offer, before: Contract | null, command: ContractCommand): Decided<Contract> => {
  if (command.kind === 'Sign') return sign(offer, command);
  if (before === null) return refuse('contract.none');
  if (offer.state.name !== 'contracted') return refuse('project.over');
  const next = (changed: Partial<Contract>) => keep({ ...before, ...changed, version: before.version + 1 });
  if (command.kind === 'Pay') {
    if (before.paidOn !== null) return refuse('contract.paid');
    return command.on < before.signedOn || command.on > command.today ? refuse('contract.dates') : next({ paidOn: command.on });
  }
  const { kind: _, ...annex } = command;
  if (before.annexes.length >= MOST_ANNEXES) return refuse('contract.annexes-full');
  const wrong = annex.budget === null ? null : wrongBudget(annex.budget, before.grosze);
  if (wrong !== null) return wrong;
  const ends = annex.realisationTo ?? agreed(before).realisationTo;
  if (annex.on < before.signedOn || ends < before.realisationFrom) return refuse('contract.dates');
  return next({ annexes: [...before.annexes, annex] });
};

/** What is still missing before a report can be handed in. */
export type ToDo =
  | 'results'
  | 'people'
  | 'lasting'
  | 'photo-before'
  | 'photo-after'
  | 'photo-awaited'
  | 'receipts-none'
  | 'receipts-incomplete'
  | 'receipts-without-picture';

export type Files = ReadonlyMap<string, Pick<ProjectFile, 'state'>>;

export const emptyReport = (offerId: string): Report => ({
  offerId,
  version: 0,
  results: '',
  people: null,
  lasting: '',
  photos: [],
  submittedAt: null,
  verdict: { kind: 'none' },
});

export const missingIn = (report: Report, receipts: readonly Receipt[], files: Files): readonly ToDo[] => {
  const stateOf = (attachmentId: string | null) => (attachmentId === null ? undefined : files.get(attachmentId)?.state);
  const stored = report.photos.filter(({ attachmentId }) => stateOf(attachmentId) === 'stored');
  const counted = receipts.filter(({ state }) => state !== 'taken-out');
  const missing: readonly (readonly [ToDo, boolean])[] = [
    ['results', report.results.trim() === ''],
    ['people', report.people === null],
    ['lasting', report.lasting.trim() === ''],
    ['photo-before', !stored.some(({ when }) => when === 'before')],
    ['photo-after', !stored.some(({ when }) => when === 'after')],
    ['photo-awaited', report.photos.some(({ attachmentId }) => stateOf(attachmentId) === 'awaited')],
    ['receipts-none', counted.length === 0],
    ['receipts-incomplete', counted.some((one) => one.grosze === null || one.lineId === null || one.issuedOn === null)],
    ['receipts-without-picture', counted.some(({ attachmentId }) => stateOf(attachmentId) !== 'stored')],
  ];
  return missing.flatMap(([what, lacks]) => (lacks ? [what] : []));
};

/** Members may add to the report and its receipts: it is not with the office, and the project is not over. */
export const isOpen = ({ state }: Pick<Offer, 'state'>, report: Pick<Report, 'submittedAt' | 'verdict'> | null): boolean =>
  state.name === 'contracted' && (report === null || (report.submittedAt === null && report.verdict.kind !== 'return'));

interface Around {
  readonly offer: Offer;
  readonly contract: Contract | null;
  readonly receipts: readonly Receipt[];
  readonly files: Files;
  readonly rules: Parameters<typeof settle>[2];
}

type Verdict =
  | { readonly kind: 'correct'; readonly what: readonly string[]; readonly until: string }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'return'; readonly grosze: number; readonly reason: string; readonly returnBy: string };

export type ReportCommand =
  | ({ readonly kind: 'SaveReport' } & Pick<Report, 'results' | 'people' | 'lasting'>)
  | { readonly kind: 'AddPhoto'; readonly photo: Report['photos'][number] }
  | { readonly kind: 'RemovePhoto'; readonly attachmentId: string }
  | { readonly kind: 'SubmitReport'; readonly at: string }
  /** `today`: local day. */
  | { readonly kind: 'Judge'; readonly verdict: Verdict; readonly at: string; readonly by: string; readonly today: string };

const judge = (before: Report, around: Around, command: Extract<ReportCommand, { kind: 'Judge' }>): Decided<Report> => {
  const { verdict, at, by, today } = command;
  const { contract, receipts, rules } = around;
  if (contract === null) return refuse('contract.none');
  if (before.submittedAt === null) return refuse('report.not-submitted');
  const next = (changed: Partial<Report>) => keep({ ...before, ...changed, version: before.version + 1 });
  switch (verdict.kind) {
    case 'correct':
      if (verdict.until <= at) return refuse('report.date-past');
      return next({ submittedAt: null, verdict: { kind: 'correct', what: [...verdict.what], until: verdict.until } });
    case 'return':
      if (verdict.returnBy < today) return refuse('report.date-past');
      if (verdict.grosze > contract.grosze)
        return refuse('report.return-too-much', { is: verdict.grosze, limit: contract.grosze });
      return next({ verdict: { ...verdict, at, by } });
    case 'accepted': {
      if (receipts.some(({ state }) => state === 'kept' || state === 'questioned')) return refuse('report.receipts-open');
      const { returnGrosze } = settle(contract, receipts, rules);
      // What is not recognised is asked back first; accepted says that it came.
      if (returnGrosze > 0 && before.verdict.kind !== 'return') return refuse('report.return-needed', { is: returnGrosze });
      return next({ verdict: { kind: 'accepted', at, by } });
    }
  }
};

export const decideReport = (stored: Report | null, around: Around, command: ReportCommand): Decided<Report> => {
  const { offer, contract, receipts, files } = around;
  const before = stored ?? emptyReport(offer.id);
  if (contract === null) return refuse('contract.none');
  if (offer.state.name !== 'contracted') return refuse('project.over');
  if (command.kind === 'Judge') return judge(before, around, command);
  if (!isOpen(offer, before)) return refuse('report.submitted');
  const next = (changed: Partial<Report>) => keep({ ...before, ...changed, version: before.version + 1 });
  switch (command.kind) {
    case 'SaveReport': {
      const { results, people, lasting } = command;
      return next({ results, people, lasting });
    }
    case 'AddPhoto':
      return before.photos.length >= MOST_PHOTOS
        ? refuse('report.photos-full')
        : next({ photos: [...before.photos, command.photo] });
    case 'RemovePhoto': {
      const photos = before.photos.filter(({ attachmentId }) => attachmentId !== command.attachmentId);
      return photos.length === before.photos.length ? refuse('report.photo-unknown') : next({ photos });
    }
    case 'SubmitReport': {
      const toDo = missingIn(before, receipts, files);
      return toDo.length > 0 ? refuse('report.incomplete', { toDo }) : next({ submittedAt: command.at });
    }
  }
};

/** What went back of the grant when a report was accepted, in grosze. */
export const returnedOf = ({ verdict }: Pick<Report, 'verdict'>): number => (verdict.kind === 'return' ? verdict.grosze : 0);
