/** Markup in what residents write, as staff see it: words on every screen, an element or a script on none. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK, reported, signedIn } from '../support/console.ts';
import { MARKUP, screenHoldsWords } from '../support/hostile-page.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

it('a report, words to the office and an answer with markup are read as they were written', async () => {
  const issue = await reported(product, `nie świeci latarnia ${MARKUP}`);
  const resident = await product.resident();
  await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
  await resident.say(`Chodzi o ławkę ${MARKUP}`);
  const office = await product.staff('office');
  const conversation = await until('the case', async () => {
    const { items } = await office.get<{ items: { id: string }[] }>('/api/escalations?holder=nobody');
    const id = items.at(-1)?.id;
    if (id === undefined) return null;
    return /"(cnv_\w+)"/.exec(JSON.stringify(await office.get(`/api/escalations/${id}`)))?.[1];
  });

  const [id = ''] = city.staff.filter(({ role }) => role === 'office').map((one) => one.id);
  const atDesk = await signedIn(product, browser, id, { viewport: DESK, path: '/console/inbox' });
  await screenHoldsWords(atDesk.page, `/console/conversations/${conversation}`);
  await screenHoldsWords(atDesk.page, `/console/issues/${issue.id}`);
  const onPhone = await signedIn(product, browser, issue.assignee);
  await screenHoldsWords(onPhone.page, `/console/issues/${issue.id}`);
  // What the policy of the page had to stop would be said here.
  expect([...atDesk.problems(), ...onPhone.problems()]).toEqual([]);
});
