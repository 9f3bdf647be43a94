import { describe, expect, it, onTestFinished } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import type { Delivery, MessageRef } from '../../src/domain/delivery.ts';
import type { AlertEvent, Event } from '../../src/domain/event.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { SERVICES } from '../../src/domain/services.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { textOf } from '../../src/render/marked.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { manualTime, settled } from '../support/manual-time.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { openFile, stored } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { dispatcherOn } from './dispatcher-on.ts';
import { DOWN, KICKED, REFUSED } from './scene.ts';

/** What an attempt comes to. */
type Ending = Outcome | 'exception';

/** A chat that sends, edits and removes, and notes what it is asked for: second, what, message, text's first word. */
async function chat() {
  const time = manualTime();
  const start = time.clock();
  const store = await openFile(`${temporaryFolder()}/chat.db`);
  const nextId = createIds({ clock: time.clock, instance: 0, last: 0 });
  const done: string[] = [];
  const outcomes = { send: [] as Ending[], edit: [] as Ending[], remove: [] as Ending[] };
  let messages = 0;

  function act(kind: keyof typeof outcomes, words: string, message: MessageRef): Promise<Outcome> {
    const outcome = outcomes[kind].shift() ?? { kind: 'delivered', message };
    if (outcome === 'exception') throw new TypeError('a bug');
    const failed = outcome.kind === 'delivered' ? '' : ` ${outcome.kind}`;
    done.push(`${String((time.clock() - start) / SECOND)} ${kind} ${words}${failed}`);
    return Promise.resolve(outcome);
  }

  const channel: Channel = {
    ...{ capabilities: SERVICES.telegram, account: 'bot', chat: 'team', concurrency: 1 },
    limits: [{ scope: 'chat', count: 1, per: SECOND }],
    capacity: { text: 4_096, spans: 100 },
    send: ({ body, replyTo }) => {
      const answers = replyTo ? ` ↳${replyTo.id}` : '';
      const id = String(++messages);
      return act('send', `${id}${answers} ${textOf(body()).split(/[:\n]/)[0] ?? ''}`, { chat: 'team', id });
    },
    edit: (ref, { body }) => act('edit', `${ref.id} ${textOf(body()).split(':')[0] ?? ''}`, ref),
    remove: (ref) => act('remove', ref.id, ref),
    close: () => undefined,
  };
  const dispatcher = await dispatcherOn({
    ...{ store, time, nextId },
    destinations: [{ name: 'team', channel }],
  });
  onTestFinished(async () => {
    await dispatcher.stop();
    await store.close();
  });

  async function arrive(event: Event, plan: Partial<Delivery>): Promise<void> {
    const at = time.clock();
    const made = delivery({ id: nextId(), event: event.id, createdAt: at, due: at, ...plan });
    await store.journal.accept({
      ...{ gateway: 'office', at, keys: [], rejects: [] },
      decide: () => ({ ...NO_CHANGE, events: [stored(event, [made])] }),
    });
    dispatcher.wake();
    await settled();
  }

  return {
    ...time,
    done,
    outcomes,
    /** Sends a fault's message; returns the id by which its end answers to it. */
    alert: async (
      state: AlertEvent['state'],
      repliesTo: number | null = null,
      plan: Partial<Delivery> = {},
    ): Promise<number> => {
      const id = nextId();
      const receivedAt = time.clock();
      await arrive(
        {
          ...{
            event: 'alert',
            id,
            gateway: 'office',
            port: '1.02',
            sim: UNKNOWN_SIM,
            time: null,
            receivedAt,
          },
          ...{ condition: 'locked_by_operator', severity: 'critical', state, ports: ['1.02'] },
          ...{
            since: receivedAt,
            title: 'SIM locked by the operator: 1.02',
            notes: [],
            summary: 'SIM locked by the operator: 1.02',
            repliesTo,
            faults: [],
          },
        },
        { priority: 'high', ...plan },
      );
      return id;
    },
    sms: (plan: Partial<Delivery>) =>
      arrive(sms({ id: nextId(), receivedAt: time.clock(), time: time.clock() }), plan),
  };
}

describe('the end of a fault', () => {
  it('answers to the message that reported it, which then shows the end', async () => {
    const team = await chat();
    const fault = await team.alert('firing');
    await team.advance(10 * SECOND);
    await team.alert('resolved', fault);
    await team.advance(10 * SECOND);
    expect(team.done).toEqual(['0 send 1 🔴 Critical', '10 send 2 ↳1 🟢 Resolved', '11 edit 1 🟢 Resolved']);
  });

  it.each<[string, Outcome]>([
    ['is refused', REFUSED],
    ['does not get through', DOWN],
    ['finds the chat closed', KICKED],
  ])('is sent where the edit %s, and so is the next fault', async (_name, outcome) => {
    const team = await chat();
    team.outcomes.edit.push(outcome);
    await team.alert('resolved', await team.alert('firing'));
    await team.advance(10 * SECOND);
    await team.alert('firing');
    await team.advance(10 * SECOND);
    expect(team.done).toEqual([
      '0 send 1 🔴 Critical',
      '1 send 2 ↳1 🟢 Resolved',
      `2 edit 1 🟢 Resolved ${outcome.kind}`,
      '10 send 3 🔴 Critical',
    ]);
  });

  it('is sent where the edit ends in an exception, and so is the next fault', async () => {
    const team = await chat();
    team.outcomes.edit.push('exception');
    await team.alert('resolved', await team.alert('firing'));
    await team.advance(10 * SECOND);
    await team.alert('firing');
    await team.advance(10 * SECOND);
    expect(team.done).toEqual(['0 send 1 🔴 Critical', '1 send 2 ↳1 🟢 Resolved', '10 send 3 🔴 Critical']);
  });

  it('is shown later where the service asks for a pause', async () => {
    const team = await chat();
    team.outcomes.edit.push({ kind: 'limited', reason: 'too many', retryAfter: 20 * SECOND });
    await team.alert('resolved', await team.alert('firing'));
    await team.advance(MINUTE);
    expect(team.done.slice(2)).toEqual(['2 edit 1 🟢 Resolved limited', '22 edit 1 🟢 Resolved']);
  });

  it('never comes before its beginning, though the latest goes first in the high lane', async () => {
    const team = await chat();
    team.outcomes.send.push(DOWN, DOWN);
    await team.alert('resolved', await team.alert('firing'));
    await team.advance(10 * SECOND);
    expect(team.done.filter((worker) => !worker.endsWith('transient'))).toEqual([
      expect.stringMatching(/^\d+ send 3 🔴 Critical$/) as string,
      expect.stringMatching(/^\d+ send 4 ↳3 🟢 Resolved$/) as string,
      expect.stringMatching(/^\d+ edit 3 🟢 Resolved$/) as string,
    ]);
  });

  it('does not replace a digest that reported the fault batchSize others', async () => {
    const team = await chat();
    const collected = { kind: 'digest', until: team.clock() } as const;
    const fault = await team.alert('firing', null, { collected, priority: 'normal' });
    await team.advance(10 * SECOND);
    await team.alert('resolved', fault);
    await team.advance(10 * SECOND);
    expect(team.done).toEqual(['0 send 1 1 message, 12', '10 send 2 🟢 Resolved']);
  });
});

describe('a message that is to be forgotten', () => {
  it('is deleted when its time has come, and no sooner', async () => {
    const team = await chat();
    await team.sms({ forgetAfter: 10 * MINUTE });
    await team.advance(HOUR);
    expect(team.done).toEqual(['0 send 1 SMS from Acme', '600 remove 1']);
  });

  it('is tried again where the deletion ended in an exception', async () => {
    const team = await chat();
    team.outcomes.remove.push('exception');
    await team.sms({ forgetAfter: 10 * MINUTE });
    await team.advance(HOUR);
    expect(team.done).toEqual(['0 send 1 SMS from Acme', '660 remove 1']);
  });

  it('is tried again where the deletion did not get through, and given up where it is refused', async () => {
    const team = await chat();
    team.outcomes.remove.push(DOWN, REFUSED);
    await team.sms({ forgetAfter: 10 * MINUTE });
    await team.advance(HOUR);
    expect(team.done.slice(1)).toEqual(['600 remove 1 transient', '660 remove 1 refused']);
  });
});
