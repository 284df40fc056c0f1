/** What staff are told of Messenger. */
import * as z from 'zod';
import { PAGE_FAULTS } from './model.ts';

export const PageHealthSchema = z
  .object({
    broken: z
      .object({
        since: z.string().meta({ description: 'UTC ISO 8601.' }),
        fault: z.enum(PAGE_FAULTS).meta({ description: 'Why; docs/runbook.md, page-disconnected.' }),
      })
      .nullable()
      .meta({ description: 'Null = Messenger works.' }),
  })
  .meta({ id: 'PageHealth' });
export type PageHealthView = z.infer<typeof PageHealthSchema>;
