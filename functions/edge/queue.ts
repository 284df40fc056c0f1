import type { SQSEvent, SQSRecord } from 'aws-lambda';

/** For sources with BatchSize 1: a larger batch is a mistake in the template and says so. */
export const oneRecord = ({ Records }: SQSEvent): SQSRecord => {
  const [record] = Records;
  if (record === undefined || Records.length !== 1)
    throw new Error(`expected one record, got ${Records.length}: set BatchSize 1 on the event source`);
  return record;
};
