import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it, onTestFinished, vi } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { createPolicy } from '../../src/operations/policy.ts';
import { configOf, minimal } from '../config/files.ts';
import { base64, bytesOf, ENVELOPE, recvSms, smsRow } from '../ejoin/bodies.ts';
import { intakeOver } from '../support/intake.ts';
import { manualTime } from '../support/manual-time.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { POSTED } from '../support/wire.ts';

/** A gateway whose clock is not set. */
const REPORT = recvSms(smsRow(base64('Your code is 482913'), { time: 35, sender: '37120000909' }));

/** The way into a store, from the present on, and what it logs. */
async function scene() {
  const folder = temporaryFolder();
  const path = join(folder, 'simwire.db');
  const config = join(folder, 'simwire.yaml');
  writeFileSync(config, minimal({ more: `store: sqlite:${path}` }));
  const store = await openFile(path);
  const time = manualTime(Date.now());
  const log: string[] = [];
  const metrics = createMetrics('1.2.3');
  const policy = createPolicy(configOf(minimal({ more: `store: sqlite:${path}` })));
  const runtime = {
    ...{ clock: time.clock, alarm: time.alarm, random: () => 0, screen: process.stdout },
    log: pino({ level: 'debug', base: null }, { write: (line) => log.push(line) }),
  };
  const intake = await intakeOver(store, policy, time, { runtime, metrics });
  onTestFinished(async () => {
    intake.stop();
    await store.close();
  });
  return {
    folder,
    config,
    time,
    log,
    metrics,
    report: (body: unknown) => intake.report('office', bytesOf(body), ENVELOPE, POSTED),
  };
}

it('a repeat is counted and logged with ids only, and is no repeat after 10 minutes', async () => {
  const { report, time, log, metrics } = await scene();
  expect(await report(REPORT)).toEqual({ stored: 1, quarantined: 0 });
  expect(log).toEqual([]);
  expect(await report(REPORT)).toEqual({ stored: 0, quarantined: 0 });
  await time.advance(10 * MINUTE + 1);
  expect(await report(REPORT)).toEqual({ stored: 1, quarantined: 0 });
  const { text } = await metrics.exposition();
  expect(text).toContain('\nsimwire_repeats_total{gateway="office",event="sms"} 1\n');
  expect(log.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      ...{ level: 20, time: expect.any(Number) as number, gateway: 'office', event: 'sms' },
      ...{
        repeats: expect.stringMatching(/^\w{11}$/) as string,
        msg: 'the same came before: it is not stored again',
      },
    },
  ]);
});

it('explain says of a report what came before', async () => {
  const { folder, config, report } = await scene();
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(REPORT));
  const explained = async (): Promise<unknown[]> => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      await explain(config, { report: file, json: true });
      await explain(config, { report: file });
      return out.mock.calls.map(([text]) => String(text));
    } finally {
      out.mockRestore();
    }
  };
  const before = await explained();
  expect(JSON.parse(String(before[0]))).toMatchObject([{ repeats: null, again: 0 }]);
  expect(before[1]).not.toContain('came before');
  await report(REPORT);
  const after = await explained();
  expect(JSON.parse(String(after[0]))).toMatchObject([
    { repeats: expect.stringMatching(/^\w{11}$/) as string, again: 0 },
  ]);
  expect(after[1]).toMatch(
    /^sms from office\/1\.02\ncame before: stored as event \w{11}, and would not be stored/,
  );
});
