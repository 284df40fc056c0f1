import { useDraft } from '../../data/use-draft.ts';

/** A form that outlives a closed window and a lost connection. `initial` counts until something is typed. */
export const useKept = <Form extends object>(
  name: string,
  initial: Form,
): { readonly form: Form; readonly change: (changed: Partial<Form>) => void; readonly clear: () => void } => {
  const [kept, keep] = useDraft(name);
  const form = { ...initial, ...parsed<Form>(kept) };
  return { form, change: (changed) => keep(JSON.stringify({ ...form, ...changed })), clear: () => keep('') };
};

/** Written by the same form and by nothing else; after an update of the app fields may be missing. */
const parsed = <Form>(kept: string): Partial<Form> => {
  try {
    return kept === '' ? {} : (JSON.parse(kept) as Partial<Form>);
  } catch {
    return {};
  }
};
