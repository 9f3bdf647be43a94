import { describe, it } from 'vitest';
import { destinations, reportsProblems } from './snippets.ts';

describe('a destination', () => {
  it.each([
    [
      'of an unknown type',
      destinations('  x: { type: telegramm }\n  y: { type: sms }\n  z: {}\n  w: telegram'),
      [
        '4:14: destinations.x.type: "telegramm" is unknown; did you mean "telegram"?',
        '5:14: destinations.y.type: "sms" is unknown; write one of telegram, slack, discord, ntfy, apprise, email, webhook, console',
        '6:3: destinations.z.type: is missing',
        '7:6: destinations.w: must be a map of keys, not text',
      ],
    ],
    [
      'on Telegram, all wrong',
      destinations(
        '  x: { type: telegram, token: abc, chat: team, topic: 0, silent: 1, rate: 20 per minute }',
      ),
      [
        '4:31: destinations.x.token: is not a bot token as @BotFather gives it: digits, ":" and about 35 letters',
        `4:42: destinations.x.chat: "team" is neither a chat's number nor @name; "simwire telegram chats" lists the chats`,
        '4:55: destinations.x.topic: must not be less than 1',
        '4:66: destinations.x.silent: must be true or false, not 1',
        '4:75: destinations.x.rate: "20 per minute" is not a rate; write 20/m (or /s, /h, /d)',
      ],
    ],
    [
      'on Telegram, read by others',
      destinations(
        '  x: { type: telegram, token: "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ", chat: -5, api_root: http://bots.test/ }',
      ),
      ['4:100: warning: everything sent there can be read on its way; use https://'],
    ],
    [
      'on Slack, read by others',
      destinations('  x: { type: slack, webhook_url: http://hooks.slack.test/a }'),
      ['4:34: destinations.x.webhook_url: must start with https://'],
    ],
    [
      'on Discord, in a thread whose number was read as one',
      destinations(
        '  x: { type: discord, webhook_url: https://discord.test/api/webhooks/1/a, thread: 1234567890123456789 }\n  y: { type: discord, webhook_url: http://discord.test/a, thread: "12" }',
      ),
      [
        '4:83: destinations.x.thread: must be in quotes: the number is too long for YAML',
        '5:36: destinations.y.webhook_url: must start with https://',
        "5:67: destinations.y.thread: is no thread's number",
      ],
    ],
    [
      'of a new kind, all wrong',
      destinations(
        '  a: { type: ntfy, topic: "my topic", token: secret, server: http://ntfy.test }\n  b: { type: apprise, url: "https://apprise.test/KEY" }\n  c: { type: email, server: "smtps://me:s3cret@mail.test", from: Simwire, to: [a@b.test, "c d"] }\n  d: { type: email, server: mail.test, from: a@b.test, to: c@d.test, proxy: "socks5://p.test" }',
      ),
      [
        '4:27: destinations.a.topic: must be of letters, digits, "-" and "_", at most 64',
        '4:46: destinations.a.token: is no access token: "tk_" and letters',
        '5:28: destinations.b.url: must end with /notify/ and the key of a configuration',
        '6:29: destinations.c.server: must be without user and password, which have keys of their own',
        '6:66: destinations.c.from: is no mail address such as Team <team@example.com>',
        '6:90: destinations.c.to[1]: is no mail address such as Team <team@example.com>',
        '7:29: destinations.d.server: must be an address that starts with smtp:// or smtps://',
      ],
    ],
    [
      'that is an Apprise server, read by others',
      destinations('  b: { type: apprise, url: http://apprise.test/notify/KEY }'),
      ['4:28: warning: everything sent there can be read on its way; use https://'],
    ],
    [
      'behind a proxy that is none',
      destinations(
        '  x: { type: console, proxy: proxy.lan:3128 }\n  y: { type: console, proxy: "ftp://me:s3cret@proxy.lan", ca: not-pem }\n  z: { type: console, proxy: "http://me:100%@proxy.lan" }',
      ),
      [
        '4:30: destinations.x.proxy: must be an address that starts with http://, https:// or socks5://, or none',
        '5:30: destinations.y.proxy: must be an address that starts with http://, https:// or socks5://, or none',
        '5:63: destinations.y.ca: is no certificate in PEM: write "${file:/path/to/ca.pem}"',
        '6:30: destinations.z.proxy: has a % in user or password that must be written %25',
      ],
    ],
    [
      'that is a webhook with a weak secret',
      destinations(
        '  x: { type: webhook, url: https://a.test, secret: secret }\n  y: { type: webhook, url: https://a.test, secret: whsec_!! }',
      ),
      [
        '4:52: destinations.x.secret: must be "whsec_" and base64: echo "whsec_$(openssl rand -base64 32)"',
        '5:52: destinations.y.secret: must be "whsec_" and base64: echo "whsec_$(openssl rand -base64 32)"',
      ],
    ],
    [
      'with secrets that only a test would have',
      destinations(
        '  x: { type: webhook, url: https://a.test, secret: whsec_c2hvcnQ= }\n  y: { type: telegram, token: "1:test", chat: -5 }',
      ),
      [
        '4:52: warning: is weak: echo "whsec_$(openssl rand -base64 32)" makes a good one',
        '5:31: warning: does not look like a token of @BotFather: digits, ":" and about 35 letters',
      ],
    ],
    [
      'that is a webhook, read by others',
      destinations(
        '  x: { type: webhook, url: http://a.test, secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw }',
      ),
      ['4:28: warning: everything sent there can be read on its way; use https://'],
    ],
    [
      'with a fallback that there is not',
      destinations('  x: { type: console, fallback: scren }'),
      ['4:33: there is no destination "scren"; did you mean "screen"?'],
    ],
    [
      'with fallbacks that never end',
      destinations(
        '  x: { type: console, fallback: y }\n  y: { type: console, fallback: z }\n  z: { type: console, fallback: y }\n  w: { type: console, fallback: w }',
      ),
      ['5:33: fallbacks run in a circle: y → z → y', '7:33: fallbacks run in a circle: w → w'],
    ],
  ])('%s', reportsProblems);
});
