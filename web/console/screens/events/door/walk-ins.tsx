import { useTexts } from '../../../texts/language.ts';
import { DOOR } from '../texts/door/index.ts';
import { Stepper } from './stepper.tsx';
import type { Door } from './use-door.ts';

const MOST = 5000;

/** Who came without signing up: counted on this device, added to the counts of the others. */
export const WalkIns = ({ door: { walkIns, count } }: { readonly door: Door }) => {
  const words = useTexts(DOOR);
  return (
    <section>
      <h2>{words.walkIns}</h2>
      <p class="hint">{words.walkInsLead}</p>
      <Stepper label={words.adults} value={walkIns.adults} most={MOST} onChange={(adults) => count({ ...walkIns, adults })} />
      <Stepper
        label={words.children}
        value={walkIns.children}
        most={MOST}
        onChange={(children) => count({ ...walkIns, children })}
      />
    </section>
  );
};
