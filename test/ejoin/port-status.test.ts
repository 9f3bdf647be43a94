import { expect, it } from 'vitest';
import { receive } from './bodies.ts';

it('is a change of its port', () => {
  expect(receive({ type: 'port-status', port: '1.02', seq: 1, st: 11 })).toEqual({
    observations: [{ kind: 'port', source: 'change', reading: { port: '1.02', state: 'card_detected' } }],
    rejects: [],
    usable: true,
  });
});

it.each([{}, { port: '' }, { port: 'x' }, { port: null }, { port: [] }, { port: '1.02.03' }])(
  'without a readable port it is of no use: %j',
  (fields) => {
    const body = JSON.stringify({ type: 'port-status', ...fields });
    expect(receive(body)).toEqual({
      observations: [],
      rejects: [{ raw: body, reason: 'a report with no readable port' }],
      usable: false,
    });
  },
);

it('reads names of fields with capitals, as the tables of the document have them', () => {
  expect(receive({ type: 'port-status', Port: '1.02', st: 3, Bal: '0.50' }).observations).toEqual([
    { kind: 'port', source: 'change', reading: { port: '1.02', state: 'registered', balance: 0.5 } },
  ]);
});
