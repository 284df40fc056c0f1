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
const KEPT_ASSEMBLIES = 3;

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
  const age = (name: string) => statSync(join(CACHE, name)).mtimeMs;
  const byAge = readdirSync(CACHE)
    .filter((name) => existsSync(join(CACHE, name)))
    .sort((a, b) => age(b) - age(a));
  for (const name of byAge.slice(KEPT_ASSEMBLIES)) rmSync(join(CACHE, name), { recursive: true, force: true });
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
    utimesSync(folder, new Date(), new Date());
    return { folder, fresh: false };
  }
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await run([join(import.meta.dirname, 'synthesise-command.ts'), options.city, options.environment, draft]);
    if (!existsSync(join(folder, 'manifest.json'))) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOld();
  return { folder, fresh: true };
};
