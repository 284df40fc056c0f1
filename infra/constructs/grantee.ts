/** Who may be allowed things: a construct that grants knows no more of a function than this. */
export interface Grantee {
  /** Exactly these actions on exactly these resources. A resource with a wildcard needs the reason why no narrower one will do. */
  allow(actions: readonly string[], resources: readonly string[], reason?: string): void;
  /** A name of `ENV` in shared/platform/config.ts. Never a secret: those are read from Secrets Manager by their ARN. */
  setEnvironment(name: string, value: string): void;
}
