/** What anybody on the internet may call without signing in, and why that is safe. A path that is not here needs a session of staff. */
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { FunctionName } from './functions.ts';

export interface OpenDoor {
  readonly to: FunctionName;
  readonly methods: readonly HttpMethod[];
  readonly path: string;
  /** What stands in for a sign-in; kept with the route as the reason that it has none. */
  readonly why: string;
}

const DELETION = '/webhooks/messenger/data-deletion';
const READING = [HttpMethod.GET, HttpMethod.HEAD];

export const OPEN_DOORS: readonly OpenDoor[] = [
  {
    to: 'messenger-webhook',
    methods: [HttpMethod.GET, HttpMethod.POST],
    path: '/webhooks/messenger',
    why: 'Meta signs the body with the app secret; the function checks it over the raw bytes before anything is queued.',
  },
  {
    to: 'data-deletion',
    methods: [HttpMethod.POST],
    path: DELETION,
    why: 'Meta signs the request with the app secret; the function checks it.',
  },
  {
    to: 'data-deletion',
    methods: [HttpMethod.GET],
    path: `${DELETION}/{code}`,
    why: 'The code in the address is the secret; the page says only how far a deletion is.',
  },
  {
    to: 'staff-api',
    methods: [HttpMethod.GET],
    path: '/api/openapi.json',
    why: 'The description of the API is public, like the code.',
  },
  {
    to: 'member-api',
    methods: [HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT],
    path: '/api/member/{proxy+}',
    why: 'People of organisations have no accounts: the function checks the session that a link to their address has opened, on each request.',
  },
  { to: 'public-pages', methods: READING, path: '/wydarzenia', why: 'Events are public.' },
  {
    to: 'public-pages',
    methods: [...READING, HttpMethod.POST],
    path: '/wydarzenia/{proxy+}',
    why: 'Events are public. A form makes a new sign-up, within limits per address, or changes one by its code, digits or link.',
  },
  { to: 'public-pages', methods: READING, path: '/mikrogranty', why: 'What holds of micro-grants is public.' },
  {
    to: 'public-pages',
    methods: [...READING, HttpMethod.POST],
    path: '/mikrogranty/{proxy+}',
    why: 'Results and stories are public. A form tells an idea, within limits per address.',
  },
  {
    to: 'public-pages',
    methods: READING,
    path: '/deklaracja-dostepnosci',
    why: 'The declaration of accessibility is public by law.',
  },
  {
    to: 'public-pages',
    methods: [...READING, HttpMethod.POST],
    path: '/deklaracja-dostepnosci/{proxy+}',
    why: 'A form reports a barrier, within limits per address.',
  },
  { to: 'web-chat', methods: [HttpMethod.GET], path: '/chat/page', why: 'Whether Messenger works for the page is public.' },
  {
    to: 'web-chat',
    methods: [HttpMethod.GET, HttpMethod.POST],
    path: '/chat/messages',
    why: 'The code in the header is the secret: it opens its own conversation and no other; messages of a network are counted.',
  },
  {
    to: 'web-chat',
    methods: [HttpMethod.POST],
    path: '/chat/photos',
    why: 'As above; a link takes one picture of a known type and length, counted as a message is.',
  },
];
