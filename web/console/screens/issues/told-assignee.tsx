import type { IssueDetail } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { Notice } from '../../parts/notice.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { ISSUES } from './texts/index.ts';

/** How whoever has it was told, while it waits to be accepted: an urgent issue that nobody reads is never silent. They themselves are reading it. */
export const ToldAssignee = ({ detail: { issue, notice } }: { readonly detail: IssueDetail }) => {
  const words = useTexts(ISSUES).told;
  const language = useLanguage();
  const { clock } = useConsole();
  const me = useMe();
  if (notice === null || issue.state.name !== 'routed') return null;
  if (notice.staffId === me.id)
    return notice.via === 'none' ? (
      <p class="hint">
        {words.yours.none} <a href="/console/me">{words.yours.change}</a>
      </p>
    ) : null;
  const moment = (at: string): string => momentOf(language, at, clock.now());
  const { sms } = notice;
  return (
    <>
      <p class="hint">{words.via[notice.via](notice.staffName, moment(notice.until ?? notice.at))}</p>
      {sms !== null && (
        <Notice kind={sms.state === 'sent' ? 'note' : 'problem'}>
          {sms.state === 'sent' && sms.to !== null ? words.smsSent(words.to[sms.to], moment(sms.at)) : words.smsNot[sms.state]}
        </Notice>
      )}
    </>
  );
};
