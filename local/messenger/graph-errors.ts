/**
 * Graph's refusals: codes and sentences as Meta writes them, and what each means, in Polish, for the log on the page.
 * Source: Meta, Messenger Platform, Common Error Codes. Meta does not document HTTP statuses; programs must look at `code`.
 */

export interface GraphRefusal {
  readonly status: number;
  readonly type: string;
  readonly code: number;
  readonly subcode: number | null;
  readonly message: string;
  readonly why: string;
}

const refusal = (
  status: number,
  code: number,
  subcode: number | null,
  message: string,
  why: string,
  type = 'OAuthException',
): GraphRefusal => ({
  status,
  type,
  code,
  subcode,
  message,
  why,
});

export const REFUSALS = {
  tokenMissing: refusal(400, 104, null, 'An access token is required to request this resource.', 'żądanie bez tokena strony'),
  tokenWrong: refusal(401, 190, null, 'Invalid OAuth access token - Cannot parse access token', 'zły token strony'),
  tokenDead: refusal(
    401,
    190,
    460,
    'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
    'token strony wygasł lub został odebrany; ktoś musi połączyć stronę od nowa',
  ),
  pageRestricted: refusal(
    403,
    10,
    1893063,
    '(#10) This Page is restricted from sending messages.',
    'Meta ograniczyła stronie wysyłanie; trzeba zajrzeć do „Jakość strony”',
  ),
  outsideWindow: refusal(
    403,
    10,
    2018278,
    '(#10) This message is sent outside of allowed window.',
    'minęły 24 godziny od ostatniej wiadomości mieszkańca',
  ),
  outsideHumanAgentWindow: refusal(
    403,
    10,
    2018278,
    '(#10) This message is sent outside of allowed window. The HUMAN_AGENT tag allows 7 days.',
    'minęło 7 dni od ostatniej wiadomości mieszkańca, nawet człowiek nie może już napisać',
  ),
  unknownPerson: refusal(
    400,
    100,
    2018001,
    '(#100) No matching user found',
    'Graph nie zna tej osoby: nie ma takiego PSID albo nigdy nie napisała',
  ),
  tagRetired: (tag: string) =>
    refusal(400, 100, null, `(#100) Message tag ${tag} is no longer supported.`, `znacznik ${tag} wycofany 27 kwietnia 2026`),
  tagUnknown: (tag: string) =>
    refusal(400, 100, null, `(#100) Param tag must be one of {HUMAN_AGENT} - got "${tag}"`, `nie ma znacznika ${tag}`),
  tagMissing: refusal(
    400,
    100,
    null,
    '(#100) Param tag is required when messaging_type is MESSAGE_TAG',
    'MESSAGE_TAG bez znacznika',
  ),
  utilityOff: refusal(
    400,
    100,
    null,
    '(#100) Utility messages are not available for this Page.',
    'szablony użytkowe nie są dostępne dla polskiej strony',
  ),
  messageAndAction: refusal(
    400,
    100,
    2018034,
    '(#100) Cannot send both message and state at the same time.',
    'wiadomość i sender_action w jednym żądaniu',
  ),
  invalid: (message: string, why: string) => refusal(400, 100, null, `(#100) ${message}`, why),
  unavailable: refusal(
    400,
    551,
    1545041,
    "(#551) This person isn't available right now.",
    'osoba zablokowała stronę lub usunęła konto',
  ),
  temporary: refusal(
    500,
    2,
    null,
    'An unexpected error has occurred. Please retry your request later.',
    'chwilowy błąd po stronie Meta, trzeba ponowić',
  ),
  throttled: refusal(403, 4, null, '(#4) Application request limit reached', 'za dużo żądań aplikacji, trzeba zwolnić'),
  throttledCalls: refusal(
    400,
    613,
    null,
    '(#613) Calls to this api have exceeded the rate limit.',
    'za dużo wiadomości, trzeba zwolnić',
  ),
  unknownPath: (path: string) =>
    refusal(400, 2500, null, `Unknown path components: ${path}`, 'nie ma takiego adresu w Graph API'),
  unknownField: (field: string) =>
    refusal(400, 100, null, `(#100) Tried accessing nonexisting field (${field})`, `nie ma pola ${field}`),
} as const;

/** The JSON that Graph answers with. */
export const errorBody = ({ message, type, code, subcode }: GraphRefusal, fbtraceId: string) => ({
  error: { message, type, code, ...(subcode === null ? {} : { error_subcode: subcode }), fbtrace_id: fbtraceId },
});
