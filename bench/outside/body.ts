const TEXTS = [
  'Your verification code is 482913. It expires in 5 minutes. Do not share it with anyone, also not with our staff.',
  'Dear customer, your parcel 00372 leaves the depot today between 14:00 and 16:00. Follow it: https://post.example/t/9f3',
  'Payment of 19.90 EUR at Corner Shop was approved on card ending 1186. Balance 204.11 EUR. Questions? Call us any day.',
];
const PORTS = 32;

/** The body of a report with one SMS that carries its number, so that no two are the same. */
export function numberedSms(number: number, time = Date.now()): string {
  const port = `${1 + (number % PORTS)}.0${1 + (number % 4)}`;
  const text = `${TEXTS[number % TEXTS.length] ?? ''} #${number}#`;
  const content = `Sender: Merchant\r\nReceiver: "${port}"\r\nSMSC: 37120000000\r\n\r\n${text}`;
  const row = [0, port, Math.floor(time / 1_000), 'Merchant', '', Buffer.from(content).toString('base64')];
  return JSON.stringify({ type: 'recv-sms', sms_num: 1, sms: [row] });
}

/** The number of the SMS that a message carries; null: none. */
export function numberIn(message: string): number | null {
  const found = /#(\d+)#/.exec(message)?.[1];
  return found === undefined ? null : Number(found);
}
