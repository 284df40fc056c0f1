import type { IssueDetail } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { Marks } from '../../parts/list.tsx';
import { dayOf, momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { marksOf } from './marks.ts';
import { ISSUES } from './texts/index.ts';

/** What is known of an issue, the place first. */
export const Facts = ({ detail: { issue, assigneeName } }: { readonly detail: IssueDetail }) => {
  const texts = useTexts(ISSUES);
  const words = texts.detail;
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { clock } = useConsole();
  const me = useMe();
  const now = clock.now();
  const { state, place, onBehalf } = issue;
  const acceptBy = state.name === 'routed' ? state.acceptBy : null;
  const step = issue.promise?.step ?? 'running';
  const promise = step === 'running' ? null : step === 'warned' ? 'near' : 'broken';
  const who = assigneeName === null ? words.nobody : issue.assignee === me.id ? words.you : assigneeName;
  const subarea = me.city.subareas.find(({ id }) => id === place.subarea)?.name;
  return (
    <>
      <Marks marks={marksOf({ ...issue, acceptBy, promise }, texts, language, now)} />
      <p class="place">{place.street === null ? place.text : [place.street, place.houseNumber].filter(Boolean).join(' ')}</p>
      <blockquote>{issue.description === '' ? words.erased : issue.description}</blockquote>
      {state.name === 'waiting_for_resident' && <Said label={words.question} text={state.question} />}
      {state.name === 'resolved' && <Said label={words.outcome} text={state.outcome} />}
      {(state.name === 'rejected' || state.name === 'reopened') && <Said label={words.reason} text={state.reason} />}
      {state.name === 'handed_over' && <Said label={words.owner} text={`${state.ownerName} (${state.contact})`} />}
      {state.name === 'duplicate' && (
        <p>
          <a href={`/console/issues/${state.of}`}>{words.duplicateOf}</a>
        </p>
      )}
      <dl class="facts">
        <dt>{words.state}</dt>
        <dd>
          {shell.states[state.name]}, {words.since(momentOf(language, state.since, now))}
        </dd>
        <dt>{words.who}</dt>
        <dd>{who}</dd>
        {subarea !== undefined && (
          <>
            <dt>{words.subarea}</dt>
            <dd>{subarea}</dd>
          </>
        )}
        <dt>{words.reported}</dt>
        <dd>{momentOf(language, issue.reportedAt, now)}</dd>
        <dt>{words.answerBy}</dt>
        <dd>{issue.answerBy === null ? words.noDate : dayOf(language, issue.answerBy)}</dd>
        {issue.repairBy !== null && (
          <>
            <dt>{words.repairBy}</dt>
            <dd>{dayOf(language, issue.repairBy)}</dd>
          </>
        )}
        {onBehalf !== null && (
          <>
            <dt>{words.onBehalf}</dt>
            <dd>
              {texts.report.ways[onBehalf.answer.how]}
              {onBehalf.answer.contact !== null && `, ${onBehalf.answer.contact}`}
            </dd>
          </>
        )}
      </dl>
      {issue.followers > 0 && <p>{words.followers(issue.followers)}</p>}
    </>
  );
};

const Said = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <p>
    <strong>{label}:</strong> {text}
  </p>
);
