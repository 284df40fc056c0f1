/**
 * Brings objects of a versioned bucket back as they were at a moment: what was deleted or overwritten since then, of those that the table
 * names; and all of the ledger of erasures. What the table does not name stays gone: it may have been erased. Run twice it does the same.
 */

import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  CopyObjectCommand,
  type DeleteMarkerEntry,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type ObjectVersion,
  type S3Client,
} from '@aws-sdk/client-s3';

/** Its objects are named nowhere: all of them count. */
const LEDGER = 'erasures/';

export interface Shelf {
  readonly client: S3Client;
  readonly bucket: string;
}

interface Version {
  readonly id: string;
  readonly at: Date;
  readonly deleted: boolean;
}

const versionOf = (deleted: boolean) => (entry: ObjectVersion | DeleteMarkerEntry) => ({
  key: entry.Key ?? '',
  id: entry.VersionId ?? '',
  at: entry.LastModified ?? new Date(0),
  latest: entry.IsLatest === true,
  deleted,
});

/** Of each key every version, the newest first. */
const versionsIn = async ({ client, bucket }: Shelf): Promise<ReadonlyMap<string, readonly Version[]>> => {
  const found: ReturnType<ReturnType<typeof versionOf>>[] = [];
  let page: ListObjectVersionsCommandOutput | undefined;
  do {
    page = await client.send(
      new ListObjectVersionsCommand({
        Bucket: bucket,
        KeyMarker: page?.NextKeyMarker,
        VersionIdMarker: page?.NextVersionIdMarker,
      }),
    );
    found.push(...(page.Versions ?? []).map(versionOf(false)), ...(page.DeleteMarkers ?? []).map(versionOf(true)));
  } while (page.IsTruncated === true);
  // Within a second S3 tells only which one is the latest.
  const newest = found.toSorted((a, b) => Number(b.latest) - Number(a.latest) || b.at.getTime() - a.at.getTime());
  return Map.groupBy(newest, ({ key }) => key);
};

/** The version to bring back; null = what is there is what was there then, or nothing was. Of the ledger all that was ever noted counts. */
const wantedOf = (key: string, versions: readonly Version[], moment: Date): Version | null => {
  const then = versions.find(({ at, deleted }) => (key.startsWith(LEDGER) ? !deleted : at <= moment));
  return then === undefined || then.deleted || then === versions[0] ? null : then;
};

/** Every text inside items of the table. */
function* textsIn(value: AttributeValue): Generator<string> {
  if (value.S !== undefined) yield value.S;
  for (const one of value.L ?? []) yield* textsIn(one);
  for (const one of Object.values(value.M ?? {})) yield* textsIn(one);
}

/** `moment`: UTC. Returns how many were brought back. */
export const restoreObjects = async (
  shelf: Shelf,
  items: AsyncIterable<readonly Readonly<Record<string, AttributeValue>>[]>,
  moment: Date,
): Promise<number> => {
  const versions = await versionsIn(shelf);
  const named = new Set([...versions.keys()].filter((key) => key.startsWith(LEDGER)));
  for await (const page of items)
    for (const item of page)
      for (const value of Object.values(item)) for (const text of textsIn(value)) if (versions.has(text)) named.add(text);
  let restored = 0;
  for (const key of named) {
    const wanted = wantedOf(key, versions.get(key) ?? [], moment);
    if (wanted === null) continue;
    const from = `${shelf.bucket}/${encodeURIComponent(key)}?versionId=${wanted.id}`;
    await shelf.client.send(new CopyObjectCommand({ Bucket: shelf.bucket, Key: key, CopySource: from }));
    restored += 1;
  }
  return restored;
};
