import type { Browser, CDPSession } from "playwright-core";

interface Reply {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/**
 * A page of which the browser is told as little as possible. Pages of Playwright carry scripts of its own in every frame, and
 * listen to everything that is thrown, for which the browser reads every script a second time: a tenth and more of the time in
 * which a pane opens, that no person waits.
 */
export class UnwatchedPage {
  #asked = 0;
  readonly #waiting = new Map<number, (reply: Reply) => void>();

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
    private readonly browserContextId: string,
  ) {}

  /** Opens an empty page in a browser profile that knows nothing. */
  static async open(browser: Browser, size: { readonly width: number; readonly height: number }): Promise<UnwatchedPage> {
    const session = await browser.newBrowserCDPSession();
    const { browserContextId } = await session.send("Target.createBrowserContext");
    const { targetId } = await session.send("Target.createTarget", { url: "about:blank", browserContextId, ...size });
    const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
    const page = new UnwatchedPage(session, sessionId, browserContextId);
    session.on("Target.receivedMessageFromTarget", ({ sessionId: sender, message }) => {
      if (sender === sessionId) page.#hear(JSON.parse(message) as Reply);
    });
    return page;
  }

  /** One command of the browser's own protocol. */
  async send(method: string, params: object): Promise<Reply> {
    const id = ++this.#asked;
    const reply = new Promise<Reply>((resolve) => { this.#waiting.set(id, resolve); });
    await this.session.send("Target.sendMessageToTarget", { sessionId: this.sessionId, message: JSON.stringify({ id, method, params }) });
    return reply;
  }

  /** Asks every now and then until the expression gives something. */
  async until(expression: string): Promise<unknown> {
    for (;;) {
      const value = (await this.send("Runtime.evaluate", { expression, returnByValue: true })).result?.result?.value;
      if (value !== undefined && value !== null) return value;
      await new Promise((resolve) => { setTimeout(resolve, ASK_AGAIN_MS); });
    }
  }

  async close(): Promise<void> {
    await this.session.send("Target.disposeBrowserContext", { browserContextId: this.browserContextId });
    await this.session.detach();
  }

  #hear({ id, ...reply }: Reply): void {
    if (id === undefined) return;
    this.#waiting.get(id)?.(reply);
    this.#waiting.delete(id);
  }
}

const ASK_AGAIN_MS = 200;
