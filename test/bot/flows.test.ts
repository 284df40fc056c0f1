import { describe, expect, test } from 'vitest';
import { tellNews } from '../../bot/flows/news.ts';
import { menu } from '../../bot/phrases/menu.ts';
import { ownIssue, talk } from '../support/talk.ts';
import { LAMP, NO, place, town, YES } from '../support/town.ts';

const VERIFIED = { by: 'test', on: '2026-01-01' };
const first = (changed = {}) => ({ city: town(), conversation: { introducedAt: '2026-11-19T10:00:00.000Z', ...changed } });

describe('what happened to my issue', () => {
  test('one of my own is told with its state and dates', async () => {
    const { says } = talk({ ...first(), programme: { own: [ownIssue({ state: 'in_progress', repairBy: '2026-12-04' })] } });
    const told = await says('co z moim zgłoszeniem?', { intent: 'status_query' });
    expect(told.text).toContain('T-2026-00001: Oświetlenie, Lipowa 12 (zgłoszone 18 listopada).');
    expect(told.text).toContain('w trakcie załatwiania');
    expect(told.text).toContain('Naprawa zapowiedziana do piątku 4 grudnia');
    expect(told.payloads.slice(0, 2)).toEqual(['add:iss_1', 'withdraw:iss_1']);
  });

  test('no repair date is told where nobody entered one, no answer date where none is promised', async () => {
    const { says } = talk({ ...first(), programme: { own: [ownIssue({ answerBy: null })] } });
    expect((await says('status', { intent: 'status_query' })).text).not.toMatch(/Naprawa|Odpowiedź/);
  });

  test('several are listed, each can be chosen by its number', async () => {
    const { says } = talk({
      ...first(),
      programme: { own: [ownIssue(), ownIssue({ issueId: 'iss_2', number: 'T-2026-00002' })] },
    });
    const list = await says('status', { intent: 'status_query' });
    expect(list.options.slice(0, 2)).toEqual(['T-2026-00001', 'T-2026-00002']);
    expect((await says('2')).text).toMatch(/^T-2026-00002/);
  });

  test("another person's number is as if it did not exist", async () => {
    const { says } = talk(first());
    expect((await says('co z T-2026-00077?', { intent: 'status_query', issueNumbers: ['T-2026-00077'] })).text).toContain(
      'Nie znajduję zgłoszenia T-2026-00077',
    );
  });

  test('a follower is not offered to withdraw', async () => {
    const { says } = talk({ ...first(), programme: { own: [ownIssue({ role: 'follower' })] } });
    expect((await says('status', { intent: 'status_query' })).payloads).not.toContain('withdraw:iss_1');
  });
});

describe('I do not understand what a person wrote', () => {
  test('calls the office back with a note, also while a person holds the chat', async () => {
    for (const heldBy of [
      { kind: 'bot' as const },
      { kind: 'person' as const, since: 'x', lastWroteAt: 'x', staffId: 'office-1' },
    ]) {
      const { presses, commands } = talk(first({ language: 'uk', heldBy }));
      expect((await presses('not-understood')).text).toContain('Вона напише вам ще раз');
      expect(commands).toMatchObject([
        { kind: 'escalate', escalation: 'talk_to_human', words: expect.stringContaining('Nie rozumie') },
      ]);
    }
  });
});

describe('hand me to a person', () => {
  test('while the office is open says until when', async () => {
    const { says, commands } = talk({ ...first(), now: '2026-11-20T10:00:00.000Z' });
    expect((await says('chcę rozmawiać z człowiekiem', { intent: 'talk_to_human' })).text).toContain('dziś czynne do 14:00');
    expect(commands).toMatchObject([{ kind: 'escalate', escalation: 'talk_to_human', words: 'chcę rozmawiać z człowiekiem' }]);
  });

  test('on Friday evening names Monday and the hour, never "soon"', async () => {
    const { says } = talk({ ...first(), now: '2026-11-20T20:00:00.000Z' });
    const told = await says('człowiek', { global: 'human' });
    expect(told.text).toContain('w poniedziałek 23 listopada o 7:30');
    expect(told.text).toContain('godzin jeszcze nie potwierdzono');
    expect(told.text).not.toMatch(/wkrótce|niedługo|zaraz/);
  });

  test('the number is told only when verified', async () => {
    const office = { ...town().office, contact: { phone: '22 333 33 33' } };
    const unverified = talk({ ...first(), city: town({ office }) });
    expect((await unverified.says('człowiek', { global: 'human' })).text).not.toContain('22 333');
    const verified = talk({ ...first(), city: town({ office: { ...office, verified: VERIFIED } }) });
    expect((await verified.says('człowiek', { global: 'human' })).text).toContain('22 333 33 33');
  });

  test('what is said next is noted for the person, a report is still a report', async () => {
    const { says, commands } = talk(first());
    await says('człowiek', { global: 'human' });
    expect((await says('chodzi o zasiłek mamy', { intent: 'out_of_scope' })).text).toContain('osoba z programu przeczyta');
    expect(commands).toHaveLength(1);
    expect((await says('nie świeci latarnia', LAMP)).text).toContain('Sprawdź, proszę');
  });
});

describe('micro-grants', () => {
  test('with no call that may be told of, nothing is told that nobody has verified; a person is one tap away', async () => {
    const { says } = talk(first());
    const told = await says('ile wynosi mikrogrant?', { intent: 'grant_question' });
    expect(told.text).toContain('Teraz nie ma otwartego naboru');
    expect(told.text).not.toMatch(/\d+ ?(zł|PLN)/);
    expect(told.payloads).toContain('human');
  });
});

describe('formal matters', () => {
  test.each([
    ['complaint', 'do niedzieli 20 grudnia'],
    ['proposal', 'do niedzieli 20 grudnia'],
    ['public_information', 'do piątku 4 grudnia'],
    ['accessibility', 'do piątku 27 listopada'],
  ] as const)('%s becomes an escalation of that kind, with the date of the law', async (formal, date) => {
    const { says, commands } = talk(first());
    expect((await says('składam pismo', { intent: 'out_of_scope', formal })).text).toContain(date);
    expect(commands).toMatchObject([{ kind: 'escalate', escalation: formal, words: 'składam pismo' }]);
  });

  test('who wants a decision is told that chat is not the route, and which is', async () => {
    const { says, commands } = talk(first());
    const told = await says('składam podanie o przydział mieszkania', { intent: 'out_of_scope', formal: 'decision' });
    expect(told.text).toContain('nie jest podaniem');
    expect(told.text).toContain('e-Doręczenia');
    expect(commands).toMatchObject([{ escalation: 'talk_to_human' }]);
  });

  test("the city's own route is told once it is verified", async () => {
    const city = town({ formalRoute: { text: { pl: 'Pokój 7.', uk: 'Кімната 7.', en: 'Room 7.' }, verified: VERIFIED } });
    const { says } = talk({ ...first(), city });
    expect((await says('podanie', { formal: 'decision' })).text).toContain('Pokój 7.');
  });

  test('a complaint that tells of a fault is both', async () => {
    const { says, commands } = talk(first());
    const told = await says('skarżę się, latarnia na Lipowej nie świeci', { ...LAMP, formal: 'complaint' });
    expect(told.text).toContain('To wygląda na skargę');
    expect(told.text).toContain('Sprawdź, proszę');
    expect(commands).toMatchObject([{ escalation: 'complaint' }]);
  });

  test('a complaint about somebody is the letter alone', async () => {
    const rude = { ...LAMP, alsoIntents: ['talk_to_human'], place: null, formal: 'complaint' } as const;
    const categories = town().categories.map((one) => ({ ...one, about: 'person' as const }));
    const { says, commands } = talk({ ...first(), city: town({ categories }) });
    const told = await says('skarżę się, streetworkerka była niemiła', { ...rude, category: categories[0]?.id ?? null });
    expect(told.text).toContain('To wygląda na skargę');
    expect(told.text).not.toMatch(/Gdzie|Przekazuję rozmowę/);
    expect(commands).toMatchObject([{ escalation: 'complaint' }]);
  });
});

describe('my data', () => {
  test('who reads this', async () => {
    const { says } = talk(first());
    expect((await says('kto to czyta', { intent: 'privacy_request', privacy: 'who-reads' })).text).toContain(
      'https://example.org/prywatnosc',
    );
  });

  test('the controller is named only when verified', async () => {
    const { says } = talk({ ...first(), city: town({ privacy: { ...town().privacy, verified: VERIFIED } }) });
    expect((await says('kto to czyta', { intent: 'privacy_request', privacy: 'who-reads' })).text).toContain('Gmina');
  });

  test('a long copy comes in parts, whole', async () => {
    const copy = Array.from({ length: 400 }, (_, at) => `wiadomość numer ${at}`).join('\n');
    const { says } = talk({ ...first(), programme: { copy } });
    const told = await says('chcę kopię danych', { intent: 'privacy_request', privacy: 'copy' });
    expect(told.text).toContain('wiadomość numer 0');
    expect(told.text).toContain('wiadomość numer 399');
    expect(told.lines.every(({ text }) => text.length < 2000)).toBe(true);
  });

  test('a correction goes to a person with a date', async () => {
    const { says, commands } = talk(first());
    await says('popraw dane', { intent: 'privacy_request', privacy: 'correct' });
    expect((await says('mam na imię Ola')).text).toContain('do niedzieli 20 grudnia');
    expect(commands).toMatchObject([{ escalation: 'data_request', words: 'mam na imię Ola' }]);
  });

  test('deletion asks first, then the chat goes at once and a person gets what the law keeps', async () => {
    const talked = talk({ ...first({ recentIssues: ['iss_1'] }), programme: { own: [ownIssue()] } });
    await talked.says('usuń moje dane', { intent: 'privacy_request', privacy: 'delete' });
    const told = await talked.says('tak', YES);
    expect(told.text).toContain('T-2026-00001');
    expect(told.text).toContain('do niedzieli 20 grudnia');
    expect(talked.commands.map((command) => (command.kind === 'escalate' ? command.escalation : command.kind))).toEqual([
      'data_request',
      'erase-conversation',
    ]);
    expect(talked.state).toMatchObject({ recentIssues: [], introducedAt: null, suspended: null, fileDraftAt: null });
  });

  test.each([
    ['nie', NO],
    ['no', YES],
  ])('"%s" deletes nothing', async (text, understood) => {
    const { says, commands } = talk(first());
    await says('usuń moje dane', { intent: 'privacy_request', privacy: 'delete' });
    await says(text, understood);
    expect(commands).toEqual([]);
  });

  test('the menu is offered when it is not clear what', async () => {
    const { says } = talk(first());
    expect((await says('moje dane')).payloads).toEqual([
      'data:who',
      'data:copy',
      'data:contact',
      'data:correct',
      'chats:join',
      'data:delete',
      'menu',
    ]);
    expect((await says('1')).text).toContain('Najpierw czyta');
  });
});

describe('what the automat cannot take', () => {
  test('a voice message goes to a person; it says who listens and when', async () => {
    const { sends, commands } = talk({ ...first(), programme: { escalationAnswerBy: { voice_message: '2026-11-23' } } });
    const told = await sends('audio');
    expect(told.text).toContain('nie umie słuchać');
    expect(told.text).toContain('do poniedziałku 23 listopada');
    expect(commands).toMatchObject([{ escalation: 'voice_message', attachments: [{ kind: 'audio' }] }]);
  });

  test.each([
    ['sticker', 'naklejkę'],
    ['fallback', 'lokalizacji'],
    ['file', 'Plik dotarł'],
    ['video', 'co na tym widać'],
  ] as const)('%s is answered calmly', async (kind, words) => {
    expect((await talk(first()).sends(kind)).text).toContain(words);
  });

  test('a file can be made a report, with the file', async () => {
    const { sends, says, presses, commands } = talk(first());
    await sends('file');
    await presses('report');
    await says('latarnia', LAMP);
    await says('tak', YES);
    expect(commands).toMatchObject([{ attachments: [{ kind: 'file' }] }]);
  });

  test('nothing at all is answered, too', async () => {
    expect((await talk(first()).says('   ')).text).toContain('bez słów');
  });

  test('unsure: the words are kept and the resident chooses', async () => {
    const { says, commands } = talk(first());
    expect((await says('no i znowu to samo pod czternastką', { confidence: 0.11 })).text).toContain('Twoje słowa zachowuję');
    await says('człowiek', { global: 'human' });
    expect(commands).toMatchObject([{ escalation: 'talk_to_human', words: 'no i znowu to samo pod czternastką' }]);
  });

  test('unclear twice in a row: a person reads both', async () => {
    const { says, commands } = talk(first());
    await says('no i znowu to samo', { confidence: 0.11 });
    expect((await says('no wiecie przecież', { confidence: 0.11 })).text).toContain('Przekazuję rozmowę osobie');
    expect(commands).toMatchObject([{ escalation: 'unanswered', words: 'no i znowu to samo\nno wiecie przecież' }]);
  });

  test.each([
    ['thanks', 'Dziękuję za wiadomość'],
    ['greeting', 'W czym pomóc?'],
    ['smalltalk_other', 'Jestem automatem'],
    ['out_of_scope', 'Tego tu nie załatwię'],
  ] as const)('%s gets a line and the menu', async (intent, words) => {
    const told = await talk(first()).says('…', { intent });
    expect(told.text).toContain(words);
    expect(told.payloads).toContain('report');
  });
});

describe('languages', () => {
  test('the language of the words is answered; Russian in Ukrainian', async () => {
    const ukrainian = talk(first());
    expect((await ukrainian.says('не горить ліхтар на Lipowa', { ...LAMP, lang: 'uk' })).text).toContain('Перевірте, будь ласка');
    expect((await ukrainian.says('так', { ...YES, lang: 'uk' })).text).toContain('до п’ятниці 27 листопада');
    expect((await talk(first()).says('не горит фонарь тут', { ...LAMP, lang: 'ru' })).text).toContain('Перевірте');
    const english = talk(first());
    expect((await english.says('the lamp on Lipowa is out', { ...LAMP, lang: 'en' })).text).toContain('Please check');
    expect((await english.says('yes', { ...YES, lang: 'en' })).text).toContain('by Friday 27 November');
  });

  test('a chosen language stays, a street name does not change it', async () => {
    const chosen = talk(first({ language: 'uk', languageChosen: true }));
    expect((await chosen.says('nie świeci latarnia', LAMP)).text).toContain('Перевірте');
    const recognised = talk(first({ language: 'uk', lastTurnAt: '2026-11-20T10:59:00.000Z' }));
    await recognised.says('не горить ліхтар', { ...LAMP, lang: 'uk', place: null });
    expect((await recognised.says('Lipowa 12', { place: place('Lipowa'), lang: 'pl' })).text).toContain('Перевірте');
  });

  test('"język" offers all three', async () => {
    const { says } = talk(first());
    expect((await says('język', { global: 'language' })).options).toEqual(['Polski', 'Українська', 'English']);
    expect((await says('3')).text).toContain('I will write in English');
  });
});

describe('outside a turn', () => {
  test.each(['pl', 'uk', 'en'] as const)('news in %s', (language) => {
    const told = (['streetworker', 'office'] as const).map((to) =>
      tellNews({ kind: 'issue-routed', number: 'T-1', answerBy: '2026-11-27', to }, language, town()),
    );
    const resolved = tellNews(
      { kind: 'issue-resolved', number: 'T-1', issueId: 'iss_1', outcome: 'x'.repeat(5000) },
      language,
      town(),
    );
    for (const line of [...told, resolved]) {
      expect(line.text).toContain('T-1');
      expect(line.text.length).toBeLessThan(2000);
      expect(line.quickReplies.length).toBeGreaterThan(0);
    }
  });

  test.each(['pl', 'uk', 'en'] as const)("the page's menu in %s keeps Messenger's limits", (language) => {
    const { greeting, iceBreakers, items } = menu(language, town());
    expect(greeting.length).toBeLessThanOrEqual(160);
    expect(iceBreakers.length).toBeLessThanOrEqual(4);
    expect(iceBreakers.every(({ question }) => question.length <= 80)).toBe(true);
    expect(items.length).toBeLessThanOrEqual(20);
    expect(items.every(({ title }) => title.length <= 30)).toBe(true);
  });
});
