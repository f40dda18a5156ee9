import type { PSHost } from "../command/PSHost.ts";
import { ErrorRecord } from "../objects/model/ErrorRecord.ts";
import { ExceptionObject } from "../objects/model/ExceptionObject.ts";
import { typeOf } from "../objects/model/typeOf.ts";
import { categoryText } from "../objects/ops/categoryText.ts";
import { toText } from "../objects/ops/toText.ts";
import { type CredentialAnswer, RecordingHost } from "../session/RecordingHost.ts";
import type { Session } from "../session/Session.ts";

export interface RecordedRow {
  readonly id: string;
  readonly output: string;
  readonly errors: readonly {
    readonly id: string;
    readonly category: string;
    readonly type: string;
    readonly message: string;
  }[];
  readonly ended: string | null;
  readonly exit: number | null;
  readonly timedOut: boolean;
}

/** Makes the new session that a script runs in. */
export type SessionMaker = (host: PSHost) => Session;

/** Runs one script in a session of its own and writes down what was seen of it. */
export function recordScript(
  id: string,
  script: string,
  width: number,
  open: SessionMaker,
  signIn: CredentialAnswer = () => null,
): RecordedRow {
  const host = new RecordingHost(width, signIn);
  const session = open(host);
  session.engine.globalScope.find("progresspreference")?.assign("SilentlyContinue");
  const result = session.run(script);
  session.activate();
  const paths = session.options.look === "Unix" ? drivePaths : (text: string) => text;
  return {
    id,
    output: paths(host.text),
    errors: [...session.engine.errors.items].reverse().map((entry) => summary(entry, paths)),
    ended: result.ended,
    exit: result.exitCode,
    timedOut: result.stopped === "time",
  };
}

/** The recordings show paths on a drive T: with backslashes, however the script wrote them. */
function drivePaths(text: string): string {
  return text.replace(
    /(?<![\w/<])T:(?![\w\\])((?:\/[^\s'":;,|<>/]+)*\/?)/g,
    (_, rest: string) => `T:${rest.replaceAll("/", "\\")}`,
  );
}

function summary(entry: unknown, paths: (text: string) => string): RecordedRow["errors"][number] {
  if (entry instanceof ErrorRecord) {
    const { fullyQualifiedErrorId: id, exception } = entry;
    return { id, category: paths(categoryText(entry)), type: exception.type.name, message: paths(exception.message) };
  }
  if (entry instanceof ExceptionObject)
    return { id: "", category: "", type: entry.type.name, message: paths(entry.message) };
  return {
    id: "",
    category: "",
    type: entry === null || entry === undefined ? "" : typeOf(entry).name,
    message: toText(entry),
  };
}
