import { escapeHtml } from '../http/html.ts';
import type { Account } from './accounts.ts';

/** Everybody who can sign in, one button each. */
export const signInPage = (accounts: readonly Account[]): string => `<!doctype html>
<html lang="pl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Logowanie (tylko lokalnie)</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; }
  button { display: block; width: 100%; margin: .5rem 0; padding: .75rem 1rem; font: inherit; text-align: left; border: 1px solid #767676; border-radius: .5rem; background: #fff; cursor: pointer; }
  button:hover, button:focus { border-color: #0b57d0; }
  .note { padding: .75rem 1rem; background: #fff4ce; border-radius: .5rem; }
</style>
<h1>Zaloguj się jako…</h1>
<p class="note">Tylko uruchomienie lokalne: bez hasła, osoby zmyślone. / Local run only: no password, invented people.</p>
<form method="post">
${accounts.map(({ id, name, role }) => `<button name="account" value="${escapeHtml(id)}">${escapeHtml(name)} (${escapeHtml(role)})</button>`).join('\n')}
</form>
</html>
`;
