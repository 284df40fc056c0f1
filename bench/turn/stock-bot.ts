/** The stock bot, made ready to stand in the place of take-turn: its packages installed on first use, bundled, put into a copy of the app. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';
import { readAssembly } from '../../local/assembly/assembly.ts';
import { synthesised } from '../../local/assembly/synthesise.ts';
import { city } from '../../shared/city/current.ts';

const FOLDER = join(import.meta.dirname, '../stock-bot');
const INSTALL_SECONDS = 180;
const WithCode = z.object({ Code: z.object({ S3Key: z.string() }) });

/** Its install scripts call for packages of their own, so they do not run. Throws what npm said when it does not install. */
const install = (): void => {
  const lock = statSync(join(FOLDER, 'package-lock.json')).mtimeMs;
  const installed = statSync(join(FOLDER, 'node_modules/.package-lock.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (installed >= lock) return;
  const windows = process.platform === 'win32';
  const { status, stderr, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: FOLDER,
      encoding: 'utf8',
      shell: windows,
      timeout: INSTALL_SECONDS * 1000,
    },
  );
  if (status !== 0) throw new Error(`the stock bot does not install: ${(error?.message ?? stderr).trim().slice(0, 300)}`);
};

/** Folder with `index.mjs`, bundled like a function but with nothing taken out of it. */
export const bundleStockBot = async (outdir: string): Promise<string> => {
  install();
  const folder = join(outdir, 'stock-bot');
  await build({
    entryPoints: [join(FOLDER, 'handler.mjs')],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'silent',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);const __filename=import.meta.filename,__dirname=import.meta.dirname;",
    },
  });
  return folder;
};

/** A copy of the synthesised app in whose take-turn the given bundle runs. The caller removes the folder. */
export const assemblyWith = async (bundle: string): Promise<string> => {
  const { folder } = await synthesised({ city: city.id, environment: 'local' });
  const { template, asset } = readAssembly(folder);
  const [, takeTurn] =
    Object.entries(template.Resources).find(([id, { Type }]) => Type === 'AWS::Lambda::Function' && /TakeTurn/i.test(id)) ?? [];
  if (takeTurn === undefined) throw new Error('the template has no function take-turn');
  const replaced = basename(asset(WithCode.parse(takeTurn.Properties).Code.S3Key));
  const copy = mkdtempSync(join(tmpdir(), 'bench-app-'));
  for (const name of readdirSync(folder))
    if (name !== replaced && name !== 'compiled') symlinkSync(join(folder, name), join(copy, name));
  mkdirSync(join(copy, replaced));
  cpSync(bundle, join(copy, replaced), { recursive: true });
  return copy;
};
