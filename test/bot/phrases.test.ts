/** Every phrase in every language: present, within the limits, without gaps, in the right script, and with a next step where it must have one. */
import { describe, expect, test } from 'vitest';
import { byDay, counted, onDay } from '../../bot/phrases/dates.ts';
import { phrases } from '../../bot/phrases/index.ts';
import type { Phrases } from '../../bot/phrases/phrases.ts';

const LANGUAGES = ['pl', 'uk', 'en'] as const;
const STATUS = {
  number: 'T-1',
  category: 'x',
  place: 'y',
  reportedOn: '2026-11-18',
  state: 'z',
  answerBy: '2026-11-27',
  repairBy: '2026-12-04',
  outcome: 'w',
};
const DUPLICATE = { number: 'T-1', category: 'x', street: 'y', reportedOn: '2026-11-18' };
const NUMBERS = { alarm: '112', gas: '992', power: '991', crisis: [{ name: 'n', number: '116 123' }], violence: '800 120 002' };
const NO_NUMBERS = { alarm: '112', gas: null, power: null, crisis: [], violence: null };

/** Every text a resident can get, rendered; those in `statements` are always followed or preceded by another that says what to do. */
const rendered = (words: Phrases): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  introduction: words.introduction('P', 'https://example.org/prywatnosc'),
  describePhoto: words.describePhoto(2),
  photoAdded: words.photoAdded(5),
  whichSubarea: words.whichSubarea('x'),
  duplicates: words.duplicates([DUPLICATE]),
  duplicatesSeveral: words.duplicates([DUPLICATE, { ...DUPLICATE, street: null }]),
  confirm: words.confirm({ description: 'd', place: 'p', category: 'c', photos: 3 }),
  silence: words.silence(30),
  filed: words.filed('T-1', '2026-11-27'),
  filedWithoutDate: words.filed('T-1', null),
  filedBySilence: words.filedBySilence('T-1', null),
  ownerElsewhere: words.ownerElsewhere('O', '22 111'),
  followed: words.followed('T-1'),
  ownIssueNext: words.ownIssueNext('T-1'),
  unconfirmedNext: words.unconfirmedNext('T-1'),
  addToIssue: words.addToIssue(null),
  addOrNew: words.addOrNew('T-1'),
  added: words.added('T-1'),
  whatToChange: words.whatToChange('T-1'),
  changed: words.changed('T-1', '2026-11-27'),
  confirmed: words.confirmed('T-1', null),
  alreadyAccepted: words.alreadyAccepted('T-1'),
  withdrawSure: words.withdrawSure('T-1'),
  withdrawn: words.withdrawn('T-1'),
  status: words.status(STATUS),
  statusList: words.statusList([STATUS, { ...STATUS, place: null, outcome: null, repairBy: null, answerBy: null }]),
  numberUnknown: words.numberUnknown('T-1'),
  open: words.opening({ kind: 'open', until: '15:30', verified: true }),
  closed: words.opening({ kind: 'closed', date: '2026-11-23', today: false, from: '07:30', verified: false }),
  phone: words.phone('B', '22 111'),
  programmeQuestion: words.programmeQuestion(words.programmeOffice),
  voice: words.voice('2026-11-27'),
  voiceWithoutDate: words.voice(null),
  ...Object.fromEntries(
    Object.entries(words.emergency).flatMap(([kind, said]) => [
      [`emergency ${kind}`, said(NUMBERS)],
      [`emergency ${kind}, 112 only`, said(NO_NUMBERS)],
    ]),
  ),
  nobodyCalled: words.nobodyCalled(true),
  nobodyCalledNorTold: words.nobodyCalled(false),
  ...Object.fromEntries(Object.entries(words.formal).map(([kind, said]) => [`formal ${kind}`, said('2026-12-20')])),
  decision: words.decision(null),
  whoReads: words.whoReads('G', 'https://example.org'),
  correctTaken: words.correctTaken('2026-12-20'),
  erased: words.erased(['T-1'], '2026-12-20'),
  newsRouted: words.news.routed('T-1', 'office', '2026-11-27'),
  newsAccepted: words.news.accepted('T-1'),
  newsResolved: words.news.resolved('T-1', 'done'),
  newsAttachmentFailed: words.news.attachmentFailed,
  newsHeld: words.news.heldForPerson,
  newsStarted: words.news.started('T-1', '2026-12-04'),
  newsQuestion: words.news.question('T-1', 'q'),
  newsHandedOver: words.news.handedOver('T-1', 'O', '22 111', null),
  newsRejected: words.news.rejected('T-1', 'r'),
  newsReopened: words.news.reopened('T-1', '2026-11-27'),
  newsDuplicate: words.news.duplicate('T-1', 'T-0'),
  newsPersonTookOver: words.news.personTookOver,
  newsPersonHandedBack: words.news.personHandedBack,
  newsPersonSilent: words.news.personSilent('2026-11-27'),
  contactAsk: words.contact.ask,
  contactAgain: words.contact.again,
  contactSkipped: words.contact.skipped,
  contactKept: words.contact.kept('+48 600 100 200'),
  contactWrongEmail: words.contact.wrongEmail('a@b'),
  contactWrongPhone: words.contact.wrongPhone('600'),
  contactSuggest: words.contact.suggest('a@b.pl', 'a@c.pl'),
  contactChange: words.contact.change('+48 600 100 200'),
  contactGive: words.contact.give,
  contactRemoved: words.contact.removed,
  contactNone: words.contact.none,
  contactInCopy: words.contact.inCopy('a@b.pl'),
  ...Object.fromEntries(Object.entries(words.settled).map(([kind, said]) => [`settled ${kind}`, said])),
  questionWaits: words.question.waits('T-1'),
  questionPassedOn: words.question.passedOn('T-1'),
  questionLater: words.question.later,
  pageGreeting: words.pageGreeting('P'),
});

/** Said beside another text that says what to do. */
const BESIDE = [
  'language',
  'introduction',
  'noted',
  'placeUnknown',
  'stateUnknown',
  'programmeOffice',
  'silence',
  'sensitive',
  'open',
  'closed',
  'backTo',
  'secondReportNow',
  'staleAnswer',
  'photoAdded',
  'languageSet',
  'ownerElsewhere',
  'pageGreeting',
  'duplicateGone',
  'secondReportKept',
  'erasing',
  'howLong',
];
const NEXT = {
  pl: /\?|\b(napisz|wybierz|wyślij|dzwoń|zadzwoń|odpowiedz|dokończ|sprawdzisz|możesz|dopisać|podaj)/iu,
  uk: /\?|(напишіть|виберіть|надішліть|телефонуйте|завершіть|можна|можете|дописати|щоб)/iu,
  en: /\?|\b(write|choose|send|call|answer|finish|check|you can|add|give)\b/iu,
};

describe.each(LANGUAGES)('%s', (language) => {
  const words = phrases(language);
  const texts = Object.entries(rendered(words));

  test.each(texts)('%s is whole and fits', (_name, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    expect(text.length).toBeLessThanOrEqual(640);
  });

  test.each(texts.filter(([name]) => !BESIDE.includes(name)))('%s says what to do next', (_name, text) => {
    expect(text).toMatch(NEXT[language]);
  });

  test('titles of quick replies have at most 20 characters and differ', () => {
    const titles = [...Object.values(words.titles), words.duplicateNumber(3)];
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(20);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
  });

  test('is written in its own script', () => {
    for (const [name, text] of texts.filter(
      ([key]) => key !== 'chooseLanguage' && key !== 'language' && key !== 'emergency violence',
    )) {
      const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length;
      expect([name, language === 'uk' ? cyrillic > 0 : cyrillic === 0]).toEqual([name, true]);
    }
  });
});

describe('dates', () => {
  test('weekdays are declined', () => {
    expect(LANGUAGES.map((language) => byDay(language, '2026-11-27'))).toEqual([
      'do piątku 27 listopada',
      'до п’ятниці 27 листопада',
      'by Friday 27 November',
    ]);
    expect(LANGUAGES.map((language) => onDay(language, '2026-11-24'))).toEqual([
      'we wtorek 24 listopada',
      'у вівторок 24 листопада',
      'on Tuesday 24 November',
    ]);
  });

  test('counts take the right form', () => {
    const photos = { one: 'zdjęcie', few: 'zdjęcia', many: 'zdjęć', other: 'zdjęcia' };
    expect([1, 2, 5, 12, 22].map((count) => counted('pl', count, photos))).toEqual([
      '1 zdjęcie',
      '2 zdjęcia',
      '5 zdjęć',
      '12 zdjęć',
      '22 zdjęcia',
    ]);
  });
});
