import { expect, it } from 'vitest';
import type { Screen } from '../../../src/channels/deps.ts';
import type { Destination } from '../../../src/config/config.ts';
import type { Principal, Role } from '../../../src/domain/principal.ts';
import { configContext } from '../../../src/operations/context.ts';
import { sendTest } from '../../../src/operations/deliveries/send-test.ts';
import { say } from '../../../src/phrases/phrases.ts';
import { eventsIn, openDeliveries } from '../../support/stores.ts';
import { ADMIN, configOfOffices, openScene } from '../scene.ts';

/** A screen that keeps what is written. */
function keptScreen(): Screen & { text(): string } {
  let kept = '';
  return {
    write: (text, done) => {
      kept += text;
      done();
    },
    text: () => kept,
  };
}

it('sends from here where no relay runs, and says what became of it', async () => {
  const screen = keptScreen();
  const context = { ...configContext(configOfOffices()), relay: null, screen };
  const sent = await sendTest(context, ADMIN, { destination: 'screen', text: 'is anybody there?' });
  expect(sendTest.result.strict().parse(sent)).toEqual({
    ...{ delivered: true, reason: null, advice: null, moved: false, supergroup: null },
  });
  expect(screen.text()).toContain('│ is anybody there?');
  expect(await sendTest(context, ADMIN, { destination: 'other' })).toMatchObject({
    delivered: false,
    reason: 'stdout is not a terminal',
    advice: expect.stringContaining('allow_log') as string,
  });
});

it('leaves it to the relay that runs, and takes back what did not arrive', async () => {
  const { context: relay } = await openScene();
  const { store } = relay;
  // The relay's part: it finds the delivery, and the service refuses it.
  const refuse = async (): Promise<void> => {
    const [waiting] = await openDeliveries(store);
    if (waiting === undefined) return void setImmediate(() => void refuse());
    await store.outbox.settle([{ id: waiting.id, state: 'retrying', attempts: 1, problem: 'refused (403)' }]);
  };
  void refuse();
  const screen = keptScreen();
  expect(await sendTest({ ...relay, relay, screen }, ADMIN, { destination: 'screen' })).toEqual({
    ...{ delivered: false, reason: 'refused (403)', advice: null, moved: false, supergroup: null },
  });
  expect(screen.text()).toBe('');
  expect(await eventsIn(store)).toMatchObject([{ gateway: 'simwire', text: say('test_text') }]);
  expect(await openDeliveries(store)).toEqual([]);
});

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

it.each<[string, Destination]>([
  ['ntfy', { type: 'ntfy', server: 'http://127.0.0.1:9', topic: 'x', proxy: 'none' }],
  ['webhook', { type: 'webhook', url: 'http://127.0.0.1:9/hook', secret: SECRET, proxy: 'none' }],
  [
    'email',
    { type: 'email', server: 'smtp://127.0.0.1:9', from: 'a@b.test', to: ['c@d.test'], proxy: 'none' },
  ],
])(
  'says of every service alike on which host nobody answers, and what to look at: %s',
  async (_, settings) => {
    const config = { ...configOfOffices(), destinations: { there: settings } };
    const context = { ...configContext(config), relay: null, screen: keptScreen() };
    expect(await sendTest(context, ADMIN, { destination: 'there' })).toMatchObject({
      delivered: false,
      reason: 'connection refused (ECONNREFUSED)',
      advice: expect.stringMatching(
        /^Nothing takes connections on 127\.0\.0\.1:9\. Check `(server|url)`/,
      ) as string,
    });
  },
);

it('is for operators, and knows the destinations of their scope', async () => {
  const context = { ...configContext(configOfOffices()), relay: null, screen: keptScreen() };
  const subjects = new Set([1]);
  const scope = {
    ...{ subjects, patterns: [] },
    deliveries: [{ subjects, includes: (name: string) => name === 'screen' }],
  };
  const bob = (role: Role): Principal => ({ id: 'user:bob', grants: [{ role, scope }] });
  expect(await sendTest(context, bob('operator'), { destination: 'screen' })).toMatchObject({
    delivered: true,
  });
  await expect(sendTest(context, bob('viewer'), { destination: 'screen' })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await expect(sendTest(context, bob('operator'), { destination: 'other' })).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no destination "other" in the config; known: screen',
  });
  await expect(sendTest(context, ADMIN, { destination: 'scren' })).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no destination "scren" in the config; did you mean "screen"?',
  });
});
