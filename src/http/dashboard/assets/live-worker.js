// One stream for all tabs of a browser: a browser opens few connections to a site, and streams take one each. It passes on
// that something changed; each tab loads what it shows by itself.

/** Whoever says nothing for so long is lost, and asked anew. */
const SILENT = 9_000;

const tabs = new Set();
let source = null;
let heardAt = Date.now();

addEventListener('connect', ({ ports: [tab] }) => {
  tabs.add(tab);
  tab.onmessage = ({ data }) => {
    if (data === 'leaves') tabs.delete(tab);
    if (tabs.size === 0) close();
  };
  if (source) tab.postMessage('beat');
  open();
});

function open() {
  if (source) return;
  heardAt = Date.now();
  source = new EventSource('/api/v1/changes/stream');
  source.addEventListener('open', () => tell('changed'));
  source.addEventListener('changed', () => tell('changed'));
  source.addEventListener('beat', () => tell('beat'));
  // It is refused, as after a log-out: the tabs find out why.
  source.addEventListener('error', () => source?.readyState === EventSource.CLOSED && tell('refused'));
}

function close() {
  source?.close();
  source = null;
}

function tell(what) {
  if (what !== 'refused') heardAt = Date.now();
  for (const tab of tabs) tab.postMessage(what);
}

setInterval(() => {
  if (tabs.size === 0 || Date.now() - heardAt < SILENT) return;
  close();
  open();
}, 1_000);
