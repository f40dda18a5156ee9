import { shared } from "virtual:shared";
import { faultText } from "../base/faultText.ts";
import type { PageMessage, WorkerMessage } from "./messages.ts";
import { fetchAhead, readHostFile } from "./worker/hostFiles.ts";
import { WebShell } from "./worker/WebShell.ts";

/** The part of a worker's surroundings that is used here. */
declare const self: {
  onmessage: ((event: { readonly data: PageMessage }) => void) | null;
  postMessage(message: WorkerMessage): void;
};

/** Where the bundle with the test runner and the labs finds what it shares with this one. */
(self as { cmdlabShared?: typeof shared }).cmdlabShared = shared;

let shell: WebShell | null = null;

function send(message: WorkerMessage): void {
  self.postMessage(message);
}

async function begin({ start }: Extract<PageMessage, { kind: "start" }>): Promise<void> {
  await fetchAhead();
  const { scenario } = start.session;
  const text = scenario.startsWith("{") ? scenario : readHostFile(`organizations/${scenario}.json`);
  shell = new WebShell(start, text, send);
  shell.replay();
}

async function take(message: PageMessage): Promise<void> {
  switch (message.kind) {
    case "start":
      return begin(message);
    case "input":
      return shell?.input(message.text, message.view);
    case "size":
      return shell?.resize(message.columns, message.rows);
    case "lab":
      return shell?.lab(message.request);
    case "do":
      return shell?.do(message.entry);
    case "ask":
      send({ kind: "answer", id: message.id, answer: shell?.answer(message.question) ?? null });
  }
}

self.onmessage = ({ data }) => {
  take(data).catch((error: unknown) => send({ kind: "failed", message: faultText(error) }));
};
