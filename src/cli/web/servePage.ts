import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { stopCodes } from "../../base/stopCodes.ts";
import type { OptionHelp, ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { exportPage, type PageContents } from "./exportPage.ts";

export const portOption: OptionHelp = {
  name: "port",
  value: "NUMBER",
  describe: "serve: the port on this computer (one that is free)",
};

export function readPort(args: ParsedArguments): number {
  const text = args.text("port");
  if (text === null) return 0;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`--port takes a number up to 65535, not '${text}'.`);
  return port;
}

/** How often somebody looks whether to stop, in milliseconds. */
const pollMilliseconds = 100;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
};

/** Without these page and worker cannot share memory. */
const isolation = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

/** Serves a page to browsers of this computer until Ctrl+C; gives the exit code. */
export async function servePage(
  contents: PageContents,
  port: number,
  stopFlag: Int32Array,
  more: (folder: string) => void = () => {},
): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-page-"));
  try {
    exportPage(folder, contents, more);
    const server = createServer((request, response) => answer(folder, request, response));
    await listening(server, port);
    standardOutput.write(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/ shows the page; Ctrl+C ends it.\n`,
    );
    await stopped(stopFlag);
    server.close();
    server.closeAllConnections();
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on("error", ({ code }: NodeJS.ErrnoException) =>
      reject(new UsageError(`The page cannot be served on port ${port} (${code}).`)),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
}

function stopped(stopFlag: Int32Array): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (Atomics.load(stopFlag, 0) === stopCodes.none) return;
      // Whoever asked waits for this, and ends the program otherwise.
      Atomics.store(stopFlag, 0, stopCodes.obeyed);
      clearInterval(timer);
      resolve();
    }, pollMilliseconds);
  });
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileOf(folder, request.url ?? "/");
  const isAsked = request.method === "GET" || request.method === "HEAD";
  if (!isAsked || file === null) {
    response.writeHead(file === null ? 404 : 405, file === null ? {} : { Allow: "GET, HEAD" });
    response.end();
    return;
  }
  const isPacked = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(200, {
    ...isolation,
    "Content-Type": types[path.extname(file)] ?? "text/plain; charset=utf-8",
    ...(isPacked ? { "Content-Encoding": "gzip" } : {}),
    "Cache-Control": "no-cache",
  });
  const bytes = readFileSync(file);
  response.end(isPacked ? gzipSync(bytes, { level: 4 }) : bytes);
}

/** The file of the folder that an address names; null where there is none. */
function fileOf(folder: string, url: string): string | null {
  if (!URL.canParse(url, "http://127.0.0.1")) return null;
  const pathname = decoded(new URL(url, "http://127.0.0.1").pathname);
  if (pathname === null || /[\0\\]/.test(pathname) || pathname.split("/").includes("..")) return null;
  const named = path.join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  return existsSync(named) && statSync(named).isFile() ? named : null;
}

/** A path without its escapes; null where they are wrong. */
function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
