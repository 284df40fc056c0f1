/**
 * `npm run recount`: counts the figures of the console anew from what is stored, and says how many counters were wrong. It may run while the
 * product runs. Talks to the local run; with `--aws <table>` to that table in the account and region of the AWS profile in use, whose days are
 * those of `CITY`. It reads the whole table a few times.
 */
import { parseArgs } from 'node:util';
import { recount } from '../shared/figures/recount-store.ts';
import { tableInUse, unitsOf } from './table-in-use.ts';

const { values } = parseArgs({ options: { aws: { type: 'string' } } });

try {
  const table = await tableInUse(values.aws);
  const unit = await unitsOf(table, 'recount');
  const { sources, mended } = await recount(table, () => unit());
  console.log(`Counted ${sources} issues, cases, calls and contacts anew; counters that were wrong: ${mended}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
