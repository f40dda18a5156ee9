import { VirtualClock } from "../../base/Clock.ts";
import { instantMilliseconds } from "../../base/instant.ts";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { openFileStore } from "../../store/openFileStore.ts";
import { addFault } from "../../world/faults/addFault.ts";
import { type Fault, listFaults, removeFault } from "../../world/faults/Fault.ts";
import { faultKindNamed, faultKinds } from "../../world/faults/faultKinds.ts";
import { createWorld, type World } from "../../world/World.ts";
import { WorldError } from "../../world/WorldError.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { onlyWord, type StateAction } from "./StateAction.ts";

/** cmdlab state fault list | add KIND [TARGET] | remove ID: what of the organisation does not work as it should. */
export const fault: StateAction = (folder, [action, ...words], args) => {
  if (action !== "list" && action !== "add" && action !== "remove")
    throw new UsageError("'cmdlab state fault' needs an action: list, add KIND [TARGET] or remove ID.");
  const store = openFileStore(folder, worldSchema);
  try {
    const now = store.changed === null ? 0 : instantMilliseconds(store.changed);
    const world = createWorld(store, { clock: new VirtualClock(now), seed: "fault" });
    if (action === "remove") removeFault(world, onlyWord("fault remove", "the id of a fault", words));
    if (action === "add") standardOutput.write(`${lineOf(added(world, words, args))}\n`);
    if (action === "list")
      for (const each of listFaults(world)) standardOutput.write(visibleControls(`${lineOf(each)}\n`));
    return 0;
  } catch (error) {
    throw error instanceof WorldError ? new UsageError(error.message) : error;
  } finally {
    store.close();
  }
};

function added(world: World, [word, target, ...rest]: readonly string[], args: ParsedArguments): Fault {
  const kind = word === undefined ? null : faultKindNamed(word);
  if (kind === null) {
    const known = Object.entries(faultKinds).map(([name, { describe }]) => `  ${name.padEnd(21)}${describe}`);
    throw new UsageError(`'cmdlab state fault add' takes a kind of fault:\n${known.join("\n")}`);
  }
  if (rest.length > 0) throw new UsageError(`'cmdlab state fault add' takes a kind and a target, not '${rest[0]}'.`);
  const number = (name: string): number | undefined => {
    const text = args.text(name);
    if (text === null) return undefined;
    if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} takes a whole number, not '${text}'.`);
    return Number(text);
  };
  const given = {
    target,
    seconds: number("seconds"),
    times: number("times"),
    percent: number("percent"),
    count: number("count"),
    status: number("status"),
    build: args.text("build") ?? undefined,
  };
  return addFault(world, {
    kind,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  });
}

function lineOf({ id, kind, target, seconds, times, percent, count, status, build }: Fault): string {
  const facts = [
    seconds > 0 ? `${seconds} s` : "",
    times === null ? "" : `${times} times`,
    percent < 100 ? `${percent} of 100` : "",
    count > 0 ? `after ${count}` : "",
    build,
    kind === "HttpError" ? (status === 0 ? "no connection" : `status ${status}`) : "",
  ].filter((fact) => fact !== "");
  return `${id}  ${kind}  ${target}${facts.length > 0 ? `  (${facts.join(", ")})` : ""}`;
}
