import { expect, it } from 'vitest';
import { listPorts } from '../../src/operations/ports.ts';
import { sms } from '../support/sample-events.ts';
import { stored } from '../support/stores.ts';
import { ADMIN, devStatus, openScene } from './scene.ts';

it('lists the ports of the scope with their SIMs, in the shape that it promises', async () => {
  const { accept, context, report, only } = await openScene();
  await report('office', devStatus('10.01', 3, '8937100000000000004'));
  await report('office', devStatus('1.01', 0, ''));
  await report('depot', devStatus('1.03', 3, '8937100000000000001'));
  const all = await listPorts(context, ADMIN, {});
  expect(listPorts.result.parse(all)).toEqual(all);
  expect(all.map(({ gateway, port, state, sim }) => [gateway, port, state, sim.name])).toEqual([
    ['depot', '1.03', 'registered', 'Pinned'],
    ['office', '1.01', 'no_sim', 'Bank'],
    ['office', '10.01', 'registered', null],
  ]);
  expect(await listPorts(context, ADMIN, { gateway: 'office', state: 'registered' })).toEqual([all[2]]);

  // A scope is made of what has been seen to happen.
  await accept([stored(sms({ id: 1, gateway: 'depot', port: '1.03' }))]);
  const monitor = await only('depot', 'monitor');
  expect(await listPorts(context, monitor, {})).toEqual([all[0]]);
  await expect(listPorts(context, monitor, { gateway: 'office' })).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no gateway "office"; known: depot',
  });
});
