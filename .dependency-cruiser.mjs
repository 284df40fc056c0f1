/** The dependency rule of docs/architecture.md: who may import whom. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule('no-circular', 'Circular imports hide the order of things.', {}, { circular: true }),
    rule('no-unresolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: '^(#|aws-lambda$)' }),
    rule(
      'decisions-are-pure',
      'shared/<part> models and decisions know types, the city profile and each other, never the table, the cloud or the clock.',
      {
        path: '^shared/(?!platform|attachments)[^/]+/',
        pathNot: '(store|consumer|load|current)[^/]*\\.ts$|^shared/sending/(mail|sms)\\.ts$',
      },
      {
        path: '^(node:|fs|node_modules/(@aws|botbuilder|@middy|sharp))|^shared/platform/(table|write-set|queue|outbox|clients|logging|secrets)|^(functions|bot|infra|local|web)/',
      },
    ),
    rule(
      'shared-below-all',
      'shared is the ground floor.',
      { path: '^shared/' },
      { path: '^(functions|bot|infra|local|web|test|bench)/' },
    ),
    rule(
      'bot-knows-domain-only',
      'Flows, engine, phrases and understanding are pure: domain types and the city profile only.',
      { path: '^bot/(engine|flows|phrases|understanding)/', pathNot: '(command|load)\\.ts$' },
      {
        path: '^(functions|infra|local|web)/|^shared/.*store|^shared/platform/(table|write-set|queue|outbox|clients|secrets)|^node_modules/(@aws|botbuilder|@middy)',
      },
    ),
    rule(
      'bot-framework-in-channels',
      'The Bot Framework SDK appears only in bot/channels.',
      { pathNot: '^bot/channels/' },
      { path: '^node_modules/bot(builder|framework)' },
    ),
    rule(
      'infra-imports-names',
      'infra imports names, the city profile and the builder of pages only.',
      { path: '^infra/' },
      { path: '^(functions|bot|local)/|^web/(?!build\\.ts)|^shared/(?!platform/config|city/)' },
    ),
    rule(
      'web-imports-models',
      'web imports models only.',
      { path: '^web/' },
      { path: '^(functions|bot|infra|local)/|^shared/.*(store|consumer)|^shared/platform/(?!config)' },
    ),
    rule(
      'nobody-imports-functions',
      'Functions are entry points.',
      { pathNot: '^(functions|test|bench)/' },
      { path: '^functions/' },
    ),
    rule(
      'nobody-imports-local',
      'What is only for the local run stays in local/.',
      { pathNot: '^(local|test|bench)/' },
      { path: '^local/' },
    ),
    rule('nobody-imports-tests', 'Tests and benchmarks are leaves.', { pathNot: '^(test|bench)/' }, { path: '^(test|bench)/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cdk\\.out|dist|\\.local|bench/stock-bot)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
