import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { bundle } from '../../infra/bundle.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../infra/functions.ts';
import { loadCity } from '../../shared/city/load.ts';
import { COUNTED_LOGS, ENV } from '../../shared/platform/config.ts';
import { readPdf } from '../support/pdf.ts';
import { type Synthesised, synthesised } from './synthesised.ts';

const city = loadCity('walbrzych');
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
let template: Synthesised;
/** What is left of each function's code after everything unused is gone. */
let code: Map<FunctionName, string>;

beforeAll(async () => {
  template = await synthesised('local');
  await bundle({ names: FUNCTION_NAMES, city, outdir: folder, for: 'this-machine' });
  code = new Map(FUNCTION_NAMES.map((name) => [name, readFileSync(join(folder, name, 'index.mjs'), 'utf8')]));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(FUNCTION_NAMES)('%s is given the variables that its code reads, and no other', (name) => {
  const given = template.environmentOf(name);
  const read = Object.entries(ENV).filter(([key]) => code.get(name)?.includes(`("${key}")`));
  const ours = Object.values(ENV).filter((variable) => variable in given);
  expect(read.map(([, variable]) => variable).sort()).toEqual(ours.sort());
});

test('metrics count log messages that the code still writes', () => {
  const writers = (message: string) => FUNCTION_NAMES.filter((name) => code.get(name)?.includes(message));
  expect(writers(COUNTED_LOGS.pageTrouble)).toEqual(expect.arrayContaining(['take-turn', 'take-receipt', 'send-message']));
  expect(writers(COUNTED_LOGS.replyDoubled)).toContain('take-receipt');
});

/** A comparison of booleans: nobody wants to read a bundle in a report. */
const has = (name: FunctionName, text: string) => code.get(name)?.includes(text);

test('the function behind the webhook carries no bot', () => {
  expect([has('messenger-webhook', 'TurnContext'), has('take-turn', 'TurnContext')]).toEqual([false, true]);
});

test('the city is built in, the profile is not read from files', () => {
  expect([has('take-turn', city.programme.name), has('take-turn', 'streets.csv')]).toEqual([true, false]);
});

test('words are understood in a bundle as in the sources, though model, word lists and what knows phones lie beside it', async () => {
  const said = [
    'nie świeci latarnia przy Słowackiego 5',
    'не світить ліхтар на вулиці Словацького',
    'по лестнице течёт вода, потолок упадёт',
    'Сміття біля будинку, телефон 074 665 51 00',
    'shcho robyty, ne svityt likhtar',
    'the railing is loose and a child may fall',
    'zapisuję się, we dwoje, 600 100 200, ツ',
  ];
  await bundle({
    names: ['understanding-alone'],
    city,
    outdir: folder,
    for: 'this-machine',
    handlers: join(import.meta.dirname, '../../bench'),
  });
  const alone = pathToFileURL(join(folder, 'understanding-alone/index.mjs')).href;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { understand } = await import('${alone}'); console.log(JSON.stringify(${JSON.stringify(said)}.map((one) => understand(one))));`,
    ],
    { encoding: 'utf8', cwd: folder },
  );
  expect(stderr).toBe('');
  const understand = makeUnderstand(city);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(said.map((one) => understand(one)))));
});

test('a function without a source is named', async () => {
  await expect(bundle({ names: ['no-such-function'], city, outdir: folder, for: 'this-machine' })).rejects.toThrow(
    'functions/no-such-function.ts',
  );
});

test('what is left out of the Bot Framework may be extended, and throws when it is used', async () => {
  const handlers = join(import.meta.dirname, '../../.local', `bundle-test-${process.pid}`);
  mkdirSync(handlers, { recursive: true });
  try {
    writeFileSync(
      join(handlers, 'bot.ts'),
      `import { ActivityHandler, CloudAdapter } from 'botbuilder';
       export const works = () => new ActivityHandler() instanceof ActivityHandler;
       export const leftOut = () => new CloudAdapter();`,
    );
    await bundle({ names: ['bot'], city, outdir: folder, for: 'this-machine', handlers });
    const bot = pathToFileURL(join(folder, 'bot/index.mjs')).href;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `const bot = await import('${bot}'); console.log(bot.works()); bot.leftOut();`],
      { encoding: 'utf8' },
    );
    expect(stdout.trim()).toBe('true');
    expect(stderr).toContain('is left out of this bundle');
  } finally {
    rmSync(handlers, { recursive: true });
  }
});

test('only the function that prints carries the PDF library and the fonts', () => {
  expect(FUNCTION_NAMES.filter((name) => has(name, 'PDFKit'))).toEqual(['print']);
  expect(FUNCTION_NAMES.filter((name) => (code.get(name)?.length ?? 0) > 2_000_000 && has(name, 'registerFont'))).toEqual([
    'print',
  ]);
});

test('fonts and PDF library work inside a bundle, where there are no files beside it', async () => {
  const handlers = join(import.meta.dirname, '../../.local', `bundle-test-pdf-${process.pid}`);
  mkdirSync(handlers, { recursive: true });
  try {
    writeFileSync(
      join(handlers, 'pdf.ts'),
      `import { loadFonts } from '../../shared/documents/fonts-load.ts';
       import { pdfOf } from '../../shared/documents/pdf.ts';
       export const made = () => pdfOf(
         { title: 'Próba', language: 'pl', at: '2027-01-10T09:00:00.000Z', footer: null, blocks: [{ kind: 'heading', level: 1, text: 'Zażółć' }] },
         loadFonts(),
       );`,
    );
    await bundle({ names: ['pdf'], city, outdir: folder, for: 'this-machine', handlers });
    const pdf = pathToFileURL(join(folder, 'pdf/index.mjs')).href;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `process.stdout.write(await (await import('${pdf}')).made());`],
      // Away from our node_modules.
      { cwd: folder },
    );
    expect(stderr.toString()).toBe('');
    expect(readPdf(stdout).pages).toEqual([['Zażółć']]);
  } finally {
    rmSync(handlers, { recursive: true });
  }
});

test('sharp for Lambda is the version that everything here is tested with', () => {
  const versionIn = (file: string): unknown =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).dependencies.sharp;
  expect(versionIn('infra/arm64/package.json')).toBe(versionIn('package.json'));
});
