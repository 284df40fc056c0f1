/** An offer as it stands, for those who read it: section by section, schedule, costs. */
import type { FieldValue } from '../console/data/grants-types.ts';
import { dateOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { sumsOf } from './budget.ts';
import { entriesOf, textAt } from './desk.ts';
import { money } from './money.ts';
import { OFFERS } from './texts/index.ts';

/** A place of the form may hold anything. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const ReadOffer = ({
  sections,
  values,
}: {
  readonly sections: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly values: ReadonlyMap<string, FieldValue>;
}) => {
  const { form, sums } = useTexts(OFFERS);
  const language = useLanguage();
  const lines = entriesOf(values, 'line').map(([, { line }]) => line);
  const steps = entriesOf(values, 'step').map(([, { step }]) => step);
  const total = sumsOf(lines);
  const day = (typed: string): string => (DAY.test(typed) ? dateOf(language, typed) : '?');
  return (
    <article class="offer">
      <p>
        {form.dates}: {day(textAt(values, 'from'))} – {day(textAt(values, 'to'))}
      </p>
      {sections.map(({ id, number, title }) => (
        <section key={id}>
          <h3>
            {number} {title}
          </h3>
          <p class="words">{textAt(values, `section.${id}`) || form.empty}</p>
        </section>
      ))}
      {steps.length > 0 && (
        <section>
          <h3>{form.schedule}</h3>
          <ol>
            {steps.map(({ id, what, from, to }) => (
              <li key={id}>
                {what}
                {(from !== null || to !== null) && ` (${day(from ?? '')} – ${day(to ?? '')})`}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h3>{form.budget}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard. */}
        <section class="table report" aria-label={form.budget} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{form.line}</th>
                <th scope="col">{sums.grant}</th>
                <th scope="col">{sums.own}</th>
                <th scope="col">{sums.inKind}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, name, kind, grantGrosze, ownGrosze, inKindGrosze }) => (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    {kind === 'indirect' && <small> ({form.indirect})</small>}
                  </th>
                  <td>{money(language, grantGrosze)}</td>
                  <td>{money(language, ownGrosze)}</td>
                  <td>{money(language, inKindGrosze)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{sums.title}</th>
                <td>{money(language, total.grant)}</td>
                <td>{money(language, total.own)}</td>
                <td>{money(language, total.inKind)}</td>
              </tr>
            </tfoot>
          </table>
        </section>
      </section>
    </article>
  );
};
