/** A resident asks for a person; the office answers the case, and the words come to the chat. */
import { conversationIdOf } from '../../../shared/platform/ids.ts';
import type { Resident, Story } from '../fault-run.ts';
import { toldOnce } from './told-once.ts';

const WORDS = 'Proszę przyjść w środę o dziesiątej.';

export const answer: Story<Resident> = {
  name: 'an answer of staff',
  prepare: async (run) => {
    const resident = run.resident();
    return async () => {
      await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
      const conversationId = conversationIdOf('messenger', resident.psid);
      const id = await run.comes('the case', async () => {
        const items = await run.everything();
        const found = items.find(({ sk, conversationId: of }) => sk === 'escalation' && of === conversationId);
        return found === undefined ? null : String(found.pk).slice('escalation#'.length);
      });
      await run.pressed(run.office, 'POST', `/api/escalations/${id}/take`);
      await run.pressed(run.office, 'POST', `/api/escalations/${id}/answer`, { text: WORDS });
      await resident.hears(WORDS);
      return resident;
    };
  },
  wrong: (resident, items) => {
    const conversationId = conversationIdOf('messenger', resident.psid);
    const cases = items.filter(({ sk, conversationId: of }) => sk === 'escalation' && of === conversationId);
    return [
      ...toldOnce(resident, ['Przekazuję rozmowę', WORDS], items),
      ...(cases.length === 1 ? [] : [`${resident.psid} has ${cases.length} cases`]),
    ];
  },
};
