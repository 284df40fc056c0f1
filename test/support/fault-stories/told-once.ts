/** What was said and heard in one chat, held against what is stored. */
import type { Item } from '../../../shared/platform/table.ts';
import type { Resident } from '../fault-run.ts';

/** The words stand there once and in their order; of each of these parts the resident heard once, not counting copies of a message. */
export const toldOnce = (
  { psid, said, heard }: Pick<Resident, 'psid' | 'said' | 'heard'>,
  parts: readonly string[],
  items: readonly Item[],
): readonly string[] => {
  const conversation = items.find(({ sk, address }) => sk === 'conversation' && address === psid);
  const words = items
    .filter(({ pk, sk, from }) => pk === conversation?.pk && String(sk).startsWith('message#') && from === 'resident')
    .map(({ text }) => text);
  const first = heard().filter(({ metadata }, i, all) => all.findIndex((one) => one.metadata === metadata) === i);
  const told = (part: string) => first.filter(({ text }) => text.includes(part)).length;
  return [
    ...(JSON.stringify(words) === JSON.stringify(said) ? [] : [`${psid} said ${said}, stored is ${words}`]),
    ...parts.filter((part) => told(part) !== 1).map((part) => `${psid} was told "${part}" ${told(part)} times`),
  ];
};
