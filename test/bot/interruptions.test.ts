import { describe, expect, test } from 'vitest';
import { talk } from '../support/talk.ts';
import { LAMP, NO, place, town, YES } from '../support/town.ts';

const NO_PLACE = { ...LAMP, place: null };

describe('a question in the middle is answered and the flow resumes', () => {
  test.each([
    ['a kto to czyta?', { intent: 'privacy_request', privacy: 'who-reads' }, 'Najpierw czyta to automat'],
    ['co z moim zgłoszeniem?', { intent: 'status_query' }, 'Nie znajduję Twoich zgłoszeń'],
    ['a ile to potrwa?', { intent: 'event_info' }, 'powiem, do którego dnia odpowiemy'],
    ['kiedy to naprawicie', NO_PLACE, 'powiem, do którego dnia odpowiemy'],
    ['dziękuję', { intent: 'thanks' }, 'Dziękuję za wiadomość'],
    ['pomoc', { global: 'help' }, 'Oto, co mogę zrobić'],
    ['człowiek', { global: 'human', intent: 'talk_to_human' }, 'Przekazuję rozmowę osobie'],
    ['kiedy jest festyn?', { intent: 'event_info' }, 'Nie ma teraz ogłoszonych wydarzeń'],
    ['ile można dostać z grantu?', { intent: 'grant_question' }, 'Teraz nie ma otwartego naboru'],
    ['składam skargę na urzędnika', { intent: 'out_of_scope', formal: 'complaint' }, 'To wygląda na skargę'],
  ] as const)('"%s"', async (asked, understood, answer) => {
    const talked = talk({ city: town() });
    await talked.says('nie świeci latarnia', NO_PLACE);
    const resumed = await talked.says(asked, understood);
    expect(resumed.text).toContain(answer);
    expect(resumed.text).toContain('Gdzie to jest?');
    expect(resumed.payloads).toEqual(['unknown', 'cancel', 'human']);
    await talked.says('Lipowa 12', { place: place('Lipowa') });
    await talked.says('tak', YES);
    expect(talked.commands.at(-1)).toMatchObject({ kind: 'report-issue', description: 'nie świeci latarnia' });
  });

  test('an answer and a question in one message both count', async () => {
    const { says } = talk({ city: town() });
    await says('nie świeci latarnia', NO_PLACE);
    const both = await says('na Lipowej 12, a kto to czyta?', {
      intent: 'report_issue',
      alsoIntents: ['privacy_request'],
      privacy: 'who-reads',
      place: place('Lipowa', { houseNumber: '12' }),
    });
    expect(both.text).toContain('Najpierw czyta to automat');
    expect(both.text).toContain('gdzie: Lipowa 12');
  });

  test('a place alone asks nothing, whatever its letters remind of', async () => {
    const { says } = talk({ city: town() });
    await says('nie świeci latarnia', NO_PLACE);
    const there = await says('na Lipowej 12', { intent: 'grant_question', place: place('Lipowej', { houseNumber: '12' }) });
    expect(there.text).toMatch(/^Sprawdź, proszę/);
  });

  test('a flow of several steps is finished first', async () => {
    const { says } = talk({ city: town() });
    await says('nie świeci latarnia na Lipowej', LAMP);
    expect((await says('usuńcie moje dane', { intent: 'privacy_request', privacy: 'delete' })).options).toEqual([
      'Tak, usuń',
      'Nie, zostaw',
    ]);
    expect((await says('nie', NO)).text).toContain('Sprawdź, proszę');
  });

  test('the language changes at once and the question is repeated in it', async () => {
    const { says, presses } = talk({ city: town() });
    await says('nie świeci latarnia', NO_PLACE);
    expect((await says('можна українською?', { wantsLanguage: 'uk', lang: 'uk' })).text).toContain('Де це?');
    expect((await presses('lang:en')).text).toContain('Where is it?');
  });
});

describe('emergency', () => {
  test.each([
    ['danger', false, ['112']],
    ['gas', false, ['992', '112']],
    ['power', false, ['991', '112']],
    ['despair', false, ['112', '116 123']],
    ['despair', true, ['112', '116 111']],
    ['violence', false, ['112', '800 120 002']],
    ['violence', true, ['112', '116 111']],
  ] as const)('%s (child: %s) gives the numbers, and says that nobody has been called', async (emergency, child, numbers) => {
    for (const language of ['pl', 'uk', 'en'] as const) {
      const { says, commands } = talk({ city: town(), conversation: { language, languageChosen: true } });
      const answer = await says('!', { intent: 'emergency', emergency, child });
      for (const number of numbers) expect(answer.lines[0]?.text).toContain(number);
      expect(answer.text).toMatch(/nikogo nie wezwano|нікого не викликано|nobody has been called/);
      expect(commands).toMatchObject([
        {
          kind: 'escalate',
          words: '!',
          escalation: emergency === 'despair' || emergency === 'violence' ? emergency : 'emergency',
        },
      ]);
    }
  });

  test('the number stands before everything else in the first message of a conversation', async () => {
    const { says } = talk({ city: town() });
    expect((await says('pali się!', { emergency: 'danger' })).lines[0]?.text).toMatch(/^Zadzwoń teraz: 112/);
    expect((await says('co?')).text).toContain('tu automat');
  });

  test('the open report is kept and gone on with by "wróć" or by more of its words', async () => {
    const { says, commands } = talk({ city: town() });
    await says('nie świeci latarnia', NO_PLACE);
    const answer = await says('czuć gaz na klatce', { emergency: 'gas' });
    expect(answer.text).not.toContain('Gdzie to jest?');
    expect(answer.payloads).toContain('resume');
    expect((await says('wróć')).text).toContain('Gdzie to jest?');
    await says('pomocy pali się', { emergency: 'danger' });
    await says('Lipowa 12', { intent: 'report_issue', place: place('Lipowa') });
    await says('tak', YES);
    expect(commands.at(-1)).toMatchObject({ kind: 'report-issue', place: { street: 'Lipowa' } });
  });

  test('is answered also while a person holds the chat, and only it', async () => {
    const talked = talk({ city: town() });
    await talked.says('nie świeci latarnia', NO_PLACE);
    talked.holds('person');
    const before = talked.state.position;
    expect((await talked.says('Lipowa 12', { place: place('Lipowa') })).lines).toEqual([]);
    expect((await talked.presses('menu')).lines).toEqual([]);
    expect((await talked.says('on ma nóż', { emergency: 'danger' })).text).toContain('112');
    expect(talked.state.position).toEqual(before);
    expect(talked.commands).toMatchObject([{ escalation: 'emergency' }]);
  });

  test('unclear words right after it get the numbers again, not a form', async () => {
    const { says, commands } = talk({ city: town() });
    await says('chcę się zabić', { emergency: 'despair' });
    expect((await says('już nie mogę', { confidence: 0.11 })).text).toContain('116 123');
    expect(commands).toHaveLength(1);
    expect((await says('dziękuję', { intent: 'thanks' })).text).toContain('Dziękuję za wiadomość');
  });

  test('a number that nobody verified is not told; 112 always is', async () => {
    const { says } = talk({
      city: town({ emergencyNumbers: town().emergencyNumbers.map((number) => ({ ...number, verified: null })) }),
    });
    const answer = await says('czuć gaz', { emergency: 'gas' });
    expect(answer.text).toContain('112');
    expect(answer.text).not.toContain('992');
  });

  test('is still answered when the alarm is refused', async () => {
    const { says } = talk({ city: town(), programme: { refuses: { escalate: 'person.erasing' } } });
    const answer = await says('pali się', { emergency: 'danger' });
    expect(answer.text).toContain('112');
    expect(answer.text).not.toContain('przekazałem');
  });
});

describe('the automat says what it is', () => {
  test('once, at the start', async () => {
    const { says } = talk({ city: town() });
    expect((await says('dzień dobry', { intent: 'greeting' })).lines[0]?.text).toContain('automat, nie człowiek');
    expect((await says('dzień dobry', { intent: 'greeting' })).text).not.toContain('automat, nie człowiek');
  });

  test('again after more than 30 days, and when a person hands back', async () => {
    const talked = talk({ city: town() });
    await talked.says('dzień dobry', { intent: 'greeting' });
    talked.waits(31 * 24 * 60);
    expect((await talked.says('dzień dobry', { intent: 'greeting' })).text).toContain('automat, nie człowiek');
    talked.becomes({ introducedAt: null });
    expect((await talked.says('hej', { intent: 'greeting' })).text).toContain('automat, nie człowiek');
  });

  test.each(['GET_STARTED', 'poster-7'])('"%s" greets and offers the menu', async (payload) => {
    const { presses } = talk({ city: town() });
    const greeted = await presses(payload);
    expect(greeted.payloads).toEqual(['report', 'status', 'events', 'my-events', 'grants', 'human', 'data', 'language', 'help']);
  });
});

describe('buttons of another time', () => {
  test.each([
    'yes',
    'no',
    'cat:lighting',
    'sub:north',
    'edit:place',
    'erase-it',
    'withdraw-it',
    'new',
    'unknown',
    'keep',
    'add-it',
  ])('"%s" changes nothing and says so', async (payload) => {
    const { presses, commands } = talk({ city: town() });
    expect((await presses(payload)).text).toContain('wcześniejszego pytania');
    expect(commands).toEqual([]);
  });

  test('"yes" of the summary does not delete the data', async () => {
    const { says, presses, commands } = talk({ city: town() });
    await says('usuńcie moje dane', { intent: 'privacy_request', privacy: 'delete' });
    const stale = await presses('yes');
    expect(stale.text).toContain('Usunąć całą tę rozmowę');
    expect(commands).toEqual([]);
  });

  test('"affects me too" still follows', async () => {
    const { presses, commands } = talk({
      city: town(),
      programme: {
        similar: [
          {
            issueId: 'iss_9',
            number: 'T-2026-00009',
            category: 'lighting',
            street: null,
            houseNumber: null,
            reportedAt: '2026-11-18T10:00:00.000Z',
          },
        ],
      },
    });
    expect((await presses('dup:iss_9')).text).toContain('T-2026-00009');
    expect(commands).toEqual([{ kind: 'follow-issue', issueId: 'iss_9' }]);
  });

  test('"report" in the middle of a report repeats the question', async () => {
    const { says, presses } = talk({ city: town() });
    await says('nie świeci latarnia', NO_PLACE);
    expect((await presses('report')).text).toContain('Gdzie to jest?');
  });
});

describe('a draft survives a deploy', () => {
  const stored = async () => {
    const talked = talk({ city: town() });
    await talked.says('nie świeci latarnia', NO_PLACE);
    return talked;
  };

  test.each([
    ['an older version', { version: 0 }],
    ['a newer version', { version: 99 }],
    ['an unknown step', { step: 'gone' }],
    ['an unknown flow that held words', { flow: 'gone' }],
  ])('of %s: the words are kept', async (_what, changed) => {
    const talked = await stored();
    const position = talked.state.position;
    if (position === null) throw new Error('the report is open');
    talked.becomes({ position: { ...position, ...changed } });
    await talked.says('Lipowa 12', { intent: 'report_issue', place: place('Lipowa') });
    await talked.says('tak', YES);
    expect(talked.commands.at(-1)).toMatchObject({ description: 'nie świeci latarnia', place: { street: 'Lipowa' } });
  });

  test.each([
    { flow: 'gone', version: 3, step: 'x', draft: { amount: 5 } },
    { flow: 'report', version: 1, step: 'confirm', draft: { description: 7 } },
    { flow: 'own-issue', version: 2, step: 'filed', draft: {} },
    { flow: 'toString', version: 1, step: 'constructor', draft: {} },
  ])('with nothing in it: %o is dropped', async (position) => {
    const talked = await stored();
    talked.becomes({ position, suspended: position });
    expect((await talked.says('dzień dobry', { intent: 'greeting' })).payloads).toContain('report');
  });

  test('an unreadable interrupted report comes back', async () => {
    const talked = talk({ city: town() });
    talked.becomes({ suspended: { flow: 'report', version: 0, step: 'old', draft: { description: 'ciemno' } } });
    expect((await talked.says('dziękuję', { intent: 'thanks' })).text).toContain('Gdzie to jest?');
  });

  test('a week of silence changes nothing', async () => {
    const talked = await stored();
    talked.waits(7 * 24 * 60);
    expect((await talked.says('Lipowa 12', { place: place('Lipowa') })).text).toContain('Sprawdź, proszę');
  });
});
