import { wrapInvocation } from "../calls/callOverload.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { readIndexer, writeIndexer } from "../ops/indexing/indexers.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { propertyAccess, writeProperty } from "./propertyAccess.ts";

/**
 * The methods behind properties, indexers and events: get_Length(), set_Position(0), get_Item("a"),
 * add_CollectionChanged({...}). Null where the name is none of these.
 */
export function invokeAccessor(
  self: unknown,
  name: string,
  args: readonly unknown[],
): { readonly value: unknown } | null {
  const match = /^(get|set|add|remove)_(\w+)$/i.exec(name);
  if (!match) return null;
  const [, kind, member] = match;
  const { members } = typeOf(self);
  const property = members.property(member);
  const isIndexer = members.indexersNamed(member).length > 0;
  if (!property && !isIndexer) return kind.toLowerCase() === "add" ? addHandler(self, member, args) : null;
  try {
    if (kind.toLowerCase() === "get") {
      if (isIndexer && args.length > 0) return { value: readIndexer(self, args, member) };
      if (property && args.length === 0) return { value: propertyAccess(property).getOrThrow(self) };
    } else if (kind.toLowerCase() === "set") {
      if (isIndexer && args.length > 1) {
        writeIndexer(self, args.slice(0, -1), args[args.length - 1], member);
        return { value: undefined };
      }
      if (property && args.length === 1) {
        writeProperty(property, self, args[0]);
        return { value: undefined };
      }
    }
  } catch (error) {
    throw wrapInvocation(error, name, args.length);
  }
  throw runtimeError("MethodCountCouldNotFindBest", [name, String(args.length)]);
}

/** Types with events keep their handlers under the event's name in `eventHandlers`. */
function addHandler(self: unknown, event: string, args: readonly unknown[]): { readonly value: unknown } | null {
  if (!(self instanceof ClrObject) || !("eventHandlers" in self) || args.length !== 1) return null;
  (self.eventHandlers as { readonly event: string; readonly handler: unknown }[]).push({
    event: event.toLowerCase(),
    handler: args[0],
  });
  return { value: undefined };
}
