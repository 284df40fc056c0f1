/** Who may see and do what with editions of micro-grants and with residents' ideas. */
import type { StaffMember } from '../city/profile.ts';
import type { Edition } from '../grants/edition-model.ts';
import type { Idea } from '../grants/idea-model.ts';
import { lists } from '../platform/keys.ts';
import { type Access, isOffice } from './authorise.ts';

export type EditionAction = 'editions.read' | 'editions.change';
export type IdeaAction = 'ideas.read' | 'ideas.change';

/** The office writes the rules; whoever works with residents reads them; reviewers read what has been announced. */
export const authoriseEdition = (member: StaffMember, action: EditionAction, edition?: Pick<Edition, 'state'>): Access => {
  switch (member.role) {
    case 'office':
    case 'admin':
      return 'granted';
    case 'streetworker':
      return action === 'editions.read' ? 'granted' : 'forbidden';
    case 'committee':
      if (action !== 'editions.read') return 'forbidden';
      return edition?.state.name === 'draft' ? 'hidden' : 'granted';
    case 'organisation':
      return 'forbidden';
  }
};

/** An idea is for the streetworkers of its subarea, whoever has it, and the office: it holds residents' own words. */
export const authoriseIdea = (member: StaffMember, _action: IdeaAction, idea?: Pick<Idea, 'subarea' | 'assignee'>): Access => {
  if (isOffice(member)) return 'granted';
  if (member.role !== 'streetworker') return 'forbidden';
  if (idea === undefined || idea.assignee === member.id) return 'granted';
  return idea.subarea !== null && member.subareas.includes(idea.subarea) ? 'granted' : 'hidden';
};

/** The lists of ideas of a member: together exactly what they may see of the query. */
export const ideaListsFor = (
  member: StaffMember,
  { subarea, mine }: { readonly subarea?: string | undefined; readonly mine: boolean },
): readonly string[] | 'forbidden' => {
  if (authoriseIdea(member, 'ideas.read') !== 'granted') return 'forbidden';
  if (mine) return [lists.ideasOfAssignee(member.id)];
  if (isOffice(member)) return [subarea === undefined ? lists.ideas() : lists.ideasOfSubarea(subarea)];
  if (subarea !== undefined) return member.subareas.includes(subarea) ? [lists.ideasOfSubarea(subarea)] : 'forbidden';
  return [...member.subareas.map(lists.ideasOfSubarea), lists.ideasOfAssignee(member.id)];
};
