import type { ShownDestination } from '../../../operations/deliveries/destinations.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { mark, panel } from '../elements.ts';
import type { GatewayStanding } from './gateway-list.ts';

/** The YAML for a first gateway, a first chat, and a first rule. */
const FIRST_GATEWAY = `gateways:
  office:
    token: \${OFFICE_TOKEN} # in .env: 16 letters and digits that nobody guesses
`;
const FIRST_CHAT = `destinations:
  team:
    type: telegram
    token: \${TELEGRAM_TOKEN} # in .env, as @BotFather gave it
    chat: -1001234567890 # the id that "Find its chats" shows
`;
const FIRST_RULE = `rules:
  - name: everything
    send: [team]
`;

/** A step before the first message is in the chat. */
interface Step {
  readonly title: string;
  readonly done: boolean;
  /** Its state, and what to do about it. */
  readonly words: Piece;
}

/** The progress of a first start. */
interface Beginning {
  readonly gateways: readonly GatewayStanding[];
  readonly destinations: readonly ShownDestination[];
  readonly hasRules: boolean;
}

/** Leads through a first start; nothing is left of it once a first SMS came and there is a chat for it. */
export function firstSteps({ gateways, destinations, hasRules }: Beginning): Piece {
  const steps = [gatewayStep(gateways), chatStep(destinations, hasRules), messageStep(gateways)];
  if (steps.every(({ done }) => done)) return null;
  const next = steps.findIndex(({ done }) => !done);
  return panel(
    'From a gateway to the first message in the chat',
    html`<ol class="steps">
      ${steps.map(
        ({ title, done, words }, at) =>
          html`<li class="${done ? 'done' : at === next ? 'next' : 'later'}">
            <h3>${title} ${done ? mark('ok', 'done') : at === next && mark('warn', 'next')}</h3>
            ${words}
          </li>`,
      )}
    </ol>`,
  );
}

function gatewayStep(gateways: readonly GatewayStanding[]): Step {
  const title = 'A gateway reports';
  const reporting = gateways.filter(({ lastReport }) => lastReport !== null);
  if (reporting.length > 0)
    return { title, done: true, words: html`<p><bdi>${reporting.at(-1)?.name}</bdi> has reported.</p>` };
  const [first] = gateways;
  if (!first)
    return {
      ...{ title, done: false },
      words: html`<p>Give it a name and a token in the config. Saving the file takes it over.</p>
        ${snippet('first-gateway', FIRST_GATEWAY)}`,
    };
  return {
    ...{ title, done: false },
    words: html`<p>
      <a href="${to`/setup/gateways/${first.name}`}">Show the URL of <bdi>${first.name}</bdi></a
      >, and enter it into the device. This page says when the first report has come.
    </p>`,
  };
}

function chatStep(destinations: Beginning['destinations'], hasRules: boolean): Step {
  const title = 'A chat takes messages';
  const [first] = destinations;
  if (!first)
    return {
      ...{ title, done: false },
      words: html`<p>Add a chat to the config, and a rule that sends to it. Here for a bot of Telegram:</p>
        ${snippet('first-chat', FIRST_CHAT + (hasRules ? '' : FIRST_RULE))}`,
    };
  if (!hasRules)
    return {
      ...{ title, done: false },
      words: html`<p>There are no rules yet, so nothing is sent. This one sends everything:</p>
        ${snippet('first-rule', FIRST_RULE.replace('team', first.name))}`,
    };
  const words = html`<p><bdi>${first.name}</bdi> is in the config. A test below shows that it works.</p>`;
  return { title, done: true, words };
}

function messageStep(gateways: readonly GatewayStanding[]): Step {
  const title = 'The first SMS is seen';
  const sending = gateways.find(
    ({ lastReport, never }) => lastReport !== null && !never.includes('recv-sms'),
  );
  if (sending) return { title, done: true, words: html`<p>It came from <bdi>${sending.name}</bdi>.</p>` };
  const isSilent = gateways.every(({ lastReport }) => lastReport === null);
  return {
    ...{ title, done: false },
    words: isSilent
      ? html`<p>Send an SMS to one of its SIMs.</p>`
      : html`<p>
          Send an SMS to one of its SIMs. If nothing comes: reporting received SMS is a switch of its own in
          the device, and off in some firmware.
        </p>`,
  };
}

function snippet(id: string, yaml: string): Html {
  return html`<pre id="${id}" class="message" tabindex="0">${yaml}</pre>
    <p><button type="button" data-copy="${id}">Copy</button></p>`;
}
