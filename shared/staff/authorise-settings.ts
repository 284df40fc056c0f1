/**
 * Who may see and change what the office decides about the programme: the office sees it, an admin changes it; what it often
 * answers it changes itself.
 */
import type { StaffMember } from '../city/profile.ts';
import type { Part } from '../settings/model.ts';
import { type Access, isOffice } from './authorise.ts';

export type SettingsAction = 'settings.read' | 'settings.change';

const OF_THE_OFFICE: readonly Part[] = ['cannedAnswers'];

export const authoriseSettings = (member: StaffMember, action: SettingsAction, part: Part | null = null): Access => {
  const own = part !== null && OF_THE_OFFICE.includes(part);
  const may = action === 'settings.change' && !own ? member.role === 'admin' : isOffice(member);
  return may ? 'granted' : 'forbidden';
};
