import { decodeBlock, decodeContent } from './content.ts';
import { deviceByTheWay, Mac, readSim, readText } from './fields.ts';
import { found, type Findings } from './findings.ts';
import { readPlace, readStamp } from './place-and-time.ts';
import { envelopeOf, rawBody, rawRow } from './raw.ts';
import { decodedSms } from './received.ts';

/**
 * Reads a body of "SMS to HTTP" (seen on devices): one SMS with its header block; the rest is in the query
 * (`?port=61A&sender=…&mac=…&iccid=…`).
 * @returns null if the body is none: it has no header block, and the query does not name both port and sender
 */
export function readSmsToHttp(body: Buffer, query: Readonly<Record<string, string>>): Findings | null {
  const content = decodeBlock(body);
  const place = readPlace(query['port']);
  const sender = readText(query['sender'] ?? query['from']);
  if (!content.header && (place.port === null || sender === undefined)) return null;
  const sms = decodedSms(
    {
      place,
      stamp: readStamp(query['ts'] ?? query['time']),
      sender: sender ?? '',
      recipient: readText(query['receiver'] ?? query['recver'] ?? query['to']) ?? '',
      sim: readSim(query['iccid'], query['imsi']),
    },
    content.header ? content : decodeContent(content.text),
  );
  const raw = rawRow(envelopeOf(parametersOf(query)), rawBody(body));
  return found(
    ...[...deviceByTheWay({ mac: Mac.parse(query['mac']) }), sms].map((observation) => ({
      ...observation,
      raw,
    })),
  );
}

/** Parameters of the query. Nothing else of it is kept: some of it may be somebody's secret. */
const PARAMETERS = [
  'port',
  'sender',
  'from',
  'receiver',
  'recver',
  'to',
  'ts',
  'time',
  'mac',
  'iccid',
  'imsi',
] as const;

function parametersOf(query: Readonly<Record<string, string>>): object {
  return Object.fromEntries(PARAMETERS.flatMap((name) => (name in query ? [[name, query[name]]] : [])));
}
