/** What is not about reports: contacts outdoors, calls, cases of the office. */
import type { FiguresView } from '../../data/figures-types.ts';
import { useTexts } from '../../texts/language.ts';
import { OFFICE } from '../office/texts/index.ts';
import { FIGURES } from './texts/index.ts';

/** What is counted today may be called otherwise tomorrow: then its id is shown. */
const named = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;

const CountTable = ({
  title,
  heads,
  rows,
}: {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: who has only a keyboard scrolls it too (WCAG 2.1.1)
  <section class="table report" aria-label={title} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={heads[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

export const Contacts = ({ contacts }: Pick<FiguresView, 'contacts'>) => {
  const words = useTexts(FIGURES);
  const { kinds, places } = words.contact;
  const rows = Object.entries(kinds).map(([kind, name]) => [
    name,
    ...Object.keys(places).map((place) => contacts.find((one) => one.place === place && one.kind === kind)?.n ?? 0),
  ]);
  return (
    <section>
      <h2>{words.contacts}</h2>
      {contacts.length === 0 ? (
        <p class="empty">{words.noContacts}</p>
      ) : (
        <CountTable title={words.contacts} heads={[words.kind, ...Object.values(places)]} rows={rows} />
      )}
    </section>
  );
};

export const Calls = ({ calls }: Pick<FiguresView, 'calls'>) => {
  const words = useTexts(FIGURES);
  return (
    <section>
      <h2>{words.calls}</h2>
      <dl class="facts">
        {(Object.keys(calls) as (keyof typeof calls)[]).map((outcome) => (
          <div key={outcome} class="fact">
            <dt>{words.callOutcomes[outcome]}</dt>
            <dd>{calls[outcome]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

export const Cases = ({ escalations }: Pick<FiguresView, 'escalations'>) => {
  const words = useTexts(FIGURES);
  const { kinds } = useTexts(OFFICE).inbox;
  if (escalations.length === 0) return null;
  const { answeredInTime, answeredLate, promiseBroken, medianToAnswer } = words.columns;
  return (
    <section>
      <h2>{words.escalations}</h2>
      <CountTable
        title={words.escalations}
        heads={[words.escalations, words.raised, answeredInTime, answeredLate, promiseBroken, medianToAnswer]}
        rows={escalations.map((one) => [
          named(kinds, one.kind),
          one.raised,
          one.answeredInTime,
          one.answeredLate,
          one.promiseBroken,
          one.medianToAnswer === null ? words.notMeasured : words.about(one.medianToAnswer.about),
        ])}
      />
    </section>
  );
};
