import { expect, it, onTestFinished } from 'vitest';
import type { FastPath } from '../../src/delivery/fast-path.ts';
import { createPolicy } from '../../src/operations/policy.ts';
import type { Intake as Committed, Receipt } from '../../src/store/contract/journal.ts';
import { configOf, minimal } from '../config/files.ts';
import { base64, bytesOf, ENVELOPE, recvSms, smsRow } from '../ejoin/bodies.ts';
import { intakeOver } from '../support/intake.ts';
import { manualTime } from '../support/manual-time.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { POSTED } from '../support/wire.ts';

it('refuses a report whose commit cannot be confirmed, sends what it stored all the same, and recognises it when it comes again', async () => {
  const store = await openFile(`${temporaryFolder()}/held.db`);
  onTestFinished(() => store.close());
  const confirmed = Promise.withResolvers<undefined>();
  const stored = Promise.withResolvers<undefined>();
  const sent: string[] = [];
  const time = manualTime();
  const policy = createPolicy(configOf(minimal({})));
  const accept = async (committed: Committed): Promise<Receipt> => {
    const receipt = await store.journal.accept(committed);
    stored.resolve(undefined);
    await confirmed.promise;
    return receipt;
  };
  const fastPath: FastPath = {
    claim: () => null,
    cancel: () => sent.push('cancelled'),
    go: () => {
      sent.push('sent');
      return new Set();
    },
  };
  const intake = await intakeOver({ ...store, journal: { ...store.journal, accept } }, policy, time, {
    fastPath: () => fastPath,
  });
  onTestFinished(() => {
    intake.stop();
  });
  const report = (): ReturnType<typeof intake.report> =>
    intake.report('office', bytesOf(recvSms(smsRow(base64('Your code is 482913')))), ENVELOPE, POSTED);

  const answer = report();
  await stored.promise;
  intake.refuseWaiting("the store's database was moved or removed");
  expect(await answer).toEqual({ unavailable: "the store's database was moved or removed", retryAfter: 5 });
  expect(sent).toEqual([]);
  confirmed.resolve(undefined);
  expect(await report()).toEqual({ stored: 0, quarantined: 0 });
  expect(sent).toEqual(['sent', 'sent']);
});
