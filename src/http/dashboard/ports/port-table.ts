import type { ShownPort } from '../../../operations/fleet/ports.ts';
import { placeName } from '../../../domain/port.ts';
import { html, to, type Html } from '../../html.ts';
import { ago, type Look } from '../look.ts';
import { AS_BALANCE, reading, stateOf, type StandingPort } from './port-standing.ts';

/**
 * Renders ports in rows, each with all that a look needs.
 *
 * @param places whether they are of several gateways, so that each says of which
 */
export function portTable(ports: readonly StandingPort[], look: Look, places = false): Html {
  return html`<div class="scroll">
    <table class="rows stacks">
      <thead>
        <tr>
          <th scope="col">Port</th>
          <th scope="col">SIM</th>
          <th scope="col">State</th>
          <th scope="col" class="wide">Operator</th>
          <th scope="col" class="right wide">Signal</th>
          <th scope="col" class="right wide">Balance</th>
          <th scope="col" class="right wide">Last SMS</th>
        </tr>
      </thead>
      <tbody>
        ${ports.map((one) => {
          const { gateway, port, sim, signal, balance, last_sms } = one.port;
          return html`<tr>
            <th scope="row" class="whole beside">
              <a href="${to`/ports/${gateway}/${port}`}"
                >${places ? html`<bdi>${placeName(one.port)}</bdi>` : port}</a
              >
            </th>
            <td class="lead">${simName(sim)}</td>
            <td class="standing">${stateOf(one, look)}</td>
            <td class="wide whole"><bdi>${sim.operator ?? '–'}</bdi></td>
            <td class="right num wide">${reading(look, signal)}</td>
            <td class="right num wide">${reading(look, balance, AS_BALANCE)}</td>
            <td class="right soft wide whole">${last_sms === null ? '–' : ago(look, last_sms)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Names the SIM in a port: by its name and number, else by its card. */
function simName({ name, number, iccid }: ShownPort['sim']): Html {
  if (name === null && number === null)
    return html`<span class="faint"
      >${iccid === null ? '–' : html`<bdi class="num whole">${iccid}</bdi>`}</span
    >`;
  return html`${name !== null && html`<bdi>${name}</bdi>`}
  ${number !== null && html`<bdi class="faint num whole">${number}</bdi>`}`;
}
