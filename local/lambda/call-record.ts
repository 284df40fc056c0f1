/** What the functions of a run have asked AWS for, added up. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AwsCall } from './aws-call.ts';
import { type Keys, withItsKey } from './permissions.ts';
import type { Step } from './steps.ts';

/** Objects of a bucket are added up as one: `arn:aws:s3:::bucket/*`. */
export type RecordedCall = AwsCall & { functionName: string; times: number };

export const createCallRecord = (keys: Keys) => {
  const recorded = new Map<string, RecordedCall>();
  return {
    take: (functionName: string, steps: readonly Step[]) => {
      for (const { action, resource } of steps.flatMap(({ calls }) => calls).flatMap((one) => withItsKey(one, keys))) {
        const call = { functionName, action, resource: resource.replace(/^(arn:aws:s3:::[^/]+)\/.*$/s, '$1/*') };
        const name = Object.values(call).join(' ');
        const known = recorded.get(name);
        if (known) known.times += 1;
        else recorded.set(name, { ...call, times: 1 });
      }
    },
    calls: (): readonly RecordedCall[] => [...recorded.values()],
    /** As a file of its own in the folder, beside those of other runs. */
    keepIn: (folder: string) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify([...recorded.values()]));
    },
  };
};
