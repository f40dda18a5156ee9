import { Delegate } from "../../calls/Delegate.ts";
import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";

type Given = Delegate | null;

/** One that calls all of them and gives what the last one does; null for none. */
function together(parts: readonly Delegate[]): Given {
  if (parts.length < 2) return parts[0] ?? null;
  const call = (...args: unknown[]): unknown => {
    let result: unknown;
    for (const part of parts) result = part.invoke(...args);
    return result;
  };
  return new Delegate(parts[0].type, call, parts);
}

function combine(...delegates: readonly Given[]): Given {
  const given = delegates.filter((one) => one !== null);
  if (given.some((one) => one.type !== given[0].type)) throw argumentInvalid("Delegates must be of the same type.");
  return together(given.flatMap((one) => one.invocations));
}

/** Without the last occurrence of the other's calls. */
function remove(source: Given, value: Given): Given {
  if (source === null || value === null) return source;
  const [all, gone] = [source.invocations, value.invocations];
  for (let start = all.length - gone.length; start >= 0; start--) {
    if (gone.every((one, index) => all[start + index] === one))
      return together([...all.slice(0, start), ...all.slice(start + gone.length)]);
  }
  return source;
}

export default defineClr({
  statics: {
    "Combine(System.Delegate,System.Delegate)": (first: Given, second: Given) => combine(first, second),
    "Combine(System.Delegate[])": (delegates: readonly Given[] | null) => combine(...(delegates ?? [])),
    Remove: remove,
  },
});
