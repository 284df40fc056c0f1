/** What the API says: every problem in both languages, and which one is spoken. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { STATUS } from '../../functions/staff-api/problem-codes.ts';
import { field, fieldErrors, type ProblemCode, ProblemError, problemBody } from '../../functions/staff-api/problems.ts';
import { languageOf, wordsIn } from '../../functions/staff-api/words/index.ts';
import { OnBehalfBodySchema } from '../../shared/staff/bodies.ts';

const CODES = z.array(z.custom<ProblemCode>()).parse(Object.keys(STATUS));

describe.each(['pl', 'en'] as const)('in %s', (language) => {
  it.each(CODES)('%s says what is wrong and what to do next', (code) => {
    const { status, title, detail, nextStep } = problemBody(new ProblemError(code), language);
    expect(status).toBe(STATUS[code]);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const sentence of [detail, nextStep]) expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    const other = problemBody(new ProblemError(code), language === 'pl' ? 'en' : 'pl');
    expect([other.detail, other.nextStep]).not.toContain(detail);
  });

  it('every check of a form has its sentence', () => {
    const wrong = OnBehalfBodySchema.safeParse(
      { category: '', place: 'x', urgent: 'yes', answer: { how: 'sms', contact: 'abc' }, more: 1 },
      { reportInput: true },
    );
    const errors = wrong.success ? [] : fieldErrors(wrong.error);
    const said = problemBody(new ProblemError('body.invalid', { errors }), language).errors ?? [];
    expect(said.map(({ path }) => path)).toEqual(expect.arrayContaining(['description', 'place', 'answer.contact']));
    for (const { message } of said) expect(message).not.toMatch(/^[a-z-]+\.[a-z-]+$|undefined|Invalid/);
  });

  it('a field of our own', () => {
    const errors = [field('repairBy', 'date.past')];
    expect(problemBody(new ProblemError('body.invalid', { errors }), language).errors).toEqual([
      { path: 'repairBy', message: wordsIn(language).fields['date.past'] },
    ]);
  });
});

describe('the language of the answer', () => {
  it.each([
    [undefined, 'pl'],
    ['', 'pl'],
    ['en', 'en'],
    ['en-GB,pl;q=0.8', 'en'],
    ['pl,en;q=0.8', 'pl'],
    ['pl;q=0.1, en;q=0.9', 'en'],
    ['uk, en;q=0.5', 'en'],
    ['de', 'pl'],
    ['en;q=0', 'pl'],
    [';;;,,q=', 'pl'],
  ] as const)('%s → %s', (accept, then) => {
    expect(languageOf(accept)).toBe(then);
  });
});
