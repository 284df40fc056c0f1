/** What is done, in order, and when. */
import { Button } from '../console/parts/button.tsx';
import { Field } from '../console/parts/field.tsx';
import { useTexts } from '../console/texts/language.ts';
import { entriesOf, newEntryId, useDesk } from './desk.ts';
import { Place } from './place.tsx';
import { OFFERS } from './texts/index.ts';

export const ScheduleFields = () => {
  const { form } = useTexts(OFFERS);
  const { values, type } = useDesk();
  const add = () => {
    const id = newEntryId();
    type(`step.${id}`, { kind: 'step', step: { id, what: '', from: null, to: null } });
  };
  const day = (typed: string): string | null => (typed === '' ? null : typed);
  return (
    <section aria-labelledby="schedule">
      <h2 id="schedule">{form.schedule}</h2>
      <p class="hint">{form.scheduleHint}</p>
      {entriesOf(values, 'step').map(([field, { step }], i) => {
        const change = (changed: Partial<typeof step>) => type(field, { kind: 'step', step: { ...step, ...changed } });
        return (
          <fieldset key={field} class="card" id={field}>
            <legend>{form.stepNumber(i + 1)}</legend>
            <Field label={form.step} rows={2} maxLength={500} value={step.what} onInput={(what) => change({ what })} />
            <div class="side-by-side">
              <Field label={form.from} type="date" value={step.from ?? ''} onInput={(from) => change({ from: day(from) })} />
              <Field label={form.to} type="date" value={step.to ?? ''} onInput={(to) => change({ to: day(to) })} />
            </div>
            <Place field={field} label={form.stepNumber(i + 1)} />
            <Button kind="danger" onClick={() => type(field, { kind: 'removed' })}>
              {form.removeStep}
            </Button>
          </fieldset>
        );
      })}
      <Button onClick={add}>{form.addStep}</Button>
    </section>
  );
};
