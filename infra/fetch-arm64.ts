/** Fetches the native packages of infra/arm64 into dist/arm64, from their own lockfile. Needed before a deployment, not for the local run. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const target = join(import.meta.dirname, '../dist/arm64');
mkdirSync(target, { recursive: true });
for (const file of ['package.json', 'package-lock.json', '.npmrc'])
  copyFileSync(join(import.meta.dirname, 'arm64', file), join(target, file));
const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: target,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0)
  throw new Error('npm could not fetch sharp for Linux on ARM: see above; a connection to the npm registry is needed');
