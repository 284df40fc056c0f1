/** The main job on the running product: a resident's words become an issue that a streetworker accepts and resolves, and the resident hears of it. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import type { Resident } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { postWebhook, textBody } from '../support/signed-webhook.ts';
import { until } from '../support/until.ts';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly category: string;
  readonly subarea: string | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly urgent: boolean;
  readonly confirmed: boolean;
  readonly assignee: string | null;
}
interface Detail {
  readonly history: readonly { readonly what: string; readonly to: string }[];
  readonly conversation: { readonly messages: readonly Said[] } | null;
}
interface Said {
  readonly from: string;
  readonly text: string | null;
  readonly unsentAt: string | null;
  readonly reaction: string | null;
  readonly edited: boolean;
  readonly attachments: readonly { readonly kind: string; readonly state: string; readonly url: string | null }[];
}

let product: Running;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);
const numberIn = (text: string | null): string => NUMBER.exec(text ?? '')?.[0] ?? 'no number';

/** Files a report of a dark lamp and answers its number. */
const report = async (resident: Resident, words: string): Promise<string> => {
  await resident.asks(words, 'Wysłać?');
  return numberIn((await resident.asks('tak', NUMBER)).text);
};

const rows = async (query = ''): Promise<readonly Row[]> => {
  const admin = await product.staff('admin');
  return (await admin.get<{ items: Row[] }>(`/api/issues?${query}`)).items;
};
const rowOf = async (number: string, query = '', fits: (row: Row) => boolean = () => true): Promise<Row> => {
  const row = await until(`issue ${number} on the list`, async () =>
    (await rows(query)).find((each) => each.number === number && fits(each)),
  );
  ids.set(number, row.id);
  return row;
};
/** An issue leaves the list of open ones; its id stays. */
const ids = new Map<string, string>();
const detail = async (number: string): Promise<Detail> => {
  const id = ids.get(number) ?? (await rowOf(number)).id;
  return (await product.staff('office')).get<Detail>(`/api/issues/${id}`);
};

/** What was said in the chat behind an issue, as staff see it. */
const said = async (number: string): Promise<readonly Said[]> => (await detail(number)).conversation?.messages ?? [];

/** The streetworker of a subarea, as the profile has them. */
const streetworkerOf = (subarea: string): string => {
  const member = city.staff.find(({ role, subareas }) => role === 'streetworker' && subareas.includes(subarea));
  if (member === undefined) throw new Error(`no streetworker for ${subarea}`);
  return member.id;
};

describe('a report', () => {
  it('with everything in its first message needs one confirmation; is routed, accepted, resolved; the resident hears of each', async () => {
    const resident = await product.resident();
    const summary = await resident.asks('nie świeci latarnia na Słowackiego przy 12, ciemno jak w grobie', 'Wysłać?');
    expect(summary.text).toContain('Słowackiego 12');
    const [first] = (await resident.messages()).filter(({ from }) => from === 'bot');
    expect(first?.text).toContain('automat');
    expect(first?.text).toContain('/prywatnosc');

    const filed = await resident.asks('tak', NUMBER);
    const number = numberIn(filed.text);
    const routed = await rowOf(number, '', ({ state }) => state === 'routed');
    expect(routed).toMatchObject({ category: 'oswietlenie', urgent: false, confirmed: true });
    await resident.hears(`${number} trafiło do`);

    const streetworker = await product.staff(streetworkerOf(routed.subarea ?? ''));
    const mine = await streetworker.get<{ items: Row[] }>('/api/issues?assignee=me');
    if (routed.assignee === streetworkerOf(routed.subarea ?? '')) expect(mine.items.map((row) => row.number)).toContain(number);
    const accepted = await streetworker.call(
      'POST',
      `/api/issues/${routed.id}/accept`,
      {},
      { 'idempotency-key': `accept-${number}` },
    );
    expect(accepted.status).toBe(200);
    await resident.hears(`${number} ma już osobę`);
    const outcome = 'Zarządca wymienił żarówkę, latarnia świeci.';
    const resolved = await streetworker.call(
      'POST',
      `/api/issues/${routed.id}/resolve`,
      { outcome },
      { 'idempotency-key': `resolve-${number}` },
    );
    expect(resolved.status).toBe(200);
    await resident.hears(outcome);
    expect((await detail(number)).history.map(({ to }) => to)).toEqual(['new', 'routed', 'accepted', 'resolved']);
  });

  it('without a place asks only for the place, and a correction changes only its slot', async () => {
    const resident = await product.resident();
    await resident.asks('ktoś rozbił lampę', /Gdzie to jest/);
    await resident.asks('Moniuszki 3', 'Moniuszki 3');
    const corrected = await resident.asks('nie Moniuszki, tylko Słowackiego 5', 'Słowackiego 5');
    expect(corrected.text).not.toContain('Moniuszki');
  });

  it('is filed by itself after the announced silence, as unconfirmed, and can be withdrawn', async () => {
    const resident = await product.resident();
    await resident.asks('dziura w chodniku na Chopina 4', `${city.fileAfterSilenceMinutes} min`);
    await product.run.advance(`PT${city.fileAfterSilenceMinutes + 2}M`);
    const told = await resident.hears('bez potwierdzenia', 0, 30);
    const number = numberIn(told.text);
    expect(await rowOf(number)).toMatchObject({ confirmed: false });
    await resident.asks('wycofaj', /Wycofać/);
    await resident.asks('tak', /Wycofane/);
    await until('the issue to be withdrawn', async () => (await rows('state=withdrawn')).some((row) => row.number === number));
  });

  it('that somebody made already is offered, by category, place and date only', async () => {
    const [one, two] = await Promise.all([product.resident(), product.resident()]);
    const number = await report(one, 'wysypane śmieci na Bogusławskiego 7, tajne słowa sąsiada');
    await rowOf(number, '', ({ state }) => state === 'routed');
    const offered = await two.asks('śmieci leżą na Bogusławskiego 7', /już/);
    expect(offered.text).toContain('Bogusławskiego');
    expect(offered.text).not.toContain('tajne słowa');
    const [mine] = offered.quickReplies ?? [];
    await two.asks({ quickReply: { title: mine?.title, payload: mine?.payload } }, number);
  });

  it('is told to everybody who follows it, also when they are many', async () => {
    const author = await product.resident();
    const number = await report(author, 'sterty gruzu leżą na Namysłowskiego 5');
    const { id } = await rowOf(number, '', ({ state }) => state === 'routed');
    const followers = await Promise.all(Array.from({ length: 24 }, () => product.resident()));
    for (const follower of followers) {
      const offered = await follower.asks('gruz leży na Namysłowskiego 5', /już/);
      const mine = offered.quickReplies?.find(({ payload }) => payload.startsWith('dup:'));
      await follower.asks({ quickReply: mine }, number);
    }
    const office = await product.staff('admin');
    const done = await office.call('POST', `/api/issues/${id}/accept`, {}, { 'idempotency-key': `accept-${number}` });
    expect(done.status).toBe(200);
    await Promise.all([author, ...followers].map((resident) => resident.hears(`${number} ma już osobę`, 0, 30)));
  });

  it('begins with a photo alone; the photo is kept without EXIF and staff get a link', async () => {
    const resident = await product.resident();
    await resident.asks({ attachment: { type: 'image', sample: 'lamp' } }, /zdjęci/);
    await resident.asks('połamana ławka na Chopina 2', 'Wysłać?');
    const number = numberIn((await resident.asks('ok', NUMBER)).text);
    const photo = await until('the photo to be kept', async () => {
      return (await said(number)).flatMap(({ attachments }) => attachments).find(({ state }) => state === 'stored');
    });
    const bytes = Buffer.from(await (await fetch(photo.url ?? '')).arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });
});

describe('an issue that nobody accepts', () => {
  it('goes to the deputy when the promise has passed, then to the office as an escalation, and comes back when words alone close that', async () => {
    const resident = await product.resident();
    const number = await report(resident, 'nie świeci latarnia na Paderewskiego 31');
    const first = await rowOf(number, '', ({ state }) => state === 'routed');
    const deputy = city.staff.find(({ id }) => id === first.assignee)?.deputy;
    expect(deputy).toBeTruthy();
    await product.run.advance('P5D');
    const office = await product.staff('office');
    const escalated = async () => {
      const { items } = await office.get<{ items: { id: string; kind: string; issueId: string | null }[] }>('/api/escalations');
      return items.find(({ kind, issueId }) => kind === 'issue_overdue' && issueId === first.id)?.id;
    };
    // Who is off duty on the day that the timer ends is skipped: then the office has it at once.
    const passed = await until(
      'the issue to be passed on',
      async () => (await escalated()) ?? (await rows()).find((row) => row.id === first.id && row.assignee !== first.assignee),
    );
    if (typeof passed !== 'string') {
      expect(passed).toMatchObject({ assignee: deputy });
      await product.run.advance('P5D');
    }
    const closed = await until('the escalation', escalated);
    expect((await detail(number)).history.at(-1)?.to).toBe('routed');
    const key = { 'idempotency-key': `words-alone-${number}` };
    const answered = await office.call('POST', `/api/escalations/${closed}/answer`, { text: 'Przyjrzymy się.' }, key);
    expect(answered.status).toBe(200);
    expect(await escalated()).toBeUndefined();
    await product.run.advance('P5D');
    expect(await until('the issue to come back', escalated)).not.toBe(closed);
  });
});

describe('a voice message', () => {
  it('is kept for a person to play, and the resident is told that the automat cannot listen, and who will', async () => {
    const resident = await product.resident();
    await resident.asks({ attachment: { type: 'audio', sample: 'voice' } }, /Automat nie umie słuchać.*osoba z programu/s);
    const office = await product.staff('office');
    const voice = await until('the voice in the inbox', async () => {
      const { items } = await office.get<{
        items: { kind: string; attachments: { state: string; url: string | null; contentType: string }[] }[];
      }>('/api/escalations');
      return items
        .filter(({ kind }) => kind === 'voice_message')
        .flatMap(({ attachments }) => attachments)
        .find(({ state }) => state === 'stored');
    });
    const played = await fetch(voice.url ?? '');
    expect([played.status, played.headers.get('content-type')]).toEqual([200, voice.contentType]);
    expect(voice.contentType).toMatch(/^audio\//);
  });
});

describe('the same event', () => {
  it('delivered three times in parallel and again an hour later is one turn and one issue', async () => {
    const resident = await product.resident();
    const delivery = { mode: 'parallel' };
    const first = await resident.send({ text: 'zepsuta huśtawka na placu zabaw, Fredry 3', delivery });
    await resident.hears('Wysłać?');
    const second = await resident.send({ text: 'tak', delivery });
    const number = numberIn((await resident.hears(NUMBER)).text);
    await rowOf(number, '', ({ state }) => state === 'routed');
    await resident.hears(`${number} trafiło do`);
    // News may come between two lines of a turn: all of them are counted.
    await until('everything to be said', async () => product.run.status().idle);
    const heard = (await resident.messages()).length;

    await product.run.advance('PT1H');
    for (const [mid, text] of [
      [first.mid, 'zepsuta huśtawka na placu zabaw, Fredry 3'],
      [second.mid, 'tak'],
    ] as const) {
      expect((await postWebhook(product.run.url, textBody(resident.psid, mid, text))).status).toBe(200);
    }
    await resident.asks('dziękuję', 'Dziękuję');
    expect((await resident.messages()).length).toBe(heard + 2);
    const words = (await said(number)).filter(({ from }) => from === 'resident').map(({ text }) => text);
    expect(words).toEqual(['zepsuta huśtawka na placu zabaw, Fredry 3', 'tak', 'dziękuję']);
    expect((await rows()).filter((row) => row.number === number)).toHaveLength(1);
  });

  it('edited, reacted to and unsent: each is seen', async () => {
    const resident = await product.resident();
    const number = await report(resident, 'brudny przystanek na Kazury 1');
    const { mid } = await resident.say('i jeszcze kosz pełny');
    await until('the words to be stored', async () => (await said(number)).find(({ text }) => text === 'i jeszcze kosz pełny'));
    const act = (what: string, body: object) =>
      fetch(`${product.run.url}/simulator/api/residents/${resident.psid}/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ mid, ...body }),
      });
    await act('edit', { text: 'i jeszcze dwa kosze pełne' });
    await act('react', { emoji: '❤' });
    const changed = await until('edit and reaction', async () =>
      (await said(number)).find(({ edited, reaction }) => edited && reaction === '❤'),
    );
    expect(changed.text).toBe('i jeszcze dwa kosze pełne');
    await act('unsend', {});
    const unsent = await until('the unsend', async () => (await said(number)).find(({ unsentAt }) => unsentAt !== null));
    expect(unsent).toMatchObject({ text: null, edited: false });
  });
});

describe('people at once', () => {
  it('two messages of one person both take effect, whichever comes first', async () => {
    const resident = await product.resident();
    await Promise.all([resident.say('dziura w jezdni'), resident.say('na Olimpijskiej 8')]);
    const summary = await resident.hears('Wysłać?');
    expect(summary.text).toContain('Olimpijska 8');
    const number = numberIn((await resident.asks('tak', NUMBER)).text);
    const words = (await said(number)).filter(({ from }) => from === 'resident').map(({ text }) => text);
    expect(words.toSorted()).toEqual(['dziura w jezdni', 'na Olimpijskiej 8', 'tak']);
    expect(words.at(-1)).toBe('tak');
  });

  it('two messages of one person in one request take effect in their order', async () => {
    const psid = `psid-${randomUUID()}`;
    const [first, second] = ['dziura w jezdni', 'na Kubeckiego 9'].map((text) =>
      JSON.parse(textBody(psid, `m_${randomUUID()}`, text)),
    );
    await postWebhook(product.run.url, JSON.stringify({ ...first, entry: [...first.entry, ...second.entry] }));
    await postWebhook(product.run.url, textBody(psid, `m_${randomUUID()}`, 'tak'));
    const row = await until('the issue', async () =>
      (await rows()).find(({ street, houseNumber }) => street === 'Kubeckiego' && houseNumber === '9'),
    );
    ids.set(row.number, row.id);
    const words = (await said(row.number)).filter(({ from }) => from === 'resident').map(({ text }) => text);
    expect(words).toEqual(['dziura w jezdni', 'na Kubeckiego 9', 'tak']);
  });

  it('twenty people are served by several workers, and each gets a number of their own', async () => {
    const streets = city.streets
      .filter(({ subarea, kind, short }) => subarea !== null && kind === 'ulica' && !/\d/.test(short))
      .map(({ short }) => short)
      // Far from the streets that other cases report on: a similar report would be offered.
      .slice(-20);
    const residents = await Promise.all(Array.from({ length: 20 }, () => product.resident()));
    const numbers = await Promise.all(
      residents.map((resident, i) => report(resident, `nie świeci latarnia, ${streets[i]} ${i + 1}`)),
    );
    expect(new Set(numbers).size).toBe(20);
    const turns = Object.entries(product.run.status().functions).find(([name]) => name.endsWith('take-turn'))?.[1];
    expect((turns?.running ?? 0) + (turns?.idle ?? 0)).toBeGreaterThan(1);
  });
});

describe('when Graph is in trouble', () => {
  it('a reply that Graph did not take arrives when its claim has ended', async () => {
    const resident = await product.resident();
    await resident.asks('dzień dobry', 'automat');
    await product.fault('temporary', 1);
    const before = (await resident.messages()).length;
    await resident.say('pomoc');
    await until(
      'Graph to have failed',
      async () => (await (await fetch(`${product.run.url}/simulator/api/faults`)).json()).fault === 'none',
    );
    await product.run.advance('PT3M');
    await resident.hears('przyjąć zgłoszenie', before, 30);
  });

  it('a reply that Graph took before the line broke is sent once: the echo tells', async () => {
    const resident = await product.resident();
    await resident.asks('dzień dobry', 'automat');
    await product.fault('drop-after-acceptance', 1);
    const before = (await resident.messages()).length;
    await resident.say('pomoc');
    await resident.hears('przyjąć zgłoszenie', before);
    await product.fault('none');
    await product.run.advance('PT3M');
    await product.run.advance('PT3M');
    const answers = (await resident.messages())
      .slice(before)
      .filter(({ from, text }) => from === 'bot' && text?.includes('przyjąć zgłoszenie'));
    expect(answers).toHaveLength(1);
  });
});

describe('danger', () => {
  it('gets 112 first, in the middle of a report, and rings the person on duty', async () => {
    const resident = await product.resident();
    await resident.asks('dziura w chodniku', /Gdzie to jest/);
    const answer = await resident.asks('pali się mieszkanie sąsiada, dym na klatce!', '112');
    expect(answer.text?.indexOf('112')).toBeLessThan(80);
    await resident.hears('nikogo nie wezwano');
    await until('the alarm of the person on duty', async () => {
      const page = await (await fetch(`${product.run.url}/local/outbox`)).text();
      return page.includes('niebezpieczeństwie');
    });
    const inbox = await (await product.staff('office')).get<{ items: { kind: string; urgent: boolean }[] }>('/api/escalations');
    expect(inbox.items[0]).toMatchObject({ kind: 'emergency', urgent: true });
  });
});

describe('a person on the page', () => {
  it('silences the bot for that resident, except for danger', async () => {
    const resident = await product.resident();
    await resident.asks('dzień dobry', 'automat');
    await fetch(`${product.run.url}/simulator/api/page/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ psid: resident.psid, text: 'Dzień dobry, tu biuro.' }),
    });
    await until('the page to have spoken', async () => (await resident.messages()).find(({ from }) => from === 'person'));
    const before = (await resident.messages()).filter(({ from }) => from === 'bot').length;
    await resident.say('dziura w chodniku na Chopina 5');
    // The emergency is the next turn of the same person: when it is answered, the words before it have had their turn.
    await resident.asks('ratunku, pożar w kuchni!', '112');
    const bot = (await resident.messages()).filter(({ from }) => from === 'bot').slice(before);
    expect(bot.some(({ text }) => text?.includes('Wysłać?'))).toBe(false);
  });
});

describe('one’s data', () => {
  it('are deleted with the chat; an open issue goes on without the person', async () => {
    const resident = await product.resident();
    const number = await report(resident, 'złamane drzewo na Orzeszkowej 9, mówi Kowalska');
    await resident.asks('usuń moje dane', /Usunąć/);
    await resident.asks('tak', number);
    const left = await until('the words to be gone', async () => {
      const found = await detail(number);
      return found.conversation === null ? found : null;
    });
    expect(left.history.map(({ to }) => to).slice(0, 1)).toEqual(['new']);
    await resident.asks('status', 'Nie znajduję');
  });
});
