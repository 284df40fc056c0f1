/** One case: by which clock it runs, who has it, where it is filed, and what was done to it. */

import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useConsole } from '../../data/console.ts';
import { type Case, caseQuery } from '../../data/office-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import type { Done } from '../../parts/command-dialog.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dayOf, momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { HoldOf } from '../privacy/hold.tsx';
import { Acting } from './acting.tsx';
import { AssignDialog, FileDialog, KindDialog, SettleDialog } from './case-dialogs.tsx';
import { CaseFile } from './case-file.tsx';
import { CaseMarks, Said } from './inbox.tsx';
import { OFFICE } from './texts/index.ts';

export default function CaseScreen() {
  const words = useTexts(OFFICE).case;
  const { params } = useRoute();
  return (
    <Page title={words.title} back="/console/inbox">
      <Reading of={useQuery(caseQuery(params.id ?? ''))}>{(one) => <Shown one={one} />}</Reading>
    </Page>
  );
}

const DIALOGS = { assign: AssignDialog, kind: KindDialog, file: FileDialog, settle: SettleDialog } as const;

const Shown = ({ one }: { readonly one: Case }) => {
  const texts = useTexts(OFFICE);
  const words = texts.case;
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const answered = one.state === 'answered';
  const Opened = open === null ? null : DIALOGS[open];
  return (
    <>
      <h2>{texts.inbox.kinds[one.kind]}</h2>
      <CaseMarks row={one} />
      <p>{texts.inbox.why[one.kind]}</p>
      <Said row={one} />
      {one.answer !== null && (
        <section>
          <h2>{one.answer.told ? words.answer : words.settled}</h2>
          <blockquote>{one.answer.text}</blockquote>
        </section>
      )}
      <Facts one={one} />
      <OutcomeNotice done={done} />
      <Acting row={one} />
      <div class="actions">
        {!answered && <Button onClick={() => setOpen('assign')}>{words.assign.open}</Button>}
        {!answered && one.words !== null && <Button onClick={() => setOpen('kind')}>{words.kind.open}</Button>}
        {!answered && one.words !== null && one.conversationId !== null && (
          <Button onClick={() => setOpen('settle')}>{words.settle.open}</Button>
        )}
        <Button onClick={() => setOpen('file')}>{words.file.open}</Button>
        {one.words !== null && one.conversationId !== null && (
          <LinkButton href={`/console/people/${one.conversationId}`}>{texts.person.open}</LinkButton>
        )}
      </div>
      <HoldOf id={one.id} path={`/api/escalations/${one.id}`} />
      {Opened !== null && (
        <Opened
          one={one}
          onClose={() => setOpen(null)}
          onDone={({ kind }) => {
            setOpen(null);
            setDone(kind);
          }}
        />
      )}
      {one.words !== null && <CaseFile one={one} />}
      <History one={one} />
    </>
  );
};

const Facts = ({ one }: { readonly one: Case }) => {
  const words = useTexts(OFFICE).case;
  const language = useLanguage();
  const { clock } = useConsole();
  const { at, answerBy, clock: term, number, jrwa, language: spoken } = one;
  return (
    <dl class="facts">
      <dt>{words.came}</dt>
      <dd>{momentOf(language, at, clock.now())}</dd>
      <dt>{words.answerBy}</dt>
      <dd>
        {dayOf(language, answerBy)} ({term.source ?? words.ownStandard})
      </dd>
      {term.passOnBy !== null && (
        <>
          <dt>{words.passOnBy}</dt>
          <dd>{dayOf(language, term.passOnBy)}</dd>
        </>
      )}
      {spoken !== null && (
        <>
          <dt>{words.language}</dt>
          <dd>{words.languages[spoken]}</dd>
        </>
      )}
      <dt>{words.number}</dt>
      <dd>{number ?? words.noNumber}</dd>
      {jrwa !== null && (
        <>
          <dt>{words.jrwa}</dt>
          <dd>{jrwa}</dd>
        </>
      )}
    </dl>
  );
};

const History = ({ one: { history } }: { readonly one: Case }) => {
  const texts = useTexts(OFFICE);
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { clock } = useConsole();
  const kinds = new Map<string, string>(Object.entries(texts.inbox.kinds));
  const named = (value: string | null) => (value === null ? '' : (kinds.get(value) ?? value));
  return (
    <details>
      <summary>{texts.case.history}</summary>
      <ol class="entries">
        {history.toReversed().map(({ version, at, byName, what, from, to, reason }) => (
          <li key={version}>
            <small>
              {momentOf(language, at, clock.now())}, {byName === 'resident' ? shell.parties.resident : byName}
            </small>
            <div>
              {texts.case.what[what]}
              {what === 'kind' && `: ${named(from)} → ${named(to)}`}
              {what === 'number' && to !== null && `: ${to}`}
            </div>
            {reason !== null && <blockquote>{reason}</blockquote>}
          </li>
        ))}
      </ol>
    </details>
  );
};
