import { messageDocument } from '../document.ts';
import { html, to, type Html } from '../html.ts';
import type { Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import type { OpenApiDocument } from './openapi.ts';
import { PROBLEMS } from './problem.ts';

/** Renders the reference of the API for people: what each route takes and answers, and the kinds of problems. */
export function referencePage(document: OpenApiDocument): Html {
  const groups = Map.groupBy(ENDPOINTS, ({ tag }) => tag);
  const main = html`<h1>Simwire API</h1>
    <p class="soft">Version ${document.info.version}</p>
    <p>
      Send <code>Authorization: Bearer TOKEN</code> with a token of <code>server.tokens</code>. The same for
      programs: <a href="${to`/api/v1/openapi.json`}">openapi.json</a>.
    </p>
    ${[...groups].map(([tag, endpoints]) => group(tag, endpoints, document))}
    <h2>Problems</h2>
    <ul>
      ${Object.entries(PROBLEMS).map(
        ([kind, { status, meaning }]) =>
          html`<li id="${kind}"><code>${status} ${kind}</code>: ${meaning}</li>`,
      )}
    </ul>`;
  return messageDocument('Simwire API', main);
}

function group(tag: string, endpoints: readonly Endpoint[], document: OpenApiDocument): Html {
  return html`<h2>${tag}</h2>
    ${endpoints.map((one) => route(one, document))}`;
}

function route({ method, path, summary, role, everywhere }: Endpoint, document: OpenApiDocument): Html {
  const operation = document.paths?.[path]?.[method];
  const parameters = operation?.parameters ?? [];
  return html`<details>
    <summary>
      <code>${method.toUpperCase()} ${path}</code> ${summary} (${role}${everywhere ? ', all' : ''})
    </summary>
    ${
      parameters.length > 0
        ? html`<h3>Parameters</h3>
            ${json(parameters)}`
        : ''
    }
    ${
      operation?.requestBody
        ? html`<h3>Body</h3>
            ${json(operation.requestBody)}`
        : ''
    }
    <h3>Answers</h3>
    ${json(operation?.responses)}
  </details>`;
}

function json(value: unknown): Html {
  return html`<pre>${JSON.stringify(value, null, 2)}</pre>`;
}
