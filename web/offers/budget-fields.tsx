/** Costs line by line, and what they come to. */
import { useConsole } from '../console/data/console.ts';
import type { BudgetLine } from '../console/data/grants-types.ts';
import { useValue } from '../console/data/value.ts';
import { Button } from '../console/parts/button.tsx';
import { Choice, Field } from '../console/parts/field.tsx';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { sumsOf } from './budget.ts';
import { entriesOf, newEntryId, useDesk } from './desk.ts';
import { money } from './money.ts';
import { MoneyField } from './money-field.tsx';
import { Place } from './place.tsx';
import { OFFERS } from './texts/index.ts';

export const BudgetFields = () => {
  const { form } = useTexts(OFFERS);
  const { values, type } = useDesk();
  const lines = entriesOf(values, 'line');
  const add = () => {
    const id = newEntryId();
    const line: BudgetLine = { id, name: '', kind: 'direct', grantGrosze: 0, ownGrosze: 0, inKindGrosze: 0 };
    type(`line.${id}`, { kind: 'line', line });
  };
  return (
    <section aria-labelledby="budget">
      <h2 id="budget">{form.budget}</h2>
      <p class="hint">{form.budgetHint}</p>
      {lines.map(([field, { line }], i) => (
        <LineFields key={field} field={field} line={line} number={i + 1} />
      ))}
      <Button onClick={add}>{form.addLine}</Button>
      <Sums />
    </section>
  );
};

const LineFields = ({ field, line, number }: { readonly field: string; readonly line: BudgetLine; readonly number: number }) => {
  const { form } = useTexts(OFFERS);
  const { type, checks } = useDesk();
  const change = (changed: Partial<BudgetLine>) => type(field, { kind: 'line', line: { ...line, ...changed } });
  const wrong = checks.problems.filter((problem) => problem.line === line.id).map(({ why }) => why);
  return (
    <fieldset class="card" id={field}>
      <legend>{form.lineNumber(number)}</legend>
      <Field
        label={form.line}
        maxLength={300}
        value={line.name}
        error={wrong.length > 0 ? wrong.join(' ') : undefined}
        onInput={(name) => change({ name })}
      />
      <Choice
        label={form.lineKind}
        value={line.kind}
        onInput={(kind) => change({ kind: kind === 'indirect' ? 'indirect' : 'direct' })}
        options={(['direct', 'indirect'] as const).map((value) => ({ value, label: form[value] }))}
      />
      <div class="side-by-side">
        <MoneyField label={form.grant} grosze={line.grantGrosze} onInput={(grantGrosze) => change({ grantGrosze })} />
        <MoneyField label={form.own} grosze={line.ownGrosze} onInput={(ownGrosze) => change({ ownGrosze })} />
        <MoneyField label={form.inKind} grosze={line.inKindGrosze} onInput={(inKindGrosze) => change({ inKindGrosze })} />
      </div>
      <Place field={field} label={form.lineNumber(number)} />
      <Button kind="danger" onClick={() => type(field, { kind: 'removed' })}>
        {form.removeLine}
      </Button>
    </fieldset>
  );
};

/** Live while somebody types; what the rules say of it comes with the next save. */
const Sums = () => {
  const { sums, saving } = useTexts(OFFERS);
  const language = useLanguage();
  const { values, view, checks, writing } = useDesk();
  const { connection } = useConsole();
  const online = useValue(connection) === 'online';
  const { edition } = view;
  const total = sumsOf(entriesOf(values, 'line').map(([, { line }]) => line));
  const changed = Object.keys(writing.typed).some((field) => field.startsWith('line.'));
  const limits = {
    grant: edition.perProject === null ? null : sums.most(money(language, edition.perProject)),
    own: edition.ownPercent === null || edition.ownPercent === 0 ? null : sums.leastOwn(edition.ownPercent),
    indirect: edition.indirectPercent === null ? null : sums.mostPercent(edition.indirectPercent),
    inKind: null,
    all: null,
  };
  const problems = checks.problems.filter(({ line }) => line === null);
  return (
    <>
      <div class="table sums">
        <table>
          <caption>{sums.title}</caption>
          <tbody>
            {(['grant', 'own', 'inKind', 'all', 'indirect'] as const).map((what) => (
              <tr key={what}>
                <th scope="row">
                  {sums[what]}
                  {limits[what] !== null && <small>{limits[what]}</small>}
                </th>
                <td>{money(language, total[what])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > 0 && (
        <ul class="problems">
          {problems.map(({ code, why }) => (
            <li key={code}>{why}</li>
          ))}
        </ul>
      )}
      {changed && <p class="place-state unsaved">{online ? saving.now : saving.onDevice}</p>}
    </>
  );
};
