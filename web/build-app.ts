/** Builds an app into the folder of the site: the page, hashed assets, the service worker that keeps them, icons for the home screen. */
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { build, type Plugin } from 'vite';

const ICON = join(import.meta.dirname, 'public/icon.svg');
const WORKER_SOURCE = join(import.meta.dirname, 'console/service-worker.ts');
const WORKER = 'service-worker';
/** Sizes that phones ask for when somebody installs the app. */
const ICON_SIZES = [180, 192, 512];
/** Large, and needed at a door only, by a browser that reads no QR code itself: fetched there, and kept from then on. */
const FETCHED_WHEN_NEEDED = /\/node_modules\/jsqr\//;

export interface App {
  /** Folder of its sources beside this file. */
  readonly folder: string;
  /** First part of its addresses. */
  readonly at: string;
  /** Kept on the device beside what is built, such as what only the deployment knows. */
  readonly beside: readonly string[];
}

/** Writes `<site>/<at>/` and `<site>/<at>-worker.js`. The same sources give the same bytes. */
export const buildApp = async (site: string, app: App): Promise<void> => {
  const outdir = join(site, app.at);
  const root = join(import.meta.dirname, app.folder);
  const base = `/${app.at}/`;
  await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    mode: 'production',
    // Whoever builds it, a test too: otherwise the libraries bring along what only their developers need.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [namesTheShell(app)],
    build: {
      outDir: outdir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // A picture in a style sheet stays a file: the policy of the site allows no other.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rollupOptions: {
        input: { [app.folder]: join(root, 'index.html'), [WORKER]: WORKER_SOURCE },
        output: { entryFileNames: ({ name }) => (name === WORKER ? `${WORKER}.js` : 'assets/[name]-[hash].js') },
      },
    },
  });
  // A worker cares for what lies below its own address: in /console/ it would not see /console itself.
  await rename(join(outdir, `${WORKER}.js`), join(site, `${app.at}-worker.js`));
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
const namesTheShell = ({ at, beside }: App): Plugin => ({
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
        .map(({ fileName }) => `/${at}/${fileName}`)
        .sort();
      const worker = bundle[`${WORKER}.js`];
      if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
      worker.code = worker.code
        .replaceAll('__APP__', JSON.stringify(at))
        .replace('__SHELL_FILES__', JSON.stringify(names))
        .replace('__BESIDE__', JSON.stringify(beside))
        .replace('__SHELL_VERSION__', JSON.stringify(hash.digest('hex').slice(0, 12)));
    },
  },
});
