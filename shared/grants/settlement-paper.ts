/** The settlement of a project for the file: contract, lines, receipts, report and what goes back. Pure. */
import type { Block } from '../documents/pdf.ts';
import type { Edition } from './edition-model.ts';
import { EDITION_PAPER_TEXTS as texts } from './edition-papers-texts.ts';
import { dayPl } from './letters.ts';
import { zloty } from './money-words.ts';
import { agreed, settle } from './settlement.ts';
import type { Contract, Receipt, Report } from './settlement-model.ts';

export interface SettlementPaper {
  readonly edition: Pick<Edition, 'name' | 'rules'>;
  readonly number: string;
  readonly title: string;
  readonly organisationName: string;
  readonly contract: Contract;
  readonly receipts: readonly Receipt[];
  readonly report: Report | null;
}

const line = (text: string): Block => ({ kind: 'line', text });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\r?\n/)
    .filter((one) => one.trim() !== '')
    .map(line);

const contractBlocks = ({ contract }: SettlementPaper): readonly Block[] => {
  const { number, signedOn, annexes, paidOn, grosze, realisationFrom } = contract;
  return [
    line(texts.contract(number, dayPl(signedOn))),
    ...annexes.map((annex) => line(texts.annex(annex.number, dayPl(annex.on), annex.what))),
    line(texts.realisation(dayPl(realisationFrom), dayPl(agreed(contract).realisationTo))),
    line(texts.grant(zloty(grosze))),
    ...(paidOn === null ? [] : [line(texts.paid(dayPl(paidOn)))]),
  ];
};

const lineBlocks = ({ contract, receipts, edition }: SettlementPaper): readonly Block[] => {
  const { lines, recognisedGrosze, returnGrosze, indirectOverGrosze } = settle(contract, receipts, edition.rules);
  const { name, planned, spent, over } = texts.lineColumns;
  return [
    heading(texts.lines),
    {
      kind: 'table',
      columns: [
        { title: name, share: 5 },
        { title: planned, share: 2, align: 'right' },
        { title: spent, share: 2, align: 'right' },
        { title: over, share: 3 },
      ],
      rows: lines.map((one) => [
        one.name,
        zloty(one.plannedGrosze),
        zloty(one.spentGrosze),
        one.overShift ? texts.overShift : '',
      ]),
    },
    line(texts.recognised(zloty(recognisedGrosze))),
    ...(indirectOverGrosze === 0 ? [] : [line(texts.indirectOver(zloty(indirectOverGrosze)))]),
    line(texts.toReturn(zloty(returnGrosze))),
  ];
};

const receiptBlocks = ({ contract, receipts }: SettlementPaper): readonly Block[] => {
  const { budget } = agreed(contract);
  const { on, line: of, sum, state, note } = texts.receiptColumns;
  return [
    heading(texts.receipts),
    {
      kind: 'table',
      columns: [
        { title: on, share: 2 },
        { title: of, share: 4 },
        { title: sum, share: 2, align: 'right' },
        { title: state, share: 2 },
        { title: note, share: 4 },
      ],
      rows: receipts.map(({ issuedOn, lineId, grosze, state: judged, note: said, judged: by }) => [
        issuedOn === null ? '' : dayPl(issuedOn),
        budget.find(({ id }) => id === lineId)?.name ?? texts.noLine,
        grosze === null ? '' : zloty(grosze),
        texts.receiptStates[judged],
        [said, by?.note].filter((one) => one != null && one !== '').join('; '),
      ]),
    },
  ];
};

const reportBlocks = ({ report }: SettlementPaper): readonly Block[] => {
  if (report === null) return [heading(texts.report), line(texts.noReport)];
  const { results, people, lasting, verdict } = report;
  return [
    heading(texts.report),
    ...paragraphs(results),
    ...(people === null ? [] : [line(texts.people(people))]),
    ...(lasting.trim() === '' ? [] : [line(texts.lasting), ...paragraphs(lasting)]),
    line(texts.verdicts[verdict.kind]),
    ...(verdict.kind === 'return' ? [line(texts.toReturn(zloty(verdict.grosze))), line(verdict.reason)] : []),
  ];
};

export const settlementBlocks = (paper: SettlementPaper): readonly Block[] => [
  { kind: 'heading', level: 1, text: texts.settlement },
  line(`${paper.number} „${paper.title}”, ${paper.organisationName}`),
  line(paper.edition.name),
  ...contractBlocks(paper),
  ...lineBlocks(paper),
  ...receiptBlocks(paper),
  ...reportBlocks(paper),
  { kind: 'gap', points: 12 },
  line(texts.signature),
];
