/** A project with everything around it, the same for staff and members. */
import { localDate } from '../../shared/calendar/calendar.ts';
import { grantAddressesOf } from '../../shared/grants/addresses.ts';
import { callEndsAt } from '../../shared/grants/call-ends.ts';
import { type Caller, memberIn } from '../../shared/grants/caller.ts';
import { emptyReport, isOpen, missingIn } from '../../shared/grants/decide-settlement.ts';
import { reportBy } from '../../shared/grants/reminders.ts';
import { agreed, settle, warningsNow } from '../../shared/grants/settlement.ts';
import type { Receipt } from '../../shared/grants/settlement-model.ts';
import { chatCodeFor } from '../../shared/grants/store-chat-code.ts';
import { environment } from '../../shared/platform/environment.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { ProjectView } from '../../shared/staff/grants-after-api.ts';
import type { Reading } from '../offers/access.ts';
import { mayNow } from '../offers/may.ts';
import { namesIn } from '../offers/names.ts';
import { rowsOf } from '../offers/rows.ts';
import type { StaffWords } from '../staff-api/words/words.ts';
import type { ProjectRead } from './access.ts';
import { pictureOf } from './pictures.ts';

/** In grosze; an awarded offer has no contract yet, a settled one always had. */
const awardOf = ({ offer: { state }, contract }: ProjectRead): number =>
  contract?.grosze ?? (state.name === 'awarded' ? state.grosze : 0);

const settlementOf = ({ contract, receipts, edition }: ProjectRead): ProjectView['settlement'] => {
  if (contract === null) return null;
  const { lines, withoutLine, ...sums } = settle(contract, receipts, edition.rules);
  return { ...sums, lines: [...lines], withoutLine: [...withoutLine] };
};

const mayIn = (caller: Caller, { offer, edition, report }: ProjectRead, { city, now }: Reading & { readonly now: string }) => {
  const standing = { offer, edition, endsAt: callEndsAt(city, edition), now, today: localDate(city, now) };
  const open = isOpen(offer, report);
  const possible: Partial<Record<ProjectView['may'][number], boolean>> = {
    receipts: open,
    report: open,
    verdict: report !== null && report.submittedAt !== null,
  };
  return mayNow(caller, standing).filter((act) => possible[act] ?? true);
};

const receiptViews = (
  { contract, receipts, files }: ProjectRead,
  name: (id: string) => string,
  { projects }: StaffWords,
): Promise<ProjectView['receipts']> => {
  const warnings = contract === null ? new Map<string, Receipt['warnings']>() : warningsNow(contract, receipts);
  return Promise.all(
    receipts.map(async (receipt) => {
      const now = warnings.get(receipt.id) ?? [];
      return {
        ...receipt,
        warnings: now,
        byName: name(receipt.by),
        warningTexts: now.map((warning) => projects.warnings[warning]),
        picture: receipt.attachmentId === null ? null : await pictureOf(files, receipt.attachmentId),
      };
    }),
  );
};

const reportView = async ({ report, files }: ProjectRead): Promise<ProjectView['report']> =>
  report === null
    ? null
    : {
        ...report,
        photos: await Promise.all(
          report.photos.map(async (photo) => ({ ...photo, ...(await pictureOf(files, photo.attachmentId)) })),
        ),
      };

const chatCodeOf = async (table: Table, caller: Caller, { offer }: ProjectRead, now: string): Promise<string | null> => {
  if (caller.kind !== 'member') return null;
  const { organisationId } = offer;
  const member = memberIn(caller, organisationId);
  return member === null ? null : chatCodeFor(table, { memberId: member.id, organisationId }, now);
};

export const viewOf = async (
  reading: Reading & { readonly now: string },
  caller: Caller,
  project: ProjectRead,
  words: StaffWords,
): Promise<ProjectView> => {
  const { table, now } = reading;
  const { offer, edition, organisation, contract, receipts, report, files } = project;
  const [row] = await rowsOf(table, [offer]);
  if (row === undefined) throw new Error(`offer ${offer.id} has no row`);
  const may = mayIn(caller, project, reading);
  const missing = missingIn(report ?? emptyReport(offer.id), receipts, files);
  return {
    offer: { ...row, version: offer.version },
    awardedGrosze: awardOf(project),
    contract,
    agreed: contract === null ? null : { ...agreed(contract) },
    reportBy: reportBy({ edition, contract }),
    receipts: await receiptViews(project, namesIn(organisation, words.offers), words),
    report: await reportView(project),
    settlement: settlementOf(project),
    toDo: isOpen(offer, report) ? missing.map((what) => words.projects.toDo[what]) : [],
    storyUrl: offer.number === null ? null : grantAddressesOf(environment('publicUrl')).story(offer.number),
    chatCode: may.includes('receipts') ? await chatCodeOf(table, caller, project, now) : null,
    may,
  };
};
