import { expect, it } from 'vitest';
import { readReport } from '../../src/engine/read-report.ts';
import { OTHER_TOKEN, stubDependencies, TOKEN } from './dependencies.ts';
import { smsReport } from './reports.ts';
import { head, running, wire } from './running.ts';

const TEXT = 'Baltica code 730264 for Ilze';

it('leaves no token and no text in the log or the metrics, whatever goes wrong', async () => {
  let now = 0;
  let failing = false;
  const dependencies = stubDependencies({
    clock: () => (now += 61_000),
    access: {
      gateways: {
        office: { tokens: [TOKEN], allow: [] },
        depot: { tokens: [OTHER_TOKEN], allow: ['192.0.2.1'] },
      },
    },
    accept: (gateway, body, envelope) => {
      if (failing) throw new Error(`no place for ${body.toString()} of ${gateway} with ${TOKEN}`);
      const { usable, rejects } = readReport(body, envelope);
      const unusable = usable ? {} : { unusable: rejects[0]?.reason ?? '' };
      return Promise.resolve({ stored: 1, quarantined: 0, ...unusable });
    },
    ready: () => {
      if (failing) throw new Error(`not ready: ${TOKEN}`);
      return { ready: true, reasons: [] };
    },
  });
  const { url, port } = await running(dependencies);
  const report = smsReport(TEXT);
  const paths = [
    `/report/office/${TOKEN}`,
    `/report/office/${OTHER_TOKEN}`,
    `/report/depot/${OTHER_TOKEN}`,
    `/report/${TOKEN}/office`,
    `/report/${TOKEN}`,
    `/${TOKEN}`,
    `/report/office/${TOKEN}/${TOKEN}?sender=${TOKEN}`,
    `/report/office/${TOKEN}%`,
    `/?token=${TOKEN}`,
  ];
  for (failing of [false, true]) {
    for (const path of paths) {
      for (const body of [report, TEXT, `{"type":"${TEXT}"`, report.padEnd(70_000)]) {
        await (await fetch(url + path, { method: 'POST', body, headers: { 'X-Token': TOKEN } })).text();
      }
      await (await fetch(url + path)).text();
    }
  }
  for (const bytes of [
    `POST /report/office/${TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: ${TOKEN}\r\n\r\n${TEXT}`,
    `${head(`/report/office/${TOKEN}`, { 'Transfer-Encoding': 'chunked' })}${TEXT}\r\n`,
    `${TOKEN} ${TEXT}\r\n\r\n`,
  ]) {
    const line = await wire(port);
    line.write(bytes);
    await line.closed();
  }

  const refusals = new Set(
    dependencies.lines().flatMap(({ refusal }) => (typeof refusal === 'string' ? [refusal] : [])),
  );
  expect([...refusals].sort()).toEqual([
    'address_not_allowed',
    'malformed',
    'no_such_path',
    'not_a_post',
    'too_large',
    'unavailable',
    'undecodable',
    'wrong_token',
  ]);
  const shown = dependencies.logged() + (await dependencies.metrics.exposition()).text;
  for (const secret of [TOKEN, OTHER_TOKEN, TEXT, '730264', Buffer.from(TEXT).toString('base64')]) {
    expect(shown).not.toContain(secret);
  }
});
