/** What the office decides about the programme: each part with who changed it last, and what nobody has checked yet. */

import { useConsole } from '../../data/console.ts';
import { type Setting, settingsQuery, unverifiedQuery } from '../../data/settings-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { List, Row } from '../../parts/list.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { OFFICE } from '../office/texts/index.ts';
import { PRIVACY } from '../privacy/texts/index.ts';
import { isFormPart } from './part-specs.ts';
import { SETTINGS } from './texts/index.ts';

const PATH = '/console/settings';
/** Canned answers are changed where they are used. */
const screenOf = ({ part }: Pick<Setting, 'part'>): string => (isFormPart(part) ? `${PATH}/${part}` : '/console/canned');

export default function SettingsScreen() {
  const words = useTexts(SETTINGS);
  const { learning } = useTexts(OFFICE);
  const privacy = useTexts(PRIVACY);
  const language = useLanguage();
  const { clock } = useConsole();
  const unverified = useQuery(unverifiedQuery);
  const toVerify = unverified.state === 'read' ? unverified.body.items : [];
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <Reading of={useQuery(settingsQuery)}>
        {({ items }) => (
          <List items={items} keyOf={({ part }) => part}>
            {(setting) => {
              const left = toVerify.filter(({ part }) => part === setting.part).length;
              return (
                <Row
                  href={screenOf(setting)}
                  title={words.parts[setting.part].title}
                  marks={left > 0 ? [{ text: `${words.unverified}: ${left}`, tone: 'late' }] : []}
                >
                  <span class="hint">
                    {setting.changedAt === null
                      ? words.asInProfile
                      : words.changed(momentOf(language, setting.changedAt, clock.now()), setting.changedByName ?? '')}
                  </span>
                </Row>
              );
            }}
          </List>
        )}
      </Reading>
      <Row href="/console/learning" title={learning.open}>
        <span class="hint">{learning.lead}</span>
      </Row>
      <Row href="/console/retention" title={privacy.open}>
        <span class="hint">{privacy.title}</span>
      </Row>
      {toVerify.length > 0 && (
        <details>
          <summary>
            {words.toVerify} <span class="count">{toVerify.length}</span>
          </summary>
          <p>{words.toVerifyLead}</p>
          <ul>
            {toVerify.map(({ part, id, name, changeable }) => (
              <li key={`${part} ${id} ${name}`}>
                {changeable && isFormPart(part) ? <a href={`${PATH}/${part}`}>{name}</a> : `${name} (${words.notHere})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}
