import { describe, expect, test } from 'vitest';
import { refOfPlace } from '../../shared/issues/place-ref.ts';
import { talk } from '../support/talk.ts';
import { LAMP, NO, place, town, YES } from '../support/town.ts';

const WORDS = 'nie świeci latarnia na Lipowej przy 12, ciemno jak w grobie';

describe('a report with everything in the first message', () => {
  test('needs one confirmation and nothing else', async () => {
    const talked = talk({ city: town() });
    const { says, commands } = talked;
    const summary = await says(WORDS, LAMP);
    expect(summary.text).toContain('automat');
    expect(summary.text).toContain('https://example.org/prywatnosc');
    expect(summary.text).toContain('Lipowa 12');
    expect(summary.text).toContain('30 minut');
    expect(summary.text).toContain('anuluj');
    expect(summary.options).toEqual(['Tak, wyślij', 'Popraw', 'Anuluj']);
    const filed = await says('tak', YES);
    expect(talked.state.fileDraftAt).toBeNull();
    expect(filed.text).toContain('T-2026-00001');
    expect(filed.text).toContain('do piątku 27 listopada');
    expect(commands).toEqual([
      expect.objectContaining({
        kind: 'report-issue',
        category: 'lighting',
        description: WORDS,
        place: { text: 'Lipowa 12', street: 'Lipowa', houseNumber: '12', subarea: 'north' },
        confirmed: true,
        modelVersion: 'test',
      }),
    ]);
  });

  test.each(['1', 'Tak, wyślij', 'tak wyslij'])('"%s" typed is as good as the button', async (typed) => {
    const { says, commands } = talk({ city: town() });
    await says(WORDS, LAMP);
    await says(typed);
    expect(commands.map(({ kind }) => kind)).toEqual(['report-issue']);
  });

  test('Polish "no" means yes, English "no" means no', async () => {
    const polish = talk({ city: town() });
    await polish.says(WORDS, LAMP);
    await polish.says('no', NO);
    expect(polish.commands.map(({ kind }) => kind)).toEqual(['report-issue']);

    const english = talk({ city: town() });
    await english.says('the street light on Lipowa 12 is out', { ...LAMP, lang: 'en' });
    const answer = await english.says('no', { ...NO, lang: 'en' });
    expect(english.commands).toEqual([]);
    expect(answer.text).toContain('What should be corrected?');
  });

  test('promises no date where the office has set no standard', async () => {
    const { says } = talk({ city: town(), programme: { answerBy: null } });
    await says(WORDS, LAMP);
    expect((await says('tak', YES)).text).not.toContain('Odpowiemy');
  });
});

describe('only what is missing is asked', () => {
  test('the place, with the house number kept and what else was said', async () => {
    const { says, presses, commands } = talk({ city: town() });
    const where = await says('nie świeci latarnia', { ...LAMP, place: null });
    expect(where.text).toContain('Gdzie to jest?');
    await says('Lipowa 2', { intent: 'report_issue', place: place('Lipowa', { text: 'Lipowa 2', houseNumber: '2' }) });
    await presses('yes');
    expect(commands[0]).toMatchObject({ place: { street: 'Lipowa', houseNumber: '2' }, description: 'nie świeci latarnia' });
  });

  test('a street that the city does not know is kept as typed; the part of the city is asked, the answer may be a number', async () => {
    const { says, commands } = talk({ city: town() });
    await says('nie świeci latarnia', { ...LAMP, place: null });
    const which = await says('ulica Zmyślona 3');
    expect(which.text).toContain('1. Północ');
    expect(which.payloads).toEqual(['sub:north', 'sub:south', 'sub:outside', 'sub:unknown']);
    await says('2');
    await says('tak', YES);
    expect(commands[0]).toMatchObject({ place: { text: 'ulica Zmyślona 3', street: null, subarea: 'south' } });
  });

  test('a border street offers only the parts it may lie in', async () => {
    const { says } = talk({ city: town() });
    const which = await says('lampa na Granicznej', { ...LAMP, place: place('Graniczna', { subarea: null, mayBe: ['south'] }) });
    expect(which.payloads).toEqual(['sub:south', 'sub:outside', 'sub:unknown']);
    expect((await says('tak', YES)).text).toContain('Graniczna (Południe)');
  });

  test('the category when unsure, with the likeliest and "other"', async () => {
    const { says, commands } = talk({ city: town() });
    const which = await says('coś leży na Lipowej', {
      ...LAMP,
      categoryConfidence: 0.3,
      categories: ['road', 'trees', 'lighting', 'water'],
    });
    expect(which.payloads).toEqual(['cat:road', 'cat:trees', 'cat:lighting', 'cat:inne']);
    await says('zieleń');
    await says('ok', YES);
    expect(commands[0]).toMatchObject({ category: 'trees' });
  });

  test('a wish to report is not a description', async () => {
    const { says } = talk({ city: town() });
    expect((await says('Dzień dobry, chcę zgłosić problem', { intent: 'report_issue' })).text).toContain('co się dzieje i gdzie');
  });

  test('a photo alone starts a report, a second one is added', async () => {
    const { sends, says, commands } = talk({ city: town() });
    expect((await sends('image')).text).toContain('1 zdjęcie');
    expect((await sends('image')).text).toContain('2 zdjęcia');
    await says(WORDS, LAMP);
    await says('tak', YES);
    expect(commands[0]).toMatchObject({ description: WORDS, attachments: [{ kind: 'image' }, { kind: 'image' }] });
  });

  test('"nie wiem" at the place is an answer', async () => {
    const { says, commands } = talk({ city: town() });
    await says('nie świeci latarnia', { ...LAMP, place: null });
    await says('nie wiem');
    await says('nie wiem');
    await says('tak', YES);
    expect(commands[0]).toMatchObject({ place: { subarea: null } });
  });
});

describe('corrections change their slot', () => {
  test('another street keeps the house number', async () => {
    const { says, commands } = talk({ city: town() });
    await says(WORDS, LAMP);
    const again = await says('nie Lipowa, tylko Dębowa', { correction: true, place: place('Dębowa', { subarea: 'south' }) });
    expect(again.text).toContain('Dębowa 12 (Południe)');
    await says('tak', YES);
    expect(commands[0]).toMatchObject({ place: { street: 'Dębowa', houseNumber: '12', subarea: 'south' } });
  });

  test('another number keeps the street', async () => {
    const { says } = talk({ city: town() });
    await says(WORDS, LAMP);
    expect((await says('nie 12 tylko 14', { correction: true })).text).toContain('Lipowa 14');
  });

  test('"popraw" asks what to correct; the new words replace the old', async () => {
    const { says, presses, commands } = talk({ city: town() });
    await says(WORDS, LAMP);
    expect((await says('popraw')).payloads).toEqual(['edit:description', 'edit:place', 'edit:category', 'yes', 'cancel']);
    await presses('edit:description');
    await says('dwie latarnie są zgaszone', { intent: 'report_issue', category: 'lighting' });
    await says('tak', YES);
    expect(commands[0]).toMatchObject({ description: 'dwie latarnie są zgaszone' });
  });

  test('"wstecz" goes one step back, words are kept', async () => {
    const { says } = talk({ city: town() });
    await says('nie świeci latarnia', { ...LAMP, place: null });
    expect((await says('wstecz', { global: 'back' })).text).toContain('co się dzieje');
    expect((await says('wstecz', { global: 'back' })).text).toContain('To początek');
  });

  test('"anuluj" sends nothing', async () => {
    const talked = talk({ city: town() });
    await talked.says(WORDS, LAMP);
    expect((await talked.says('anuluj', { global: 'cancel' })).text).toContain('nic nie zostało wysłane');
    expect(talked.state.fileDraftAt).toBeNull();
    expect(talked.commands).toEqual([]);
  });

  test('a second matter is kept for after the first', async () => {
    const { says, commands } = talk({ city: town() });
    await says(WORDS, LAMP);
    const second = await says('a na Dębowej dziura w jezdni', {
      intent: 'report_issue',
      category: 'road',
      categoryConfidence: 0.9,
      place: place('Dębowa'),
    });
    expect(second.text).toContain('drugą sprawę');
    const next = await says('tak', YES);
    expect(next.text).toContain('T-2026-00001');
    expect(next.text).toContain('Dębowa');
    await says('tak', YES);
    expect(commands).toMatchObject([{ category: 'lighting' }, { category: 'road', description: 'a na Dębowej dziura w jezdni' }]);
  });
});

describe('a report told bit by bit', () => {
  const ROAD = { ...LAMP, category: 'road', place: null } as const;

  test('is asked where until the words come again, and then they are the place', async () => {
    const { says } = talk({ city: town() });
    await says('dziura', ROAD);
    expect((await says('w chodniku', ROAD)).text).toContain('ulicę, przystanek');
    expect((await says('duża', ROAD)).text).toContain('ulicę, przystanek');
    expect((await says('w chodniku', ROAD)).text).toContain('W jakiej części miasta');
  });

  test('is not asked for ever', async () => {
    const { says } = talk({ city: town() });
    await says('dziura', ROAD);
    for (const bit of ['w chodniku', 'duża', 'głęboka']) await says(bit, ROAD);
    expect((await says('bez barierki', ROAD)).text).toContain('W jakiej części miasta');
  });
});

describe('what others reported', () => {
  const similar = [
    {
      issueId: 'iss_9',
      number: 'T-2026-00009',
      category: 'lighting',
      street: 'Lipowa',
      houseNumber: '14',
      reportedAt: '2026-11-18T10:00:00.000Z',
    },
  ];

  test('is offered before the summary by category, place and date only, and can be followed', async () => {
    const { says, commands } = talk({ city: town(), programme: { similar } });
    const offered = await says(WORDS, LAMP);
    expect(offered.text).toContain('Oświetlenie, Lipowa, zgłoszone 18 listopada');
    expect(offered.text).not.toContain('T-2026-00009');
    expect(offered.options).toEqual(['Mnie też dotyczy', 'To coś innego']);
    expect((await says('mnie też dotyczy')).text).toContain('T-2026-00009');
    expect(commands).toEqual([{ kind: 'follow-issue', issueId: 'iss_9' }]);
  });

  test('"something different" goes on to the summary', async () => {
    const { says, presses } = talk({ city: town(), programme: { similar } });
    await says(WORDS, LAMP);
    expect((await presses('new')).text).toContain('Sprawdź, proszę');
  });

  test.each([
    ['popraw', {}, 'Co poprawić?'],
    ['miejsce', { intent: 'event_cancel' }, 'Gdzie to jest?'],
    ['Dębowa 3', { place: place('Dębowa', { houseNumber: '3' }) }, 'Ktoś już to chyba zgłosił'],
  ] as const)('"%s" there corrects the report', async (said, understood, answer) => {
    const { says, presses } = talk({ city: town(), programme: { similar } });
    await says(WORDS, LAMP);
    const told = await says(said, understood);
    expect(told.text).toContain(answer);
    expect(told.text).not.toContain('zapisów');
    if (said === 'Dębowa 3') expect((await presses('new')).text).toContain('gdzie: Dębowa 3');
  });

  test('is not looked up for personal matters', async () => {
    const { says } = talk({ city: town(), programme: { similar } });
    expect((await says('sąsiad krzyczy na Lipowej', { ...LAMP, category: 'noise' })).text).not.toContain('Ktoś już');
  });

  test.each([
    ['issue.closed', 'zamknięta'],
    ['issue.own', 'własne'],
    ['issue.already-followed', 'już śledzisz'],
  ] as const)('following refused with %s is said in words', async (code, words) => {
    const { says, presses } = talk({ city: town(), programme: { similar, refuses: { 'follow-issue': code } } });
    await says(WORDS, LAMP);
    expect((await presses('dup:iss_9')).text).toContain(words);
  });
});

describe('silence', () => {
  test('files a described and placed report as unconfirmed, and says how to change or withdraw it', async () => {
    const talked = talk({ city: town() });
    await talked.says(WORDS, LAMP);
    expect(talked.state.fileDraftAt).toBe('2026-11-20T11:30:00.000Z');
    talked.waits(31);
    const filed = await talked.staysSilent();
    expect(filed.text).toContain('bez potwierdzenia');
    expect(filed.text).toContain('T-2026-00001');
    expect(filed.text).toContain('wycofaj');
    expect(talked.commands).toMatchObject([{ kind: 'report-issue', confirmed: false }]);
    expect(talked.state.fileDraftAt).toBeNull();
  });

  test('afterwards "tak" confirms', async () => {
    const talked = talk({ city: town() });
    await talked.says(WORDS, LAMP);
    talked.waits(31);
    await talked.staysSilent();
    expect((await talked.says('tak', YES)).text).toContain('Potwierdzone');
    expect(talked.commands[1]).toEqual({ kind: 'change-issue', issueId: 'iss_1', confirmed: true });
  });

  test('afterwards "wycofaj" withdraws after asking', async () => {
    const talked = talk({ city: town() });
    await talked.says(WORDS, LAMP);
    talked.waits(31);
    await talked.staysSilent();
    expect((await talked.says('wycofaj')).text).toContain('Wycofać zgłoszenie T-2026-00001?');
    expect((await talked.says('tak', YES)).text).toContain('Wycofane');
    expect(talked.commands[1]).toEqual({ kind: 'withdraw-issue', issueId: 'iss_1' });
  });

  test('afterwards "popraw" with a place changes it', async () => {
    const talked = talk({ city: town() });
    await talked.says(WORDS, LAMP);
    talked.waits(31);
    await talked.staysSilent();
    await talked.says('popraw');
    await talked.presses('edit:place');
    expect((await talked.says('Dębowa 3', { place: place('Dębowa', { houseNumber: '3' }) })).text).toContain('Zmienione');
    expect(talked.commands[1]).toMatchObject({
      kind: 'change-issue',
      place: { street: 'Dębowa', houseNumber: '3' },
      confirmed: true,
    });
  });

  test('never files a personal matter: it needs a yes', async () => {
    const talked = talk({ city: town() });
    const summary = await talked.says('krzyki u sąsiadów na Lipowej', { ...LAMP, category: 'noise' });
    expect(summary.text).toContain('Bez Twojego „tak” nic nie wyślę');
    expect(talked.state.fileDraftAt).toBeNull();
    talked.becomes({ fileDraftAt: '2026-11-20T11:30:00.000Z' });
    talked.waits(60);
    expect((await talked.staysSilent()).lines).toEqual([]);
    expect(talked.commands).toEqual([]);
  });

  test('is announced wherever it files: also while the category is asked', async () => {
    const talked = talk({ city: town() });
    const which = await talked.says('coś leży na Lipowej', { ...LAMP, categoryConfidence: 0.3, categories: ['road', 'trees'] });
    expect(which.text).toContain('30 minut');
    expect(talked.state.fileDraftAt).not.toBeNull();
    talked.waits(31);
    await talked.staysSilent();
    expect(talked.commands).toMatchObject([{ category: 'inne', confirmed: false }]);
  });

  test('does nothing before its time', async () => {
    const talked = talk({ city: town() });
    await talked.says(WORDS, LAMP);
    talked.waits(29);
    expect((await talked.staysSilent()).lines).toEqual([]);
    expect(talked.state.fileDraftAt).toBe('2026-11-20T11:30:00.000Z');
  });
});

describe('what is told when filed', () => {
  test('"not ours" only with a verified owner and a contact', async () => {
    const water = talk({ city: town() });
    await water.says('cieknie woda na Lipowej', { ...LAMP, category: 'water' });
    expect((await water.says('tak', YES)).text).toContain('Wodociągi (22 111 11 11)');

    const trees = talk({ city: town() });
    await trees.says('gałąź na Lipowej', { ...LAMP, category: 'trees' });
    expect((await trees.says('tak', YES)).text).not.toContain('Zieleń Miejska');
  });

  test('112 for what is urgent', async () => {
    const { says } = talk({ city: town() });
    expect((await says(WORDS, { ...LAMP, urgent: true })).text).toContain('112');
    expect((await says('tak', YES)).text).toContain('112');
  });

  test('too many open reports: the words go to a person', async () => {
    const { says, commands } = talk({ city: town(), programme: { refuses: { 'report-issue': 'too-many-open-issues' } } });
    await says(WORDS, LAMP);
    expect((await says('tak', YES)).text).toContain('przekazuję osobie z biura');
    expect(commands).toMatchObject([{ kind: 'escalate', escalation: 'unanswered', words: expect.stringContaining(WORDS) }]);
  });
});

describe('after filing', () => {
  const filed = async () => {
    const talked = talk({ city: town() });
    await talked.says(WORDS, LAMP);
    await talked.says('tak', YES);
    return talked;
  };

  test('a photo offers to add it', async () => {
    const { sends, says, commands } = await filed();
    expect((await sends('image')).text).toContain('Dopisać to do zgłoszenia T-2026-00001');
    expect((await says('tak', YES)).text).toContain('Dopisane');
    expect(commands[1]).toMatchObject({ kind: 'add-to-issue', issueId: 'iss_1', attachments: [{ kind: 'image' }] });
  });

  test('"jeszcze jedno…" offers to add; "new" makes a report of it', async () => {
    const { says, presses, commands } = await filed();
    await says('jeszcze jedno, słup jest przekrzywiony', { intent: 'report_issue' });
    await presses('new');
    expect(commands).toHaveLength(1);
    expect((await says('Dębowa 3', { place: place('Dębowa') })).text).toContain('?');
  });

  test('another matter elsewhere is a new report at once', async () => {
    const { says } = await filed();
    expect(
      (
        await says('dziura na Dębowej', {
          intent: 'report_issue',
          category: 'road',
          categoryConfidence: 1,
          place: place('Dębowa'),
        })
      ).text,
    ).toContain('Sprawdź, proszę');
  });

  test('a correction changes the filed report; if somebody has it already, it is added as a remark', async () => {
    const changed = await filed();
    expect((await changed.says('nie Lipowa tylko Dębowa', { correction: true, place: place('Dębowa') })).text).toContain(
      'Zmienione',
    );

    const late = talk({ city: town(), programme: { refuses: { 'change-issue': 'issue.already-accepted' } } });
    await late.says(WORDS, LAMP);
    await late.says('tak', YES);
    expect((await late.says('nie Lipowa tylko Dębowa', { correction: true, place: place('Dębowa') })).text).toContain(
      'jako uwagę',
    );
    expect(late.commands[1]).toMatchObject({ kind: 'add-to-issue', text: 'nie Lipowa tylko Dębowa' });
  });

  test('thanks do not lose the thread: a photo afterwards is still about the report', async () => {
    const { says, sends } = await filed();
    await says('dziękuję bardzo', { intent: 'thanks' });
    expect((await sends('image')).text).toContain('Dopisać to do');
  });
});

describe('a note on a staircase', () => {
  const here = refOfPlace({ street: 'Lipowa', houseNumber: '12' }) ?? '';
  const lipowa = {
    short: 'Lipowa',
    full: 'Lipowa',
    kind: 'ulica',
    district: null,
    subarea: 'north',
    mayBe: [],
    postalCode: null,
    aliases: [],
  } as const;
  const withStreet = () => ({ ...town(), streets: [{ ...lipowa, mayBe: [], aliases: [] }] });

  test('opens the chat at its place: only what is wrong is still asked', async () => {
    const { presses, says, commands } = talk({ city: withStreet() });
    const opened = await presses(here);
    expect(opened.text).toContain('Miejsce: Lipowa 12');
    const summary = await says('nie świeci latarnia', { ...LAMP, place: null });
    expect(summary.text).toContain('Lipowa 12');
    await says('tak', YES);
    expect(commands).toEqual([
      expect.objectContaining({
        kind: 'report-issue',
        place: { text: 'Lipowa 12', street: 'Lipowa', houseNumber: '12', subarea: 'north' },
      }),
    ]);
  });

  test('changed by hand to no street of the city, begins a report as any other', async () => {
    const { presses } = talk({ city: withStreet() });
    const opened = await presses(`miejsce:${Buffer.from('Nibylandia 1').toString('base64url')}`);
    expect(opened.text).not.toContain('Nibylandia');
    expect(opened.text).toContain('Napisz, proszę, co się dzieje i gdzie');
  });
});
