import { shared } from "virtual:shared";
import { faultText } from "../base/faultText.ts";
import { HostFailure } from "../base/HostFailure.ts";
import { ScenarioError } from "../world/scenario/ScenarioError.ts";
import type { Session } from "./JournalEntry.ts";
import type { PageMessage, WorkerMessage } from "./messages.ts";
import { fetchAhead, PageFileError, readHostFile } from "./worker/hostFiles.ts";
import { SessionRefused } from "./worker/SessionRefused.ts";
import { WebShell } from "./worker/WebShell.ts";

/** The part of a worker's surroundings that is used here. */
declare const self: {
  onmessage: ((event: { readonly data: PageMessage }) => void) | null;
  postMessage(message: WorkerMessage): void;
};

/** Where the bundle with the test runner and the labs finds what it shares with this one. */
(self as { cmdlabShared?: typeof shared }).cmdlabShared = shared;

/**
 * The page may say what to begin with only later. A browser notes the stack of each request: one below the whole script
 * would make it parse that again.
 */
const ahead = Promise.resolve().then(fetchAhead);
let shell: WebShell | null = null;

function send(message: WorkerMessage): void {
  self.postMessage(message);
}

async function begin({ start }: Extract<PageMessage, { kind: "start" }>): Promise<void> {
  await ahead;
  try {
    shell = new WebShell(start, scenarioOf(start.session), send);
    shell.replay();
  } catch (error) {
    if (!isOfSession(error)) throw error;
    send({ kind: "refused", message: error.message });
  }
}

/** The text of the scenario that a session begins with. */
function scenarioOf({ scenario }: Session): string {
  if (scenario.startsWith("{")) return scenario;
  try {
    return readHostFile(`organizations/${scenario}.json`);
  } catch (error) {
    if (error instanceof PageFileError && error.status === notThere)
      throw new SessionRefused(`The page has no organisation '${scenario}'.`);
    throw error;
  }
}

const notThere = 404;

/** Whether an error says that the session is no good, and not that the page does not work. */
function isOfSession(error: unknown): error is Error {
  return error instanceof SessionRefused || error instanceof HostFailure || error instanceof ScenarioError;
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
