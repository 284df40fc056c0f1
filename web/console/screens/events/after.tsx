/** What stays of a date: who came, a report, photos with consent, what guests said. */
import { useRoute } from 'preact-iso';
import { type AfterwardsView, afterwardsQuery, eventDateQuery } from '../../data/event-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dayOf, localDay } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { Photos } from './after/photos.tsx';
import { ReportForm } from './after/report-form.tsx';
import { AFTER } from './texts/after/index.ts';

export default function AfterScreen() {
  const { params } = useRoute();
  const words = useTexts(AFTER).after;
  const id = params.id ?? '';
  const date = useQuery(eventDateQuery(id));
  const mayChange = date.state === 'read' && date.body.mayChange;
  const title = date.state === 'read' ? `${words.title}: ${date.body.date.title.pl}` : words.title;
  return (
    <Page title={title} back={`/console/events/${id}`}>
      <Reading of={useQuery(afterwardsQuery(id))}>
        {(view) => (
          <>
            <Attendance attendance={view.attendance} />
            {mayChange && <ReportForm key={id} view={view} />}
            {!mayChange && view.report !== null && <blockquote>{view.report}</blockquote>}
            <Photos view={view} mayChange={mayChange} />
            <Feedback dateId={id} feedback={view.feedback} mayChange={mayChange} />
          </>
        )}
      </Reading>
    </Page>
  );
}

const BANDS = [
  '0-6',
  '7-12',
  '13-17',
  'adults',
  'unknown',
] as const satisfies readonly (keyof AfterwardsView['attendance']['byAge'])[];

const Attendance = ({ attendance }: { readonly attendance: AfterwardsView['attendance'] }) => {
  const words = useTexts(AFTER).after;
  return (
    <section>
      <h2>{words.attendance}</h2>
      <dl class="facts">
        <dt>{words.signUps}</dt>
        <dd>{attendance.signUps}</dd>
        <dt>{words.came}</dt>
        <dd>{attendance.came}</dd>
      </dl>
      <table class="report">
        <thead>
          <tr>
            <th scope="col">{words.band}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {BANDS.map((band) => (
            <tr key={band}>
              <th scope="row">{words.bands[band]}</th>
              <td>{attendance.byAge[band]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.together}</th>
            <td>{attendance.people}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
};

const MOODS = ['good', 'so-so', 'bad'] as const;

const Feedback = ({
  dateId,
  feedback: { moods, words: said },
  mayChange,
}: {
  readonly dateId: string;
  readonly feedback: AfterwardsView['feedback'];
  readonly mayChange: boolean;
}) => {
  const words = useTexts(AFTER).after;
  const { send, busy, refused } = useCommand();
  const show = (signUpId: string, shown: boolean) =>
    void send({
      method: 'POST',
      path: `/api/sign-ups/${signUpId}/words`,
      body: { shown },
      version: null,
      subject: `/api/event-dates/${dateId}`,
      label: shown ? words.showWords : words.hideWords,
    });
  const language = useLanguage();
  const answers = MOODS.reduce((sum, mood) => sum + moods[mood], 0);
  return (
    <section>
      <h2>{words.feedback}</h2>
      {answers === 0 ? (
        <p class="empty">{words.noFeedback}</p>
      ) : (
        <p>{MOODS.map((mood) => `${words.moods[mood]}: ${moods[mood]}`).join(', ')}</p>
      )}
      <ProblemNotice problem={refused} />
      <ul class="entries">
        {said.map(({ signUpId, at, mood, words: text, shown }) => (
          <li key={signUpId}>
            <small>
              {dayOf(language, localDay(at))}, {words.moods[mood]}, {shown ? words.wordsShown : words.wordsNotShown}
            </small>
            <blockquote>{text}</blockquote>
            {mayChange && (
              <Button busy={busy} onClick={() => show(signUpId, !shown)}>
                {shown ? words.hideWords : words.showWords}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
