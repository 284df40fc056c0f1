import type { DateDetail } from '../../data/event-types.ts';
import type { Done } from '../../parts/command-dialog.tsx';

/** What a dialog about a date gets. */
export interface OfDate {
  readonly detail: DateDetail;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}
