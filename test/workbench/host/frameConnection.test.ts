import { createExcelHost } from "../../../src/workbench/host/createExcelHost";
import { connectFrame } from "../../../src/workbench/host/frameConnection";

const PANE = "https://localhost:3000/taskpane.html";

/** A frame whose window notes what is posted to it, and a host window that delivers messages to its listeners. */
function twoWindows() {
  const posted: { text: string; origin: string }[] = [];
  const contentWindow = { postMessage: (text: string, origin: string) => { posted.push({ text, origin }); } };
  const frame = { contentWindow, name: "", src: "" } as unknown as HTMLIFrameElement;
  const listeners = new Set<(event: MessageEvent) => void>();
  const hostWindow = {
    origin: "https://localhost",
    addEventListener: (_type: "message", listener: (event: MessageEvent) => void) => { listeners.add(listener); },
    removeEventListener: (_type: "message", listener: (event: MessageEvent) => void) => { listeners.delete(listener); },
  };
  const deliver = (data: string, event: { source?: unknown; origin?: string } = {}): void => {
    for (const listener of listeners) listener({ data, source: contentWindow, origin: "https://localhost:3000", ...event } as unknown as MessageEvent);
  };
  return { frame, hostWindow, posted, deliver };
}

function request(frameName: string): string {
  const [conversation] = (JSON.parse(frameName) as { xdmInfo: string }).xdmInfo.split("|");
  return JSON.stringify({ _messageType: 0, _actionName: "ContextActivationManager_getAppContextAsync", _conversationId: conversation, _correlationId: 1, _actionType: 0, _data: "" });
}

it("gives the frame a name and an address, and answers the pane at its own origin", async () => {
  const host = createExcelHost();
  const { frame, hostWindow, posted, deliver } = twoWindows();
  connectFrame(host, frame, PANE, hostWindow);
  expect([frame.src, frame.name]).toEqual([PANE, expect.stringContaining("|https://localhost") as string]);
  deliver(request(frame.name));
  await host.idle();
  expect(posted).toHaveLength(1);
  expect(posted[0]).toMatchObject({ origin: "https://localhost:3000", text: expect.stringContaining("_requirementMatrix") as string });
});

it.each([
  ["another origin", { origin: "https://example.test" }],
  ["another window", { source: {} }],
])("ignores messages of %s", async (_who, event) => {
  const host = createExcelHost();
  const { frame, hostWindow, posted, deliver } = twoWindows();
  connectFrame(host, frame, PANE, hostWindow);
  deliver(request(frame.name), event);
  await host.idle();
  expect(posted).toEqual([]);
});

it("ignores what is no message of its conversation, and everything once it is closed", async () => {
  const host = createExcelHost();
  const { frame, hostWindow, posted, deliver } = twoWindows();
  const close = connectFrame(host, frame, PANE, hostWindow);
  deliver("not json");
  deliver(request(frame.name).replace("conversation-", "other-"));
  close();
  deliver(request(frame.name));
  await host.idle();
  expect(posted).toEqual([]);
});
