import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/local-run');
/** All that the synthesised app is made of. */
const SOURCES = [
  'infra',
  'functions',
  'bot',
  'shared',
  'cities',
  'web',
  'package-lock.json',
  'cdk.json',
  'local/assembly/synthesise-command.ts',
];
/** A run may still start workers from an assembly that a newer one has replaced: only what nobody began with for hours goes. */
const KEPT_MS = 6 * 3_600_000;

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
};

const fingerprint = (of: Readonly<Record<string, string>>): string => {
  const hash = createHash('sha256').update(JSON.stringify(of));
  for (const file of SOURCES.flatMap((source) => filesUnder(join(ROOT, source)))) {
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
};

const forgetOld = () => {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (performance.timeOrigin + performance.now() - used > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
};

/** What nothing here reads: code and pages before CDK copied them to their assets, and the packed AWS CLI of its site upload. */
const slim = (folder: string) => {
  const unread = readdirSync(folder).filter((name) => name === 'bundle' || name === 'pages' || name.endsWith('.zip'));
  for (const name of unread) rmSync(join(folder, name), { recursive: true });
};

const run = (args: string[]) =>
  new Promise<void>((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the app in infra/ does not synthesise:\n${said.trim()}`)),
    );
  });

/** By the machine's clock: this thread's may have been moved. */
const touch = (folder: string) => {
  const now = (performance.timeOrigin + performance.now()) / 1000;
  utimesSync(folder, now, now);
};

/**
 * Folder of the synthesised app. Synthesised anew, in a process of its own, only when a source has changed since.
 * `fresh` tells which of the two happened.
 */
export const synthesised = async (options: {
  city: string;
  environment: string;
}): Promise<{ folder: string; fresh: boolean }> => {
  const folder = join(CACHE, fingerprint(options));
  if (existsSync(join(folder, 'manifest.json'))) {
    touch(folder);
    return { folder, fresh: false };
  }
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await run([join(import.meta.dirname, 'synthesise-command.ts'), options.city, options.environment, draft]);
    slim(draft);
    if (!existsSync(join(folder, 'manifest.json'))) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOld();
  return { folder, fresh: true };
};
