/**
 * The one table of the product. It grants exactly what infra/table-access.ts says and sets the environment variable in the same call.
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
import type { FunctionName } from '../functions.ts';
import { TABLE_ACCESS } from '../table-access.ts';
import type { Grantee } from './grantee.ts';
import type { Operations } from './operations.ts';

type IndexName = (typeof INDEX)[keyof typeof INDEX];

/** Calls that tell how the table is: lists are read, a turn is committed, a counter moves. DynamoDB has a metric per call, and an alarm costs by metrics. */
const TELLING = [Operation.QUERY, Operation.UPDATE_ITEM, Operation.TRANSACT_WRITE_ITEMS];

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

  /** Exactly what infra/table-access.ts says of the function. Throws when it says nothing. */
  serves(grantee: Grantee & { readonly name: FunctionName }): void {
    const rights = TABLE_ACCESS[grantee.name];
    if (rights === undefined) throw new Error(`infra/table-access.ts does not say what ${grantee.name} does with the table`);
    grantee.setEnvironment(ENV.tableName, this.table.tableName);
    const [onIndexes, onItems] = [true, false].map((index) => rights.filter((right) => right.startsWith('Query ') === index));
    if (onItems && onItems.length > 0)
      grantee.allow(
        onItems.map((action) => `dynamodb:${action}`),
        [this.table.tableArn],
      );
    if (onIndexes && onIndexes.length > 0)
      grantee.allow(
        ['dynamodb:Query'],
        onIndexes.map((right) => `${this.table.tableArn}/index/${right.slice('Query '.length)}`),
      );
    const writes = rights.some((right) => /^(Put|Update|Delete)/.test(right));
    grantee.allow([...KEY_FOR_READING, ...(writes ? KEY_FOR_WRITING : [])], [this.key.keyArn]);
  }

  private watch(operations: Operations): void {
    const throttled = this.table.metricThrottledRequestsForOperations({ operations: TELLING });
    operations.alarm('table-throttled', {
      metric: throttled,
      above: 10,
      periods: 3,
      means: 'The table turns requests away: answers come late, nothing is lost while the queues retry.',
      runbook: 'table-throttled',
    });
    operations.plot(
      'Table: capacity used',
      this.table.metricConsumedReadCapacityUnits(),
      this.table.metricConsumedWriteCapacityUnits(),
    );
    operations.plot('Table: throttled', throttled);
  }
}
