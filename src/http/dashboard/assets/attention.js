// Calls for attention: the number of things that wait on the icon, and a sound or a notification when it grows, for those
// who want that. Neither says what came: no text and no number stands in either.

const icon = document.querySelector('link[rel=icon]');
const plainIcon = icon.href;
let waiting = countInTitle();
let audio = null;

function countInTitle() {
  return Number(/^\((\d+)\)/.exec(document.title)?.[1] ?? 0);
}

function showCount() {
  const count = countInTitle();
  const href = count > 0 ? `/icon-${Math.min(count, 9)}.svg` : plainIcon;
  if (icon.href !== new URL(href, location).href) icon.href = href;
  if (count > waiting) call('A code is there');
  waiting = count;
}

/** Calls, in one of the tabs only. */
function call(words) {
  const last = Number(localStorage.getItem('simwire-called') ?? 0);
  if (Date.now() - last < 2_000) return;
  localStorage.setItem('simwire-called', String(Date.now()));
  if (isOn('sound')) beep();
  if (isOn('notify') && document.hidden && Notification.permission === 'granted')
    new Notification('Simwire', { body: words, tag: 'simwire' });
}

function beep() {
  audio ??= new AudioContext();
  const start = audio.currentTime;
  const volume = new GainNode(audio, { gain: 0.12 });
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.35);
  const tone = new OscillatorNode(audio, { frequency: 880 });
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + 0.35);
}

function isOn(what) {
  return localStorage.getItem(`simwire-${what}`) === 'on';
}

const SWITCHES = {
  sound: { label: 'Sound', on: beep },
  notify: {
    label: 'Notifications',
    on: () => Notification.requestPermission(),
    refused: refusedNotifications,
  },
};

/** Says why there can be no notifications; browsers have them on secure pages only. */
function refusedNotifications() {
  if (!isSecureContext) return 'Notifications need https';
  if (!('Notification' in window)) return 'No notifications in this browser';
  return Notification.permission === 'denied' ? 'Notifications are blocked' : null;
}

/** Shows the switches of a page; they are of no use without this script. */
function showSwitches() {
  for (const [what, { label, refused }] of Object.entries(SWITCHES)) {
    const button = document.getElementById(what);
    if (!button) continue;
    const why = refused?.() ?? null;
    const words = why ?? `${label} ${isOn(what) ? 'on' : 'off'}`;
    button.hidden = false;
    button.disabled = why !== null;
    button.setAttribute('aria-pressed', String(why === null && isOn(what)));
    if (button.textContent !== words) button.textContent = words;
  }
}

addEventListener('click', async ({ target }) => {
  const what = target.closest?.('button')?.id;
  if (!what || !Object.hasOwn(SWITCHES, what)) return;
  localStorage.setItem(`simwire-${what}`, isOn(what) ? 'off' : 'on');
  if (isOn(what)) await SWITCHES[what].on();
  showSwitches();
});
document.addEventListener('simwire:lost', () => call('This page is not live any more'));
document.addEventListener('htmx:after:swap', () => {
  showCount();
  showSwitches();
});
showCount();
showSwitches();
