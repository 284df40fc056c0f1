/** The public pages over a table of their own, with the clock held at one moment for each test. */
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { ENV } from '../../shared/platform/config.ts';
import type { Table } from '../../shared/platform/table.ts';
import { type Dynamo, startDynamo } from './dynamo.ts';

/** Call it once at the top of a test file; the table is there from the first test on. */
export const publicPagesAt = (now: string): { readonly table: Table } => {
  let dynamo: Dynamo;
  beforeAll(async () => {
    dynamo = await startDynamo();
    process.env[ENV.publicUrl] = 'https://example.org';
  });
  afterAll(() => dynamo.stop());
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    return () => vi.useRealTimers();
  });
  return {
    get table() {
      return dynamo.table;
    },
  };
};
