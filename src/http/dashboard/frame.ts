import { html, to, type Address, type Html, type Piece } from '../html.ts';
import { personName } from './names.ts';
import type { Page } from './section.ts';

/** The frame of a page: what stands around it. */
export interface Frame {
  readonly page: Page;
  /** The parts that the reader may see. */
  readonly nav: readonly {
    readonly title: string;
    readonly address: Address;
    readonly current: boolean;
    /** Number of things that wait there for the reader. */
    readonly waiting: number;
  }[];
  /** The principal that reads it. */
  readonly reader: string;
  /** There is a session to be ended. */
  readonly canLogOut: boolean;
}

/** Seconds after which a page is loaded again without a script. */
export const REFRESH_SECONDS = 10;

/** Writes the title of a page: what waits first, then where one is. */
export function titleOf({ title, count = 0 }: Page): string {
  return `${count > 0 ? `(${count}) ` : ''}${title} · Simwire`;
}

/**
 * Renders all that a page changes when it is loaded again. Forms are sent by htmx where scripts run, and the answer
 * goes into what is there, so that nothing jumps.
 */
export function frame({ page, nav, reader, canLogOut }: Frame): Html {
  return html`<a class="skip" href="#main-content">To the content</a>
    <header class="top">
      <a class="brand" href="${to`/`}">Simwire</a>
      <nav aria-label="Pages">
        ${nav.map(
          ({ title, address, current, waiting }) =>
            html`<a href="${address}" ${current ? html` aria-current="page"` : ''}
              >${title}${waiting > 0 && html` <span class="waiting">${waiting}<span class="visually-hidden"> waiting</span></span>`}</a
            >`,
        )}
      </nav>
      <div class="end">
        <span class="live" id="live" role="status" data-keep><noscript>${freshness(page)}</noscript></span>
        <span class="soft name">${personName(reader)}</span>
        ${
          canLogOut &&
          html`<form method="post" action="${to`/logout`}" hx-boost="false">
            <button class="quiet">Log out</button>
          </form>`
        }
      </div>
    </header>
    <main id="main-content" tabindex="-1" ${page.reload === 'never' ? html` data-still` : ''}>
      ${page.main}
    </main>`;
}

/** Says how a page is kept fresh without a script. */
function freshness({ reload, hasFields }: Page): Piece {
  if (reload === 'never') return 'not live';
  return hasFields ? html`<a href="">Reload</a>` : `each ${REFRESH_SECONDS} s`;
}

/** Renders the part of a document that is loaded again, with the frame in it. */
export function region(content: Html, nonce: string): Html {
  return html`<div id="page" hx-boost:inherited="target:#page swap:innerMorph" hx-nonce="${nonce}">
    ${content}
  </div>`;
}
