import { describe, expect, it } from 'vitest';
import { complaints, load, minimal } from '../files.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const swapped = (text: string): Buffer => utf16(text).swap16();

describe('a file in another encoding', () => {
  it.each<[string, Uint8Array, string[]]>([
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(minimal())]),
      ['1:1: the file is UTF-16; save the file as UTF-8'],
    ],
    ['UTF-16 without its mark', utf16(minimal()), ['1:1: the file is UTF-16; save the file as UTF-8']],
    [
      'UTF-16 of the other byte order',
      Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(minimal())]),
      ['1:1: the file is UTF-16; save the file as UTF-8'],
    ],
    [
      'UTF-16 of the other byte order without its mark',
      swapped(minimal()),
      ['1:1: the file is UTF-16; save the file as UTF-8'],
    ],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), ['1:1: the file is UTF-32; save the file as UTF-8']],
    [
      'Windows-1252',
      bytes('# Büro\ntime_zone: x # B', [0xfc], 'ro\n'),
      ['2:17: the byte 0xFC ("ü" in Windows-1252) is not UTF-8; save the file as UTF-8'],
    ],
    [
      'a character that is cut',
      bytes('# \ufffd is a character, ', [0xc3], ' is half of one'),
      ['1:21: the byte 0xC3 ("Ã" in Windows-1252) is not UTF-8; save the file as UTF-8'],
    ],
    ['none', bytes('# x\n', [0x80]), ['2:1: the byte 0x80 is not UTF-8; save the file as UTF-8']],
    ['bytes of a program', bytes('\u007fELF\nxx', [0, 1]), ['2:3: a byte of zero: is this a text file?']],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], minimal()), []],
  ])('%s', (_, file, lines) => {
    expect(complaints(load(file))).toEqual(lines.map((line) => `c.yaml:${line}`));
  });

  it('that `${file:…}` names: a secret that a shell wrote', () => {
    const yaml = minimal({ gateways: 'gateways: { office: { token: "${file:/secret}" } }' });
    const loaded = load(
      yaml,
      {},
      { '/secret': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('0a1b2c3d')]) },
    );
    expect(complaints(loaded)).toEqual(['c.yaml:1:30: /secret: the file is UTF-16; save the file as UTF-8']);
    const marked = load(yaml, {}, { '/secret': bytes([0xef, 0xbb, 0xbf], '0a1b2c3d4e5f6071\r\n') });
    expect(complaints(marked)).toEqual([]);
  });
});
