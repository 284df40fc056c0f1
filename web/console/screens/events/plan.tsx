/** What the programme promised for the year, and what took place: by kind and subarea. */
import { type EventPlan, eventPlanQuery } from '../../data/event-types.ts';
import { useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { EVENTS } from './texts/events/index.ts';

export default function EventPlanScreen() {
  const words = useTexts(EVENTS).plan;
  const plan = useQuery(eventPlanQuery());
  const title = plan.state === 'read' ? words.title(plan.body.year) : words.link;
  return (
    <Page title={title} back="/console/events">
      <p>{words.lead}</p>
      <Reading of={plan}>{(body) => <PlanTable plan={body} />}</Reading>
    </Page>
  );
}

type Cell = Pick<EventPlan['items'][number], 'plan' | 'done' | 'ahead'>;

const PlanTable = ({ plan: { items } }: { readonly plan: EventPlan }) => {
  const texts = useTexts(EVENTS);
  const words = texts.plan;
  const { city } = useMe();
  const columns = [...city.subareas, { id: 'outside', name: texts.outside }];
  const undecided = items.some(({ plan, split }) => plan !== null && !split);
  return (
    <>
      {/* Scrolled inside of itself: a table of this width has no room on a phone. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has only a keyboard scrolls it too (WCAG 2.1.1) */}
      <section class="table" aria-label={words.scroll} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.all}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <tr key={row.kind}>
                <th scope="row">{row.name}</th>
                <PlanCell cell={row} />
                {columns.map(({ id }) => (
                  <PlanCell key={id} cell={row.bySubarea[id] ?? { plan: null, done: 0, ahead: 0 }} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="hint">{words.legend}</p>
      {undecided && <p class="hint">{words.notSplit}</p>}
    </>
  );
};

const PlanCell = ({ cell: { plan, done, ahead } }: { readonly cell: Cell }) => {
  const words = useTexts(EVENTS).plan;
  return (
    <td>
      {plan === null ? done : words.cell(done, plan)}
      {ahead > 0 && <small>{words.ahead(ahead)}</small>}
    </td>
  );
};
