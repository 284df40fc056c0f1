/** The console as it is built: small enough for a bad connection, the same every time, nothing inline. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildConsole } from '../../web/build-console.ts';

const FIRST_LOAD_KB = 150;

let site = '';
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'console-'));
  await buildConsole(site);
});
afterAll(() => rmSync(site, { recursive: true }));

const read = (file: string): Buffer => readFileSync(join(site, file));
const assets = (): readonly string[] => readdirSync(join(site, 'console/assets'));

/** Comes only to a door, and only where the browser reads no QR code itself. */
const QR_READER = /^jsQR-/;

/** A script with everything that it imports before it runs. */
const withImports = (name: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = read(`console/assets/${name}`).toString();
  for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*[`"']\.\/([\w.-]+\.js)[`"']/g)) withImports(imported, seen);
  return seen;
};

const bytesOf = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(read(`console/assets/${name}`)).length, 0);

it(`the first load is under ${FIRST_LOAD_KB} kB of compressed script, whichever screen somebody opens first`, () => {
  const [, entry = ''] = /src="\/console\/assets\/([\w.-]+\.js)"/.exec(read('console/index.html').toString()) ?? [];
  const frame = withImports(entry);
  const screens = assets().filter((name) => name.endsWith('.js') && !frame.has(name));
  expect(screens.length).toBeGreaterThan(5);
  for (const screen of screens) {
    const bytes = bytesOf(new Set([...frame, ...withImports(screen)]));
    expect({ screen, bytes, fits: bytes < FIRST_LOAD_KB * 1000 }).toEqual({ screen, bytes, fits: true });
  }
});

it('the page holds no script and no style of its own, as the policy of the site asks', () => {
  const page = read('console/index.html').toString();
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

it('the service worker keeps every file of the app, and its version follows what is in them', async () => {
  const worker = read('console-worker.js').toString();
  for (const name of assets()) {
    // Named, a file is fetched with the app; the reader of QR codes waits until a door is opened.
    if (QR_READER.test(name)) expect(worker).not.toContain(name);
    else expect(worker).toContain(`/console/assets/${name}`);
  }
  expect(worker).toContain('/console/index.html');
  expect(worker).not.toMatch(/__SHELL|import\s*[({"']|^export /m);
});

it('the same sources give the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'console-'));
  try {
    await buildConsole(again);
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name, parentPath } of files) {
      const file = join(parentPath, name).slice(site.length);
      expect([file, readFileSync(join(again, file)).equals(read(file))]).toEqual([file, true]);
    }
  } finally {
    rmSync(again, { recursive: true });
  }
});
