import type { IssueDetail } from '../../data/api-types.ts';
import { useTexts } from '../../texts/language.ts';
import { ISSUES } from './texts/index.ts';
import { type Told, toldAfter } from './told.ts';

/** The message as the resident sees it, in their language; for somebody without a chat, how it reaches them. */
export const MessengerPreview = ({ told, detail }: { readonly told: Told; readonly detail: IssueDetail }) => {
  const words = useTexts(ISSUES).preview;
  const { issue, conversation } = detail;
  const language = conversation?.language ?? 'pl';
  const { text, quickReplies } = toldAfter(told, issue.number, language);
  return (
    <figure class="preview">
      <figcaption>
        {words.title} <small>({words.language[language]})</small>
      </figcaption>
      <div lang={language} class="bubble">
        {text}
      </div>
      <div lang={language} class="quick-replies">
        {quickReplies.map((title) => (
          <span key={title}>{title}</span>
        ))}
      </div>
      {issue.onBehalf !== null && (
        <p class="hint">
          {words.noChat} {words.ways[issue.onBehalf.answer.how]}
        </p>
      )}
    </figure>
  );
};
