import { describe, expect, it } from 'vitest';
import { inspectAlerts } from '../../bench/chaos/cluster/alerts.ts';
import { clusterProblemsOf, type ClusterResult } from '../../bench/chaos/cluster/cluster-verdict.ts';

const message = (id: string, type: string, data: object) => ({
  ...{ id, headers: {}, at: 0 },
  body: { type, timestamp: '2026-03-02T12:00:00Z', data: { ...data } },
});
const locked = (id: string, since: string, state = 'firing') =>
  message(id, 'alert', {
    gateway: 'failing',
    condition: 'locked_by_operator',
    state,
    since,
    ports: ['1.01'],
  });

describe('the inspection of alerts', () => {
  it('counts each delivery of a failure once, and nothing else', () => {
    const messages = [
      message('x', 'sms', { text: '#1#' }),
      locked('a', '12:00'),
      locked('a', '12:00'),
      locked('b', '12:00', 'resolved'),
      locked('c', '12:01'),
    ];
    expect(inspectAlerts(messages)).toEqual({ raised: 2, twice: [] });
  });

  it('finds one that was raised twice', () => {
    const { raised, twice } = inspectAlerts([locked('a', '12:00'), locked('b', '12:00')]);
    expect([raised, twice]).toEqual([2, [expect.stringContaining('"since":"12:00"')]]);
  });
});

describe('the verdict on a run with several instances', () => {
  const sound: ClusterResult = {
    ...{ acknowledged: 3, retries: 1, unanswered: 0, felt: { SIGKILL: { 'instance 1': 2 } } },
    ...{ floods: { Slack: 0 }, left: [], exitCode: 0, crashes: [] },
    destinations: {
      chat: { expected: 3, messages: 3, lost: [], unmarked: [], disordered: [], repeated: 0, ordered: 3 },
    },
    failures: 2,
    alerts: { raised: 2, twice: [] },
    met: { claims: new Map([['a', new Set(['ann'])]]), contested: 1, signedIn: 5, loggedOut: 0 },
  };

  it('has nothing to say about a sound one', () => {
    expect(clusterProblemsOf(sound)).toEqual([]);
  });

  it.each<[string, Partial<ClusterResult>]>([
    ['the relay ended with 1', { exitCode: 1 }],
    ['Slack: 2 requests beyond its limits', { floods: { Slack: 2 } }],
    ['an alert was raised twice: x', { alerts: { raised: 2, twice: ['x'] } }],
    ['3 failures of a port were notified 2 times', { failures: 3 }],
    [
      'a was claimed by ann and bob',
      { met: { ...sound.met, claims: new Map([['a', new Set(['ann', 'bob'])]]) } },
    ],
    ['no code was claimed', { met: { ...sound.met, claims: new Map() } }],
    ['no claim was contested', { met: { ...sound.met, contested: 0 } }],
    ['nobody was seen signed in', { met: { ...sound.met, signedIn: 0 } }],
    ['somebody was logged out, as 1 answers said', { met: { ...sound.met, loggedOut: 1 } }],
  ])('says "%s"', (problem, change) => {
    expect(clusterProblemsOf({ ...sound, ...change })).toEqual([problem]);
  });
});
