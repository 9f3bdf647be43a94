import fc from 'fast-check';

/** What a service may answer with, or whoever answers in its place. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const STATUSES = [
  200, 200, 200, 201, 202, 204, 302, 304, 400, 401, 403, 404, 409, 410, 413, 429, 429, 500, 503, 504,
];

const PAUSES = [
  '0',
  '-1',
  '7',
  '1e300',
  'NaN',
  'soon',
  '',
  '[object Object]',
  'Thu, 01 Jan 1970 00:00:10 GMT',
];

const BODIES = [
  ...[
    '',
    'ok',
    'OK',
    'null',
    'true',
    '[]',
    '{}',
    '""',
    '"ok"',
    '{"ok":true}',
    '{"success":true}',
    '{"ok":false}',
  ],
  ...[
    '{"ok":true,"result":null}',
    '{"ok":true,"result":true}',
    '{"ok":true,"result":[]}',
    '\ufeff{"ok":true}',
  ],
  '<html>Log in to the network: Your code is 482913</html>',
  'invalid_blocks',
  '['.repeat(40_000),
  '{"ok":'.repeat(10_000),
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  'x'.repeat(200_000),
];

/**
 * Any answer: of all statuses, with any `Retry-After`, and bodies of wrong types, cut, deep, huge or almost right.
 *
 * @param success a body that is right
 */
export function answers(success: string): fc.Arbitrary<Answer> {
  const retryAfter = fc.option(fc.oneof(fc.constantFrom(...PAUSES), fc.double().map(String)));
  return fc.record({
    status: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...STATUSES) },
      fc.integer({ min: 200, max: 599 }),
    ),
    body: fc.oneof(
      fc.constantFrom(...BODIES),
      fc.json(),
      fc.string(),
      nearly(success),
      cut(success),
      error(),
    ),
    headers: retryAfter.map((pause) => (pause === null ? {} : { 'retry-after': pause })),
  });
}

function cut(text: string): fc.Arbitrary<string> {
  return fc.nat(text.length).map((length) => text.slice(0, length));
}

/** The right body, with something else in one of its places, or nothing. */
function nearly(success: string): fc.Arbitrary<string> {
  const places = success.match(/"[^"]*"|-?\d+|true/g) ?? [];
  if (places.length === 0) return fc.string().map((more) => `${success}${more}`);
  const instead = fc.oneof(fc.constantFrom('null', '{}', '[]', '"x"', '0', '-1', '1e300', 'true'), fc.json());
  return fc
    .record({ place: fc.constantFrom(...places), instead })
    .map((change) => success.replace(change.place, () => change.instead));
}

/** An error in the form of the Bot API, of any types. */
function error(): fc.Arbitrary<string> {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      0,
      -1,
      429,
      400,
      1e300,
      -100_200,
      'soon',
      '7',
      "can't parse entities",
      'BUTTON_',
      'upgraded to a supergroup',
    ),
  );
  return fc
    .record(
      {
        ok: fc.constantFrom(false, false, false, true, null, 'false'),
        error_code: anything,
        description: anything,
        parameters: fc.oneof(
          anything,
          fc.record({ retry_after: anything, migrate_to_chat_id: anything }, { requiredKeys: [] }),
        ),
        result: anything,
      },
      { requiredKeys: ['ok'] },
    )
    .map((value) => JSON.stringify(value));
}
