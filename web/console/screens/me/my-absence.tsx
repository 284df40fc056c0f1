import { teamQuery } from '../../data/api-types.ts';
import { useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { useTexts } from '../../texts/language.ts';
import { AbsenceForm } from './absence-form.tsx';
import { ME } from './texts/index.ts';

export const MyAbsence = () => {
  const words = useTexts(ME).absence;
  const me = useMe();
  const team = useQuery(teamQuery);
  const own = team.state === 'read' ? team.body.items.find(({ id }) => id === me.id) : undefined;
  if (own === undefined) return null;
  return (
    <details>
      <summary>{own.away ? words.away : words.title}</summary>
      <AbsenceForm key={JSON.stringify(own.absence)} member={own} />
    </details>
  );
};
