const TEXTS = [
  'Your verification code is 482913. It expires in 5 minutes. Do not share it with anyone, also not with our staff.',
  'Dear customer, your parcel 00372 leaves the depot today between 14:00 and 16:00. Follow it: https://post.example/t/9f3',
  'Payment of 19.90 EUR at Corner Shop was approved on card ending 1186. Balance 204.11 EUR. Questions? Call us any day.',
];
const PORTS = 32;

/**
 * Makes the body of a report with SMS that carry their numbers, so that no two are the same.
 *
 * @param at what the gateway's clock says
 */
export function numberedSms(numbers: readonly number[], at = Date.now()): string {
  const time = Math.floor(at / 1_000);
  const rows = numbers.map((number) => {
    const { sender, port, text } = smsOf(number);
    const content = `Sender: ${sender}\r\nReceiver: "${port}"\r\nSMSC: 37120000000\r\n\r\n${text}`;
    return [0, port, time, sender, '', Buffer.from(content).toString('base64')];
  });
  return JSON.stringify({ type: 'recv-sms', sms_num: rows.length, sms: rows });
}

/** Makes the same SMS as an alert for Alertmanager's `/api/v2/alerts`; its routes match labels only, so all of it is labels. */
export function numberedAlert(number: number): string {
  return JSON.stringify([{ labels: { alertname: 'sms', gateway: 'office', ...smsOf(number) } }]);
}

function smsOf(number: number): { sender: string; port: string; text: string } {
  return {
    sender: 'Merchant',
    port: `${1 + (number % PORTS)}.0${1 + (number % 4)}`,
    text: `#${number}# ${TEXTS[number % TEXTS.length] ?? ''}`,
  };
}

/** Returns the number of the first SMS that a message carries; null: none. */
export function numberIn(message: string): number | null {
  const found = /#(\d+)#/.exec(message)?.[1];
  return found === undefined ? null : Number(found);
}

/** Returns the numbers of all SMS that a message carries. */
export function numbersIn(message: string): number[] {
  return [...message.matchAll(/#(\d+)#/g)].map(([, number]) => Number(number));
}
