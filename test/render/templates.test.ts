import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Event } from '../../src/domain/event.ts';
import { legible } from '../../src/domain/visible.ts';
import type { RenderContext } from '../../src/render/context.ts';
import { textOf } from '../../src/render/marked.ts';
import { telegramHtml } from '../../src/render/telegram-html.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import * as sample from './sample-events.ts';

function html(source: string, event: Event = sample.sms(), context: Partial<RenderContext> = {}): string {
  const { templates, problems } = compileTemplates({ mine: source }, Object.keys(context.captures ?? {}));
  expect(problems).toEqual([]);
  const { body, failed } = templates.render('mine', event, { ...sample.CONTEXT, ...context });
  expect(failed).toBeNull();
  return telegramHtml(body);
}

describe('a template', () => {
  it.each<[string, string]>([
    [
      '{{ sender | bold }} → {{ sim.name | default: port }}: {{ text }}',
      '<b>HSBC</b> → Google Ads: The branch is closed on Monday.',
    ],
    ['{{ gateway }}/{{ port }} {{ rule }} {{ destination }}', 'office/1.02 the rest team'],
    ['{{ time }}', '2026-01-31 11:10:12'],
    ['{{ received_at }}', '2026-01-31 11:10:13'],
    ['{{ time | date: "%d.%m. %H:%M" }}', '31.01. 11:10'],
    ['{{ time | date: "%H:%M", "Asia/Tokyo" }}', '18:10'],
    ['{{ time | bold }}', '<b>2026-01-31 11:10:12</b>'],
    ['{{ sim.tags }}', 'ads, eu'],
    ['{{ sim.tags | join: "+" }}', 'ads+eu'],
    ['{% for tag in sim.tags %}{{ tag | mono }}{% endfor %}', '<code>adseu</code>'],
    ['{{ sender | bold | italic }}', '<b><i>HSBC</i></b>'],
    ['{{ sender | downcase | mono }}', '<code>hsbc</code>'],
    [
      '{{ "open" | link: "https://example.test/?a=1&b=2" }}',
      '<a href="https://example.test/?a=1&amp;b=2">open</a>',
    ],
    ['{{ "https://example.test/x" | link }}', '<a href="https://example.test/x">https://example.test/x</a>'],
    ['{{ "open" | link: "javascript:alert(1)" }}', 'open'],
    ['{{ "open" | link: "tg://user?id=1" }}', 'open'],
    ['{{ nothing | bold | default: "none" }}', 'none'],
    ['{{ text | truncate: 13 }}', 'The branch...'],
    ['{% if sim.tags contains "ads" %}yes{% endif %}', 'yes'],
    ['{% capture x %}{{ sender | bold }}!{% endcapture %}{{ x }}', 'HSBC!'],
    ['{{ sender | bold | upcase }}', 'HSBC'],
    ['<b>{{ sender }}</b>', '&lt;b&gt;HSBC&lt;/b&gt;'],
  ])('%s', (source, expected) => {
    expect(html(source, undefined, { captures: { nothing: '' } })).toBe(expected);
  });

  it('is rendered once more where the machine was busy with something else for long', () => {
    let now = 0;
    let asked = 0;
    const clock = vi
      .spyOn(performance, 'now')
      .mockImplementation(() => (asked++ === 0 ? now : (now = 10_000)));
    onTestFinished(() => {
      clock.mockRestore();
    });
    expect(html('{% for tag in sim.tags %}{{ tag }}{% endfor %}')).toBe('adseu');
    expect(now).toBe(10_000);
  });

  it('shows durations in seconds and what was captured', () => {
    expect(html('{{ duration }} {{ order }}', sample.call(), { captures: { order: '12' } })).toBe('75 12');
  });

  it('shows that its message may not be fresh', () => {
    expect(html('{{ sender }}', undefined, { mark: 'replayed' })).toBe('<i>(replayed)</i>\nHSBC');
  });
});

describe('a hostile value', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('{', '}', '%', '|', '<', 'b', '>', '&', '\uE000', '\u{F0000}', 'bold', ' '),
    }),
  );

  it('stays text, whatever it looks like', () => {
    const { templates } = compileTemplates({ mine: '{{ text }}{{ text | url_decode }}{{ sender | bold }}' });
    fc.assert(
      fc.property(hostile, hostile, (text, sender) => {
        const { body, failed } = templates.render('mine', sample.sms({ text, sender }), sample.CONTEXT);
        if (failed !== null) return failed.includes('mine');
        const styled = body.filter((span) => span.bold ?? span.italic ?? span.mono ?? span.href);
        return textOf(body).startsWith(legible(text)) && textOf(styled) === legible(sender);
      }),
    );
  });
});

describe('a template that fails', () => {
  it.each<[string, string]>([
    [
      '{% for i in (1..999999999) %}{{ i }}{% endfor %}',
      'template mine failed: it makes too much (line 1, column 1)',
    ],
    [
      '{% assign x = text %}{% for i in (1..200) %}{% assign x = x | append: x %}{% endfor %}{{ x }}',
      'template mine failed: it makes too much (line 1, column 45)',
    ],
    ['  {{ smsc | slice: 0, 0 }} ', 'template mine made an empty message'],
  ])('%s gives way to the built-in one', (source, failed) => {
    const { templates } = compileTemplates({ mine: source });
    const built = templates.render(null, sample.sms(), sample.CONTEXT);
    expect(templates.render('mine', sample.sms(), sample.CONTEXT)).toEqual({ body: built.body, failed });
    expect(built.failed).toBeNull();
  });

  it('never quotes the text in its reason', () => {
    const { templates } = compileTemplates({
      mine: '{{ text | date: "%N" | divided_by: 0 }}{{ text | sort: text }}',
    });
    const { failed } = templates.render('mine', sample.sms({ text: 'secret words' }), sample.CONTEXT);
    expect(failed ?? '').not.toContain('secret');
  });
});

describe('problems', () => {
  it.each<[string, string]>([
    ['{{ sender | bolt }}', 'unknown filter "bolt": did you mean "bold"? (line 1, column 1)'],
    ['{{ sendr }}', 'unknown variable "sendr": did you mean "sender"?'],
    ['{{ sim.nmae }}', 'unknown variable "sim.nmae": did you mean "sim.name"?'],
    ['{{ zzzzzzzz }}', 'unknown variable "zzzzzzzz"'],
    ['a\n{% include "x" %}', 'unknown tag "include" (line 2, column 1)'],
    ['{% render "x" %}', 'unknown tag "render" (line 1, column 1)'],
    ['{% fi code %}', 'unknown tag "fi": did you mean "if"? (line 1, column 1)'],
    ['{{ sender', 'output "{{ sender" not closed (line 1, column 1)'],
    ['{% if code %}', 'tag {% if code %} not closed (line 1, column 1)'],
  ])('of %s', (source, message) => {
    expect(compileTemplates({ mine: source }).problems).toEqual([{ path: ['mine'], message }]);
  });

  it('come all at once, and a captured name is none', () => {
    const { problems } = compileTemplates({ a: '{{ x1 }}{{ order }}', b: '{{ x2 | nope }}' }, ['order']);
    expect(problems.map(({ path }) => path[0])).toEqual(['a', 'b']);
  });

  it('of a template too large to be one', () => {
    expect(compileTemplates({ mine: 'x'.repeat(30_000) }).problems).toHaveLength(1);
  });
});

describe('names', () => {
  it('of an own template may take the place of a built-in one', () => {
    const { templates } = compileTemplates({ sms: 'own {{ sender }}' });
    expect(textOf(templates.render(null, sample.sms(), sample.CONTEXT).body)).toBe('own HSBC');
    expect(textOf(templates.render(null, sample.codeSms(), sample.CONTEXT).body)).toMatch(/^482913\n/);
  });

  it("choose the event's own built-in template over the one for codes", () => {
    const { templates } = compileTemplates({});
    expect(textOf(templates.render('sms', sample.codeSms(), sample.CONTEXT).body)).toMatch(
      /^SMS from HSBC\n/,
    );
    expect(textOf(templates.render('code', sample.call(), sample.CONTEXT).body)).toMatch(/^Call from /);
  });

  it('that do not exist are named', () => {
    const { failed } = compileTemplates({}).templates.render('gone', sample.sms(), sample.CONTEXT);
    expect(failed).toBe('there is no template gone');
  });
});

const ROOM = { text: 4_096 };

describe('a digest', () => {
  const events = [
    sample.codeSms(),
    sample.sms({ receivedAt: sample.NOON + 60_000 }),
    sample.sms({
      sender: 'DHL',
      port: '2.01',
      sim: { ...sample.sms().sim, name: null, number: null, iccid: null },
    }),
    sample.call({ answered: false }),
  ];

  it('says who wrote how often, and no code', () => {
    const { body } = compileTemplates({}).templates.digest(events, 'older messages', sample.CONTEXT, ROOM);
    expect(telegramHtml(body)).toBe(
      '<b>4 older messages</b>, 11:10 to 11:11\n' +
        'office/1.02 · Google Ads · +37120000001: SMS from HSBC × 2, call from +447700900123\n' +
        'office/2.01 · LMT: SMS from DHL\n' +
        "With their texts: <code>simwire messages --since 2026-01-31T11:10 --until 2026-01-31T11:12 --rule 'the rest'</code>",
    );
  });

  it('may have a template of its own', () => {
    const source = '{{ count }} {{ title }}:{% for e in events %} {{ e.gateway }}/{{ e.port }}{% endfor %}';
    const { templates, problems } = compileTemplates({ digest: source });
    expect(problems).toEqual([]);
    const { body } = templates.digest(events, 'messages', sample.CONTEXT, ROOM);
    expect(textOf(body)).toBe('4 messages: office/1.02 office/1.02 office/2.01 office/1.02');
  });

  it('counts what there is no room for, and cuts nothing off', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      sample.sms({ port: `${1 + (i % 20)}.01`, sender: `Sender ${i} ${'x'.repeat(i)}` }),
    );
    const { templates } = compileTemplates({});
    for (const text of [4_096, 1_000, 120]) {
      const { body } = templates.digest(many, 'messages', { ...sample.CONTEXT, mark: 'replayed' }, { text });
      const written = textOf(body);
      expect(written.length).toBeLessThanOrEqual(text);
      const counts = [...written.matchAll(/and (\d+) more/g)].map(([, count]) => Number(count));
      const shown = written.match(/SMS from/g)?.length ?? 0;
      expect(shown + counts.reduce((sum, count) => sum + count, 0)).toBe(400);
    }
  });

  it('says what may be repeated', () => {
    const context = { ...sample.CONTEXT, mark: 'possibly repeated' } as const;
    for (const source of [undefined, '{{ count }} of them']) {
      const { templates } = compileTemplates(source === undefined ? {} : { digest: source });
      const { body } = templates.digest(events, 'messages', context, ROOM);
      expect(textOf(body)).toMatch(/^\(possibly repeated\)\n4 /);
    }
  });

  it('stays short whatever comes in', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => sample.sms({ port: `${i % 200}.01` }));
    const { body } = compileTemplates({}).templates.digest(many, 'older messages', sample.CONTEXT, ROOM);
    expect(textOf(body).split('\n')).toHaveLength(63);
    expect(textOf(body)).toMatch(/\nand 3500 more\nWith their texts: simwire messages --since /);
  });
});
