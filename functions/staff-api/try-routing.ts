/** Who would get an issue: by the rules as they are, or as an admin is about to save them. Nothing is kept. */
import { addWorkingHours } from '../../shared/calendar/calendar.ts';
import { acceptWithinHours, candidates, notMet } from '../../shared/issues/routing.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { wrongIn } from '../../shared/settings/model.ts';
import { authoriseSettings } from '../../shared/staff/authorise-settings.ts';
import { type TriedRouting, TryRoutingSchema } from '../../shared/staff/settings-api.ts';
import { withCurrentStaff } from '../../shared/staff/store.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';
import { unknownIds } from './unknown-ids.ts';

export const tryRouting = async (request: Request): Promise<Answer> => {
  if (authoriseSettings(request.member, 'settings.read') !== 'granted') throw new ProblemError('access.forbidden');
  const { category, subarea, urgent, at = systemClock(), rules } = bodyOf(request, TryRoutingSchema);
  const saved = await withCurrentStaff(table(), await currentCity(table()));
  const errors = [
    ...unknownIds('rules', rules === undefined ? [] : wrongIn(saved, { routing: rules })),
    ...unknownIds('category', saved.categories.some(({ id }) => id === category) ? [] : [category]),
    ...unknownIds('subarea', subarea === null || saved.subareas.some(({ id }) => id === subarea) ? [] : [subarea]),
  ];
  if (errors.length > 0) throw new ProblemError('body.invalid', { errors });
  const city = { ...saved, routing: rules ?? saved.routing };
  const issue = { category, urgent, place: { subarea } };
  const { people, ...why } = candidates(issue, city, at);
  const body: TriedRouting = {
    ...why,
    people: people.map(({ id, name }) => ({ id, name })),
    acceptBy: addWorkingHours(city, at, acceptWithinHours(issue, city)),
    rules: city.routing.map((rule) => ({ id: rule.id, notMet: [...notMet(city, rule, issue, at)] })),
  };
  return { status: 200, body };
};
