/** The one secret of the Messenger channel, a JSON value. The template holds its ARN only; the operator puts in what Meta gives. */
import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { ENV, MESSENGER_SECRET_KEYS } from '../../shared/platform/config.ts';
import type { Grantee } from './grantee.ts';

export class MessengerSecret extends Construct {
  readonly secret: Secret;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, props: { readonly prefix: string; readonly key: IKey }) {
    super(scope, id);
    this.key = props.key;
    this.secret = new Secret(this, 'Secret', {
      secretName: `${props.prefix}/messenger`,
      description: 'App secret, verify token and page token of the Messenger channel (docs/deploy.md)',
      encryptionKey: props.key,
      removalPolicy: RemovalPolicy.RETAIN,
      // The verify token is ours to invent; the other two come from Meta and are put in by hand after the first deployment.
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ [MESSENGER_SECRET_KEYS.appSecret]: '', [MESSENGER_SECRET_KEYS.pageToken]: '' }),
        generateStringKey: MESSENGER_SECRET_KEYS.verifyToken,
        excludePunctuation: true,
        passwordLength: 40,
      },
    });
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'App secret and page token are issued by Meta and cannot be rotated by a function of ours; docs/deploy.md says how and when a person does it.',
    });
  }

  grantRead(grantee: Grantee): void {
    grantee.setEnvironment(ENV.messengerSecretArn, this.secret.secretArn);
    grantee.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
    grantee.allow(['kms:Decrypt'], [this.key.keyArn]);
  }
}
