// Installs the locked dependencies when they are missing or older than the lockfile, then runs the given file with the locked Node.
// Plain JavaScript for any Node ≥ 20. `node scripts/install.mjs && node local/main.ts` would not do: on a fresh clone the shell still
// remembers where it found the machine's own Node, and that one cannot run TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.installed-lock';
const current = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
const windows = process.platform === 'win32';

const install = () => {
  const started = Date.now();
  console.log('• installing dependencies (once, about half a minute) …');
  // No install scripts are needed; NODE_ENV=production would leave out the tools of the local run.
  const options = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', options, { stdio: 'inherit', shell: windows });
  if (run.status !== 0) {
    console.error('✗ npm ci failed: see the message above. A network connection to the npm registry is needed the first time.');
    return run.status ?? 1;
  }
  writeFileSync(stamp, lock);
  console.log(`• dependencies installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return 0;
};

/** Two installations at once would delete each other's files: who comes second waits for the first. */
const installing = '.installing';
/** ENOENT: it has just ended. ESRCH: it died and left its mark. */
const leftBehind = () => {
  try {
    process.kill(Number(readFileSync(installing, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
};
const another = () => {
  try {
    writeFileSync(installing, String(process.pid), { flag: 'wx' });
    return false;
  } catch {
    if (leftBehind()) rmSync(installing, { force: true });
    return true;
  }
};

if (!current()) {
  while (another()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  const status = current() ? 0 : install();
  rmSync(installing, { force: true });
  if (status !== 0) process.exit(status);
}

const lockedNode = () => {
  const packaged = join(
    'node_modules',
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    'bin',
    windows ? 'node.exe' : 'node',
  );
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error(
    `✗ there is no packaged Node 24 for ${process.platform} ${process.arch}: install Node 24 from https://nodejs.org and try again.`,
  );
  return process.exit(1);
};

/** Known on Linux only; elsewhere always the same. */
const parentOf = (pid) => {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) ? readFileSync(stat, 'utf8').split(') ').at(-1).split(' ')[1] : '';
};

const [file, ...rest] = process.argv.slice(2);
if (file) {
  const child = spawn(lockedNode(), [file, ...rest], { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, pass);
  // npm hands its signals to the shell in between, which dies of them and tells nobody. Being left alone, by the shell or by npm above it,
  // means the same as a signal.
  const above = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const begun = above();
  if (process.env.npm_lifecycle_event) setInterval(() => above() !== begun && pass('SIGTERM'), 100).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
