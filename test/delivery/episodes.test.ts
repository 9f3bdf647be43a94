import { describe, expect, it, onTestFinished } from 'vitest';
import { createEmailChannel } from '../../src/channels/email/email.ts';
import type { AlertedFault, AlertEvent, EventId } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { composeAlert } from '../../src/faults/compose-alert.ts';
import { deps, memory } from '../channels/outgoing.ts';
import { CERTIFICATE } from '../fakes/certificate.ts';
import { SMTP_LOGIN, startFakeSmtp } from '../fakes/smtp.ts';
import { eventsIn } from '../support/stores.ts';
import { ALERT, chat } from './chat-scene.ts';
import { scene, type Scene } from './scene.ts';

/** Plays an episode: 1.01 and 1.02 fail; 1.01 is well while 1.05 fails, too; then these two are well. */
async function playEpisode(s: Scene): Promise<void> {
  const began = s.clock();
  const fault = (
    port: string,
    state: AlertedFault['state'],
    notified: AlertedFault['notified'],
    after: number,
  ) => ({
    ...{ port, state, notified, since: began + after, sim: UNKNOWN_SIM },
    ...{ condition: 'sim_error', about: null, severity: 'warning' as const, detail: '' },
  });
  const say = async (faults: readonly AlertedFault[], repliesTo: EventId | null = null): Promise<void> => {
    const says = composeAlert('sim_error', faults, []);
    const [port = null, ...others] = says.ports;
    const event: AlertEvent = {
      ...ALERT,
      port: others.length === 0 ? port : null,
      ...says,
      faults,
      repliesTo,
    };
    await s.flood([{ event }]);
    await s.advance(MINUTE);
  };
  await say([fault('1.01', 'firing', null, 0), fault('1.02', 'firing', null, 0)]);
  const [first] = await eventsIn(s.store);
  const thread = first?.id ?? null;
  await say(
    [
      fault('1.01', 'resolved', 'firing', 0),
      fault('1.02', 'firing', 'firing', 0),
      fault('1.05', 'firing', null, MINUTE),
    ],
    thread,
  );
  await say([fault('1.02', 'resolved', 'firing', 0), fault('1.05', 'resolved', 'firing', MINUTE)], thread);
}

describe('the end of an episode of alerts', () => {
  it('changes the first message to what became of all that it had named, where the service can edit', async () => {
    const s = await chat();
    await playEpisode(s);
    const [first, second, end] = s.telegram.messages;
    expect(first).toMatchObject({ edits: 1, text: expect.stringContaining('🟢 Resolved') as string });
    expect(first?.text).toContain('office/1.01, 1.02, 1.05\n');
    expect(first?.text).toContain('2 min');
    expect(second).toMatchObject({ edits: 0, replyTo: first?.id });
    expect(end).toMatchObject({ edits: 0, replyTo: first?.id });
    expect(end?.text).toContain('office/1.02, 1.05\n');
  });

  it('is a reply about the last of it only, where the service cannot edit', async () => {
    const smtp = await startFakeSmtp({ secure: false, allowInsecureAuth: true });
    onTestFinished(() => smtp.close());
    const s = await scene({
      team: {
        real: (clock) =>
          createEmailChannel(
            {
              ...{ type: 'email', ...SMTP_LOGIN, server: `smtp://127.0.0.1:${String(smtp.port)}` },
              ...{ from: 'Simwire <simwire@example.test>', to: ['team@example.test'], ca: CERTIFICATE },
            },
            deps({ clock, memory: memory() }),
          ),
      },
    });
    await playEpisode(s);
    const [first = '', second = '', end = '', ...more] = smtp.mails.map(({ text }) => text);
    expect(more).toEqual([]);
    const id = /^Message-ID: (<[^>]+>)/m.exec(first)?.[1] ?? 'none';
    for (const reply of [second, end]) expect(reply).toContain(`In-Reply-To: ${id}`);
    expect(first).toContain('office/1.01');
    expect(end).toContain('office/1.02');
    expect(end).not.toContain('1.01');
  });
});
