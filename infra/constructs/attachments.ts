/** Photos and voice messages of residents, and documents printed for staff: private, encrypted, reached only through links of some minutes. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, type IBucket, type LifecycleRule } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { DOCUMENT_DAYS, ENV } from '../../shared/platform/config.ts';
import type { Grantee } from './grantee.ts';

/** Point-in-time recovery of the table reaches so far back. */
const BACKUP_DAYS = 35;

/** Nobody restores it: a day after its time no version is left. */
const forgottenAfter = (prefix: string, days: number): LifecycleRule => ({
  prefix,
  expiration: Duration.days(days),
  noncurrentVersionExpiration: Duration.days(1),
});

export class Attachments extends Construct {
  readonly bucket: Bucket;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, props: { readonly key: IKey; readonly accessLogs: IBucket }) {
    super(scope, id);
    this.key = props.key;
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: props.accessLogs,
      serverAccessLogsPrefix: 'attachments/',
      versioned: true,
      lifecycleRules: [
        // As long as the table goes back: what was erased is gone for good when no backup of it is left either.
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(BACKUP_DAYS),
          expiredObjectDeleteMarker: true,
        },
        forgottenAfter('documents/', DOCUMENT_DAYS),
        // Drawn anew within seconds; what is left is no picture, or was never said to have arrived.
        ...['chat-uploads/', 'event-uploads/', 'issue-uploads/', 'offer-uploads/'].map((prefix) => forgottenAfter(prefix, 2)),
      ],
      // Staff, organisations and residents on our own page send files from the browser by a signed link; the signature is the lock, not the origin.
      cors: [{ allowedMethods: [HttpMethods.PUT], allowedOrigins: ['*'], allowedHeaders: ['content-type'] }],
    });
  }

  /** For the functions that store what a resident sent, or what staff asked to be printed. */
  grantPut(grantee: Grantee): void {
    this.grant(grantee, 's3:PutObject', ['kms:GenerateDataKey', 'kms:Decrypt']);
  }

  /** For the functions that hand out links to one object for some minutes. */
  grantGet(grantee: Grantee): void {
    this.grant(grantee, 's3:GetObject', ['kms:Decrypt']);
  }

  /** For the function that erases what a person sent. */
  grantDelete(grantee: Grantee): void {
    this.grant(grantee, 's3:DeleteObject', []);
  }

  private grant(grantee: Grantee, action: string, keyActions: readonly string[]): void {
    grantee.setEnvironment(ENV.attachmentsBucket, this.bucket.bucketName);
    grantee.allow(
      [action],
      [this.bucket.arnForObjects('*')],
      'Any object of the one bucket of attachments: keys are not known before they are written.',
    );
    if (keyActions.length > 0) grantee.allow(keyActions, [this.key.keyArn]);
  }
}
