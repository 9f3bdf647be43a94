/** A report of one SMS, as a gateway with v2 firmware posts it. */
export function smsReport(text: string): string {
  const content = Buffer.from(`Sender: 37120000777\r\nReceiver: "3.01" 37120000003\r\n\r\n${text}`).toString(
    'base64',
  );
  return JSON.stringify({
    type: 'recv-sms',
    sim_src: 0,
    sms_num: 1,
    sms: [[0, '3.01', 1767225600, '37120000777', '37120000003', content]],
  });
}

export const SMS = smsReport('Your Baltica code is 730264');
