import { eventPlanQuery } from '../../data/event-types.ts';
import { useQuery } from '../../data/use-query.ts';

/** Kinds of events of the city with their names, also without a connection; nothing until they were read once. */
export const useKinds = (): readonly { readonly id: string; readonly name: string }[] => {
  const plan = useQuery(eventPlanQuery());
  return plan.state === 'read' ? plan.body.items.map(({ kind, name }) => ({ id: kind, name })) : [];
};
