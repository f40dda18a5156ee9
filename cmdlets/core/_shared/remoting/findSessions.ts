import { chosen, chosenByName } from "../../../../src/command/chosen.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { sessionTableKey } from "../../../../src/command/services/sessionTable.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";
import type { Guid } from "../../../../src/objects/values/Guid.ts";
import { PSSessionObject } from "../../../../src/objects/values/shell/PSSessionObject.ts";

/** How the session cmdlets say which sessions they mean. */
export interface SessionChoice {
  readonly Session?: readonly unknown[] | undefined;
  readonly Id?: readonly number[] | undefined;
  readonly InstanceId?: readonly unknown[] | undefined;
  readonly Name?: readonly string[] | undefined;
  readonly ComputerName?: readonly string[] | undefined;
}

export const sessionChoiceParameters = {
  Session: "System.Management.Automation.Runspaces.PSSession[]",
  Id: "int[]",
  InstanceId: "guid[]",
  Name: "string[]",
  ComputerName: "string[]",
} as const;

/** The sessions that are meant; what names none is reported. */
export function chosenSessions(cmdlet: CmdletContext, choice: SessionChoice): readonly PSSessionObject[] {
  const all = cmdlet.service(sessionTableKey).items();
  if (choice.Session) return choice.Session.filter((one) => one instanceof PSSessionObject);
  let found = all;
  if (choice.ComputerName) {
    const tests = choice.ComputerName.map((name) => wildcardMatcher(name));
    found = found.filter((session) => tests.some((matches) => matches(session.computerName)));
  }
  if (choice.Id)
    return chosen(
      choice.Id,
      (id) => found.filter((one) => one.id === id),
      (id) => missing(cmdlet, "SessionId", id),
    );
  if (choice.InstanceId)
    return chosen(
      choice.InstanceId,
      (id) => found.filter((one) => one.instanceId === (id as Guid).text),
      (id) => missing(cmdlet, "RunspaceId", id),
    );
  if (choice.Name)
    return chosenByName(
      found,
      choice.Name,
      (one) => one.name,
      (name) => missing(cmdlet, "Name", name),
    );
  return found;
}

function missing(cmdlet: CmdletContext, what: "SessionId" | "RunspaceId" | "Name", target: unknown): void {
  const text = toText(target);
  const message = {
    SessionId: `The remote session with the session ID ${text} is not available.`,
    RunspaceId: `Remote session is not available for ${text}.`,
    Name: `The remote session with the name ${text}  is not available.`,
  }[what];
  cmdlet.error({
    id: `RemoteRunspaceNotAvailableForSpecified${what}`,
    message,
    category: "InvalidArgument",
    target,
    exception: "System.ArgumentException",
  });
}
