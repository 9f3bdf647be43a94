import { expect, it } from 'vitest';
import { splitHeaderBlock } from '../../src/ejoin/header-block.ts';
import { HEADER } from './bodies.ts';

it('takes the known lines off and leaves the text exactly as it came', () => {
  expect(splitHeaderBlock(`${HEADER} two\r\nlines \r\n`)).toEqual({
    header: {
      sender: '37120000101',
      recipient: '37129990002',
      smsc: '37129999100',
      stamp: { time: Date.UTC(2026, 0, 31, 9, 10, 12), said: Date.UTC(2026, 0, 31, 9, 10, 12) },
    },
    text: ' two\r\nlines \r\n',
  });
});

it.each([
  ['line feeds alone', 'Sender: A\nSMSC: 1\n\nhello', 'hello'],
  ['a slot line', 'Sender: A\r\nSlot: 1.02\r\n\r\nhello', 'hello'],
  ['one line and a blank one', 'Sender: A\r\n\r\nhello', 'hello'],
  ['only up to the first blank line', 'Sender: A\nSMSC: 1\n\nSCTS: 5\n\nhello', 'SCTS: 5\n\nhello'],
  ['a text like a header', 'Sender: A\nSMSC: 1\n\nCode: 5\nSender: me', 'Code: 5\nSender: me'],
  ['unknown lines are text', 'Sender: A\nSMSC: 1\nCode: 5\n\nhello', 'Code: 5\n\nhello'],
  ['no blank line', 'Sender: A\r\nSMSC: 1\r\nhello', 'hello'],
  ['an empty text', 'Sender: A\r\nSMSC: 1\r\n\r\n', ''],
  ['a header that is cut off', 'Sender: A\r\nSMSC: 1', ''],
  ['a text that begins with a blank line', 'Sender: A\n\n\nhello', '\nhello'],
])('strips a header with %s', (_, content, text) => {
  const parts = splitHeaderBlock(content);
  expect(parts.text).toBe(text);
  expect(parts.header?.sender).toBe('A');
});

it.each([
  ['nothing', ''],
  ['plain text', 'Your code is 5'],
  ['lines like a header', 'Code: 5\r\n\r\nhello'],
  ['a known line further down', 'hello\nSender: A\nSMSC: 1\n\n'],
  ['a blank line first', '\nSender: A\nSMSC: 1\n\nhello'],
  ['one known line right before its text', 'Sender: Anna\nsends love'],
  ['another spelling', 'sender: A\nsmsc: 1\n\nhello'],
])('finds no header in %s', (_, content) => {
  expect(splitHeaderBlock(content)).toEqual({ header: null, text: content });
});

it('has no recipient where only the port is named', () => {
  expect(splitHeaderBlock('Sender: A\nReceiver: "1.02"\n\n').header?.recipient).toBeNull();
});
