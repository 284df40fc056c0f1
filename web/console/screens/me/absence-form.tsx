/** From when to when somebody is away; meanwhile new issues go to their deputy. */
import { useState } from 'preact/hooks';
import { type Member, teamQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { dayOf, localDay } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { ME } from './texts/index.ts';

export const AbsenceForm = ({ member }: { readonly member: Member }) => {
  const words = useTexts(ME).absence;
  const language = useLanguage();
  const { clock, library } = useConsole();
  const { sendNow, busy, refused } = useCommand();
  const today = localDay(clock.now());
  const [from, setFrom] = useState(member.absence?.from ?? today);
  const [to, setTo] = useState(member.absence?.to ?? today);
  const path = `/api/staff/${member.id}/absence`;
  const change = async (command: { method: 'PUT' | 'POST'; path: string; body: object }): Promise<void> => {
    const outcome = await sendNow({ ...command, version: null, subject: path, label: words.title });
    if (outcome.kind === 'sent') await library.refresh(teamQuery.path);
  };
  const { absence } = member;
  const planned = absence !== null && absence.to >= today;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void change({ method: 'PUT', path, body: { from, to } });
      }}
    >
      {planned && <Notice>{words.planned(dayOf(language, absence.from), dayOf(language, absence.to))}</Notice>}
      <p class="hint">{member.deputyName === null ? words.noDeputy : words.deputy(member.deputyName)}</p>
      <Field type="date" label={words.from} value={from} onInput={setFrom} />
      <Field type="date" label={words.to} min={from} value={to} onInput={setTo} />
      <ProblemNotice problem={refused} />
      <div class="actions">
        <Button type="submit" busy={busy}>
          {words.save}
        </Button>
        {planned && (
          <Button busy={busy} onClick={() => void change({ method: 'POST', path: `${path}/end`, body: {} })}>
            {words.end}
          </Button>
        )}
      </div>
    </form>
  );
};
