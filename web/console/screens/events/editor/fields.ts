import type { EventDraft } from './draft.ts';

/** What a group of fields gets. */
export interface Group {
  readonly draft: EventDraft;
  readonly change: (changed: Partial<EventDraft>) => void;
  /** Somebody has tried to save: what is missing may be said. */
  readonly tried: boolean;
}
