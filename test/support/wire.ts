/** Makes the body of a recv-sms report with one SMS, as a gateway sends it: base64 of a header block and the text. */
export function recvSms(text: string, { port = '1.02', sender = 'Acme', time = 1_772_452_800 } = {}): string {
  const content = `Sender: ${sender}\r\nReceiver: "1.02"\r\nSMSC: 37120000000\r\n\r\n${text}`;
  const row = [0, port, time, sender, '', Buffer.from(content).toString('base64')];
  return JSON.stringify({ type: 'recv-sms', sms_num: 1, sms: [row] });
}

/** Who posted a report, with the first token of its gateway. */
export const POSTED = { peer: '10.0.0.7', token: 1 } as const;

/** What a gateway was answered. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Posts a body to a report URL. */
export async function post(
  url: string,
  body: string | Buffer,
  contentType = 'application/json;charset=utf-8',
): Promise<Answered> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: answer.status, body: await answer.json() };
}
