/** Micro-grants in the chat: told only from an edition that is announced and verified, or marked as an example. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hits } from '../../bot/engine/patterns.ts';
import { answerOf, topicsIn } from '../../bot/flows/grants/answers.ts';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';
import { type Edition, mayBeTold } from '../../shared/grants/edition-model.ts';
import { editionToTell } from '../../shared/grants/store-editions.ts';
import { anEdition, inCall } from '../support/grants.ts';
import { talk } from '../support/talk.ts';
import { place, town } from '../support/town.ts';

const VERIFIED = { by: 'office-1', on: '2027-01-15' };
const NOW = '2027-02-20T10:00:00.000Z';
const faq = (id: string, words: string, verified: Edition['verified'] = VERIFIED): Edition['faq'][number] => ({
  id,
  question: { pl: 'Pytanie?', uk: 'Питання?', en: null },
  answer: { pl: `Odpowiedź ${id}.`, uk: `Відповідь ${id}.`, en: null },
  source: `§ ${id}`,
  words,
  verified,
});
const open = (changed: Partial<Edition> = {}) => inCall(anEdition(changed));
const asking = (edition: Edition | null, changed: { lastYear?: number; city?: ReturnType<typeof town>; now?: string } = {}) =>
  talk({
    city: changed.city ?? town(),
    now: changed.now ?? NOW,
    conversation: { introducedAt: '2027-02-19T10:00:00.000Z' },
    programme: { grants: { edition, lastYear: changed.lastYear ?? null } },
  });
const GRANT = { intent: 'grant_question' as const };

describe('an offer that was handed in', () => {
  test.each(['mamy ofertę złożoną w zeszłym tygodniu, co z nią', 'co z naszą ofertą?'])(
    '"%s" leads to where its organisation sees it',
    async (asked) => {
      const told = await asking(open()).says(asked, GRANT);
      expect(told.text).toContain('/organizacje');
      expect(told.payloads).toContain('human');
    },
  );

  test('how to hand one in is a question of its own', async () => {
    expect((await asking(open()).says('jak złożyć ofertę?', GRANT)).text).not.toContain('/organizacje');
  });
});

describe('an open call', () => {
  test('sums and dates come from the edition, with their source', async () => {
    const { says } = asking(open({ source: 'zarządzenie nr 1/2027' }));
    const told = await says('ile można dostać i do kiedy?', GRANT);
    expect(told.text).toContain('najwyżej 5 000 zł');
    expect(told.text).toContain('W puli jest 50 000 zł');
    expect(told.text).toContain('Wkład własny nie jest wymagany');
    expect(told.text).toContain('do środy 10 marca, do godz. 15:30');
    expect(told.text).toContain('Źródło: zarządzenie nr 1/2027.');
    expect(told.payloads).toContain('grant:who');
  });

  test('an answer that the office has verified is told with its paragraph; one that it has not is not', async () => {
    const edition = open({ faq: [faq('3', 'ławk*'), faq('9', 'ławk*', null)] });
    const told = await asking(edition).says('czy mogą być ławki?', GRANT);
    expect(told.text).toContain('Odpowiedź 3. Źródło: § 3.');
    expect(told.text).not.toContain('Odpowiedź 9');
  });

  test('what nobody has verified goes to the office, with the question', async () => {
    const { says, commands } = asking(open());
    const told = await says('czy mikrogrant można połączyć z budżetem obywatelskim?', GRANT);
    expect(told.text).toContain('nie mam potwierdzonej odpowiedzi');
    expect(commands).toMatchObject([
      { kind: 'escalate', escalation: 'talk_to_human', words: 'czy mikrogrant można połączyć z budżetem obywatelskim?' },
    ]);
  });

  test('asked in general, it is told in short, and each topic is one tap away', async () => {
    const { says, presses } = asking(open());
    expect((await says('co to są mikrogranty?', GRANT)).text).toContain('Ofertę składa organizacja');
    expect((await presses('grant:settle')).text).toContain('30 dni po zakończeniu');
    expect((await says('a kto może?', { intent: 'smalltalk_other', confidence: 0.2 })).text).toContain('stowarzyszenia');
  });

  test('an example says that it is one, each time', async () => {
    const example = open({ verified: null, example: true, name: 'Mikrogranty', faq: [faq('1', 'kto', null)] });
    const { says, presses } = asking(example);
    for (const told of [await says('kto może?', GRANT), await presses('grant:how-much'), await says('mikrogranty', GRANT)])
      expect(told.text).toContain('(przykład)');
  });

  test('when it is over, that is said before anything else', async () => {
    const told = await asking(open(), { now: '2027-03-20T10:00:00.000Z' }).says('ile można dostać?', GRANT);
    expect(told.text).toContain('Ten nabór już się skończył (10 marca 2027)');
    expect(told.text).not.toContain('Nabór trwa.');
  });

  test('in Ukrainian', async () => {
    const { says } = asking(open({ faq: [faq('3', 'хто')] }));
    const told = await says('хто може подати?', { ...GRANT, lang: 'uk' });
    expect(told.text).toContain('Відповідь 3. Джерело: § 3.');
    expect((await says('скільки грошей?', { ...GRANT, lang: 'uk' })).text).toContain('5 000 злотих');
  });
});

describe('no call', () => {
  const office = (verified: typeof VERIFIED | null) =>
    town({ office: { ...town().office, contact: { phone: '22 333 33 33' }, verified } });

  test('says so, when the last one was, and the number as far as it is known', async () => {
    const told = await asking(null, { lastYear: 2020, city: office(null) }).says('ile wynosi mikrogrant?', GRANT);
    expect(told.text).toContain('Teraz nie ma otwartego naboru');
    expect(told.text).toContain('był w 2020 roku');
    expect(told.text).toContain('Telefon biura, jaki mamy: 22 333 33 33. Sprawdź');
    expect(told.text).not.toMatch(/\d ?(zł|PLN)/);
    expect((await asking(null, { city: office(VERIFIED) }).says('mikrogranty', GRANT)).text).toContain('tel. 22 333 33 33');
  });
});

const states: readonly Edition['state'][] = [
  { name: 'draft', since: NOW },
  inCall(anEdition()).state,
  { name: 'decided', since: NOW, decidedOn: '2027-04-15', by: 'office-1' },
  { name: 'past', since: NOW },
];
const anyEdition = fc
  .record({
    state: fc.constantFrom(...states),
    verified: fc.constantFrom(VERIFIED, null),
    example: fc.boolean(),
    year: fc.integer({ min: 2018, max: 2030 }),
    faqVerified: fc.constantFrom(VERIFIED, null),
  })
  .map(
    ({ faqVerified, year, ...rest }): Edition =>
      anEdition({ ...rest, year, id: `edition-${year}`, faq: [faq('3', 'kto, ile', faqVerified)] }),
  );

describe('whatever editions there are', () => {
  test('a draft, a past one, or one that nobody has verified is never told', async () => {
    const questions = ['ile można dostać?', 'do kiedy?', 'kto może?', 'mikrogranty', 'jak rozliczyć?'];
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdition, { maxLength: 4 }), fc.constantFrom(...questions), async (editions, question) => {
        const edition = editionToTell(editions);
        if (edition !== null) expect(mayBeTold(edition)).toBe(true);
        expect(edition === null).toBe(!editions.some(mayBeTold));
        const told = await asking(edition).says(question, GRANT);
        if (edition === null) expect(told.text).not.toMatch(/ zł|marca|Odpowiedź 3/);
        if (edition !== null && edition.verified === null) expect(told.text).toContain('(przykład)');
        if (edition !== null && !edition.example && edition.faq[0]?.verified === null)
          expect(told.text).not.toContain('Odpowiedź 3');
      }),
      { numRuns: 150 },
    );
  });

  test('asked for directly, an edition that may not be told answers nothing', () => {
    fc.assert(
      fc.property(anyEdition, fc.constantFrom('ile', 'kto', 'mikrogranty'), (edition, text) => {
        const answer = answerOf({ edition, text, topic: null, today: '2027-02-20', language: 'pl' });
        if (!mayBeTold(edition)) expect(answer).toBeNull();
      }),
    );
  });
});

describe('an idea', () => {
  test('is told with the place and at most five questions, each may be left out', async () => {
    const { says, presses, commands } = asking(null);
    expect((await says('mam pomysł', GRANT)).text).toContain('co chcesz zrobić?');
    expect((await says('Ogródek sąsiedzki na podwórku')).text).toContain('Gdzie dokładnie?');
    expect((await says('na podwórku za szkołą')).text).toContain('W jakiej części miasta');
    expect((await says('Północ')).text).toContain('Dla kogo');
    expect((await says('dla dzieci i seniorów')).text).toContain('Co zostanie');
    expect((await presses('skip')).text).toContain('Kto pomoże');
    expect((await says('sąsiedzi z bramy')).text).toContain('kosztować');
    const told = await says('pomiń');
    expect(told.text).toContain('O każdym kroku damy Ci znać');
    expect(commands).toEqual([
      {
        kind: 'tell-idea',
        words: 'Ogródek sąsiedzki na podwórku',
        subarea: 'north',
        answers: [
          { questionId: 'where', answer: 'na podwórku za szkołą' },
          { questionId: 'for-whom', answer: 'dla dzieci i seniorów' },
          { questionId: 'who-helps', answer: 'sąsiedzi z bramy' },
        ],
      },
    ]);
  });

  test('what the first message says is not asked again', async () => {
    const { says } = asking(null);
    const told = await says('mam pomysł na ogródek przy Lipowej 3', { ...GRANT, place: place('Lipowa') });
    expect(told.text).toContain('Dla kogo');
  });

  test('a part of the city that is not known is no dead end', async () => {
    const { says, commands } = asking(null);
    await says('mam pomysł na ogródek dla całej ulicy', GRANT);
    await says('pomiń');
    await says('nie wiem');
    for (const _ of [1, 2, 3, 4]) await says('pomiń');
    expect(commands).toMatchObject([{ kind: 'tell-idea', subarea: null, answers: [] }]);
  });

  test('can be left, and keeps nothing', async () => {
    const { says, commands } = asking(null);
    await says('chcielibyśmy zrobić plac zabaw na podwórku', {
      intent: 'report_issue',
      category: 'trees',
      categoryConfidence: 0.9,
    });
    expect((await says('anuluj', { global: 'cancel' })).text).toContain('Nic nie zapisuję');
    expect(commands).toEqual([]);
  });

  test('with something broken it is a report', async () => {
    const { says } = asking(null);
    const told = await says('mam pomysł, żeby naprawić dziurę na Lipowej', {
      intent: 'report_issue',
      category: 'road',
      categoryConfidence: 0.9,
      place: place('Lipowa'),
    });
    expect(told.text).toContain('Sprawdź, proszę');
  });

  test('danger comes first', async () => {
    const told = await asking(null).says('mam pomysł, ale czuć gaz', { emergency: 'gas', intent: 'report_issue' });
    expect(told.text).toContain('992');
  });
});

describe('an issue that became an idea', () => {
  const asked = { kind: 'idea-shared' as const, ideaId: 'ida_1', at: NOW, messageId: 'msg_1' };

  test('"tak" joins, "nie" does not, the buttons do at any time', async () => {
    const yes = asking(null);
    yes.becomes({ asked });
    expect((await yes.says('tak', { answer: 'yes' })).text).toContain('Jesteś wśród autorów');
    expect(yes.commands).toEqual([{ kind: 'join-idea', ideaId: 'ida_1' }]);
    const no = asking(null);
    no.becomes({ asked });
    expect((await no.says('nie', { answer: 'no' })).text).toContain('Nic się nie zmienia');
    expect(no.commands).toEqual([]);
    const later = asking(null);
    await later.presses('idea-join:ida_1');
    expect(later.commands).toEqual([{ kind: 'join-idea', ideaId: 'ida_1' }]);
  });
});

describe('words', () => {
  test('stand for any ending, and beside each other', () => {
    expect(hits('czy FUNDACJA może?', 'fundacj*')).toBe(1);
    expect(hits('osoba prywatna', 'osob* prywatn*')).toBe(1);
    expect(hits('prywatna osoba', 'osob* prywatn*')).toBe(0);
    expect(hits('ile', '')).toBe(0);
  });

  test('any text and any words are compared without an error', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, words) => hits(text, words) >= 0));
    expect(topicsIn('ile i do kiedy')).toEqual(['how-much', 'until']);
  });
});

describe("in residents' own words", () => {
  const city = loadCity('walbrzych');
  const understand = makeUnderstand(city);
  const edition = inCall(
    anEdition({
      ...(city.grants.editions.find(({ year }) => year === 2027) ?? {}),
      verified: null,
      example: true,
      rules: anEdition().rules,
      dates: anEdition().dates,
    }),
  );
  const TRANSCRIPTS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
    questions: [
      ['kto może składać wniosek o mikrogrant', '(przykład)', 'organizacja'],
      ['ile można dostać?', '5 000 zł'],
      ['do kiedy można składać oferty', '10 marca'],
      ['jak rozliczyć grant', 'rachunki', 'art. 18'],
    ],
    'an idea': [
      ['mam pomysł na ogródek przy Słowackiego', 'Dla kogo'],
      ['dla dzieci z podwórka', 'Co zostanie'],
      ['ogródek i ławki', 'Kto pomoże'],
      ['nie wiem', 'kosztować'],
      ['2000 zł', 'Zapisane'],
    ],
    'questions while an idea is told': [
      ['mam pomysł na ogródek na podwórku', 'Gdzie dokładnie'],
      ['ile mozna dostac', '5 000 zł', 'Gdzie dokładnie'],
      ['a kto może składać', 'organizacja', 'Gdzie dokładnie'],
      ['Słowackiego 4', 'Dla kogo'],
      ['dla dzieci i seniorów', 'Co zostanie'],
    ],
    "one's own offer": [['co dalej z grantem', 'Stan złożonej oferty']],
    'a wish': [['chcielibyśmy zrobić na podwórku plac dla dzieci', 'Gdzie dokładnie']],
    Ukrainian: [
      ['хто може подати на мікрогрант', '(приклад)'],
      ['маю ідею зробити клумбу', 'Де саме'],
    ],
  };
  test.each(Object.entries(TRANSCRIPTS))('%s', async (_name, exchanges) => {
    const talked = talk({ city, understand, now: NOW, programme: { grants: { edition, lastYear: 2020 } } });
    for (const [said, ...answered] of exchanges) {
      const answer = await talked.says(said);
      for (const words of answered) expect(`${said} → ${answer.text}`).toContain(words);
    }
  });
});
