import { expect, it } from 'vitest';
import { overviewPage, type OverviewPage } from '../../../src/http/dashboard/overview/overview-page.ts';
import { HOUR, MINUTE, SECOND } from '../../../src/domain/time.ts';
import { laidOut, LOOK } from './pages.ts';

const before = (milliseconds: number): string => new Date(LOOK.now - milliseconds).toISOString();

const NOTHING: OverviewPage = {
  look: LOOK,
  problems: [],
  gateways: { all: 0, down: [], lastSeen: null },
  hours: [],
  destinations: [],
  alerts: [],
  outages: [],
  version: '1.2.3',
  mayOrder: false,
  relays: [{ name: 'a/0', config_differs: false }],
};

it('shows what works and what does not', () => {
  const destination = {
    ...{ name: 'team', type: 'telegram', fallback: null, working: true, failing_since: null },
    ...{ reason: null, advice: null, next_attempt: null, waiting: 1_200, held: 2, dead: 0 },
    oldest: before(38 * SECOND),
  };
  const failing = {
    ...{ name: 'ops', type: 'slack', working: false, failing_since: before(HOUR), dead: 3, waiting: 0 },
    ...{ reason: 'the webhook is revoked', advice: 'make a new one' },
  };
  const page = overviewPage({
    ...NOTHING,
    mayOrder: true,
    problems: ['the disk is full: <free> some space'],
    gateways: { all: 2, down: [{ name: 'lab', lastSeen: null }], lastSeen: before(3 * SECOND) },
    relays: [
      { name: 'a/0', config_differs: false },
      { name: 'b/1', config_differs: true },
    ],
    hours: [
      { at: before(HOUR), sms: 0, codes: 0, p50: null, p95: null },
      { at: before(0), sms: 400, codes: 100, p50: 1, p95: 3 },
    ],
    destinations: [destination, { ...destination, ...failing }],
    alerts: [
      {
        ...{
          id: '00000000001',
          gateway: 'office',
          port: '14.01',
          condition: 'locked_by_operator',
          about: null,
        },
        ...{ state: 'firing', severity: 'critical', since: before(91 * MINUTE), ended_at: null, detail: '' },
        ...{ hidden_by: null, acknowledged: { by: 'user:ana', at: before(MINUTE), comment: null } },
      },
    ],
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('shows that there is nothing yet', () => {
  expect(laidOut(overviewPage(NOTHING))).toMatchSnapshot();
});
