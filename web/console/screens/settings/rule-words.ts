/** A rule of routing in one sentence: when, and to whom. Pure. */
import type { Around, Named } from './around.ts';
import { listOf, recordOf, textOf } from './field-spec.ts';
import type { SettingsTexts } from './texts/texts.ts';

const named = (ids: unknown, options: readonly Named[]): string =>
  listOf(ids)
    .map((id) => options.find((option) => option.id === id)?.name ?? textOf(id))
    .join(', ');

export const ruleInWords = (rule: unknown, { options }: Around, words: SettingsTexts): string => {
  const { when, to } = recordOf(rule);
  const { categories, subareas, weekdays, urgent } = recordOf(when);
  const { kind, staff } = recordOf(to);
  const conditions = [
    ...(urgent === undefined ? [] : [urgent === true ? words.whenUrgent : words.whenNotUrgent]),
    ...(categories === undefined ? [] : [named(categories, options.categories)]),
    ...(subareas === undefined ? [] : [named(subareas, options.places)]),
    ...(weekdays === undefined ? [] : [named(weekdays, options.weekdays)]),
  ];
  const target =
    kind === 'staff' ? named([staff], options.staff) : kind === 'office' ? words.theOffice : words.streetworkerOfSubarea;
  return `${conditions.length === 0 ? words.everything : conditions.join('; ')} → ${target}`;
};
