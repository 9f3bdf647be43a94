import { RULES } from '../config.ts';

/** What a user writes into a function node to get at the SMS; a report of the bench that goes through carries one. */
const DECODE = `
const [, port, time, sender, , content] = msg.payload.sms[0];
const text = Buffer.from(content, 'base64').toString('utf8').split('\\r\\n\\r\\n').slice(1).join('\\r\\n\\r\\n');
msg.line = sender + ' on ' + port + ': ' + text;
msg.payload = { gateway: 'office', port, time, sender, text };
return msg;
`;

/**
 * Makes a flow: http in → function → switch → http request → http response, as Node-RED saves it. The switch has an output for each
 * of as many conditions as the relay has rules, and all lead to the one request.
 *
 * @param path where reports are posted
 * @param sink where messages are delivered to
 */
export function nodeRedFlow(path: string, sink: string): object[] {
  const rules = [...Array.from({ length: RULES - 1 }, (_, i) => conditionOf(i)), { t: 'else' }];
  const nodes = [
    { id: 'in', type: 'http in', url: path, method: 'post', wires: [['decode']] },
    { id: 'decode', type: 'function', func: DECODE, outputs: 1, wires: [['rules']] },
    {
      id: 'rules',
      type: 'switch',
      property: 'line',
      propertyType: 'msg',
      rules,
      // It stops at the first that holds.
      checkall: 'false',
      outputs: rules.length,
      wires: rules.map(() => ['deliver']),
    },
    // `persist` keeps the connections.
    {
      id: 'deliver',
      type: 'http request',
      method: 'POST',
      url: sink,
      ret: 'txt',
      persist: true,
      wires: [['out']],
    },
    { id: 'out', type: 'http response', statusCode: '200', wires: [] },
  ];
  return [{ id: 'flow', type: 'tab', label: 'SMS' }, ...nodes.map((node) => ({ z: 'flow', ...node }))];
}

/** Makes a condition of a switch for one of the kinds of the relay's rules, as far as a switch's conditions on the one line go, and in the cheapest of them. */
function conditionOf(i: number): object {
  const forms = [
    { t: 'regex', v: `^Firm${i}.*\\b\\d{4,8}\\b` },
    { t: 'regex', v: `^(?!Bank).*(promo ${i}|\\bloan${i}\\b)`, case: true },
    { t: 'cont', v: `on ${101 + (i % 32)}.` },
    { t: 'cont', v: `critical alert on office/${i + 1}:` },
    { t: 'regex', v: `^Brand${i} |brand${i}\\.example/`, case: true },
  ];
  return { vt: 'str', ...forms[i % forms.length] };
}
