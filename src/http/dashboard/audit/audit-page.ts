import { AUDIT_ACTIONS, type AuditAction } from '../../../domain/audit.ts';
import type { ShownAuditEntry } from '../../../operations/people/audit.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, empty, head, panel } from '../elements.ts';
import { time, type Look } from '../look.ts';
import { personName } from '../names.ts';

/** Lengths of time that one looks back. */
export const SINCE = ['hour', 'day', 'week', 'month'] as const;

/** The filter of the audit; absent fields do not narrow it. */
export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly event?: string | undefined;
  /** Name, number or ICCID. */
  readonly sim?: string | undefined;
  readonly since?: (typeof SINCE)[number] | undefined;
}

/** The contents of the page of the audit. */
export interface AuditPage {
  readonly look: Look;
  readonly filter: AuditFilter;
  readonly entries: readonly ShownAuditEntry[];
  /** The cursor of the older ones; null: there are none. */
  readonly next: string | null;
  /** These are not the newest ones. */
  readonly older: boolean;
  /** Accounts whose deeds one may look for. */
  readonly accounts: readonly string[];
  /** Reason why the filter cannot be used. */
  readonly refused: string | null;
}

/** Renders who did what, the newest first. */
export function auditPage(page: AuditPage): Html {
  const { entries, filter, next, older, refused } = page;
  const isNarrowed = Object.values(filter).some((one) => one !== undefined);
  return html`${head('Audit', { beside: 'who saw and did what, the newest first' })}
    <div class="stack">
      ${panel('What to show', filterForm(page))}
      ${
        entries.length === 0
          ? panel(
              'What was done',
              empty(
                isNarrowed ? 'Nothing fits.' : 'Nobody has done anything yet.',
                isNarrowed ? html`<a href="${to`/audit`}">Show all</a>` : null,
              ),
            )
          : panel(
              older ? html`Older ones · <a href="${to`/audit`}">the newest</a>` : 'What was done',
              entryTable(page),
              '',
            )
      }
      ${refused === null && next !== null && button('Older', to`/audit`, { fields: { ...filter, cursor: next } })}
    </div>`;
}

const SINCE_WORDS: Readonly<Record<(typeof SINCE)[number], string>> = {
  hour: 'the last hour',
  day: 'the last 24 hours',
  week: 'the last 7 days',
  month: 'the last 30 days',
};

function filterForm({ filter, accounts, refused }: AuditPage): Html {
  return html`<form method="post" action="${to`/audit`}" class="fields">
    <div class="narrowing">
      <label
        >Who
        <input name="actor" value="${filter.actor ?? ''}" list="accounts" autocomplete="off" dir="auto" />
      </label>
      <datalist id="accounts">${accounts.map((id) => html`<option value="${id}"></option>`)}</datalist>
      <label
        >Did
        <select name="action">
          <option value="">anything</option>
          ${AUDIT_ACTIONS.map((action) => option(action, ACTIONS[action], filter.action))}
        </select></label
      >
      <label
        >Message <input name="event" value="${filter.event ?? ''}" autocomplete="off" spellcheck="false"
      /></label>
      <label
        >SIM
        <input name="sim" value="${filter.sim ?? ''}" autocomplete="off" dir="auto" />
      </label>
      <label
        >Since
        <select name="since">
          <option value="">ever</option>
          ${SINCE.map((one) => option(one, SINCE_WORDS[one], filter.since))}
        </select></label
      >
      <button class="main">Show</button>
    </div>
    ${refused !== null && html`<p class="lines" role="alert">${refused}</p>`}
  </form>`;
}

function option(value: string, words: string, chosen: string | undefined): Html {
  return html`<option value="${value}" ${value === chosen ? html` selected` : ''}>${words}</option>`;
}

function entryTable({ look, entries }: AuditPage): Html {
  return html`<div class="scroll">
    <table class="rows stacks deeds">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">Did</th>
          <th scope="col" class="wide">From</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          (one) =>
            html`<tr>
              <td class="num beside soft">${time(look, one.at, 'second')}</td>
              <td class="lead"><bdi title="${one.actor}">${personName(one.actor)}</bdi></td>
              <td>${ACTIONS[one.action]}${aboutOf(one)}</td>
              <td class="num wide"><bdi>${one.client ?? '–'}</bdi></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Writes what a deed was about: what is named comes first, then ids. */
function aboutOf({ action, event, delivery, destination, gateway, port, about }: ShownAuditEntry): Piece {
  const parts: Piece[] = [
    destination !== null && html`<bdi>${destination}</bdi>`,
    gateway !== null && html`<bdi>${port === null ? gateway : `${gateway}/${port}`}</bdi>`,
    about !== null && nameless(action, about),
    event !== null && html`<a href="${to`/messages/${event}`}">message <code>${event}</code></a>`,
    delivery !== null && html`<span class="soft">delivery <code>${delivery}</code></span>`,
  ].filter((part) => part !== false);
  return parts.map((part) => html`<span class="soft"> · </span>${part}`);
}

/** Writes what a deed was about that has no name: an alert leads to its page. */
function nameless(action: AuditAction, about: string): Html {
  if (action === 'config_loaded') return digestOf(about);
  if (action === 'acknowledge' || action === 'unacknowledge')
    return html`<a href="${to`/alerts/${about}`}"><code>${about}</code></a>`;
  return html`<bdi>${about}</bdi>`;
}

/** Writes as much of a config's digest as tells it from others; all of it stands in the title. */
function digestOf(digest: string): Html {
  return html`<code title="${digest}">${digest.slice(0, 12)}</code>`;
}

/** Each deed in words. */
const ACTIONS: Readonly<Record<AuditAction, string>> = {
  log_in: 'logged in',
  log_in_failed: 'failed to log in',
  log_out: 'logged out',
  config_loaded: 'loaded a config',
  see: 'saw',
  search: 'searched',
  reveal: 'revealed a code',
  claim: 'took a code',
  release_claim: 'gave a code back',
  promote: 'marked a code',
  expect: 'expected a code',
  export: 'exported',
  acknowledge: 'acknowledged an alert',
  unacknowledge: 'took an acknowledgement back',
  confirm: 'confirmed another SIM',
  silence: 'silenced alerts',
  end_silence: 'ended a silence',
  retry: 'tried again',
  release: 'released a held message',
  drop: 'dropped a message',
  resend: 'sent a message again',
  test: 'sent a test message',
  replay: 'replayed messages',
  end_session: 'ended a session',
  disable: 'disabled a user',
  enable: 'enabled a user',
  make_link: 'made a log-in link',
  show_report_url: 'saw a report URL',
};
