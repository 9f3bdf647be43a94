// Keeps a page live: by one stream for all tabs (live-worker.js), and by asking again and again where that does not get
// through. Without this script a page is loaded again each ten seconds, and acts by forms all the same.

/** A page is loaded again so often, in milliseconds: with a stream for what that does not tell, and without one. */
const EACH_WITH_STREAM = 10_000;
const EACH_WITHOUT = 5_000;
/** Whoever has not answered for so long is lost. */
const SILENT = 9_000;
/** What changes at once is loaded at once; less often while nobody looks. */
const PAUSE = 1_000;
const PAUSE_HIDDEN = 4_000;
const PAUSE_AIMING = 4_000;

const page = document.getElementById('page');
const { worker: workerAddress } = document.currentScript.dataset;
let heardAt = Date.now();
let streamedAt = -Infinity;
let loadedAt = Date.now();
let timer = 0;
/** Number of forms that were sent: now, and when the page was last asked for. */
let sent = 0;
let sentBefore = 0;

// What a person has opened stays open, and a form that is being filled in is left alone.
htmx.registerExtension('simwire', {
  htmx_before_morph_attr: (element, { attrName }) => !(attrName === 'open' && element.tagName === 'DETAILS'),
  // Links load whole pages: only forms are sent from within one.
  htmx_before_init: (element) => element.tagName !== 'A',
});
addEventListener('input', ({ target }) => target.form && (target.form.dataset.keep = ''), true);
addEventListener(
  'submit',
  ({ target }) => {
    delete target.dataset.keep;
    // A code that is shown in its row is not, once it is given back.
    for (const kept of target.closest('li')?.querySelectorAll('[data-keep]') ?? []) delete kept.dataset.keep;
    sent++;
  },
  true,
);
// What a form brings is not undone by a page that was asked for before.
document.addEventListener('htmx:before:swap', (event) => {
  if (event.detail.ctx.sourceElement === page && (sent !== sentBefore || isStill())) event.preventDefault();
});

/** Loads what is shown again after a while, and puts it into what is there. */
function refreshIn(delay) {
  clearTimeout(timer);
  timer = setTimeout(refresh, delay);
}

function refresh() {
  if (isAiming() && Date.now() - loadedAt < PAUSE_AIMING) {
    refreshIn(PAUSE / 2);
    return;
  }
  loadedAt = Date.now();
  refreshIn(isStreaming() ? EACH_WITH_STREAM : document.hidden ? 2 * EACH_WITHOUT : EACH_WITHOUT);
  if (isStill()) return;
  const options = { source: page, target: page, swap: 'innerMorph', push: false };
  sentBefore = sent;
  void htmx.ajax('GET', location.pathname + location.search, options);
}

/** Somebody is about to press a button: nothing is to move from below the pointer. */
function isAiming() {
  return document.querySelector('main button:hover') !== null;
}

/** Whether what is shown was asked for once, and is not to be loaded again. */
function isStill() {
  return document.querySelector('main[data-still]') !== null;
}

/** Loads it again as soon as it may be. */
function refreshSoon() {
  refreshIn(Math.max(0, loadedAt + (document.hidden ? PAUSE_HIDDEN : PAUSE) - Date.now()));
}

function isStreaming() {
  return Date.now() - streamedAt < SILENT;
}

/** Follows the stream that all tabs share. */
function follow() {
  if (!('SharedWorker' in window) || !workerAddress) return;
  const policy = window.trustedTypes?.createPolicy('simwire', { createScriptURL: (url) => url });
  const { port } = new SharedWorker(policy ? policy.createScriptURL(workerAddress) : workerAddress);
  port.onmessage = ({ data }) => {
    if (data !== 'refused') heardAt = streamedAt = Date.now();
    if (data !== 'beat') refreshSoon();
    say();
  };
  addEventListener('pagehide', () => port.postMessage('leaves'));
}

/** Says whether what is shown is what is. */
function say() {
  const lost = Date.now() - heardAt > (document.hidden ? 2 * SILENT : SILENT);
  const live = document.getElementById('live');
  if (!live) return;
  const words = lost ? `not live since ${clock(heardAt)}` : 'live';
  if (live.textContent === words) return;
  live.textContent = words;
  live.className = lost ? 'live lost' : 'live on';
  if (lost) document.dispatchEvent(new Event('simwire:lost'));
}

function clock(moment) {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** Counts on what counts: how long ago something was, and how much of a validity is left. */
function tick() {
  const now = Date.now();
  for (const time of document.querySelectorAll('time[data-ago]')) {
    const words = `${passed(now - Date.parse(time.dateTime))} ago`;
    if (time.textContent !== words) time.textContent = words;
  }
  for (const bar of document.querySelectorAll('progress[data-until]'))
    bar.value = Math.max(0, (bar.dataset.until - now) / 1_000);
  say();
}

/** The same rule as `passed` in look.ts. */
function passed(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min`;
  return seconds < 86_400 ? `${Math.floor(seconds / 3_600)} h` : `${Math.floor(seconds / 86_400)} d`;
}

/** Copies what an element says, and says so for a moment, also where the page is loaded again meanwhile. */
async function copy(button) {
  const from = document.getElementById(button.dataset.copy);
  if (!from) return;
  const text = from.dataset.plain ?? from.textContent.trim();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copySelected(from, text)) return;
  }
  if ('keep' in button.dataset) return;
  const label = button.textContent;
  button.textContent = 'Copied';
  button.dataset.keep = '';
  setTimeout(() => {
    button.textContent = label;
    delete button.dataset.keep;
  }, 1_500);
}

/**
 * Copies a text where there is no clipboard (plain http, old iOS): as what is selected. Where not even that may be, the
 * element stays selected, to be copied by hand.
 */
function copySelected(element, text) {
  const selection = getSelection();
  selection.selectAllChildren(element);
  const put = (event) => {
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (isCopied) selection.removeAllRanges();
  return isCopied;
}

addEventListener('click', ({ target }) => {
  const button = target.closest?.('[data-copy]');
  if (button) void copy(button);
});

// One key does what the button says that has it on it.
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea'))
    return;
  const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

document.addEventListener('htmx:after:request', ({ detail }) => {
  if (detail.ctx.response.status < 500) heardAt = Date.now();
  say();
});
document.addEventListener('visibilitychange', () => document.hidden || refreshSoon());

// On a phone the way to the pages is longer than the screen.
document.querySelector('.top nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const isOtherZone = zone !== document.documentElement.dataset.zone;
document.cookie = `simwire-zone=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
refreshIn(isOtherZone ? 0 : EACH_WITHOUT);
setInterval(tick, 1_000);
tick();
follow();
