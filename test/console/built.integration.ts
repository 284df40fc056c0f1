/** The apps as they are built: small enough for a bad connection, the same every time, nothing inline. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildConsole } from '../../web/build-console.ts';
import { buildOrganisations } from '../../web/build-organisations.ts';

const FIRST_LOAD_KB = 150;

let site = '';
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'console-'));
  await buildConsole(site);
  await buildOrganisations(site);
});
afterAll(() => rmSync(site, { recursive: true }));

const read = (file: string): Buffer => readFileSync(join(site, file));
const assetsOf = (app: string): readonly string[] => readdirSync(join(site, app, 'assets'));

const APPS = ['console', 'organizacje'] as const;

/** Comes only to a door, and only where the browser reads no QR code itself. */
const QR_READER = /^jsQR-/;

/** A script with everything that it imports before it runs. */
const withImports = (app: string, name: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = read(`${app}/assets/${name}`).toString();
  for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*[`"']\.\/([\w.-]+\.js)[`"']/g))
    withImports(app, imported, seen);
  return seen;
};

const bytesOf = (app: string, names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(read(`${app}/assets/${name}`)).length, 0);

describe.each(APPS)('%s', (app) => {
  it(`has a first load under ${FIRST_LOAD_KB} kB of compressed script, whichever screen somebody opens first`, () => {
    const [, entry = ''] = new RegExp(`src="/${app}/assets/([\\w.-]+\\.js)"`).exec(read(`${app}/index.html`).toString()) ?? [];
    const frame = withImports(app, entry);
    const screens = assetsOf(app).filter((name) => name.endsWith('.js') && !frame.has(name));
    expect(screens.length).toBeGreaterThan(5);
    for (const screen of screens) {
      const bytes = bytesOf(app, new Set([...frame, ...withImports(app, screen)]));
      expect({ screen, bytes, fits: bytes < FIRST_LOAD_KB * 1000 }).toEqual({ screen, bytes, fits: true });
    }
  });

  it('holds no script and no style of its own in its page, as the policy of the site asks', () => {
    const page = read(`${app}/index.html`).toString();
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('has a service worker that keeps every file of the app, and a version that follows what is in them', () => {
    const worker = read(`${app}-worker.js`).toString();
    for (const name of assetsOf(app)) {
      // Named, a file is fetched with the app; the reader of QR codes waits until a door is opened.
      if (QR_READER.test(name)) expect(worker).not.toContain(name);
      else expect(worker).toContain(`/${app}/assets/${name}`);
    }
    expect(worker).toContain(`/${app}/index.html`);
    expect(worker).not.toMatch(/__SHELL|__APP__|__BESIDE__|import\s*[({"']|^export /m);
  });
});

it('the same sources give the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'console-'));
  try {
    await buildConsole(again);
    await buildOrganisations(again);
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name, parentPath } of files) {
      const file = join(parentPath, name).slice(site.length);
      expect([file, readFileSync(join(again, file)).equals(read(file))]).toEqual([file, true]);
    }
  } finally {
    rmSync(again, { recursive: true });
  }
});
