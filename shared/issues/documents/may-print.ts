/** What may be printed of an issue as it stands. Pure. */
import type { IssueDocumentKind } from '../../documents/model.ts';
import type { Issue } from '../model.ts';

/** A note of what is settled and not confidential; a letter of what is with somebody outside. */
export const mayPrint = ({ state, sensitive }: Pick<Issue, 'state' | 'sensitive'>, kind: IssueDocumentKind): boolean =>
  kind === 'issue-note' ? state.name === 'resolved' && !sensitive : state.name === 'handed_over';
