// Installs the locked dependencies when they are missing or older than the lockfile. Plain JavaScript for any Node ≥ 20.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.installed-lock';
const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

if (!current) {
  const started = Date.now();
  console.log('• installing dependencies (once, about half a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // No install scripts are needed; NODE_ENV=production would leave out the tools of the local run.
  const run = spawnSync(npm, ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error('✗ npm ci failed: see the message above. A network connection to the npm registry is needed the first time.');
    process.exit(run.status ?? 1);
  }
  writeFileSync(stamp, lock);
  console.log(`• dependencies installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
