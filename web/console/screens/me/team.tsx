/** Colleagues, for the office: who is away, and whose phone is lost. */
import { useState } from 'preact/hooks';
import { type Member, teamQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { List, Marks } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dayOf, momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { AbsenceForm } from './absence-form.tsx';
import { ME } from './texts/index.ts';

export default function TeamScreen() {
  const words = useTexts(ME).team;
  const team = useQuery(teamQuery);
  return (
    <Page title={words.title} back="/console/me">
      <p>{words.lead}</p>
      <Reading of={team}>
        {({ items }) => (
          <List items={items} keyOf={({ id }) => id}>
            {(member) => <Colleague member={member} />}
          </List>
        )}
      </Reading>
    </Page>
  );
}

const Colleague = ({ member }: { readonly member: Member }) => {
  const words = useTexts(ME);
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { clock, library } = useConsole();
  const [asking, setAsking] = useState(false);
  const [ended, setEnded] = useState(false);
  const { absence, devicesEndedAt } = member;
  const path = `/api/staff/${member.id}/devices/end`;
  return (
    <article class="card">
      <h2>{member.name}</h2>
      <Marks marks={member.away ? [{ text: words.absence.away, tone: 'late' }] : []} />
      <p>
        {shell.roles[member.role]}
        {absence !== null && `, ${words.absence.planned(dayOf(language, absence.from), dayOf(language, absence.to))}`}
      </p>
      {devicesEndedAt !== null && <p class="hint">{words.team.endedAt(momentOf(language, devicesEndedAt, clock.now()))}</p>}
      {ended && <Notice kind="good">{words.team.done}</Notice>}
      <details>
        <summary>{words.absence.title}</summary>
        <AbsenceForm key={JSON.stringify(absence)} member={member} />
      </details>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {words.team.lost}
      </Button>
      {asking && (
        <CommandDialog
          title={words.team.lostTitle(member.name)}
          confirm={words.team.confirm}
          danger
          now
          command={() => ({ method: 'POST', path, body: {}, version: null, subject: path, label: words.team.lost })}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            setEnded(true);
            void library.refresh(teamQuery.path);
          }}
        >
          <p>{words.team.lostLead}</p>
          <p>{words.team.unsent}</p>
        </CommandDialog>
      )}
    </article>
  );
};
