import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the command answers each JSON line with one, in order, fields as agreed', () => {
  const lines = ['nie świeci latarnia na Słowackiego przy 12', 'Доброго дня!', '', 'czuję gaz']
    .map((text) => JSON.stringify({ text }))
    .join('\n');
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, '../../bot/understanding/command.ts')], {
    input: `${lines}\n`,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(answers).toMatchObject([
    { lang: 'pl', intent: 'report_issue', category: 'oswietlenie', street: 'Słowackiego', subarea: 'Śródmieście', urgent: false },
    { lang: 'uk', intent: 'greeting', category: null, street: null, subarea: null, urgent: false },
    { intent: 'smalltalk_other', category: null },
    { intent: 'emergency', category: null, urgent: true },
  ]);
  expect(Object.keys(Object(answers[0]))).toEqual(['lang', 'intent', 'confidence', 'category', 'street', 'subarea', 'urgent']);
});
