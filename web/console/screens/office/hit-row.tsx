/** A thing that search found or that stands in a person's line of time. */
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import type { Hit } from '../../data/office-types.ts';
import { Row } from '../../parts/list.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { OFFICE } from './texts/index.ts';

export const HitRow = ({ hit }: { readonly hit: Hit }) => {
  const texts = useTexts(OFFICE);
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { city } = useMe();
  const { clock } = useConsole();
  const words = texts.hits;
  const at = momentOf(language, hit.at, clock.now());
  switch (hit.kind) {
    case 'issue': {
      const category = city.categories.find(({ id }) => id === hit.category)?.name ?? hit.category;
      return (
        <Row
          href={`/console/issues/${hit.id}`}
          title={`${hit.number}: ${category}, ${hit.place}`}
          marks={[{ text: shell.states[hit.state] ?? hit.state, tone: 'plain' }]}
        >
          <small>{[words.kinds.issue, at, hit.assigneeName].filter((part) => part !== null).join(', ')}</small>
        </Row>
      );
    }
    case 'case':
      return (
        <Row
          href={`/console/inbox/${hit.id}`}
          title={texts.inbox.kinds[hit.caseKind]}
          marks={[{ text: words.caseStates[hit.state], tone: hit.state === 'answered' ? 'good' : 'plain' }]}
        >
          <small>{[words.kinds.case, at, hit.number, hit.takenByName].filter((part) => part !== null).join(', ')}</small>
        </Row>
      );
    case 'idea':
      return (
        <Row href={`/console/grants/ideas/${hit.id}`} title={words.kinds.idea}>
          <small>{at}</small>
        </Row>
      );
    case 'sign-up':
      return (
        <Row href={`/console/events/${hit.dateId}`} title={hit.title}>
          <small>{[words.kinds['sign-up'], hit.code, hit.name, at].filter((part) => part !== null).join(', ')}</small>
        </Row>
      );
    case 'chat':
      return (
        <Row href={`/console/conversations/${hit.id}`} title={words.kinds.chat}>
          <small>{words.lastWords(at)}</small>
        </Row>
      );
    case 'hold':
      return (
        <div class="card">
          <span class="row-title">{words.kinds.hold}</span>
          <small>{[hit.reason, hit.byName, at].join(', ')}</small>
        </div>
      );
  }
};
