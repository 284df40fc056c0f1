/** The short report, and who came without signing up. */
import { useState } from 'preact/hooks';
import type { AfterwardsView } from '../../../data/event-types.ts';
import { useCommand } from '../../../data/use-command.ts';
import { Button } from '../../../parts/button.tsx';
import type { Done } from '../../../parts/command-dialog.tsx';
import { Field } from '../../../parts/field.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { OutcomeNotice } from '../../../parts/outcome-notice.tsx';
import { useTexts } from '../../../texts/language.ts';
import { numberIn } from '../editor/seats.ts';
import { OwnQueue } from '../own-queue.tsx';
import { AFTER } from '../texts/after/index.ts';
import { useKept } from '../use-kept.ts';

const MOST = 5000;

export const ReportForm = ({ view }: { readonly view: AfterwardsView }) => {
  const words = useTexts(AFTER).after;
  const { send, busy, refused } = useCommand();
  const { form, change, clear } = useKept(`after:${view.dateId}`, {
    report: view.report ?? '',
    adults: String(view.walkIns.adults),
    children: String(view.walkIns.children),
  });
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const [adults, children] = [numberIn(form.adults, 0, MOST), numberIn(form.children, 0, MOST)];
  const subject = `/api/event-dates/${view.dateId}/afterwards`;
  const wrong = (value: number | null) => (tried && value === null ? words.wrongNumber : undefined);

  const submit = async (): Promise<void> => {
    setTried(true);
    setDone(null);
    if (adults === null || children === null) return;
    const outcome = await send({
      method: 'PUT',
      path: subject,
      body: { report: form.report.trim() === '' ? null : form.report.trim(), walkIns: { adults, children } },
      version: view.version,
      subject,
      label: words.label,
    });
    if (outcome.kind !== 'sent' && outcome.kind !== 'queued') return;
    clear();
    setDone(outcome.kind);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <OwnQueue subject={subject} />
      <Field
        label={words.report}
        hint={words.reportHint}
        rows={5}
        maxLength={5000}
        value={form.report}
        onInput={(report) => change({ report })}
      />
      <fieldset>
        <legend>{words.walkIns}</legend>
        <div class="side-by-side">
          <Field
            label={words.adults}
            inputMode="numeric"
            value={form.adults}
            onInput={(value) => change({ adults: value })}
            error={wrong(adults)}
          />
          <Field
            label={words.children}
            inputMode="numeric"
            value={form.children}
            onInput={(value) => change({ children: value })}
            error={wrong(children)}
          />
        </div>
      </fieldset>
      <ProblemNotice problem={refused} />
      <OutcomeNotice done={done} />
      <div class="actions">
        <Button kind="main" type="submit" busy={busy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
};
