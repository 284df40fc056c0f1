import { describe, expect, it } from 'vitest';
import { exampleContent } from '../../local/example-edition.ts';
import { loadCity } from '../../shared/city/load.ts';
import { decideEdition } from '../../shared/grants/decide-edition.ts';
import { EditionContentSchema, mayBeTold, phaseOf } from '../../shared/grants/edition-model.ts';

describe('the example edition', () => {
  it.each(['2026-11-21T10:00:00.000Z', '2027-02-28T23:30:00.000Z'])(
    'is complete, open on the day (%s) and marked as an example',
    (now) => {
      const content = EditionContentSchema.parse(exampleContent(loadCity('walbrzych'), now));
      expect(content.verified).toBeNull();
      const base = { at: now, by: 'example' };
      const created = decideEdition(null, { ...base, kind: 'CreateEdition', content, example: true });
      const draft = created.kind === 'decided' ? created.edition : null;
      const announcements = (['bip', 'board', 'website'] as const).map((where) => ({ where, on: content.dates.callFrom ?? '' }));
      const announced = decideEdition(draft, { ...base, kind: 'AnnounceEdition', announcements });
      expect(announced).toMatchObject({ kind: 'decided', edition: { example: true } });
      if (announced.kind !== 'decided') return;
      expect(mayBeTold(announced.edition)).toBe(true);
      expect(phaseOf(announced.edition, now.slice(0, 10))).toBe('call');
    },
  );

  it('is none where the city names none', () => {
    expect(exampleContent(loadCity('plock'), '2026-11-21T10:00:00.000Z')).toBeNull();
  });
});
