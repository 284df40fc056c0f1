/** A local run in a process of its own, as residents meet it; started by `child-run.ts`, ends when its parent lets go of it. */
import { type LocalOptions, startLocal } from '../../local/start.ts';

const run = await startLocal(JSON.parse(process.argv[2] ?? '') as LocalOptions);
const stop = () => void run.stop().finally(() => process.exit(0));
process.once('disconnect', stop).once('SIGTERM', stop);
// Whoever asked for it may have gone while it started.
if (!process.connected) stop();
else
  process.send?.({
    url: run.url,
    tableName: run.tableName,
    databaseUrl: run.databaseUrl,
    messagingUrl: run.messagingUrl,
    pid: process.pid,
  });
