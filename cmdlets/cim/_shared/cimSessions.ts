import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { ambient } from "../../../src/objects/host/ambient.ts";
import { ensureExtendedMembers } from "../../../src/objects/members/extendedMembers.ts";
import { Guid } from "../../../src/objects/values/Guid.ts";
import { CimSession } from "../../../src/objects/values/machine/CimSession.ts";
import { providersOf } from "../../../src/providers/itemCommand.ts";
import type { ProviderService } from "../../../src/providers/ProviderService.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";
import { nameTest } from "../../../src/providers/resolvePath.ts";

interface SessionTable {
  readonly open: CimSession[];
  made: number;
}

/** Of each shell. */
const tables = new WeakMap<ProviderService, SessionTable>();

function tableOf(cmdlet: CmdletContext): SessionTable {
  const providers = providersOf(cmdlet);
  let found = tables.get(providers);
  if (!found) {
    found = { open: [], made: 0 };
    tables.set(providers, found);
  }
  return found;
}

export function openSession(
  cmdlet: CmdletContext,
  computer: string,
  name: string | undefined,
  protocol: CimSession["protocol"],
): CimSession {
  const table = tableOf(cmdlet);
  const id = ++table.made;
  const made = new CimSession(id, name ?? `CimSession${id}`, new Guid(ambient().newGuid()), computer, protocol);
  const members = ensureExtendedMembers(made);
  members.setNote("Id", made.id);
  members.setNote("Name", made.name);
  members.setNote("Protocol", made.protocol);
  table.open.push(made);
  return made;
}

export function closeSession(cmdlet: CmdletContext, session: CimSession): void {
  const { open } = tableOf(cmdlet);
  const index = open.indexOf(session);
  if (index >= 0) open.splice(index, 1);
}

/** The sessions that a command names; `null` where it names none. */
export interface SessionSelection {
  readonly ComputerName?: readonly string[] | undefined;
  readonly Id?: readonly number[] | undefined;
  readonly InstanceId?: readonly unknown[] | undefined;
  readonly Name?: readonly string[] | undefined;
}

/** The open sessions that a command means; what fits none and is no pattern is reported. */
export function selectedSessions(cmdlet: CmdletContext, selection: SessionSelection): readonly CimSession[] {
  const { open } = tableOf(cmdlet);
  const { ComputerName, Id, InstanceId, Name } = selection;
  const asked: readonly (readonly [string, (session: CimSession) => boolean])[] = [
    ...(ComputerName ?? []).map((text) => [text, byText(text, (session) => session.computerName)] as const),
    ...(Name ?? []).map((text) => [text, byText(text, (session) => session.name)] as const),
    ...(Id ?? []).map((id) => [String(id), (session: CimSession) => session.id === id] as const),
    ...(InstanceId ?? []).map((id) => {
      const text = id instanceof Guid ? id.text : "";
      return [text, (session: CimSession) => session.instanceId.text === text] as const;
    }),
  ];
  if (asked.length === 0) return [...open];
  const found = new Set<CimSession>();
  for (const [text, test] of asked) {
    const fitting = open.filter(test);
    if (fitting.length === 0 && !/[*?[]/.test(text)) cmdlet.error(sessionNotFound(text));
    for (const session of fitting) found.add(session);
  }
  return [...found];
}

function byText(pattern: string, textOf: (session: CimSession) => string) {
  const fits = nameTest([pattern]);
  return (session: CimSession) => fits(textOf(session));
}

function sessionNotFound(text: string): PSError {
  const message = `No CIM session was found for the specified value "${text}".`;
  return clrError("CimSessionNotFound", "ObjectNotFound", "System.ArgumentException", message, text);
}
