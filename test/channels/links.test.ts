import { describe, expect, it } from 'vitest';
import { preview } from '../../src/channels/preview.ts';
import { single } from '../../src/delivery/batch.ts';
import { compose } from '../../src/delivery/compose.ts';
import type { Event } from '../../src/domain/event.ts';
import { extendEnd } from '../../src/faults/restate-alert.ts';
import { SERVICES, type ServiceName } from '../../src/domain/services.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import { delivery } from '../support/sample-events.ts';
import * as sample from '../render/sample-events.ts';

/** Services whose messages people read as they are sent. */
const READ = (Object.keys(SERVICES) as ServiceName[]).filter((name) => name !== 'webhook');

/** Writes the message of an event as a service would be sent it. */
function written(service: ServiceName, event: Event, pages: string | null = 'https://sms.example'): string {
  const { templates } = compileTemplates({});
  const composer = { templates, timeZone: 'Europe/Riga', pages, extendEnd, failed: () => undefined };
  const batch = single({ delivery: delivery({ event: event.id }), event, replyTo: null });
  return preview(service, compose(composer, batch, sample.CONTEXT.now));
}

describe.each(READ)('on %s', (service) => {
  it('an alert leads to its page', () => {
    expect(`\n${written(service, sample.alert())}\n`).toMatchSnapshot();
    expect(written(service, sample.alert(), null)).not.toMatch(/Open page|http/);
  });
});

describe.each(READ.filter((name) => name !== 'console'))('on %s', (service) => {
  it('a text that had to be cut leads to the page that has all of it, by an address without its code', () => {
    const text = `Your code is 482913. ${'<b>More</b> to read. '.repeat(10_000)}`;
    const long = written(service, { ...sample.codeSms(), text });
    expect(long).toMatch(/characters\\*\)/);
    expect(long).toContain('Open page');
    const [address] = /https:\/\/sms\.example[\w/-]*/.exec(long) ?? [];
    expect(address).toMatch(/^https:\/\/sms\.example\/messages\/[0-9A-Z]{11}$/);
    expect(written(service, sample.codeSms())).not.toContain('Open page');
    expect(written(service, { ...sample.codeSms(), text }, null)).not.toMatch(/Open page|sms\.example/);
  });
});
