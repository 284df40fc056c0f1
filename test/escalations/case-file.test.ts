import { expect, it } from 'vitest';
import { residentMessage } from '../../shared/conversations/store.ts';
import { loadFonts } from '../../shared/documents/fonts-load.ts';
import type { CaseFileSource } from '../../shared/escalations/case-file.ts';
import type { Escalation } from '../../shared/escalations/model.ts';
import { renderCaseFile } from '../../shared/escalations/render-case-file.ts';
import { testCity } from '../support/city.ts';
import { readPdf } from '../support/pdf.ts';

const AT = '2026-11-20T15:00:00.000Z';
const city = testCity();
const staffId = city.staff[0]?.id ?? '';
const entry = { version: 1, at: AT, by: 'resident', from: null, reason: null } as const;
const complaint: Escalation = {
  id: 'esc_1',
  version: 3,
  kind: 'complaint',
  state: 'answered',
  urgent: false,
  words: 'Skarżę się na oświetlenie. Żółć.',
  sensitive: false,
  attachments: [],
  conversationId: 'cnv_1',
  personId: 'per_1',
  issueId: null,
  at: AT,
  answerBy: '2026-12-20',
  taken: { by: staffId, at: AT },
  answer: { by: staffId, at: '2026-11-21T09:00:00.000Z', text: 'Latarnia już świeci.', told: true },
  number: 'BRS.1510.7.2026',
  jrwa: '1510',
  reached: null,
  history: [
    { ...entry, what: 'raised', to: 'talk_to_human' },
    { ...entry, version: 2, by: staffId, what: 'kind', from: 'talk_to_human', to: 'complaint', reason: 'Treść jest skargą.' },
  ],
};
const source: CaseFileSource = {
  escalation: complaint,
  messages: [residentMessage('cnv_1', 'msg_1', AT, { text: 'Ciemno na Lipowej' })],
  attachments: [
    {
      id: 'att_1',
      kind: 'image',
      url: null,
      state: 'stored',
      key: 'k',
      thumbnailKey: null,
      contentType: 'image/jpeg',
      failure: null,
    },
  ],
  channel: 'messenger',
  city,
};
const textOf = (bytes: Uint8Array) => readPdf(bytes).pages.flat().join(' ');

it('says what came, by which term, what was done and answered, and what is attached', async () => {
  const { bytes, fileName } = await renderCaseFile(source, '2026-11-22T10:00:00.000Z', loadFonts);
  const text = textOf(bytes).replaceAll(/\s+/g, ' ');
  for (const said of [
    'Karta sprawy: skarga',
    'BRS.1510.7.2026',
    'JRWA: 1510',
    '2026-11-20 16:00',
    'art. 237',
    'Skarżę się na oświetlenie. Żółć.',
    'Latarnia już świeci.',
    'Treść jest skargą.',
    'Ciemno na Lipowej',
    'zdjęcie',
    'image/jpeg',
  ])
    expect(text).toContain(said);
  expect(fileName).toBe('karta-sprawy-esc_1.pdf');
});

it('leaves room for the numbers that nobody has typed yet, and is the same file at the same time', async () => {
  const unfiled = { ...source, escalation: { ...complaint, number: null, jrwa: null } };
  const [one, two] = await Promise.all([1, 2].map(() => renderCaseFile(unfiled, AT, loadFonts)));
  expect(textOf(one?.bytes ?? new Uint8Array())).toContain('………');
  expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(two?.bytes ?? []))).toBe(true);
});
