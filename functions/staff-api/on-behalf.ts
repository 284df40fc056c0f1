/** An issue written down for a person without a chat. */
import type { CityProfile } from '../../shared/city/profile.ts';
import { placeOf } from '../../shared/issues/place.ts';
import { reportOnBehalf } from '../../shared/issues/store.ts';
import { authorise } from '../../shared/staff/authorise.ts';
import { OnBehalfBodySchema } from '../../shared/staff/bodies.ts';
import { once } from './once.ts';
import { field, ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';
import { transitionAnswer } from './transitions.ts';

const unknownIn = (city: CityProfile, { category, subarea }: { category: string; subarea?: string | undefined }) => [
  ...(city.categories.some(({ id }) => id === category) ? [] : [field('category', 'category.unknown')]),
  ...(subarea === undefined || subarea === 'outside' || city.subareas.some(({ id }) => id === subarea)
    ? []
    : [field('subarea', 'subarea.unknown')]),
];

/** Whoever is at work may meet somebody anywhere; the issue then goes to whoever has the place. */
export const reportFor = async (request: Request): Promise<Answer> => {
  const { category, description, place, subarea, urgent, answer } = bodyOf(request, OnBehalfBodySchema);
  if (authorise(request.member, 'issues.create') !== 'granted') throw new ProblemError('access.forbidden');
  return once(request, async (work) => {
    const errors = unknownIn(work.city, { category, subarea });
    if (errors.length > 0) throw new ProblemError('body.invalid', { errors });
    const decision = await reportOnBehalf(work, {
      category,
      description,
      place: placeOf(work.city, place, subarea ?? null),
      urgent,
      onBehalf: {
        by: request.member.id,
        toldAboutDataAt: work.now,
        answer: { how: answer.how, contact: answer.contact ?? null },
      },
    });
    if (decision.kind === 'refused') throw new Error(`a new issue was refused: ${decision.code}`);
    const told = transitionAnswer(decision.issue, 201);
    return { ...told, headers: { ...told.headers, location: `/api/issues/${decision.issue.id}` } };
  });
};
