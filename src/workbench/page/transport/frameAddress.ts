/** How office.js learns from its own frame that it runs inside Excel on the web. */

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** `https://…/taskpane.html` with the host information Excel on the web adds to the address of an add-in. */
export function frameAddress(page: URL): URL {
  const address = new URL(page);
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  const hostInfo = [
    'Excel',
    'Web',
    '16.01',
    'en-GB',
    crypto.randomUUID(),
    '',
    'disableLogging',
    String(flags),
  ].join('$');
  const query = address.search.slice(1);
  address.search = (query ? `${query}&` : '') + `_host_Info=${hostInfo}`;
  return address;
}

/** The name a frame must have before it is put into the page: who to talk to and under which name. */
export function frameName(conversationId: string, appId: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: null,
    xdmInfo: [conversationId, appId, location.origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}
