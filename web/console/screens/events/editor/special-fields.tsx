import { Check, Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { EDITOR } from '../texts/editor/index.ts';
import type { Group } from './fields.ts';
import { missingIn } from './missing.ts';
import { PolishField } from './text-fields.tsx';

/** Children, meetings with minutes, plans under consultation: what most events are not. */
export const SpecialFields = ({ draft, change, tried }: Group) => {
  const words = useTexts(EDITOR);
  const missing = tried ? missingIn(draft) : [];
  return (
    <>
      <section>
        <h2>{words.children}</h2>
        <Check label={words.forChildren} checked={draft.forChildren} onChange={(forChildren) => change({ forChildren })} />
        {draft.forChildren && (
          <>
            <p class="hint">{words.protectionLead}</p>
            <Field
              type="url"
              label={words.standardsUrl}
              value={draft.standardsUrl}
              onInput={(standardsUrl) => change({ standardsUrl })}
              error={missing.includes('protection') ? `${words.wrong} ${words.required.protection}` : undefined}
            />
            <Field
              label={words.checkedBy}
              maxLength={100}
              value={draft.checkedBy}
              onInput={(checkedBy) => change({ checkedBy })}
            />
            <Field type="date" label={words.checkedOn} value={draft.checkedOn} onInput={(checkedOn) => change({ checkedOn })} />
          </>
        )}
      </section>
      <section>
        <h2>{words.special}</h2>
        <Check label={words.meeting} checked={draft.meeting} onChange={(meeting) => change({ meeting })} />
        <Check label={words.consultation} checked={draft.consultation} onChange={(consultation) => change({ consultation })} />
        {draft.consultation && (
          <>
            <PolishField
              label={words.channels}
              hint={words.channelsHint}
              rows={3}
              required
              text={draft.channels}
              onChange={(channels) => change({ channels })}
              error={missing.includes('consultation') ? `${words.wrong} ${words.required.consultation}` : undefined}
            />
            <Field type="date" label={words.until} value={draft.until} onInput={(until) => change({ until })} />
          </>
        )}
      </section>
    </>
  );
};
