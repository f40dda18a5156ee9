import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { BrowserContext, Browser as Chromium, Page } from "playwright-core";

const chromiumFiles = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is on this computer; null where it is not. */
export const chromiumFile = chromiumFiles.find((file) => existsSync(file)) ?? null;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** A browser without a window, and servers for exported pages on this computer alone. */
export class Browser {
  #chromium: Chromium | null = null;
  readonly #servers: Server[] = [];
  /** What went wrong in the pages. */
  readonly faults: string[] = [];
  /** What pages and their workers asked the server for. */
  readonly requests: string[] = [];

  async open(): Promise<void> {
    const { chromium } = await import("playwright-core");
    this.#chromium = await chromium.launch({ executablePath: chromiumFile ?? "", args: ["--no-sandbox"] });
  }

  async close(): Promise<void> {
    await this.#chromium?.close();
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** Serves a folder; `isolated`: with the headers that let page and worker share memory. Gives its address. */
  async serve(folder: string, isolated: boolean): Promise<string> {
    const headers = isolated
      ? { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" }
      : {};
    const server = createServer(({ url }, response) => {
      const { pathname } = new URL(url ?? "/", "http://localhost");
      const file = path.join(folder, pathname === "/" ? "index.html" : pathname);
      const isThere = existsSync(file);
      response.writeHead(isThere ? 200 : 404, {
        ...headers,
        "Content-Type": types[path.extname(file)] ?? "text/plain",
      });
      response.end(isThere ? readFileSync(file) : "");
    });
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  /**
   * A page of its own, which remembers nothing of others; `serviceWorkers`: whether it may have one; `before`: a script that
   * runs in it before its own.
   */
  async page(address: string, width: number, serviceWorkers: boolean, before = ""): Promise<ShellPage> {
    const context = await this.#chromium?.newContext({
      viewport: { width, height: 800 },
      serviceWorkers: serviceWorkers ? "allow" : "block",
      acceptDownloads: true,
    });
    if (!context) throw new Error("The browser is not open.");
    await context.addInitScript(before);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on("request", (request) => this.requests.push(new URL(request.url()).pathname));
    page.on("pageerror", (error) => this.faults.push(error.stack ?? error.message));
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(address);
    const shell = new ShellPage(page, context);
    await shell.ready();
    return shell;
  }
}

/** Milliseconds between two looks at a page, and until it is given up. */
const pause = 25;
const patience = 60_000;

const screenText = `[...document.querySelectorAll("#terminal .row")].map((row) => row.textContent).join("\\n")`;

/** An exported page, as a person sees and uses it. */
export class ShellPage {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  /** The same browser with another tab. */
  async secondTab(address: string): Promise<ShellPage> {
    const page = await this.context.newPage();
    await page.goto(address);
    const shell = new ShellPage(page, this.context);
    await shell.ready();
    return shell;
  }

  /** Waits for the prompt. */
  async ready(): Promise<void> {
    await this.page.waitForSelector("body:not(.busy) .live .cursor", { state: "attached" });
  }

  /** Types an input and waits for the next prompt. */
  async run(text: string): Promise<void> {
    await this.page.locator("#keyboard").focus();
    await this.page.keyboard.type(text);
    await this.enter();
  }

  async enter(): Promise<void> {
    await this.afterPrompt(() => this.page.keyboard.press("Enter"));
  }

  /** Does something that runs an input, and waits until another one is awaited. */
  async afterPrompt(action: () => Promise<unknown>): Promise<void> {
    const before = await this.page.evaluate("document.body.dataset.prompts");
    await action();
    await this.until(
      `document.body.dataset.prompts !== ${JSON.stringify(before)} && !document.body.classList.contains("busy")`,
    );
    await this.ready();
  }

  /** Waits until an expression holds in the page. The page itself forbids to evaluate texts; this asks from outside. */
  async until(expression: string): Promise<void> {
    const end = Date.now() + patience;
    while (!(await this.page.evaluate(`Promise.resolve(${expression}).then(Boolean)`))) {
      if (Date.now() > end) throw new Error(`It never came to ${expression}`);
      await this.page.waitForTimeout(pause);
    }
  }

  /** Waits until a text stands on the screen. */
  async sees(text: string | RegExp): Promise<void> {
    const test = typeof text === "string" ? `.includes(${JSON.stringify(text)})` : `.match(${text})`;
    try {
      await this.until(`${screenText}${test}`);
    } catch (error) {
      throw new Error(`${text} is not on the screen:\n${await this.screen()}`, { cause: error });
    }
  }

  async paste(text: string): Promise<void> {
    await this.page.locator("#keyboard").focus();
    await this.page.evaluate(`{
      const data = new DataTransfer();
      data.setData("text/plain", ${JSON.stringify(text)});
      const event = new ClipboardEvent("paste", { clipboardData: data, cancelable: true });
      document.getElementById("keyboard").dispatchEvent(event);
    }`);
  }

  /** What stands on the screen. */
  async screen(): Promise<string> {
    return (await this.page.evaluate(screenText)) as string;
  }

  /** What axe-core finds that is serious or worse. */
  async serious(): Promise<readonly string[]> {
    await this.page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
    return (await this.page.evaluate(
      `axe.run().then(({ violations }) => violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
    )) as string[];
  }
}
