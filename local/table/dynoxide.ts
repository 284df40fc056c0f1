import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { writeAtomically } from '../data-folder.ts';

export type Database = {
  url: string;
  /** The SQLite file, to be watched and repaired; undefined when the user brought a DynamoDB of their own. */
  file: string | undefined;
  stop(): Promise<void>;
};

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });

const runsDynoxide = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dynoxide');
  } catch {
    return false;
  }
};

/** kill -9 of a run leaves its database behind, with the file open; two processes on one file would each know half of it. */
const endOrphan = async (pidFile: string) => {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  if (Number.isInteger(pid) && pid > 1 && runsDynoxide(pid)) {
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; runsDynoxide(pid); waited += 10) {
      if (waited === 2_000) process.kill(pid, 'SIGKILL');
      await pause(10);
    }
  }
  rmSync(pidFile, { force: true });
};

const executable = (): string => {
  const packageName = `@dynoxide/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${packageName}/dynoxide`);
  } catch {
    throw new Error(
      `there is no ${packageName} for this machine. Run Amazon's DynamoDB Local (docker run -p 8000:8000 amazon/dynamodb-local) and set AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:8000`,
    );
  }
};

const answering = async (url: string, child: ChildProcess) => {
  for (let waited = 0; waited < 10_000; waited += 10) {
    if (child.exitCode !== null)
      throw new Error(`dynoxide ended with code ${child.exitCode}; see dynamodb.log in the data folder`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await pause(10);
  }
  throw new Error('dynoxide did not answer within 10 s');
};

/** DynamoDB for this run: the one in `AWS_ENDPOINT_URL_DYNAMODB` if set, else dynoxide over a file in the data folder. */
export const startDatabase = async (dataDir: string): Promise<Database> => {
  const own = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  if (own) return { url: own, file: undefined, stop: async () => {} };
  mkdirSync(dataDir, { recursive: true });
  const pidFile = join(dataDir, 'dynamodb.pid');
  await endOrphan(pidFile);
  const port = await freePort();
  const file = join(dataDir, 'dynamodb.db');
  const log = openSync(join(dataDir, 'dynamodb.log'), 'w');
  const child = spawn(executable(), ['--host', '127.0.0.1', '--port', String(port), '--db-path', file], {
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  writeAtomically(pidFile, String(child.pid));
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child);
  return {
    url,
    file,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(pidFile, { force: true });
    },
  };
};

/**
 * dynoxide 1.2.1 looks for the highest sequence number of the stream on each write without an index (44 instead of 1,400 transactions
 * a second), and never forgets a stream record. `passed` tells up to which record every reader of a table's stream has come;
 * the last one passed stays, since the next number is counted from it.
 */
export const mendStream = (file: string, passed: Readonly<Record<string, string>>): void => {
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = 5000;
      CREATE INDEX IF NOT EXISTS local_stream_by_number ON _stream_records(table_name, CAST(sequence_number AS INTEGER));
      CREATE INDEX IF NOT EXISTS local_stream_by_shard ON _stream_records(table_name, shard_id, sequence_number)`);
    const forget = database.prepare(
      'DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) < CAST(? AS INTEGER)',
    );
    for (const [table, sequenceNumber] of Object.entries(passed)) forget.run(table, sequenceNumber);
  } finally {
    database.close();
  }
};
