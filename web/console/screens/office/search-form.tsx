import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { OFFICE } from './texts/index.ts';

/** What is found has an address of its own, so that "back" leads to it again. */
export const SearchForm = ({ asked = '' }: { readonly asked?: string }) => {
  const words = useTexts(OFFICE).search;
  const { route } = useLocation();
  const [q, setQ] = useState(asked);
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (q.trim().length > 1) route(`/console/search?${new URLSearchParams({ q: q.trim() })}`);
        }}
      >
        <Field type="search" label={words.label} hint={words.hint} value={q} maxLength={100} onInput={setQ} />
        <div class="actions">
          <Button type="submit">{words.search}</Button>
        </div>
      </form>
    </search>
  );
};
