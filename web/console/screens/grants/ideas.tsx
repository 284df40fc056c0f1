/** Residents' ideas, those that wait for somebody first. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { type IdeaRow, ideasQuery } from '../../data/grants-types.ts';
import { useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { List, type Mark, Row } from '../../parts/list.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

export default function IdeasScreen() {
  const words = useTexts(GRANTS).ideas;
  const me = useMe();
  const [subarea, setSubarea] = useState('');
  const [mine, setMine] = useState(false);
  const subareas = me.role === 'streetworker' ? me.city.subareas.filter(({ id }) => me.subareas.includes(id)) : me.city.subareas;
  const query = ideasQuery({ ...(subarea === '' ? {} : { subarea }), ...(mine ? { mine: 'true' } : {}) });
  return (
    <Page title={words.title} back="/console/grants">
      <div class="filters">
        <Choice
          label={words.subarea}
          value={subarea}
          onInput={setSubarea}
          options={[
            { value: '', label: words.allSubareas },
            ...subareas.map(({ id, name }) => ({ value: id, label: name })),
            ...(me.role === 'streetworker' ? [] : [{ value: 'outside', label: words.outside }]),
          ]}
        />
        <div class="field">
          <Button onClick={() => setMine(!mine)}>{mine ? words.all : words.mine}</Button>
        </div>
      </div>
      <Reading of={useQuery(query)}>
        {({ items }) => (
          <List items={items} empty={words.none} keyOf={({ id }) => id}>
            {(idea) => <IdeaListRow idea={idea} />}
          </List>
        )}
      </Reading>
    </Page>
  );
}

const TONES: Readonly<Record<IdeaRow['state']['name'], Mark['tone']>> = {
  told: 'late',
  'with-streetworker': 'plain',
  meeting: 'plain',
  'with-organisation': 'plain',
  offer: 'good',
  closed: 'plain',
};

const IdeaListRow = ({ idea }: { readonly idea: IdeaRow }) => {
  const words = useTexts(GRANTS).ideas;
  const language = useLanguage();
  const { clock } = useConsole();
  const { city } = useMe();
  const { state, toldAt, authors, assigneeName, issueId } = idea;
  const where =
    idea.subarea === null ? words.nowhere : (city.subareas.find(({ id }) => id === idea.subarea)?.name ?? words.outside);
  const moment = momentOf(language, toldAt, clock.now());
  return (
    <Row
      href={`/console/grants/ideas/${idea.id}`}
      title={`${where}: ${words.idea(moment)}`}
      marks={[
        { text: words.states[state.name], tone: TONES[state.name] },
        ...(issueId === null ? [] : [{ text: words.fromIssue, tone: 'plain' } as const]),
      ]}
    >
      <small>
        {words.authorsCount(authors)} · {assigneeName ?? words.nobody}
      </small>
      {state.name === 'meeting' && <small>{words.meeting(momentOf(language, state.at, clock.now()), state.place)}</small>}
    </Row>
  );
};
