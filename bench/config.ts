/** Token of the gateway `office`. */
export const TOKEN = 'bench-gateway-token-0001';
const SECRET = 'whsec_c2ltd2lyZS1iZW5jaC1zZWNyZXQtMDEyMzQ1Njc4';
/** How many rules a measured relay has. */
export const RULES = 100;

/** Configuration of a measured relay. */
export interface BenchConfig {
  /** Where its webhook destination delivers to. */
  readonly sink: string;
  /** The last of the rules takes every event; else no rule takes any. */
  readonly delivers: boolean;
}

/** Makes a config with 100 rules of the kinds that grown configs have; JSON is YAML. */
export function benchConfig({ sink, delivers }: BenchConfig, store: string): object {
  const rules = Array.from({ length: RULES - 1 }, (_, i) => ({
    name: `rule ${i}`,
    when: whenOf(i),
    send: ['flows'],
  }));
  const last = { name: 'all', when: delivers ? { event: 'any' } : { sender: ['nobody'] }, send: ['flows'] };
  return {
    server: { listen: '127.0.0.1:0' },
    store: `sqlite:${store}`,
    time_zone: 'UTC',
    gateways: { office: { token: TOKEN } },
    destinations: { flows: { type: 'webhook', url: sink, secret: SECRET } },
    rules: [...rules, last],
  };
}

function whenOf(i: number): object {
  const forms = [
    { code: true, sender: [`Firm${i}*`] },
    { text: [`promo ${i}`, `/\\bloan${i}\\b/i`], not: { sender: ['Bank*'] } },
    { port: [`${101 + (i % 32)}`], time: { days: 'mon-fri', from: '18:00', to: '08:00' } },
    { event: 'alert', severity: ['critical'], port: [`office/${i + 1}`] },
    { any: [{ sender: [`Brand${i}`] }, { text: [`/brand${i}\\.example/`] }] },
  ];
  return forms[i % forms.length] ?? {};
}
