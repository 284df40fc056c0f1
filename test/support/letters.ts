/** Letters that were asked for, as they are stored. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Letter, LetterSchema } from '../../shared/letters/model.ts';
import type { Table } from '../../shared/platform/table.ts';

/** In the order in which they were asked for. */
export const lettersAbout = async ({ doc, name }: Table, about: string): Promise<readonly Letter[]> => {
  const { Items = [] } = await doc.send(
    new ScanCommand({
      TableName: name,
      FilterExpression: 'begins_with(pk, :letter) AND about = :about',
      ExpressionAttributeValues: { ':letter': 'letter#', ':about': about },
    }),
  );
  return Items.map((item) => LetterSchema.parse(item)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
