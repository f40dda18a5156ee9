import { scormTime } from "../../labs/report/scorm.ts";
import type { XapiOptions, XapiStatement } from "../../labs/report/xapiStatements.ts";
import type { LabState } from "../LabState.ts";
import { Cmi5Session } from "./Cmi5Session.ts";

/** The run-time interface of SCORM 1.2, which a learning management system puts into a window around the page. */
interface ScormApi {
  LMSInitialize(text: ""): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(text: ""): string;
  LMSFinish(text: ""): string;
}

type Statements = (options: XapiOptions) => Promise<readonly XapiStatement[]>;

/** Tells whoever launched the page how far the learner is: SCORM 1.2 where its interface is there, xAPI where an endpoint was given, as cmi5 has it where that launched. */
export class LearningRecords {
  readonly #scorm = findScorm();
  readonly #launch = launchOf(new URLSearchParams(location.search));
  readonly #sent = new Set<unknown>();
  #token: string | null = null;
  #session: Cmi5Session | null = null;
  #telling: Promise<void> = Promise.resolve();
  #isBegun = false;
  /** Milliseconds of work before this page was opened, which sessions before it told of. */
  #before = 0;

  constructor(
    readonly statements: Statements,
    readonly failed: (text: string) => void,
  ) {
    addEventListener("pagehide", () => {
      if (this.#isBegun) this.#callScorm((api) => api.LMSFinish(""));
      this.#isBegun = false;
      if (this.#launch) this.#endXapi(this.#launch);
    });
  }

  tell(state: LabState): void {
    this.#tellScorm(state);
    const launch = this.#launch;
    // One after the other: the authorization of a launch is given once.
    if (launch) this.#telling = this.#telling.then(() => this.#tellXapi(launch));
  }

  /** The learner's name as the learning management system has it ("Last, First"); null: it says none. */
  get learner(): string | null {
    let name = "";
    if (this.#isBegun) this.#callScorm((api) => void (name = api.LMSGetValue("cmi.core.student_name")));
    const [last, first] = name.split(",").map((part) => part.trim());
    return first ? `${first} ${last}` : last || null;
  }

  #tellScorm({ scorm, elapsed, isFinished }: LabState): void {
    this.#callScorm((api) => {
      if (!this.#isBegun) {
        api.LMSInitialize("");
        this.#before = elapsed;
      }
      this.#isBegun = true;
      const values = {
        ...scorm,
        "cmi.core.session_time": scormTime(elapsed - this.#before),
        // What was suspended is given back the next time.
        "cmi.core.exit": isFinished ? "" : "suspend",
      };
      for (const [name, value] of Object.entries(values)) api.LMSSetValue(name, value);
      api.LMSCommit("");
    });
  }

  /** The interface is somebody else's: what fails in it must not stop the lab. */
  #callScorm(call: (api: ScormApi) => void): void {
    if (!this.#scorm) return;
    try {
      call(this.#scorm);
    } catch (error) {
      this.failed(`The learning management system was not reached: ${error instanceof Error ? error.message : error}.`);
    }
  }

  async #tellXapi(launch: XapiLaunch): Promise<void> {
    const fresh = (await this.statements(launch.options)).filter(({ id }) => !this.#sent.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) this.#sent.add(id);
    try {
      this.#token ??= launch.tokenUrl === null ? launch.authorization : await fetchToken(launch.tokenUrl);
      if (launch.tokenUrl !== null)
        this.#session ??= await Cmi5Session.begin((path, query) => this.#ask(launch, path, query), launch.options);
      const session = this.#session;
      const statements = session ? fresh.map((each) => session.of(each)).filter((each) => each !== null) : fresh;
      if (statements.length === 0) return;
      const response = await this.#send(launch, statements);
      if (!response.ok) throw new Error(`it answered ${response.status}`);
    } catch (error) {
      for (const { id } of fresh) this.#sent.delete(id);
      this.failed(`The learning record store was not reached: ${error instanceof Error ? error.message : error}.`);
    }
  }

  /** `isLast`: the page is about to be left. */
  #send({ endpoint }: XapiLaunch, statements: readonly XapiStatement[], isLast = false): Promise<Response> {
    return fetch(new URL("statements", endpoint), {
      method: "POST",
      headers: { "Content-Type": "application/json", ...this.#headers() },
      body: JSON.stringify(statements),
      keepalive: isLast,
    });
  }

  #ask({ endpoint }: XapiLaunch, path: string, query: Readonly<Record<string, string>>): Promise<Response> {
    return fetch(new URL(`${path}?${new URLSearchParams(query)}`, endpoint), { headers: this.#headers() });
  }

  #headers(): Readonly<Record<string, string>> {
    return {
      "X-Experience-API-Version": "1.0.3",
      ...(this.#token === null ? {} : { Authorization: this.#token }),
    };
  }

  #endXapi(launch: XapiLaunch): void {
    const last = this.#session?.terminated();
    this.#session = null;
    // Nobody is left to be told that it failed.
    if (last) void this.#send(launch, [last], true).catch(() => {});
  }
}

interface XapiLaunch {
  readonly endpoint: string;
  readonly authorization: string | null;
  /** Where cmi5 gives the authorization, once. */
  readonly tokenUrl: string | null;
  readonly options: XapiOptions;
}

/** The authorization that cmi5 gives for one launch. */
async function fetchToken(address: string): Promise<string> {
  const response = await fetch(address, { method: "POST" });
  const answer = (await response.json()) as { readonly "auth-token"?: unknown; readonly "error-text"?: unknown };
  const token = answer["auth-token"];
  if (typeof token !== "string") throw new Error(`it gave no token (${answer["error-text"] ?? response.status})`);
  return `Basic ${token}`;
}

/** What the address says of a launch ("endpoint", "auth" or cmi5's "fetch", "actor", "activity_id", "registration"); null: it was none. */
function launchOf(query: URLSearchParams): XapiLaunch | null {
  const endpoint = query.get("endpoint");
  if (!endpoint || !URL.canParse(endpoint)) return null;
  const [activity, registration] = [query.get("activity_id") ?? query.get("activityId"), query.get("registration")];
  return {
    endpoint: endpoint.endsWith("/") ? endpoint : `${endpoint}/`,
    authorization: query.get("auth"),
    tokenUrl: query.get("fetch"),
    options: {
      actor: actorOf(query.get("actor")),
      ...(activity === null ? {} : { activity }),
      ...(registration === null ? {} : { registration }),
    },
  };
}

function actorOf(text: string | null): XapiOptions["actor"] {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value === "object" && value !== null) return value as XapiOptions["actor"];
  } catch {
    // Somebody, then.
  }
  return { objectType: "Agent", account: { homePage: location.origin, name: "learner" } };
}

/** The interface is looked for in the windows around this one, and in those around the one that opened it. */
function findScorm(): ScormApi | null {
  const windows = [...around(window), ...(window.opener ? around(window.opener as Window) : [])];
  for (const each of windows) {
    try {
      const { API } = each as unknown as { readonly API?: ScormApi };
      if (API) return API;
    } catch {
      // A window of another origin.
    }
  }
  return null;
}

function around(first: Window): Window[] {
  const found = [first];
  while (found.length < 10 && found[found.length - 1].parent !== found[found.length - 1])
    found.push(found[found.length - 1].parent);
  return found;
}
