import { expect, it } from 'vitest';
import type { Fault } from '../../../src/domain/fault.ts';
import { isConfirmed, leaveRequests, obeyRequests } from '../../../src/operations/alerts/requests.ts';
import { openScene } from '../scene.ts';

it('waits until a relay has carried out what was asked for', async () => {
  const { context } = await openScene();
  const { store, clock } = context;
  const dismissed: string[] = [];
  const request = { action: 'confirm', gateway: 'office', port: '1.01', condition: 'sim_changed' } as const;
  const asked = leaveRequests([request, { ...request, port: '1.02' }], {
    ...{ documents: store.requests, nextId: await context.ids(), clock },
    relayRuns: () => Promise.resolve(true),
  });
  while ((await store.requests.all()).size < 2) await new Promise((done) => setImmediate(done));
  await obeyRequests(store.requests, {
    dismiss: (gateway) => {
      dismissed.push(gateway);
      return Promise.resolve();
    },
    acknowledge: () => Promise.reject(new Error('nobody asked for it')),
  });
  expect(await asked).toBe(true);
  expect(dismissed).toEqual(['office', 'office']);
  expect((await store.requests.all()).size).toBe(0);
});

it('leaves it for the next relay where none runs', async () => {
  const { context } = await openScene();
  const { store } = context;
  const request = { action: 'confirm', gateway: 'office', port: null, condition: null } as const;
  const nextId = await context.ids();
  const leave = (relayRuns: boolean, clock = context.clock) =>
    leaveRequests([request], {
      ...{ documents: store.requests, nextId, clock },
      relayRuns: () => Promise.resolve(relayRuns),
    });
  expect(await leave(false)).toBe(false);
  let now = 0;
  // One runs, but does nothing.
  expect(await leave(true, () => (now += 10_000))).toBe(false);
  expect([...(await store.requests.all()).values()]).toMatchObject([request, request]);
});

const FAULT: Fault = {
  ...{ gateway: 'office', port: '1.01', condition: 'sim_changed', about: null, phase: 'firing', holds: true },
  ...{ since: 0, changes: [], notified: null, notifiedAt: null, detail: '', memory: null },
  acknowledged: null,
};

it.each([
  [{ port: null, condition: null }, true],
  [{ port: '1.01', condition: 'sim_changed' }, true],
  [{ port: '1.02', condition: null }, false],
  [{ port: null, condition: 'gateway_changed' }, false],
])('takes %j for what a fault is about: %s', (request, is) => {
  expect(isConfirmed(request, FAULT)).toBe(is);
});

it('asks for nothing that an operator cannot confirm', () => {
  expect(isConfirmed({ port: null, condition: null }, { ...FAULT, condition: 'low_signal' })).toBe(false);
});
