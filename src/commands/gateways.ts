import type { Config } from '../config/config.ts';
import { REJECTION_WORDS } from '../domain/rejected.ts';
import { visibleJson } from '../domain/visible.ts';
import { configContext, onStoreAsItIs } from '../operations/context.ts';
import {
  listGateways,
  listRejected,
  NOTHING_REPORTED,
  reportAccess,
  type ShownAccess,
  type ShownGateway,
  type ShownRejected,
} from '../operations/fleet/gateways.ts';
import { localUser } from './terminal/local-user.ts';
import { localTime } from './terminal/moment.ts';
import { requireConfig } from './terminal/read-config.ts';
import { inLine, table } from './terminal/table.ts';
import { EXIT, print, printNote, type ExitCode } from './terminal/terminal.ts';

export interface GatewaysOptions {
  readonly showTokens?: boolean;
  readonly json?: boolean;
}

/**
 * Runs `simwire gateways`: where each gateway reports to, what it has sent and with which token, and who knocked in vain. Needs no store:
 * before the first start it shows the URLs.
 */
export function gateways(
  file: string,
  only: string | undefined,
  { showTokens, json }: GatewaysOptions,
): Promise<ExitCode> {
  const config = requireConfig(file);
  const user = localUser();
  return onStoreAsItIs(config, async (stored) => {
    const context = stored ?? { ...configContext(config), store: NOTHING_REPORTED };
    const input = { gateway: only };
    const found = await listGateways(context, user, input);
    const tokens = showTokens === true ? 'shown' : 'masked';
    const access = new Map(
      (await reportAccess(context, user, { ...input, tokens })).map((one) => [one.name, one]),
    );
    const rejected = await listRejected(context, user, input);
    if (json) {
      const all = found.map((gateway) => ({ ...gateway, ...access.get(gateway.name) }));
      print(visibleJson({ gateways: all, rejected }));
      return EXIT.fine;
    }
    for (const gateway of found) {
      const vain = rejected.filter((one) => one.gateway === gateway.name);
      printGateway(gateway, access.get(gateway.name), vain, config);
    }
    printStrangers(
      rejected.filter((one) => one.gateway === null),
      config,
    );
    if ([...access.values()].some(({ guessed }) => guessed))
      printNote('server.public_url is not set: the URLs have the address at which Simwire listens');
    return EXIT.fine;
  });
}

function printGateway(
  gateway: ShownGateway,
  access: ShownAccess | undefined,
  vain: readonly ShownRejected[],
  config: Config,
): void {
  const rows = [
    ...(access?.tokens ?? []).map((token) => [
      access?.tokens.length === 1 ? 'report URL' : `report URL #${token.number}`,
      `${token.url}  (${lengthOf(token)})`,
    ]),
    ...(gateway.configured ? [] : [['', 'it left the config, and may not report any more']]),
    ['last report', lastOf(gateway, config)],
    ['device', deviceOf(gateway)],
    ['ports', portsOf(gateway)],
    ['has sent', sentBy(access, config)],
    ['never sent', access?.never.join(', ') ?? ''],
    ...(access?.tokens ?? []).map((token) => [`token #${token.number}`, usesOf(token, config)]),
    ...vain.map((one) => ['in vain', describeRejected(one, config)]),
  ].filter(([, value]) => value !== '');
  print(inLine(gateway.name));
  for (const line of table(rows.map((row) => row.map(inLine)))) print(`  ${line}`);
}

type Token = ShownAccess['tokens'][number];

function lengthOf({ length, too_long }: Token): string {
  const warning = too_long ? '; some devices take no more than 64, and a token of 16 is enough' : '';
  return `${length} characters${warning}`;
}

function lastOf({ last_seen, first_seen }: ShownGateway, config: Config): string {
  if (last_seen === null || first_seen === null) return 'never';
  return `${localTime(last_seen, config)}, the first ${localTime(first_seen, config)}`;
}

function deviceOf({ ip, mac, version }: ShownGateway): string {
  const parts = [ip, mac, version === null ? null : `version ${version}`];
  return parts.filter((part) => part !== null).join(', ');
}

function portsOf({ ports: { total, states } }: ShownGateway): string {
  if (total === 0) return '';
  const counts = Object.entries(states).map(([state, count]) => `${count} ${state}`);
  return [`${total}`, counts.join(', ')].filter((part) => part !== '').join(': ');
}

function sentBy(access: ShownAccess | undefined, config: Config): string {
  const reports = access?.reports ?? [];
  return reports.map(({ type, last_at }) => `${type} (${localTime(last_at, config)})`).join(', ');
}

function usesOf({ clients }: Token, config: Config): string {
  if (clients.length === 0) return 'never used';
  return clients
    .map(({ peer, count, last_at }) => `${peer ?? 'unknown'} × ${count}, last ${localTime(last_at, config)}`)
    .join('; ');
}

function describeRejected({ client, kind, count, last_at }: ShownRejected, config: Config): string {
  return `${client ?? 'unknown'}: ${REJECTION_WORDS[kind]} × ${count}, last ${localTime(last_at, config)}`;
}

function printStrangers(strangers: readonly ShownRejected[], config: Config): void {
  if (strangers.length === 0) return;
  print('in vain, without the name of a gateway');
  for (const one of strangers) print(`  ${inLine(describeRejected(one, config))}`);
}
