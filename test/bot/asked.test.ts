/** What is answered to a question told outside a turn: "is it settled?", or a question of whoever deals with the issue. */
import { describe, expect, test } from 'vitest';
import { askedBy, tellNews } from '../../bot/flows/news.ts';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { ownIssue, type Programme, talk } from '../support/talk.ts';
import { LAMP, NO, place, town, YES } from '../support/town.ts';

const AT = '2026-11-20T10:00:00.000Z';
const RESOLVED = { kind: 'issue-resolved', issueId: 'iss_1', number: 'T-2026-00001', at: AT, messageId: 'msg_1' } as const;
const QUESTION = { ...RESOLVED, kind: 'issue-question' } as const;

const told = (asked: Conversation['asked'], changed: Partial<Conversation> = {}, programme: Partial<Programme> = {}) =>
  talk({
    city: town(),
    conversation: { introducedAt: AT, contactAskedAt: AT, asked, ...changed },
    programme: { own: [ownIssue({ state: 'resolved' })], ...programme },
  });

describe('what is remembered of the news', () => {
  test('a closing and a question wait for an answer, nothing else does', () => {
    const about = { number: 'T-1', issueId: 'iss_1' };
    const message = { id: 'msg_1', at: AT };
    const kept = { at: AT, messageId: 'msg_1' };
    expect(askedBy({ kind: 'issue-resolved', ...about, outcome: 'x' }, message)).toEqual({
      kind: 'issue-resolved',
      ...about,
      ...kept,
    });
    expect(askedBy({ kind: 'issue-question', ...about, question: 'x' }, message)).toEqual({
      kind: 'issue-question',
      ...about,
      ...kept,
    });
    expect(askedBy({ kind: 'issue-accepted', number: 'T-1' }, message)).toBeNull();
  });
});

describe('"is it settled?"', () => {
  test.each(['nie, dalej ciemno', 'dalej nie świeci', 'no niestety znowu ciemno'])(
    '"%s" opens it again with these words',
    async (text) => {
      const { says, commands, state } = told(RESOLVED);
      const answer = await says(text, { intent: 'report_issue' });
      expect(commands).toEqual([{ kind: 'reopen-issue', issueId: 'iss_1', reason: text, attachments: [] }]);
      expect(answer.text).toContain(
        'Zgłoszenie T-2026-00001 otwieramy ponownie i wraca do tej samej osoby. Odpowiemy do piątku 27',
      );
      expect(answer.payloads).toContain('add:iss_1');
      expect(state.asked).not.toBeUndefined();
    },
  );

  test.each([
    ['nie', NO],
    ['2', {}],
    ['Nie, nadal jest', NO],
  ])('"%s" asks what is wrong, and the next words are the reason', async (text, as) => {
    const { says, commands } = told(RESOLVED);
    const why = await says(text, as);
    expect(why.text).toContain('Co jest nadal nie tak?');
    await says('świeci tylko jedna z dwóch', LAMP);
    expect(commands).toEqual([
      { kind: 'judge-closing', issueId: 'iss_1', settled: false },
      { kind: 'reopen-issue', issueId: 'iss_1', reason: 'świeci tylko jedna z dwóch', attachments: [] },
    ]);
  });

  test('"tak" is kept and thanked for, and the question is over', async () => {
    const talked = told(RESOLVED);
    expect((await talked.says('tak', YES)).text).toContain('Dziękujemy za potwierdzenie');
    expect(talked.state.asked).toBeNull();
    await talked.says('nie', NO);
    expect(talked.commands).toEqual([{ kind: 'judge-closing', issueId: 'iss_1', settled: true }]);
  });

  test('a picture with the words goes along', async () => {
    const { sends, commands } = told(RESOLVED);
    await sends('image', 'nie, dalej ciemno', NO);
    expect(commands).toMatchObject([{ kind: 'reopen-issue', reason: 'nie, dalej ciemno', attachments: [{ kind: 'image' }] }]);
  });

  test('the buttons work later, too', async () => {
    const talked = told(null);
    expect((await talked.presses('unsolved:iss_1')).text).toContain('Co jest nadal nie tak?');
    expect((await talked.presses('cancel')).text).toContain('zostaje zamknięte');
    await talked.presses('unsolved:iss_1');
    await talked.says('ciemno');
    expect(talked.commands.map(({ kind }) => kind)).toEqual(['judge-closing', 'judge-closing', 'reopen-issue']);
    expect((await talked.presses('solved:iss_1')).text).toContain('Dziękujemy');
    expect(talked.commands.at(-1)).toEqual({ kind: 'judge-closing', issueId: 'iss_1', settled: true });
  });

  test('a courtesy before the answer changes nothing', async () => {
    const talked = told(RESOLVED);
    const greeted = await talked.says('dzień dobry', { intent: 'greeting' });
    expect(greeted.payloads.slice(0, 2)).toEqual(['solved:iss_1', 'unsolved:iss_1']);
    await talked.says('nie, dalej ciemno', NO);
    expect(talked.commands).toMatchObject([{ kind: 'reopen-issue' }]);
  });

  test.each([
    ['dziura w chodniku', { ...LAMP, category: 'road', place: place('Dębowa') }, 'Sprawdź, proszę'],
    ['nie świeci lampa na Dębowej', { ...LAMP, place: place('Dębowa') }, 'Sprawdź, proszę'],
    ['nie chcę tu być, usuńcie moje dane', { intent: 'privacy_request', privacy: 'delete' }, 'Usunąć'],
    ['status', {}, 'T-2026-00001'],
  ] as const)('"%s" is another matter', async (text, as, answer) => {
    const { says, commands } = told(RESOLVED);
    expect((await says(text, as)).text).toContain(answer);
    expect(commands).toEqual([]);
  });

  test('in the middle of a report: what is for the report is heard by it, an answer by the question, then the report goes on', async () => {
    const report = async () => {
      const talked = told(null);
      await talked.says('dziura w chodniku', { ...LAMP, category: 'road', place: null });
      talked.becomes({ asked: RESOLVED });
      return talked;
    };
    const goesOn = await report();
    expect((await goesOn.says('Dębowa 3', { place: place('Dębowa') })).text).toContain('Sprawdź, proszę');
    await goesOn.says('tak', YES);
    expect(goesOn.commands).toMatchObject([{ kind: 'report-issue' }]);

    const answers = await report();
    const said = await answers.says('nie, dalej ciemno', NO);
    expect(said.text).toContain('otwieramy ponownie');
    expect(said.text).toContain('Gdzie to jest?');
    expect(answers.commands).toMatchObject([{ kind: 'reopen-issue' }]);
  });

  test.each([
    ['issue.too-late-to-reopen', 'zamknięta od dawna'],
    ['issue.closed', 'już zamknięta'],
    ['issue.not-found', 'Nie znajduję'],
    ['person.erasing', 'usuwamy Twoje dane'],
  ] as const)('refused with %s says so and what to do', async (code, text) => {
    const { says } = told(RESOLVED, {}, { refuses: { 'reopen-issue': code } });
    const answer = await says('nie, dalej ciemno', NO);
    expect(answer.text).toContain(text);
    expect(answer.payloads.slice(0, 3)).toEqual(['report', 'status', 'human']);
  });

  test('danger is answered first, the question waits', async () => {
    const talked = told(RESOLVED);
    expect((await talked.says('pali się', { emergency: 'danger' })).text).toContain('112');
    expect(talked.state.asked).toEqual(RESOLVED);
  });

  test('while a person holds the chat nothing is answered', async () => {
    const talked = told(RESOLVED);
    talked.holds('person');
    expect((await talked.says('nie, dalej ciemno', NO)).lines).toEqual([]);
    expect(talked.state.asked).toEqual(RESOLVED);
  });

  test.each([
    ['uk', 'ні, досі темно', 'відкриваємо знову'],
    ['en', 'no, still dark', 'We open report T-2026-00001 again'],
  ] as const)('in %s', async (language, text, answer) => {
    const { says, commands } = told(RESOLVED, { language, languageChosen: true });
    expect((await says(text)).text).toContain(answer);
    expect(commands).toMatchObject([{ kind: 'reopen-issue', reason: text }]);
  });
});

describe('a question of staff', () => {
  test('the next words answer it', async () => {
    const { says, commands } = told(QUESTION);
    const answer = await says('na klatce B, drugie piętro', { intent: 'report_issue' });
    expect(commands).toEqual([{ kind: 'add-to-issue', issueId: 'iss_1', text: 'na klatce B, drugie piętro', attachments: [] }]);
    expect(answer.text).toContain('przeczyta osoba, która się nim zajmuje');
    expect(answer.payloads).toContain('add:iss_1');
  });

  test('so does a picture, and "tak"', async () => {
    const photo = told(QUESTION);
    await photo.sends('image');
    expect(photo.commands).toMatchObject([{ kind: 'add-to-issue', text: null, attachments: [{ kind: 'image' }] }]);
    const yes = told(QUESTION);
    await yes.says('tak', YES);
    expect(yes.commands).toMatchObject([{ kind: 'add-to-issue', text: 'tak' }]);
  });

  test('a courtesy or a question of their own is answered, and the question is put again', async () => {
    const talked = told(QUESTION);
    expect((await talked.says('dzień dobry', { intent: 'greeting' })).text).toContain('Czekamy na Twoją odpowiedź');
    expect((await talked.presses('add:iss_1')).text).toContain('Czekamy na Twoją odpowiedź');
    await talked.says('na klatce B', { intent: 'report_issue' });
    expect(talked.commands).toMatchObject([{ kind: 'add-to-issue', text: 'na klatce B' }]);
  });

  test('it can be left for later', async () => {
    const { presses, says, commands } = told(QUESTION);
    expect((await presses('cancel')).text).toContain('pytanie poczeka');
    await says('dopisz');
    await says('na klatce B');
    expect(commands).toMatchObject([{ kind: 'add-to-issue', issueId: 'iss_1', text: 'na klatce B' }]);
  });

  test('as told, it offers what its step offers', () => {
    const news = { kind: 'issue-question', number: 'T-1', issueId: 'iss_1', question: 'Która klatka?' } as const;
    expect(tellNews(news, 'pl', town()).quickReplies.map(({ payload }) => payload)).toEqual(['add:iss_1', 'cancel', 'human']);
  });
});

describe("in residents' own words, with the real understanding", () => {
  const city = loadCity('walbrzych');
  const understand = makeUnderstand(city);
  const hears = async (asked: Conversation['asked'], language: Conversation['language'], text: string) => {
    const talked = talk({
      city,
      understand,
      conversation: { introducedAt: AT, contactAskedAt: AT, asked, language },
      programme: { own: [ownIssue({ state: 'resolved', category: 'oswietlenie' })] },
    });
    const { text: answer } = await talked.says(text);
    return { answer, commands: talked.commands.map(({ kind }) => kind) };
  };

  test.each([
    ['pl', 'nie, dalej ciemno'],
    ['pl', 'Nadal nie działa ta lampa'],
    ['pl', 'nic nie zrobili, lampa ciągle ciemna'],
    ['pl', 'niestety nie swieci'],
    ['uk', 'ні, досі темно'],
    ['uk', 'знову темно, ліхтар не світить'],
    ['en', 'no, it is still dark'],
  ] as const)('%s: "%s" opens it again', async (language, text) => {
    expect(await hears(RESOLVED, language, text)).toMatchObject({ commands: ['reopen-issue'] });
  });

  test.each([
    ['pl', 'tak', 'Dziękujemy za potwierdzenie'],
    ['pl', 'tak, dziękuję', 'Dziękujemy za potwierdzenie'],
    ['pl', '👍', 'Dziękujemy za potwierdzenie'],
    ['pl', 'nie', 'Co jest nadal nie tak?'],
    ['uk', 'так', 'Дякуємо за підтвердження'],
    ['en', 'yes', 'Thank you for confirming'],
    ['en', 'no', 'What is still wrong?'],
  ] as const)('%s: "%s" is answered and kept', async (language, text, answer) => {
    expect(await hears(RESOLVED, language, text)).toEqual({
      answer: expect.stringContaining(answer),
      commands: ['judge-closing'],
    });
  });

  test('thanks alone say nothing of how it ended', async () => {
    expect(await hears(RESOLVED, 'pl', 'dziękuję bardzo')).toEqual({
      answer: expect.stringContaining('Dziękuję za wiadomość'),
      commands: [],
    });
  });

  test.each([
    ['pl', 'nie świeci latarnia na Moniuszki 12', 'Sprawdź, proszę'],
    ['pl', 'dziura w chodniku na Andersa 40', 'Sprawdź, proszę'],
    ['en', 'rubbish bags on Chopina street', 'Please check'],
  ] as const)('%s: "%s" is a report of its own', async (language, text, answer) => {
    expect(await hears(RESOLVED, language, text)).toMatchObject({ answer: expect.stringContaining(answer), commands: [] });
  });

  test.each([
    ['pl', 'ta druga od bramy'],
    ['pl', 'przy Moniuszki 12, na rogu'],
    ['uk', 'біля другого під’їзду'],
    ['en', 'the second one from the gate'],
  ] as const)('%s: "%s" answers a question', async (language, text) => {
    expect(await hears(QUESTION, language, text)).toMatchObject({ commands: ['add-to-issue'] });
  });
});
