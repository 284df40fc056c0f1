/** Who may sign in to the console: accounts are made by an admin, with a second factor. Roles are in the table, not here. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClient,
  UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

export class StaffPool extends Construct {
  readonly authorizer: HttpUserPoolAuthorizer;
  readonly poolId: string;
  /** Who issues tokens, and to which application: for the console. */
  readonly signIn: { readonly issuer: string; readonly clientId: string };

  constructor(scope: Construct, id: string, props: { readonly prefix: string; readonly publicUrl: string }) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      userPoolName: `${props.prefix}-staff`,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      // Threat protection (leaked passwords, odd sign-ins) is part of the plan Plus.
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const client = new UserPoolClient(this, 'Console', {
      userPool: pool,
      generateSecret: false,
      preventUserExistenceErrors: true,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${props.publicUrl}/console`],
        logoutUrls: [`${props.publicUrl}/console`],
      },
    });
    new UserPoolDomain(this, 'SignInPage', { userPool: pool, cognitoDomain: { domainPrefix: signInHostPrefix(props.prefix) } });
    this.poolId = pool.userPoolId;
    this.signIn = { issuer: pool.userPoolProviderUrl, clientId: client.userPoolClientId };
    this.authorizer = new HttpUserPoolAuthorizer('Staff', pool, { userPoolClients: [client] });
  }
}

/** First label of the sign-in page's host. */
const signInHostPrefix = (prefix: string): string => `${prefix}-staff`;

/** Origin of the sign-in page, for the site's content security policy. */
export const signInOrigin = (prefix: string, region: string): string =>
  `https://${signInHostPrefix(prefix)}.auth.${region}.amazoncognito.com`;
