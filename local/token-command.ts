/**
 * `npm run --silent token -- --as <account id or role>`: prints an access token of the running local issuer, or a session of a person of an
 * organisation (`--as <member id>`), nothing else.
 */
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { dataDirFromEnvironment, runningOver } from './runtime-file.ts';

const AnswerSchema = z.object({
  token: z.string().optional(),
  message: z.string().optional(),
  accounts: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })).optional(),
});

const give = (message: string): never => {
  console.error(message);
  return process.exit(1);
};

const { values } = parseArgs({ options: { as: { type: 'string' } } });
const dataDir = dataDirFromEnvironment();
const running = await runningOver(dataDir);
if (!running)
  give(`Nothing runs over ${dataDir}. Start it with "npm start" (or set LOCAL_DATA_DIR to the one of the run), then try again.`);

const answer = await fetch(`${running?.url}/local/token`, { method: 'POST', body: JSON.stringify({ as: values.as ?? '' }) });
const { token, message, accounts = [] } = AnswerSchema.parse(await answer.json());
if (token === undefined) {
  const list = accounts.map(({ id, name, role }) => `  ${id.padEnd(24)} ${role.padEnd(14)} ${name}`).join('\n');
  give(`${values.as === undefined ? 'Say as whom: npm run --silent token -- --as <account id or role>' : message}\n${list}`);
} else console.log(token);
