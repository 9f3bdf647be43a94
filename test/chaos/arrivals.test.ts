import { describe, expect, it } from 'vitest';
import { arrivalOf, arrivalsAt, arrivalsOn } from '../../bench/chaos/arrivals.ts';

const MARK = '(possibly repeated)';

describe('what arrived', () => {
  it('is read from a message with one SMS, and its mark', () => {
    expect(arrivalOf('SMS from Merchant\noffice/1.01\n\n#12# Your parcel leaves')).toEqual([
      { number: 12, marked: false },
    ]);
    expect(arrivalOf(`SMS from Merchant\n${MARK}\n\n#12# Your parcel leaves`)).toEqual([
      { number: 12, marked: true },
    ]);
  });

  it('is read from a message with many, each with a mark of its own', () => {
    const text = `Merchant\noffice/1.01\n#3# Your\n\nMerchant ${MARK}\noffice/1.02\n#2# Your\n\nMerchant\noffice/1.03\n#1# Your`;
    expect(arrivalOf(text)).toEqual([
      { number: 3, marked: false },
      { number: 2, marked: true },
      { number: 1, marked: false },
    ]);
  });

  it('is none where no SMS is shown', () => {
    expect(arrivalOf('Gateway office is silent')).toEqual([]);
  });

  it('is read from a screen, message by message', () => {
    const screen = `\n│ SMS from Merchant\n│ \n│ #1# Your\n\n│ SMS from Merchant\n│ ${MARK}\n│ \n│ #1# Your\n`;
    expect(arrivalsOn(screen).filter((items) => items.length > 0)).toEqual([
      [{ number: 1, marked: false }],
      [{ number: 1, marked: true }],
    ]);
  });

  it('is a repeat at a webhook where the id is the same', () => {
    const message = (id: string, text: string) => ({
      id,
      body: { type: 'sms', timestamp: '2026-03-02T12:00:00Z', data: { text } },
      headers: {},
      at: 0,
    });
    const messages = [message('a', '#1# Your'), message('a', '#1# Your'), message('b', '#1# Your')];
    expect(arrivalsAt({ messages })).toEqual([
      [{ number: 1, marked: false }],
      [{ number: 1, marked: true }],
      [{ number: 1, marked: false }],
    ]);
  });
});
