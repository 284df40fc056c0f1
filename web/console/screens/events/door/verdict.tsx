/** The large answer: may come in, was here already, has no seat. Never by colour alone. */
import { timeOf } from '../../../texts/dates.ts';
import type { ConsoleLanguage } from '../../../texts/language.ts';
import type { DoorTexts } from '../texts/door/texts.ts';
import type { AtDoor, Entered, Heard } from './arrivals.ts';

export interface Standing {
  readonly tone: 'good' | 'late' | 'bad';
  readonly text: string;
  /** What to do now; null = nothing. */
  readonly next: string | null;
}

const alreadyWords = (
  { at, mine, byName }: Pick<Entered, 'at' | 'mine' | 'byName'>,
  { verdict }: DoorTexts,
  language: ConsoleLanguage,
): string => {
  const by = mine ? verdict.byYou : byName === null ? verdict.byOther : verdict.by(byName);
  return `${verdict.already(timeOf(language, at))} ${by}`;
};

/** How a guest stands before the door. */
export const standingWords = ({ entered, may }: AtDoor, words: DoorTexts, language: ConsoleLanguage): Standing => {
  const { verdict } = words;
  if (entered !== null) return { tone: 'late', text: alreadyWords(entered, words, language), next: null };
  switch (may) {
    case 'come-in':
      return { tone: 'good', text: verdict.mayComeIn, next: null };
    case 'with-paper':
      return { tone: 'late', text: verdict.guardian, next: verdict.guardianNext };
    case 'no-seat':
      return { tone: 'bad', text: verdict.noSeat, next: verdict.noSeatNext };
    case 'ended':
      return { tone: 'bad', text: verdict.ended, next: verdict.endedNext };
  }
};

/** What became of letting somebody in. `heard` = null: it is kept here, the product has not answered yet. */
export const outcomeWords = (
  { name, people }: { readonly name: string; readonly people: string },
  heard: Heard | null,
  words: DoorTexts,
  language: ConsoleLanguage,
): Standing => {
  const { verdict } = words;
  if (heard?.result === 'already' && heard.at !== null)
    return {
      tone: 'late',
      text: `${name}: ${alreadyWords({ at: heard.at, mine: false, byName: heard.byName }, words, language)}`,
      next: null,
    };
  if (heard?.result === 'refused') return { tone: 'bad', text: words.conflictRefused(name), next: heard.said };
  return { tone: 'good', text: verdict.in(name, people), next: heard === null && people === '' ? verdict.later : null };
};

export const VerdictBox = ({ standing }: { readonly standing: Standing | null }) => (
  <div class="verdict-place" role="status" aria-live="assertive">
    {standing !== null && (
      <div class={`verdict ${standing.tone}`}>
        <p>{standing.text}</p>
        {standing.next !== null && <p class="next">{standing.next}</p>}
      </div>
    )}
  </div>
);
