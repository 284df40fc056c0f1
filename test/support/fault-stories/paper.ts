/** A list of guests that staff ask to be printed: a file that can be fetched, or words why there is none. */
import { DocumentSchema } from '../../../shared/documents/model.ts';
import { publishedEvent } from '../event-stories.ts';
import type { Story } from '../fault-run.ts';

const HOUR = 3_600_000;

export const paper: Story<{ readonly id: string; readonly fetched: string }> = {
  name: 'a document',
  prepare: async (run) => {
    const start = Math.ceil(Date.parse(run.run.status().now) / HOUR) * HOUR + 72 * HOUR;
    const sitting = { startsAt: new Date(start).toISOString(), endsAt: new Date(start + HOUR).toISOString() };
    const { date } = await publishedEvent({ staff: async () => run.office }, sitting);
    await run.pressed(run.office, 'POST', `/api/event-dates/${date.id}/guests`, {
      party: { adults: 1, children: [] },
      name: 'Gość',
      contact: { kind: 'none' },
      toldAboutData: true,
    });
    return async () => {
      const asked = { kind: 'guest-list-pdf' };
      const { id } = await run.pressed<{ id: string }>(run.office, 'POST', `/api/event-dates/${date.id}/documents`, asked);
      const document = await run.comes('the document', async () => {
        const answer = await run.office.call('GET', `/api/documents/${id}`).catch(() => null);
        const seen = answer?.ok ? ((await answer.json()) as { state: string; url: string | null }) : null;
        return seen !== null && seen.state !== 'asked' && seen;
      });
      const file = document.url === null ? null : await (await fetch(document.url)).text();
      return { id, fetched: file?.startsWith('%PDF-') ? 'a file' : document.state };
    };
  },
  // Each single fault is got over by another try.
  wrong: ({ id, fetched }, items) => {
    const kept = items
      .filter(({ pk, sk }) => pk === `document#${id}` && sk === 'document')
      .map((item) => DocumentSchema.parse(item));
    const states = kept.map(({ state }) => state).join();
    return states === 'ready' && fetched === 'a file' ? [] : [`document ${id} is "${states}", and whoever asked got ${fetched}`];
  },
};
