import { isoDuration } from "../../labs/report/isoDuration.ts";
import type { XapiOptions, XapiStatement } from "../../labs/report/xapiStatements.ts";

type Context = Readonly<Record<string, unknown>>;

/** How the store is asked: gives what it answers to a request below its endpoint. */
export type AskStore = (path: string, query: Readonly<Record<string, string>>) => Promise<Response>;

/** The part of a launch's data that matters here. */
interface LaunchData {
  readonly contextTemplate?: Context;
  readonly launchMode?: string;
}

/** Statements that only a launch in mode Normal may send, and on which a system decides whether to move on. */
const judging: ReadonlySet<unknown> = new Set(["passed", "failed", "completed"]);

/**
 * One launch by cmi5: what the system laid down for it, and statements as cmi5 wants them: in the context of the launch,
 * those of its own verbs in its categories, one `initialized` a launch and one `terminated` at its end.
 */
export class Cmi5Session {
  readonly #began = performance.now();
  #initialized: XapiStatement | null = null;

  private constructor(readonly data: LaunchData) {}

  /** Reads what the system laid down, as cmi5 asks of whatever is launched. Throws where there is nothing. */
  static async begin(ask: AskStore, { actor, activity = "", registration = "" }: XapiOptions): Promise<Cmi5Session> {
    const agent = JSON.stringify(actor);
    const query = { stateId: "LMS.LaunchData", activityId: activity, agent, registration };
    const answer = await ask("activities/state", query);
    if (!answer.ok) throw new Error(`it gave no data of the launch (${answer.status})`);
    const data = (await answer.json()) as LaunchData;
    // To be asked for, though nothing here depends on it; often there is none.
    await ask("agents/profile", { profileId: "cmi5LearnerPreferences", agent });
    return new Cmi5Session(data);
  }

  /** The statement in this launch; null: it is not to be sent. */
  of(statement: XapiStatement): XapiStatement | null {
    const verb = verbOf(statement);
    if (verb === "initialized") {
      if (this.#initialized) return null;
      this.#initialized = this.#dressed(statement, verb, crypto.randomUUID());
      return { ...this.#initialized, timestamp: new Date().toISOString() };
    }
    if (judging.has(verb) && (this.data.launchMode ?? "Normal") !== "Normal") return null;
    return this.#dressed(statement, verb, statement.id);
  }

  /** The statement at the end of the launch; null: it was never begun. */
  terminated(): XapiStatement | null {
    if (!this.#initialized) return null;
    const verb = { id: "http://adlnet.gov/expapi/verbs/terminated", display: { en: "terminated" } };
    const result = { duration: isoDuration(performance.now() - this.#began) };
    return {
      ...this.#initialized,
      id: crypto.randomUUID(),
      verb,
      result,
      timestamp: new Date().toISOString(),
    };
  }

  #dressed(statement: XapiStatement, verb: string, id: unknown): XapiStatement {
    const template = this.data.contextTemplate ?? {};
    const own = statement.context as Context;
    const activities = {
      ...(template.contextActivities as object | undefined),
      ...(own.contextActivities as object | undefined),
    };
    const given =
      (template.contextActivities as { readonly category?: readonly unknown[] } | undefined)?.category ?? [];
    const categories = verb === "answered" ? given : [...given, ...categoriesOf(verb)];
    const { result } = statement;
    return {
      ...statement,
      id,
      ...(result === undefined ? {} : { result: resultOf(verb, result as object) }),
      context: {
        ...own,
        ...template,
        contextActivities: { ...activities, ...(categories.length > 0 ? { category: categories } : {}) },
      },
    };
  }
}

function verbOf({ verb }: XapiStatement): string {
  const { id } = verb as { readonly id: string };
  return id.slice(id.lastIndexOf("/") + 1);
}

function categoriesOf(verb: string): readonly unknown[] {
  const names = judging.has(verb) ? ["cmi5", "moveon"] : ["cmi5"];
  return names.map((name) => ({
    objectType: "Activity",
    id: `https://w3id.org/xapi/cmi5/context/categories/${name}`,
  }));
}

/** A verdict says nothing of completion, which has a statement of its own. */
function resultOf(verb: string, result: object): object {
  if (verb !== "passed" && verb !== "failed") return result;
  return Object.fromEntries(Object.entries(result).filter(([name]) => name !== "completion"));
}
