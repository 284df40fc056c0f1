/** Sessions of people of organisations in the local run, without the letter: whoever is stored can be signed in as. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { loadCity } from '../shared/city/load.ts';
import { organisationsIn, organisationsOfMember } from '../shared/grants/store-organisations.ts';
import { newToken, putSession } from '../shared/grants/store-sign-in.ts';
import { lists } from '../shared/platform/keys.ts';
import { type Table, tableOf } from '../shared/platform/table.ts';
import { inExampleWork } from './example-work.ts';
import type { Account } from './oidc/accounts.ts';

const MOST_ORGANISATIONS = 100;
const ROLE = 'organisation';

export interface MemberSessions {
  /** A session of the person with this id, or of the first one for "organisation"; undefined = nobody has it. */
  session(idOrRole: string): Promise<string | undefined>;
  /** People of organisations as they are stored. */
  accounts(): Promise<readonly Account[]>;
}

export const createMemberSessions = (options: {
  readonly dynamo: DynamoDBClient;
  /** Undefined = the app has no table. */
  readonly tableName: string | undefined;
  readonly city: string;
  now(): number;
}): MemberSessions => {
  const { dynamo, tableName, city, now } = options;
  const table: Table | undefined =
    tableName === undefined
      ? undefined
      : tableOf(tableName, DynamoDBDocumentClient.from(dynamo, { marshallOptions: { removeUndefinedValues: true } }));
  const accounts = async (): Promise<readonly Account[]> => {
    if (table === undefined) return [];
    const organisations = await organisationsIn(table, lists.organisations(), MOST_ORGANISATIONS);
    return organisations.flatMap(({ members, name }) =>
      members.map((member) => ({ id: member.id, name: `${member.name}, ${name}`, role: ROLE })),
    );
  };
  return {
    accounts,
    session: async (idOrRole) => {
      const memberId = idOrRole === ROLE ? (await accounts())[0]?.id : idOrRole;
      if (table === undefined || !memberId?.startsWith('mem_')) return undefined;
      const found = (await organisationsOfMember(table, memberId)).flatMap(({ members }) => members);
      const member = found.find(({ id }) => id === memberId);
      if (member === undefined) return undefined;
      const session = newToken();
      const at = new Date(now()).toISOString();
      const actor = { kind: 'system', name: 'local' } as const;
      await inExampleWork({ table, city: loadCity(city), now: at, seed: `session#${session}`, actor }, (work) =>
        putSession(work, session, member.email),
      );
      return session;
    },
  };
};
