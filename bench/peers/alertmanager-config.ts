import { RULES } from '../config.ts';

/** Whether alerts are routed as the relay's rules route SMS, or all go straight to the receiver. */
export type Routing = 'routes for 100 rules' | 'no routes';

/**
 * Makes the config of a webhook receiver, behind a tree of routes for the relay's rules or alone. JSON is YAML.
 *
 * Set for rate: each alert is a group of its own and is notified at once, and no group is looked at a second time (a short
 * `group_interval` would only have it wake up for each of the groups again and again).
 */
export function alertmanagerConfig(sink: string, routing: Routing): object {
  const routes =
    routing === 'no routes' ? [] : Array.from({ length: RULES - 1 }, (_, i) => routesOf(i)).flat();
  return {
    route: {
      receiver: 'flows',
      group_by: ['...'],
      group_wait: '0s',
      group_interval: '24h',
      repeat_interval: '24h',
      routes: routes.map((matchers) => ({ matchers })),
    },
    receivers: [{ name: 'flows', webhook_configs: [{ url: sink, send_resolved: false }] }],
  };
}

/** Makes the matchers for a rule, of the relay's kinds as far as labels go. Matchers all have to hold: an `any` is two routes. */
function routesOf(i: number): readonly (readonly string[])[] {
  const forms = [
    [[`sender=~"Firm${i}.*"`, 'text=~".*\\\\b[0-9]{4,8}\\\\b.*"']],
    [['sender!~"Bank.*"', `text=~"(?i:.*(promo ${i}|\\\\bloan${i}\\\\b).*)"`]],
    [[`port=~"${101 + (i % 32)}\\\\..*"`]],
    [['alertname="alert"', 'severity="critical"', `port="${i + 1}"`]],
    [[`sender="Brand${i}"`], [`text=~"(?i:.*brand${i}\\\\.example/.*)"`]],
  ];
  return forms[i % forms.length] ?? [];
}
