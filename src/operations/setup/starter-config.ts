/** Services that a first config can be made for; the others need no more than a few lines in it. */
export const STARTER_SERVICES = ['telegram', 'slack', 'discord', 'ntfy', 'console'] as const;
export type StarterService = (typeof STARTER_SERVICES)[number];

/** The variable that holds a service's secret; null: it has none. */
export const SECRET_OF = {
  telegram: 'TELEGRAM_TOKEN',
  slack: 'SLACK_WEBHOOK_URL',
  discord: 'DISCORD_WEBHOOK_URL',
  ntfy: null,
  console: null,
} as const satisfies Readonly<Record<StarterService, string | null>>;

/** The name of the only destination. */
export const STARTER_DESTINATION = 'team';

/** Contents of a first config. */
export interface Starter {
  readonly service: StarterService;
  /** Telegram: the chat. ntfy: the topic. */
  readonly chat: string | null;
  /** Telegram: the topic of the chat. */
  readonly topic: number | null;
  /** Telegram: a Bot API server of one's own. */
  readonly apiRoot: string | null;
  readonly gateway: string;
  /** The gateway's IP address or network; null: it may report from anywhere. */
  readonly address: string | null;
  /** The address under which the gateway reaches Simwire, without a path. */
  readonly publicUrl: string;
  /** Host and port to listen on. */
  readonly listen: string;
}

/** Returns the name of the variable that holds a gateway's token: `OFFICE_TOKEN`. */
export function tokenVariable(gateway: string): string {
  const name = `${gateway.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_TOKEN`;
  const taken: readonly (string | null)[] = Object.values(SECRET_OF);
  return /^\d/.test(name) || taken.includes(name) ? `GATEWAY_${name}` : name;
}

/** Renders a first config, with comments. */
export function renderConfig(starter: Starter): string {
  const { gateway, address, publicUrl, listen } = starter;
  const allow =
    address === null
      ? '    # allow: [192.168.1.44, 127.0.0.1]   # the addresses from which it may report; without it: any'
      : `    # The addresses from which it may report. The second is this machine, for \`simwire simulate\`.\n    allow: [${[...new Set([address, '127.0.0.1'])].map(quote).join(', ')}]`;
  return `# Made by \`simwire init\`. \`simwire check\` reports everything that is wrong with this file, and runs the tests at its end.
# Every key is described in docs/configuration.md, or by \`simwire schema --reference\`. Saving it takes it over.
#
# \${NAME} comes from the environment, or from the file .env beside this one, which holds the secrets.

server:
  listen: \${SIMWIRE_LISTEN:-${listen}}
  public_url: ${quote(publicUrl)} # the address that gateways reach

store: sqlite:\${SIMWIRE_DATA:-data}/simwire.db # relative to the folder in which Simwire is started
retention: 30d
# time_zone: Europe/Riga # the default is the system's
# backup: { every: 24h, keep: 7, to: /mnt/backups } # the folder must be there

gateways:
  ${gateway}:
    # It reports to ${publicUrl}/report/${gateway}/ and the token.
    token: \${${tokenVariable(gateway)}}
${allow}
    # sims: # names and tags, by port or by the card's ICCID
    #   '1.01': { name: Google Ads, number: '+37120000001', tags: [ads] }

destinations:
  ${STARTER_DESTINATION}:
${destinationLines(starter)
  .map((line) => `    ${line}\n`)
  .join('')}
rules:
  # From top to bottom; the first rule that matches ends it.
  - name: one-time codes
    when: { code: true }
    send: [${STARTER_DESTINATION}]
    expires: 10m # what comes later goes into a silent digest

  - name: alerts # faults of SIMs, ports, the gateway and Simwire itself
    when: { event: alert }
    send: [${STARTER_DESTINATION}]

  - name: every other SMS
    send: [${STARTER_DESTINATION}]

tests:
  - name: a code is found
    given: { gateway: ${quote(gateway)}, port: '1.01', sender: Example, text: Your code is 123456 }
    expect: { rule: one-time codes, send: [${STARTER_DESTINATION}], code: '123456' }
  - name: a greeting is no code
    given: { gateway: ${quote(gateway)}, port: '1.01', sender: '+37120000002', text: See you tomorrow }
    expect: { rule: every other SMS, send: [${STARTER_DESTINATION}], code: null }
`;
}

function destinationLines({ service, chat, topic, apiRoot }: Starter): string[] {
  switch (service) {
    case 'telegram':
      return [
        'type: telegram',
        'token: ${TELEGRAM_TOKEN}',
        `chat: ${chat === null || /^-?\d+$/.test(chat) ? String(chat) : quote(chat)} # \`simwire telegram chats\` lists them`,
        ...(topic === null ? [] : [`topic: ${topic}`]),
        ...(apiRoot === null ? [] : [`api_root: ${quote(apiRoot)}`]),
      ];
    case 'slack':
    case 'discord':
      return [`type: ${service}`, `webhook_url: \${${SECRET_OF[service]}}`];
    case 'ntfy':
      return ['type: ntfy', `topic: ${quote(chat ?? '')} # whoever knows it can read along`];
    case 'console':
      return ['type: console', 'allow_log: true # texts and codes then also stand in the log of a service'];
    default:
      return service satisfies never;
  }
}

/** Renders the file with the secrets. */
export function renderSecrets(secrets: Readonly<Record<string, string>>): string {
  const lines = Object.entries(secrets).map(([name, value]) => `${name}='${value}'\n`);
  return `# The secrets of the config beside this file; variables of the environment go before them.\n${lines.join('')}`;
}

/** Quotes a value where YAML would need that, or might. */
function quote(value: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}
