import type { EmbeddedExcelHost } from "./createExcelHost";

/** What of a browser window the connection needs. */
export interface HostWindow {
  readonly origin: string;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/**
 * Opens a pane in an iframe and serves it. office.js trusts a host page on the pane's own host name over https, whatever
 * the port; here messages count only from the frame's own window and from the pane's origin.
 * @param paneUrl where the pane's page is, over https.
 * @returns the way to close the conversation.
 */
export function connectFrame(host: EmbeddedExcelHost, frame: HTMLIFrameElement, paneUrl: string, hostWindow: HostWindow = frameWindow(frame)): () => void {
  const paneOrigin = new URL(paneUrl, hostWindow.origin).origin;
  const connection = host.connect({
    hostOrigin: hostWindow.origin,
    post: (text) => {
      host.later(() => frame.contentWindow?.postMessage(text, paneOrigin));
    },
  });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === paneOrigin) connection.receive(event.data);
  };
  hostWindow.addEventListener("message", listen);
  frame.name = connection.windowName;
  frame.src = paneUrl;
  return () => {
    hostWindow.removeEventListener("message", listen);
    host.disconnect(connection);
  };
}

function frameWindow(frame: HTMLIFrameElement): HostWindow {
  const view = frame.ownerDocument.defaultView;
  if (view === null) throw new TypeError("The frame's document is shown in no window.");
  return view;
}
