/**
 * What a story's light page does besides being read, in a browser that runs it: elder mode as it was
 * chosen in the program, and the card it came by, said once and by no name, by the rules of
 * `client/shared-cards.ts` and in the same storage: a phone does not count its own cards, and none
 * twice, whether it was opened here or in the program. Written for old browsers; read nowhere else.
 */
export const storyPageScript = `
(function () {
  var letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  function kept(name) {
    try { return JSON.parse(localStorage.getItem('zaicun.' + name)).data; } catch (e) { return undefined; }
  }
  function keep(name, data) {
    try { localStorage.setItem('zaicun.' + name, JSON.stringify({ data: data })); } catch (e) { }
  }
  var root = document.documentElement;
  var elder = document.getElementById('elder');
  function show(on) {
    root.className = on ? 'elder' : '';
    elder.setAttribute('aria-checked', String(on));
    elder.textContent = on ? '回普通版' : '长辈版';
  }
  show(kept('elder') === 'on');
  elder.hidden = false;
  elder.onclick = function () {
    var on = root.className !== 'elder';
    keep('elder', on ? 'on' : 'off');
    show(on);
  };

  var of = document.body.dataset;
  if (!of.card || !window.crypto || !crypto.getRandomValues) return;
  var seen = kept('cards') || [];
  var opened = of.card + ' ' + of.story;
  if (seen.indexOf(of.card) >= 0 || seen.indexOf(opened) >= 0) return;
  keep('cards', seen.concat([opened]).slice(-200));
  var opening = '';
  var bytes = crypto.getRandomValues(new Uint8Array(12));
  for (var i = 0; i < bytes.length; i += 1) opening += letters.charAt(bytes[i] % 32);
  var call = new XMLHttpRequest();
  call.open('POST', '/api/sharing.open');
  call.setRequestHeader('Content-Type', 'application/json');
  if (of.tenant) call.setRequestHeader('Tenant', of.tenant);
  call.send(JSON.stringify({ story: of.story, card: of.card, channel: of.by, opening: opening }));
})();
`;
