import type { PSHost } from "../command/services/PSHost.ts";
import { categoryText } from "../objects/errors/categoryText.ts";
import { ErrorRecord } from "../objects/errors/ErrorRecord.ts";
import { ExceptionObject } from "../objects/errors/ExceptionObject.ts";
import { toText } from "../objects/ops/toText.ts";
import { typeOf } from "../objects/types/typeOf.ts";
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
  takesDefaults = false,
  hostName?: string,
): RecordedRow {
  const host = new RecordingHost(width, signIn, takesDefaults, hostName);
  const session = open(host);
  session.engine.globalScope.find("progresspreference")?.assign("SilentlyContinue");
  const result = session.run(script);
  session.activate();
  const seen = session.options.look === "Unix" ? asRecorded : (text: string) => text;
  return {
    id,
    output: seen(host.text),
    errors: [...session.engine.errors.items].reverse().map((entry) => summary(entry, seen)),
    ended: result.ended,
    exit: result.exitCode,
    timedOut: result.stopped === "time",
  };
}

/**
 * The recordings have no colours and no narrow spaces, lines end with LF, and paths on the drive T: are shown with
 * backslashes, however the script wrote them.
 */
function asRecorded(text: string): string {
  return text
    .replace(colors, "")
    .replaceAll("\u202f", " ")
    .replaceAll("\r\n", "\n")
    .replace(
      /(?<![\w/<])T:(?![\w\\])((?:\/[^\s'":;,|<>/]+)*\/?)/g,
      (_, rest: string) => `T:${rest.replaceAll("/", "\\")}`,
    );
}

const colors = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

function summary(entry: unknown, seen: (text: string) => string): RecordedRow["errors"][number] {
  if (entry instanceof ErrorRecord) {
    const { fullyQualifiedErrorId: id, exception } = entry;
    return { id, category: seen(categoryText(entry)), type: exception.type.name, message: seen(exception.message) };
  }
  if (entry instanceof ExceptionObject)
    return { id: "", category: "", type: entry.type.name, message: seen(entry.message) };
  return {
    id: "",
    category: "",
    type: entry === null || entry === undefined ? "" : typeOf(entry).name,
    message: seen(toText(entry)),
  };
}
