/** Contract, payout and annexes, as the office records them. */
import { useState } from 'preact/hooks';
import { entriesOf } from '../../../offers/desk.ts';
import { money } from '../../../offers/money.ts';
import { MoneyField } from '../../../offers/money-field.tsx';
import { useConsole } from '../../data/console.ts';
import { type Budget, offerQuery, type ProjectView } from '../../data/grants-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Check, Field } from '../../parts/field.tsx';
import { Reading } from '../../parts/reading.tsx';
import { localDay } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { type OfProject, projectCommand } from './of-project.ts';
import { GRANTS } from './texts/index.ts';

const grantOf = (budget: Budget): number => budget.reduce((sum, { grantGrosze }) => sum + grantGrosze, 0);

/** The offer's budget to begin with: with the whole sum awarded it is the contract's. */
export const ContractDialog = ({ view, ...dialog }: OfProject) => {
  const offer = useQuery(offerQuery('/api', view.offer.id));
  return (
    <Reading of={offer}>
      {({ fields, edition }) => (
        <ContractForm
          view={view}
          lines={entriesOf(new Map(fields.map(({ id, value }) => [id, value])), 'line').map(([, { line }]) => line)}
          from={edition.realisationFrom ?? ''}
          to={edition.realisationTo ?? ''}
          {...dialog}
        />
      )}
    </Reading>
  );
};

const ContractForm = ({
  view,
  lines,
  from: first,
  to: last,
  ...dialog
}: OfProject & { readonly lines: Budget; readonly from: string; readonly to: string }) => {
  const words = useTexts(GRANTS).project;
  const { clock } = useConsole();
  const [number, setNumber] = useState('');
  const [signedOn, setSignedOn] = useState(localDay(clock.now()));
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const [budget, setBudget] = useState<Budget>(lines);
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && text.trim() === '' ? words.missing : undefined);
  return (
    <CommandDialog
      title={words.contractTitle}
      confirm={words.contract}
      now
      command={() => {
        setTried(true);
        if ([number, signedOn, from, to].some((text) => text.trim() === '')) return null;
        const body = { number: number.trim(), signedOn, budget, realisationFrom: from, realisationTo: to };
        return projectCommand(view, 'contract', body, null, words.contract);
      }}
      {...dialog}
    >
      <p>{words.contractLead}</p>
      <Field label={words.number} maxLength={60} value={number} onInput={setNumber} error={missing(number)} />
      <Field label={words.signedOn} type="date" value={signedOn} onInput={setSignedOn} error={missing(signedOn)} />
      <div class="side-by-side">
        <Field label={words.from} type="date" value={from} onInput={setFrom} error={missing(from)} />
        <Field label={words.to} type="date" value={to} onInput={setTo} error={missing(to)} />
      </div>
      <BudgetFields view={view} budget={budget} change={setBudget} />
    </CommandDialog>
  );
};

const BudgetFields = ({
  view,
  budget,
  change,
}: {
  readonly view: ProjectView;
  readonly budget: Budget;
  readonly change: (budget: Budget) => void;
}) => {
  const words = useTexts(GRANTS).project;
  const language = useLanguage();
  return (
    <fieldset>
      <legend>{words.budget}</legend>
      {budget.map(({ id, name, grantGrosze }) => (
        <MoneyField
          key={id}
          label={name}
          grosze={grantGrosze}
          onInput={(grosze) => change(budget.map((line) => (line.id === id ? { ...line, grantGrosze: grosze } : line)))}
        />
      ))}
      <p role="status" class={grantOf(budget) === view.awardedGrosze ? 'hint' : 'error'}>
        {words.adds(money(language, grantOf(budget)), money(language, view.awardedGrosze))}
      </p>
    </fieldset>
  );
};

export const PaidDialog = ({ view, ...dialog }: OfProject) => {
  const words = useTexts(GRANTS).project;
  const { clock } = useConsole();
  const [on, setOn] = useState(localDay(clock.now()));
  return (
    <CommandDialog
      title={words.paidTitle}
      confirm={words.paid}
      now
      command={() =>
        on === '' ? null : projectCommand(view, 'contract/paid', { on }, view.contract?.version ?? null, words.paid)
      }
      {...dialog}
    >
      <Field label={words.paidOn} type="date" value={on} onInput={setOn} error={on === '' ? words.missing : undefined} />
    </CommandDialog>
  );
};

export const AnnexDialog = ({ view, ...dialog }: OfProject) => {
  const words = useTexts(GRANTS).project;
  const { clock } = useConsole();
  const [number, setNumber] = useState('');
  const [on, setOn] = useState(localDay(clock.now()));
  const [what, setWhat] = useState('');
  const [to, setTo] = useState('');
  const [moves, setMoves] = useState(false);
  const [budget, setBudget] = useState<Budget>(view.agreed?.budget ?? []);
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && text.trim() === '' ? words.missing : undefined);
  return (
    <CommandDialog
      title={words.annexTitle}
      confirm={words.annex}
      now
      command={() => {
        setTried(true);
        if ([number, on, what].some((text) => text.trim() === '')) return null;
        const body = {
          number: number.trim(),
          on,
          what: what.trim(),
          budget: moves ? budget : null,
          realisationTo: to === '' ? null : to,
        };
        return projectCommand(view, 'contract/annexes', body, view.contract?.version ?? null, words.annex);
      }}
      {...dialog}
    >
      <Field label={words.number} maxLength={60} value={number} onInput={setNumber} error={missing(number)} />
      <Field label={words.annexOn} type="date" value={on} onInput={setOn} error={missing(on)} />
      <Field label={words.annexWhat} rows={3} maxLength={1000} value={what} onInput={setWhat} error={missing(what)} />
      <Field label={words.newTo} hint={words.newToHint} type="date" value={to} onInput={setTo} />
      <Check label={words.withBudget} checked={moves} onChange={setMoves} />
      {moves && <BudgetFields view={view} budget={budget} change={setBudget} />}
    </CommandDialog>
  );
};
