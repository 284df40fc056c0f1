/** Starts the whole product on free ports and a fresh data folder; one for a test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalRun, startLocal } from '../../local/start.ts';
import { localTime } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { nextTime } from './local-time.ts';
import { newResident, type Resident, type Staff, staffWith } from './product.ts';

export interface Running {
  readonly run: LocalRun;
  /** Where it keeps what it keeps; `functions.log` is all that functions wrote. */
  readonly dataDir: string;
  resident(name?: string): Promise<Resident>;
  /** An account id or a role of the city's invented staff. */
  staff(idOrRole: string): Promise<Staff>;
  /** Makes Graph fail; `none` mends it. */
  fault(fault: string, times?: number): Promise<void>;
  stop(): Promise<void>;
}

let residents = 0;

/** `environment`: of the functions, such as another Graph than the simulator's. */
export const startProduct = async (environment: Readonly<Record<string, string>> = {}): Promise<Running> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'product-'));
  const run = await startLocal({ port: 0, dataDir, city: city.id, quiet: true, environment });
  // Late in the day a test that moves the clock would end in the quiet hours, when news waits for the morning.
  const { now } = (await (await fetch(`${run.url}/local/clock`)).json()) as { now: string };
  const time = localTime(city, now).slice(11);
  if (time < '07:15' || time > '17:00') await nextTime({ run }, '08:00');
  return {
    run,
    dataDir,
    resident: (name) => newResident(run.url, name ?? `Mieszkaniec ${++residents}`),
    staff: async (idOrRole) => staffWith(run.url, await run.token(idOrRole)),
    fault: async (fault, times) => {
      const response = await fetch(`${run.url}/simulator/api/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ fault, times: times ?? null }),
      });
      if (!response.ok) throw new Error(`no fault ${fault}: ${await response.text()}`);
    },
    stop: async () => {
      await run.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
