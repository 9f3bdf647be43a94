import { describe, expect, it } from 'vitest';
import { OTHER_PAIR, PAIR } from '../../fakes/certificate.ts';
import { complaints, load } from '../files.ts';
import { more, reportsProblems } from './snippets.ts';

describe('the backup', () => {
  it.each([
    ['no folder', more('backup: { every: 1h }'), ['4:1: backup.to: is missing']],
    [
      'a folder that a shell would understand',
      more('backup: { to: ~/backups }'),
      ['4:15: backup.to: "~" is no folder here: write the whole path, or ${HOME}/…'],
    ],
    [
      'more often than one takes',
      more('backup: { to: b, every: 30s }'),
      ['4:25: backup.every: must be at least 1m'],
    ],
    ['none that is kept', more('backup: { to: b, keep: 0 }'), ['4:24: backup.keep: must not be less than 1']],
  ])('%s', reportsProblems);
});

describe('the server', () => {
  it.each([
    [
      'listen without a host',
      more('server: { listen: 8080 }'),
      ['4:19: server.listen: 8080 is no address; write 127.0.0.1:8080'],
    ],
    [
      'listen without a port',
      more('server: { listen: "0.0.0.0" }'),
      ['4:19: server.listen: "0.0.0.0" is no address; write 0.0.0.0:8080'],
    ],
    [
      'listen on a port that there is not',
      more('server: { listen: "1.2.3.4:70000" }'),
      ['4:19: server.listen: "1.2.3.4:70000" is no address; write 127.0.0.1:8080'],
    ],
    [
      'listen on a broken IPv6 address',
      more('server: { listen: "[::1::]:80" }'),
      ['4:19: server.listen: "[::1::]:80" is no address; write 127.0.0.1:8080'],
    ],
    [
      'a public_url that is none',
      more('server: { public_url: ftp://relay.test }'),
      ['4:23: server.public_url: must be an address that starts with https:// or http://'],
    ],
    [
      'an admin_url without http',
      more('server: { admin_url: sms.example }'),
      ['4:22: server.admin_url: must be an address that starts with https:// or http://'],
    ],
    [
      'an admin_url with parameters',
      more('server: { admin_url: "https://sms.example/?from=relay" }'),
      ['4:22: server.admin_url: must be an address without "?", as paths are added to it'],
    ],
    [
      'a size with a blank',
      more('server: { body_limit: 4 MB }'),
      ['4:23: server.body_limit: "4 MB" is not a size; write 512kb or 4mb'],
    ],
    [
      'a size of nothing',
      more('server: { body_limit: 0kb }'),
      ['4:23: server.body_limit: must be at least 1kb'],
    ],
    [
      'trust in everybody',
      more('server: { trust_proxy: true }'),
      [
        '4:24: server.trust_proxy: true would believe anybody; name the addresses of your proxies, such as [127.0.0.1]',
      ],
    ],
    [
      'trust in a name',
      more('server: { trust_proxy: [nginx] }'),
      [
        '4:25: server.trust_proxy[0]: "nginx" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
      ],
    ],
    [
      'an unknown store',
      more('store: mysql://x'),
      [
        '4:8: store: must be sqlite:PATH, such as sqlite:data/simwire.db, or postgres://user:password@host/database',
      ],
    ],
    [
      'a store in memory',
      more('store: "sqlite::memory:"'),
      ['4:8: store: must be a file: what is in memory only is lost'],
    ],
    [
      'a folder for a store',
      more('store: sqlite:data/'),
      ['4:8: store: must be a file, not a folder; write sqlite:data/simwire.db'],
    ],
    [
      'a store in a home',
      more('store: sqlite:~/simwire.db'),
      ['4:8: store: "~" is no folder here: write the whole path, or sqlite:${HOME}/…'],
    ],
    [
      'a store with options',
      more('store: sqlite:simwire.db?mode=ro'),
      ['4:8: store: must be a plain path, without "file:" and "?"'],
    ],
    [
      'a server without a database',
      more('store: postgres://u:secret@h'),
      ['4:8: store: must name a database: postgres://user:password@host/database'],
    ],
    [
      'a password that is not encoded',
      more('store: postgres://u:100%secret@h/db'),
      ['4:8: store: has a % in user or password that must be written %25'],
    ],
    [
      'an unknown time zone',
      more('time_zone: Europe/Rga'),
      ['4:12: time_zone: "Europe/Rga" is not a time zone; write a name such as Europe/Riga'],
    ],
    [
      'an address for all without allow',
      more('server: { listen: 0.0.0.0:8080 }'),
      [
        '1:13: warning: reports for "office" are taken from any address, as server.listen reaches beyond this machine; say "allow: [ADDRESS]"',
      ],
    ],
  ])('%s', reportsProblems);
});

describe('a duration', () => {
  it.each([
    [
      'in words',
      more('retention: 40000 min'),
      ['4:12: retention: "40000 min" is not a duration; write 40000m'],
    ],
    [
      'in other words',
      more('heartbeat: { url: https://a.test, every: 1.5 hours }'),
      ['4:42: heartbeat.every: "1.5 hours" is not a duration; write 90m'],
    ],
    ['in weeks', more('retention: 2 weeks'), ['4:12: retention: "2 weeks" is not a duration; write 14d']],
    [
      'in a fraction that is whole',
      more('alerts: { group_wait: 0.5m }'),
      ['4:23: alerts.group_wait: "0.5m" is not a duration; write 30s'],
    ],
    [
      'in milliseconds',
      more('alerts: { group_wait: 500ms }'),
      ['4:23: alerts.group_wait: "500ms" is not a duration; write 30s, 10m, 4h or 7d'],
    ],
    ['without a unit', more('retention: 30'), ['4:12: retention: needs a unit: 30s, 30m, 30h or 30d']],
    [
      'that is none',
      more('retention: soon'),
      ['4:12: retention: "soon" is not a duration; write 30s, 10m, 4h or 7d'],
    ],
    [
      'that is a list',
      more('retention: [30d]'),
      ['4:12: retention: a list is not a duration; write 30s, 10m, 4h or 7d'],
    ],
    ['that is too short', more('retention: 1h'), ['4:12: retention: must be at least 1d']],
    [
      'of nothing',
      more('heartbeat: { url: https://a.test, every: 0s }'),
      ['4:42: heartbeat.every: must be longer than 0s'],
    ],
  ])('%s', reportsProblems);
});

describe('the certificate', () => {
  const tls = more('server: { tls: { cert: c.pem, key: k.pem } }');

  it.each([
    [
      'that cannot be read',
      { 'k.pem': PAIR.key },
      ['c.yaml:4:24: the file c.pem cannot be read: no such file (ENOENT)'],
    ],
    [
      'with the key of another',
      { 'c.pem': PAIR.cert, 'k.pem': OTHER_PAIR.key },
      ['c.yaml:4:36: k.pem is not the key of the certificate in `cert`'],
    ],
    ['with its key', { 'c.pem': PAIR.cert, 'k.pem': PAIR.key }, []],
  ])('%s', (_name, files, expected) => {
    expect(complaints(load(tls, {}, files))).toEqual(expected);
  });
});

it.each([
  [
    'that gateways have',
    more('server: { admin_listen: "127.0.0.1:8080" }'),
    ['4:25: is the address of `listen`; choose another port, or leave it out'],
  ],
  ['of its own', more('server: { admin_listen: "127.0.0.1:8081" }'), []],
])('an address for people %s', reportsProblems);
