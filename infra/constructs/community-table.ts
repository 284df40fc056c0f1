/**
 * The one table of the product. It grants exact actions and sets the environment variable in the same call;
 * Scan is not among the actions that can be asked for.
 */
import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  Operation,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { ENV, EXPIRES_AT, INDEX } from '../../shared/platform/config.ts';
import type { Grantee } from './grantee.ts';
import type { Operations } from './operations.ts';

type ReadAction = 'GetItem' | 'BatchGetItem' | 'Query';
type WriteAction = 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem';
type IndexName = (typeof INDEX)[keyof typeof INDEX];

/** What a turn, a request or a consumer of facts needs: one transaction over items it has read. */
const READ_AND_WRITE: readonly (ReadAction | WriteAction)[] = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'ConditionCheckItem',
];

/** Calls that the functions make; a metric per call. */
const USED = [
  Operation.GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
  Operation.BATCH_GET_ITEM,
];

/** What DynamoDB asks of the key on behalf of the caller. */
const KEY_FOR_READING = ['kms:Decrypt', 'kms:DescribeKey'];
const KEY_FOR_WRITING = ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

export interface CommunityTableProps {
  readonly key: IKey;
  readonly operations: Operations;
}

export class CommunityTable extends Construct {
  readonly table: TableV2;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, props: CommunityTableProps) {
    super(scope, id);
    this.key = props.key;
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const index = (indexName: IndexName, partition: string, sort: string) => ({
      indexName,
      partitionKey: text(partition),
      sortKey: text(sort),
      projectionType: ProjectionType.ALL,
    });
    this.table = new TableV2(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: [
        index(INDEX.lists, 'listKey', 'listSort'),
        index(INDEX.persons, 'personKey', 'personSort'),
        index(INDEX.due, 'dueKey', 'dueAt'),
      ],
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: EXPIRES_AT,
      encryption: TableEncryptionV2.customerManagedKey(props.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.watch(props.operations);
  }

  /** All that one transaction over read items needs, with queries on every index. */
  readAndWrite(grantee: Grantee): void {
    this.allow(grantee, READ_AND_WRITE, Object.values(INDEX));
  }

  /** Exactly these actions on items of the table, and Query on exactly these indexes. */
  allow(grantee: Grantee, actions: readonly (ReadAction | WriteAction)[], indexes: readonly IndexName[] = []): void {
    grantee.setEnvironment(ENV.tableName, this.table.tableName);
    grantee.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
    );
    this.queryOnIndexes(grantee, indexes);
    const writes = actions.some(
      (action) => action.startsWith('Put') || action.startsWith('Update') || action.startsWith('Delete'),
    );
    grantee.allow([...KEY_FOR_READING, ...(writes ? KEY_FOR_WRITING : [])], [this.key.keyArn]);
  }

  /** Query on these indexes and nothing of the table itself. */
  queryOnly(grantee: Grantee, indexes: readonly IndexName[]): void {
    grantee.setEnvironment(ENV.tableName, this.table.tableName);
    this.queryOnIndexes(grantee, indexes);
    grantee.allow(KEY_FOR_READING, [this.key.keyArn]);
  }

  private queryOnIndexes(grantee: Grantee, indexes: readonly IndexName[]): void {
    if (indexes.length === 0) return;
    grantee.allow(
      ['dynamodb:Query'],
      indexes.map((name) => `${this.table.tableArn}/index/${name}`),
    );
  }

  private watch(operations: Operations): void {
    const throttled = this.table.metricThrottledRequestsForOperations({ operations: USED });
    operations.alarm('table-throttled', {
      metric: throttled,
      above: 10,
      periods: 3,
      means: 'The table turns requests away: answers come late, nothing is lost while the queues retry.',
      runbook: 'table-throttled',
    });
    operations.alarm('table-errors', {
      metric: this.table.metricSystemErrorsForOperations({ operations: USED }),
      above: 5,
      periods: 3,
      means: 'DynamoDB itself fails: residents wait for answers, staff see errors.',
      runbook: 'table-errors',
    });
    operations.show('Table', {
      'capacity used': [this.table.metricConsumedReadCapacityUnits(), this.table.metricConsumedWriteCapacityUnits()],
      throttled: [throttled],
    });
  }
}
