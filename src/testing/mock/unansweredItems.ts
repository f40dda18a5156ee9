import { toText } from "../../objects/ops/toText.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { MockCall } from "./MockTable.ts";
import { nameInMock } from "./standIn.ts";

/** Objects of a pipeline into a mocked command that no mock answers: what becomes of them is settled behind the last one. */
export interface UnansweredItems {
  /** What was bound, and the arguments without a parameter, before there were objects. */
  readonly bound: ReadonlyMap<string, unknown>;
  readonly rest: readonly unknown[];
  readonly items: unknown[];
  last: MockCall | null;
}

const unanswered = new WeakMap<Frame, UnansweredItems>();

/** The parameters that a call has bound, by their names in mocks. */
export function boundInMock(frame: Frame): Map<string, unknown> {
  const bound = new Map<string, unknown>();
  for (const { key, value } of frame.invocation?.boundParameters.entries() ?? [])
    bound.set(nameInMock(toText(key)), value);
  return bound;
}

export function restOf({ code, cells }: Frame): readonly unknown[] {
  return code.slots.args >= 0 ? ((cells[code.slots.args]?.value as unknown[]) ?? []) : [];
}

/** A call with objects begins. */
export function expectItems(frame: Frame): void {
  if (frame.invocation?.expectingInput)
    unanswered.set(frame, { bound: boundInMock(frame), rest: restOf(frame), items: [], last: null });
}

/** Keeps the object of a call for later; false: the call gets no objects. */
export function keepItem(frame: Frame, call: MockCall): boolean {
  const kept = unanswered.get(frame);
  if (!kept) return false;
  kept.items.push(frame.scope.lookUp("_")?.value);
  kept.last = call;
  return true;
}

export function keptItems(frame: Frame): UnansweredItems | undefined {
  return unanswered.get(frame);
}
