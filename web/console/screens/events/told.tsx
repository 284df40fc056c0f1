/** The delivery report of a date: of each telling, what became of everybody; together it is all of them. */
import { useRoute } from 'preact-iso';
import { useConsole } from '../../data/console.ts';
import { type GuestView, type NoticeReport, noticesQuery } from '../../data/event-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { shares } from './shares.ts';
import { GUESTS } from './texts/guests/index.ts';
import { useGuests } from './use-guests.ts';

const CLASSES = [
  'read',
  'delivered',
  'sent',
  'waiting',
  'to-call',
  'called',
  'failed',
  'not-needed',
  'forgotten',
] as const satisfies readonly NoticeReport['guests'][number]['became'][];

export default function ToldScreen() {
  const { params } = useRoute();
  const words = useTexts(GUESTS).told;
  const id = params.id ?? '';
  const guests = useGuests(id);
  return (
    <Page title={words.title} back={`/console/events/${id}`}>
      <p>{words.lead}</p>
      <Reading of={useQuery(noticesQuery(id))}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="empty">{words.nothing}</p>
          ) : (
            items.map((report) => (
              <Report
                key={`${report.notice} ${report.run}`}
                report={report}
                guests={guests.state === 'read' ? guests.body : []}
              />
            ))
          )
        }
      </Reading>
    </Page>
  );
}

const Report = ({ report, guests }: { readonly report: NoticeReport; readonly guests: readonly GuestView[] }) => {
  const words = useTexts(GUESTS).told;
  const language = useLanguage();
  const { clock } = useConsole();
  const percent = shares(CLASSES.map((name) => report.totals[name]));
  const rows = CLASSES.map((name, i) => ({ name, count: report.totals[name], percent: percent[i] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  return (
    <section class="card">
      <h2>{words.notices[report.notice]}</h2>
      <small>{report.since === null ? words.nobodyYet : words.since(momentOf(language, report.since, clock.now()))}</small>
      <table class="report">
        <caption>{words.everybody(report.everybody)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.signUps}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count, percent }) => (
            <tr key={name}>
              <th scope="row">{words.classes[name]}</th>
              <td>{count}</td>
              <td>{percent} %</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.together}</th>
            <td>{rows.reduce((sum, { count }) => sum + count, 0)}</td>
            <td>{report.everybody === 0 ? 0 : 100} %</td>
          </tr>
        </tfoot>
      </table>
      <Names report={report} guests={guests} />
      {report.totals['to-call'] > 0 && <LinkButton href="/console/calls">{words.calls}</LinkButton>}
    </section>
  );
};

const Names = ({ report, guests }: { readonly report: NoticeReport; readonly guests: readonly GuestView[] }) => {
  const texts = useTexts(GUESTS);
  const words = texts.told;
  const names = new Map(guests.map(({ id, name, code }) => [id, name ?? code]));
  return (
    <details>
      <summary>{words.names}</summary>
      <ul>
        {report.guests.map(({ signUpId, became, via }) => (
          <li key={signUpId}>
            {names.get(signUpId) ?? texts.noName}: {words.classes[became]}
            {via !== null && `, ${words.via[via]}`}
          </li>
        ))}
      </ul>
    </details>
  );
};
