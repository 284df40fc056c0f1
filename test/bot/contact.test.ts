/** The number or address for the answer: asked once, in passing; kept, corrected and removed as the resident says. */
import { describe, expect, test } from 'vitest';
import { contactIn, contactSaid } from '../../bot/flows/contact/parse.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { talk } from '../support/talk.ts';
import { LAMP, NO, place, town, YES } from '../support/town.ts';

const QUESTION = 'numer telefonu albo adres e-mail';
const setting = (conversation: Partial<Conversation> = {}) => ({
  city: town(),
  conversation: { introducedAt: '2026-11-19T10:00:00.000Z', ...conversation },
});
const PHONE = { kind: 'sms', value: '+48600100200', at: '2026-11-19T10:00:00.000Z' } as const;

/** A report has just been filed, and the contact asked for. */
const filed = async () => {
  const talked = talk(setting());
  await talked.says('nie świeci latarnia', LAMP);
  const told = await talked.says('tak', YES);
  return { ...talked, told, state: () => talked.state };
};

describe('a contact in words', () => {
  test.each([
    ['600 100 200', { kind: 'sms', value: '+48600100200' }],
    ['+48 600-100-200', { kind: 'sms', value: '+48600100200' }],
    ['0048600100200', { kind: 'sms', value: '+48600100200' }],
    ['mój numer to 600100200, proszę dzwonić po 16', { kind: 'sms', value: '+48600100200' }],
    ['tel. (74) 664 10 20', { kind: 'sms', value: '+48746641020' }],
    ['+380 67 123 45 67', { kind: 'sms', value: '+380671234567' }],
    ['60010020', { kind: 'wrong-phone', typed: '60010020' }],
    ['jan.przyklad@example.org', { kind: 'email', value: 'jan.przyklad@example.org' }],
    ['mój mail: Jan@Example.org.', { kind: 'email', value: 'Jan@example.org' }],
    ['jan @ wp.pl', { kind: 'email', value: 'jan@wp.pl' }],
    ['jan(at)wp.pl', { kind: 'email', value: 'jan@wp.pl' }],
    ['jan małpa wp.pl', { kind: 'email', value: 'jan@wp.pl' }],
    ['jan@gmial.com', { kind: 'doubtful', value: 'jan@gmial.com', suggested: 'jan@gmail.com' }],
    ['jan@gmail.co', { kind: 'doubtful', value: 'jan@gmail.co', suggested: 'jan@gmail.com' }],
    ['jan@wp', { kind: 'wrong-email', typed: 'jan@wp' }],
    ['@wp.pl', { kind: 'wrong-email', typed: '@wp.pl' }],
    ['żółć@wp.pl', { kind: 'wrong-email', typed: 'żółć@wp.pl' }],
  ])('%s', (text, contact) => {
    expect(contactIn(text)).toEqual(contact);
  });

  test.each(['co z T-2026-00123?', 'Lipowa 12', 'dziura w chodniku', '12', '', 'x'.repeat(9000), `${'@'.repeat(9000)}`])(
    'none in %.30s',
    (text) => {
      expect(contactIn(text)).toBeNull();
    },
  );

  test('is said as people read it', () => {
    expect(contactSaid(PHONE)).toBe('+48 600 100 200');
    expect(contactSaid({ ...PHONE, kind: 'email', value: 'a@b.pl' })).toBe('a@b.pl');
  });
});

describe('right after filing', () => {
  test('the contact is asked for, once; what can be done with the report is still offered', async () => {
    const { told, says, state } = await filed();
    expect(told.lines.map(({ text }) => text)).toEqual([
      expect.stringContaining('Przyjęte: zgłoszenie T-2026-00001'),
      expect.stringContaining(QUESTION),
    ]);
    expect(told.payloads).toEqual(['contact:skip', 'add:iss_1', 'change:iss_1', 'withdraw:iss_1', 'status', 'menu']);
    expect(state().contactAskedAt).not.toBeNull();
    await says('pomiń');
    await says('dziura w chodniku', { ...LAMP, category: 'road', place: place('Dębowa') });
    expect((await says('tak', YES)).text).toContain('Przyjęte');
    expect((await says('dzięki', { intent: 'thanks' })).text).not.toContain(QUESTION);
  });

  test.each([
    ['600 100 200', 'sms', '+48600100200', '+48 600 100 200'],
    ['jan@example.org', 'email', 'jan@example.org', 'jan@example.org'],
  ])('%s is kept for the answer', async (text, kind, value, shown) => {
    const { says, state } = await filed();
    const told = await says(text);
    expect(told.text).toContain(shown);
    expect(told.payloads).toContain('add:iss_1');
    expect(state().answerContact).toEqual({ kind, value, at: '2026-11-20T11:00:00.000Z' });
  });

  test.each([
    ['pomiń', {}],
    ['nie', NO],
    ['2', {}],
  ])('%s leaves it', async (text, as) => {
    const { says, state, commands } = await filed();
    await says(text, as);
    expect(state().answerContact).toBeNull();
    expect(commands).toHaveLength(1);
  });

  test('a misspelt address is asked about, and taken as corrected or as typed', async () => {
    const { says, state } = await filed();
    expect((await says('jan@wp')).text).toContain('wygląda na niepełny: jan@wp');
    expect((await says('jan@gmial.com')).text).toContain('Czy chodzi o jan@gmail.com?');
    await says('tak', YES);
    expect(state().answerContact?.value).toBe('jan@gmail.com');
    const other = await filed();
    await other.says('jan@gmial.com');
    await other.presses('contact:typed');
    expect(other.state().answerContact?.value).toBe('jan@gmial.com');
  });

  test('"tak" asks for the number itself', async () => {
    const { says, state } = await filed();
    expect((await says('tak', YES)).text).toContain('sam numer telefonu');
    await says('600100200');
    expect(state().answerContact?.value).toBe('+48600100200');
  });

  test.each([
    ['dzięki', { intent: 'thanks' }, 'Dziękuję za wiadomość'],
    ['status', {}, 'T-2026-00001'],
    ['wycofaj', {}, 'Wycofać zgłoszenie'],
    ['i jeszcze druga lampa', { intent: 'report_issue' }, 'Dopisać to do zgłoszenia T-2026-00001'],
    ['dziura w chodniku', { ...LAMP, category: 'road', place: place('Dębowa') }, 'Sprawdź, proszę'],
    ['Dębowa 3, 58-300', { intent: 'report_issue', place: place('Dębowa') }, 'Czego to najbardziej dotyczy'],
  ] as const)('%s is heard as if nothing had been asked', async (text, as, answer) => {
    const { says, state } = await filed();
    const told = await says(text, as);
    expect(told.text).toContain(answer);
    expect(told.text).not.toContain(QUESTION);
    expect(state().answerContact).toBeNull();
  });

  test('of a personal matter no contact is asked for', async () => {
    const { says } = talk(setting());
    await says('awantury za ścianą', { ...LAMP, category: 'noise' });
    expect((await says('tak', YES)).text).not.toContain(QUESTION);
  });

  test('after filing by silence it is asked when the resident next writes, and "tak" confirms the report', async () => {
    const talked = talk(setting());
    await talked.says('nie świeci latarnia', LAMP);
    talked.waits(31);
    expect((await talked.staysSilent()).text).not.toContain(QUESTION);
    expect((await talked.says('dzięki', { intent: 'thanks' })).text).toContain(QUESTION);
    await talked.says('tak', YES);
    expect(talked.commands.at(-1)).toMatchObject({ kind: 'change-issue', confirmed: true });
    await talked.says('600 100 200', {});
    expect(talked.state.answerContact).toBeNull();
  });
});

describe('later', () => {
  test.each(['zmień numer', 'zmień e-mail'])('"%s" takes a new one', async (text) => {
    const talked = talk(setting({ answerContact: PHONE, contactAskedAt: PHONE.at }));
    expect((await talked.says(text)).text).toContain('+48 600 100 200');
    await talked.says('jan@example.org');
    expect(talked.state.answerContact).toMatchObject({ kind: 'email', value: 'jan@example.org' });
  });

  test.each(['usuń numer', 'Usuń e-mail', 'usuń kontakt'])('"%s" removes it, and it is not asked for again', async (text) => {
    const talked = talk(setting({ answerContact: PHONE }));
    expect((await talked.says(text, { intent: 'privacy_request', privacy: 'delete' })).text).toContain('Usunięte');
    expect(talked.state).toMatchObject({ answerContact: null, contactAskedAt: '2026-11-20T11:00:00.000Z' });
    expect(talked.commands).toEqual([]);
  });

  test('"my data" gives, changes and removes it, and the copy holds it', async () => {
    const talked = talk(setting());
    expect((await talked.says('moje dane')).payloads).toContain('data:contact');
    expect((await talked.presses('data:contact')).text).toContain('Użyjemy go tylko do tego');
    await talked.says('600100200');
    expect((await talked.presses('data:copy')).text).toContain('Kontakt tylko do odpowiedzi: +48 600 100 200');
    await talked.presses('data:contact');
    expect((await talked.presses('contact:remove')).text).toContain('Usunięte');
    expect((await talked.presses('data:copy')).text).not.toContain('+48');
  });

  test('erasure forgets it', async () => {
    const talked = talk(setting({ answerContact: PHONE }));
    await talked.presses('data:delete');
    await talked.presses('erase-it');
    expect(talked.state.answerContact).toBeNull();
  });

  test.each([
    ['uk', 'Використаємо лише для відповіді', 'пропустити', 'Добре, без цього'],
    ['en', 'We use it for the answer only', 'skip', 'without it'],
  ] as const)('in %s', async (language, question, skip, skipped) => {
    const { says } = talk(setting({ language, languageChosen: true }));
    await says('x', LAMP);
    expect((await says('y', YES)).text).toContain(question);
    expect((await says(skip)).text).toContain(skipped);
  });
});
