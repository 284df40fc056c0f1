import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFile, type FileCommand } from '../../shared/grants/decide-file.ts';
import { lackingIn } from '../../shared/grants/decide-offer.ts';
import type { Attached, Offer } from '../../shared/grants/offer-model.ts';
import { anEdition, anOffer, filled } from '../support/grants.ts';

const AT = '2027-03-01T10:00:00.000Z';
const file = (attachmentId: string, id = attachmentId): Omit<Attached, 'state'> => ({
  id,
  attachmentId,
  name: `${attachmentId}.pdf`,
  key: `offer-uploads/off_1/${attachmentId}`,
  bytes: 10,
  by: 'mem_1',
  at: AT,
});
const attach = (attachmentId: string, id?: string): FileCommand => ({ kind: 'AttachFile', file: file(attachmentId, id) });
const filesAfter = (offer: Offer, ...commands: readonly FileCommand[]): readonly Attached[] => {
  let attached: readonly Attached[] = offer.attached;
  for (const command of commands) {
    const files = decideFile({ ...offer, attached: [...attached] }, command, AT);
    if (typeof files === 'string') throw new Error(files);
    attached = files;
  }
  return attached;
};

describe('files of an offer', () => {
  it('a new one for the same place replaces the former; others stand side by side', () => {
    const files = filesAfter(anOffer(), attach('att_1', 'statute'), attach('att_2'), attach('att_3', 'statute'));
    expect(files.map(({ attachmentId }) => attachmentId)).toEqual(['att_2', 'att_3']);
  });

  it('count once they have been looked at', () => {
    const edition = anEdition();
    const rules = {
      ...edition.rules,
      attachments: [{ id: 'statute', name: { pl: 'Statut', uk: null, en: null }, required: true }],
    };
    const lacking = (...commands: readonly FileCommand[]) =>
      lackingIn({ ...edition, rules }, filled(edition), [...filesAfter(anOffer(), ...commands)]);
    const stored = { kind: 'FileStored', attachmentId: 'att_1', key: 'offer-files/x.pdf', bytes: 9 } as const;
    expect(lacking()).toEqual(['attachment.statute']);
    expect(lacking(attach('att_1', 'statute'))).toEqual(['attachment.statute']);
    expect(lacking(attach('att_1', 'statute'), stored)).toEqual([]);
    expect(lacking(attach('att_1', 'statute'), { kind: 'FileRefused', attachmentId: 'att_1' })).toEqual(['attachment.statute']);
    // One that nobody asked for is waited for as well, so that it is not left out.
    expect(lacking(attach('att_1', 'statute'), stored, attach('att_2'))).toEqual(['attachment.att_2']);
  });

  it('of what was handed in stay as they are, but for what was already on its way', () => {
    const sent = anOffer({
      state: { name: 'received', since: AT, checksum: 'a', by: 'here', how: 'here' },
      attached: [{ ...file('att_1'), state: 'awaited' }],
    });
    expect(decideFile(sent, attach('att_2'), AT)).toBe('offer.not-open');
    expect(decideFile(sent, { kind: 'RemoveFile', attachmentId: 'att_1' }, AT)).toBe('offer.not-open');
    expect(decideFile(sent, { kind: 'FileRefused', attachmentId: 'att_1' }, AT)).toMatchObject([{ state: 'refused' }]);
    expect(decideFile(sent, { kind: 'FileRefused', attachmentId: 'att_none' }, AT)).toBe('offer.file-unknown');
  });

  it('are never more than twenty, whatever is attached', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 80 }), (ids) => {
        let attached: readonly Attached[] = [];
        for (const n of ids) {
          const files = decideFile({ ...anOffer(), attached: [...attached] }, attach(`att_${n}`), AT);
          if (typeof files !== 'string') attached = files;
          expect(attached.length).toBeLessThanOrEqual(20);
          expect(new Set(attached.map(({ id }) => id)).size).toBe(attached.length);
        }
      }),
    );
  });
});
