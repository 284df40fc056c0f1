import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';

/** aws-cdk-lib's own types do not fit together under exactOptionalPropertyTypes: its Bucket is not quite its IBucket. */
export const fitting = (bucket: Bucket): IBucket => bucket as IBucket;
