import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate } from '../../src/config/interpolate.ts';
import { complaints, configOf, load, minimal, machine } from './files.ts';

const somewhere = machine(
  { '/run/secrets/token': 'from a file\n', '/run/two': 'two\nlines\r\n\n', '/run/empty': '\n' },
  { NAME: 'value', EMPTY: '', NESTED: '${NAME}', _X9: 'x' },
);

describe('interpolate', () => {
  it.each([
    ['plain', 'plain'],
    ['${NAME}', 'value'],
    ['a ${NAME} b ${_X9} c', 'a value b x c'],
    ['${NAME:-default}', 'value'],
    ['${NONE:-default}', 'default'],
    ['${EMPTY:-default}', 'default'],
    ['${NONE:-a:-b}', 'a:-b'],
    ['${NONE:-}', null],
    ['${NONE:-}${EMPTY:-}', null],
    ['x${NONE:-}', 'x'],
    ['${NESTED}', '${NAME}'],
    ['$${NAME}', '${NAME}'],
    ['$$${NAME}', '$${NAME}'],
    ['$${', '${'],
    ['$NAME {NAME} $', '$NAME {NAME} $'],
    ['${file:/run/secrets/token}', 'from a file'],
    ['${file:/run/two}', 'two\nlines\r\n'],
  ])('%j gives %j', (written, text) => {
    expect(interpolate(written, somewhere)).toEqual({ ok: true, text });
  });

  it.each([
    ['${NONE}', 'the variable NONE is not set; set it, or write "${NONE:-default}"'],
    ['${EMPTY}', 'the variable EMPTY is not set; set it, or write "${EMPTY:-default}"'],
    [
      '${A} ${B} ${A}',
      'the variable A is not set; set it, or write "${A:-default}"; the variable B is not set; set it, or write "${B:-default}"',
    ],
    ['${file:/none}', 'the file /none cannot be read: no such file (ENOENT)'],
    ['${file:/run/empty}', 'the file /run/empty is empty'],
    ['${NA ME}', '"${NA ME}" names no variable; a literal "${" is written "$${"'],
    ['${}', '"${}" names no variable; a literal "${" is written "$${"'],
    ['a ${NAME', 'a "${" without its "}"; a literal one is written "$${"'],
  ])('%j is refused', (written, message) => {
    expect(interpolate(written, somewhere)).toEqual({ ok: false, message });
  });

  it('gives a value as it is, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(interpolate('${V}', machine({}, { V: value }))).toEqual({ ok: true, text: value });
      }),
    );
  });
});

describe('in a file', () => {
  it('is filled in once, in values and keys, also unquoted in flow maps', () => {
    const yaml = minimal({
      destinations:
        'destinations: { ${NAME}: { type: console, allow_log: ${LOG:-true}, rate: ${RATE:-20/m} } }',
      rules: 'rules: [{ name: "${TEXT}", when: { event: any, text: ["$${TEXT}"] }, send: [${NAME}, ] }]',
    });
    const config = configOf(yaml, { NAME: 'screen', TEXT: '${NAME}, {not} again' });
    expect(config.destinations).toEqual({
      screen: { type: 'console', allow_log: true, rate: { count: 20, per: 60_000 } },
    });
    expect(config.rules[0]).toMatchObject({
      name: '${NAME}, {not} again',
      when: { text: ['${TEXT}'] },
      send: ['screen'],
    });
  });

  it('coerces numbers and booleans', () => {
    const destinations = `destinations:
  screen: { type: telegram, token: "\${T}", chat: "\${CHAT}", topic: "\${TOPIC}", silent: "\${SILENT}", protect: false }`;
    const env = {
      T: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ',
      CHAT: '-1001234567890',
      TOPIC: '7',
      SILENT: 'true',
    };
    expect(configOf(minimal({ destinations }), env).destinations['screen']).toMatchObject({
      chat: -1_001_234_567_890,
      topic: 7,
      silent: true,
      protect: false,
    });
  });

  it('keeps text text, however much it looks like a number', () => {
    const gateways = 'gateways: { office: { token: "${T}" } }';
    expect(configOf(minimal({ gateways }), { T: '0012345678901234' }).gateways['office']?.tokens).toEqual([
      '0012345678901234',
    ]);
  });

  it('leaves an optional key unset, and drops an empty item of a list', () => {
    const more = 'server: { password: "${P:-}", trust_proxy: ["${A:-}", 10.0.0.1] }';
    const { server } = configOf(minimal({ more }));
    expect('password' in server).toBe(false);
    expect(server.trust_proxy).toEqual(['10.0.0.1']);
  });

  it('misses a required key that came out empty', () => {
    const gateways = 'gateways: { office: { token: "${T:-}" } }';
    expect(complaints(load(minimal({ gateways })))).toEqual([
      'c.yaml:1:30: gateways.office.token: is missing',
    ]);
  });

  it('names each unset variable once, and of nothing that follows from it', () => {
    const yaml = minimal({
      gateways: 'gateways: { office: { token: [ "${A}", 0a1b2c3d4e5f6071 ], period: "${B}" } }',
      destinations: 'destinations: { screen: { type: "${C}" } }',
    });
    expect(complaints(load(yaml))).toEqual([
      'c.yaml:1:32: the variable A is not set; set it, or write "${A:-default}"',
      'c.yaml:1:68: the variable B is not set; set it, or write "${B:-default}"',
      'c.yaml:2:33: the variable C is not set; set it, or write "${C:-default}"',
    ]);
  });

  it('takes a secret from a file', () => {
    const gateways = 'gateways: { office: { token: "${file:/run/token}" } }';
    const loaded = load(minimal({ gateways }), {}, { '/run/token': 'q7RkT2mZp9XcVb4N\n' });
    expect(loaded.ok && loaded.config.gateways['office']?.tokens).toEqual(['q7RkT2mZp9XcVb4N']);
  });
});
