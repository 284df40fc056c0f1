/** Who may see and change what the office decides about the programme: the office sees it, an admin changes it. */
import type { StaffMember } from '../city/profile.ts';
import { type Access, isOffice } from './authorise.ts';

export type SettingsAction = 'settings.read' | 'settings.change';

export const authoriseSettings = (member: StaffMember, action: SettingsAction): Access => {
  const may = action === 'settings.change' ? member.role === 'admin' : isOffice(member);
  return may ? 'granted' : 'forbidden';
};
