/** People who work: the city profile is the start, an item in the table takes its place. Read on each request, so a change counts at once. */
import * as z from 'zod';
import { type CityProfile, CityProfileSchema, type StaffMember } from '../city/profile.ts';
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import { readAbsences } from './absence-store.ts';

const StaffMemberSchema = CityProfileSchema.shape.staff.element;

const parse = (item: Item): StaffMember => StaffMemberSchema.parse(item);

/** An account of the sign-in service says only whose it is; everything else of the member is read from the city as it is now. */
const AccountSchema = z.object({ member: z.string() });

/** The member whose account has this subject; undefined = nobody of the programme, or nobody any more. */
export const staffMember = async (table: Table, city: CityProfile, sub: string): Promise<StaffMember | undefined> => {
  const item = await table.get(keys.staff(sub));
  const inCity = (member: string) => city.staff.find(({ id }) => id === member);
  const account = AccountSchema.safeParse(item);
  const member = item === undefined ? inCity(sub) : account.success ? inCity(account.data.member) : parse(item);
  return member?.left === true ? undefined : member;
};

/** The city with its staff as they are now, absences too: for routing. */
export const withCurrentStaff = async (table: Table, city: CityProfile): Promise<CityProfile> => {
  const ids = city.staff.map(({ id }) => id);
  const [items, absences] = await Promise.all([table.getMany(ids.map((id) => keys.staff(id))), readAbsences(table, ids)]);
  const changed = items.map(parse);
  return {
    ...city,
    staff: city.staff.map((member) => ({
      ...(changed.find(({ id }) => id === member.id) ?? member),
      absent: absences.get(member.id) ?? null,
    })),
  };
};
