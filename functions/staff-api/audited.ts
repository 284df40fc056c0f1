import { randomUUID } from 'node:crypto';
import type { Work } from '../../shared/platform/work.ts';
import { commitWork } from '../edge/work.ts';
import type { Request } from './route.ts';

/** Reading personal data leaves a trace in a transaction of its own. */
export const audited = ({ member }: Request, act: (work: Work) => void): Promise<void> =>
  commitWork(`read#${member.id}#${randomUUID()}`, { kind: 'staff', staffId: member.id }, async (work) => act(work));
