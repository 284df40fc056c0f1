/**
 * What each function does with the one table: exactly the calls that its code can make, no more (test/infra/grants.test.ts holds this list
 * against the code, the local run refuses what it does not say). `Query` is of items under one key, `Query lists` of an index.
 */
import type { INDEX } from '../shared/platform/config.ts';
import type { FunctionName } from './functions.ts';

type IndexName = (typeof INDEX)[keyof typeof INDEX];
/** Scan is not among them. */
export type TableRight =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | `Query ${IndexName}`
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

const READ = ['GetItem', 'BatchGetItem', 'Query'] as const;
/** What one transaction over read items may hold; only PutItem, UpdateItem and DeleteItem change anything. */
const TRANSACT = ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'] as const;

export const TABLE_ACCESS: Readonly<Partial<Record<FunctionName, readonly TableRight[]>>> = {
  'data-deletion': ['GetItem', 'Query persons', 'PutItem', 'DeleteItem'],
  'take-turn': [...READ, 'Query lists', 'Query persons', ...TRANSACT],
  'take-receipt': ['GetItem', 'Query', 'UpdateItem'],
  'relay-outbox': ['UpdateItem'],
  'send-message': [...READ, 'Query persons', 'PutItem', 'UpdateItem', 'DeleteItem'],
  'route-issue': [...READ, 'PutItem', 'DeleteItem'],
  'tell-resident': ['GetItem', 'Query', 'PutItem'],
  'notify-duty': ['GetItem', 'PutItem'],
  'store-attachment': ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
  'erase-person': ['BatchGetItem', 'GetItem', 'Query', 'Query lists', 'Query persons', ...TRANSACT],
  'follow-event': [...READ, ...TRANSACT],
  'fill-seats': [...READ, ...TRANSACT],
  'tell-guests': [...READ, ...TRANSACT],
  print: [...READ, 'Query lists', 'Query persons', 'PutItem'],
  'route-idea': [...READ, 'PutItem', 'DeleteItem'],
  'follow-grant': [...READ, 'Query lists', 'PutItem', 'UpdateItem', 'DeleteItem'],
  'send-letter': ['GetItem', 'PutItem'],
  'index-words': ['GetItem', 'PutItem', 'DeleteItem'],
  'notify-staff': [...READ, 'PutItem', 'DeleteItem'],
  'count-facts': ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
  'keep-promises': ['Query due'],
  'check-page': ['GetItem', 'Query', 'UpdateItem'],
  'fulfil-due': [...READ, 'Query lists', 'Query persons', ...TRANSACT],
  'hold-unanswered': ['GetItem', 'Query persons', 'PutItem', 'DeleteItem'],
  'staff-api': [...READ, 'Query lists', 'Query persons', ...TRANSACT],
  'understand-text': ['GetItem'],
  'member-api': [...READ, 'Query lists', ...TRANSACT],
  'public-pages': [...READ, 'Query lists', 'Query persons', ...TRANSACT],
  'web-chat': ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
};
