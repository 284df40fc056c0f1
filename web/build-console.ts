/** Builds the console into the folder of the site: the page, hashed assets, the service worker that keeps them, icons for the home screen. */
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { build, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, 'console');
const ICON = join(import.meta.dirname, 'public/icon.svg');
const BASE = '/console/';
const WORKER = 'service-worker';
/** Sizes that phones ask for when somebody installs the app. */
const ICON_SIZES = [180, 192, 512];
/** Large, and needed at a door only, by a browser that reads no QR code itself: fetched there, and kept from then on. */
const FETCHED_WHEN_NEEDED = /\/node_modules\/jsqr\//;

/** Writes `<site>/console/` and `<site>/console-worker.js`. The same sources give the same bytes. */
export const buildConsole = async (site: string): Promise<void> => {
  const outdir = join(site, 'console');
  await build({
    configFile: false,
    root: ROOT,
    base: BASE,
    logLevel: 'warn',
    mode: 'production',
    // Whoever builds it, a test too: otherwise the libraries bring along what only their developers need.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [namesTheShell()],
    build: {
      outDir: outdir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // A picture in a style sheet stays a file: the policy of the site allows no other.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rollupOptions: {
        input: { console: join(ROOT, 'index.html'), [WORKER]: join(ROOT, `${WORKER}.ts`) },
        output: { entryFileNames: ({ name }) => (name === WORKER ? `${WORKER}.js` : 'assets/[name]-[hash].js') },
      },
    },
  });
  // A worker cares for what lies below its own address: in /console/ it would not see /console itself.
  await rename(join(outdir, `${WORKER}.js`), join(site, 'console-worker.js'));
  const icon = await readFile(ICON);
  await Promise.all(
    ICON_SIZES.map(async (size) =>
      writeFile(
        join(outdir, `icon-${size}.png`),
        await sharp(icon, { density: 72 * (size / 32) })
          .resize(size)
          .png()
          .toBuffer(),
      ),
    ),
  );
};

/** Tells the service worker which files make the app; its cache is named after what is in them. */
const namesTheShell = (): Plugin => ({
  name: 'names-the-shell',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => fileName !== `${WORKER}.js`);
      const hash = createHash('sha256');
      for (const file of files.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)))
        hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
      const names = files
        .filter((file) => file.type === 'asset' || !file.moduleIds.some((id) => FETCHED_WHEN_NEEDED.test(id)))
        .map(({ fileName }) => `${BASE}${fileName}`)
        .sort();
      const worker = bundle[`${WORKER}.js`];
      if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
      worker.code = worker.code
        .replace('__SHELL_FILES__', JSON.stringify(names))
        .replace('__SHELL_VERSION__', JSON.stringify(hash.digest('hex').slice(0, 12)));
    },
  },
});
