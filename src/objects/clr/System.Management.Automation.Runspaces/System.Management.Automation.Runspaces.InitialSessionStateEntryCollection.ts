import { notModelled } from "../../errors/runtimeError.ts";
import { arrayItems } from "../../ops/indexing/arrayItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { unwrap } from "../../values/PSObject.ts";
import { type SessionStateEntries, SessionStateEntry } from "../../values/shell/InitialSessionState.ts";

function add(self: SessionStateEntries, item: unknown): void {
  const entry = unwrap(item);
  if (!(entry instanceof SessionStateEntry))
    throw notModelled("Cmdlets, scripts and programs in an initial session state");
  self.items.push(entry);
}

/** Entries can be added; those of the usual state are not listed, so that they can be neither counted nor removed. */
export default defineClr<SessionStateEntries>({
  typeParameters: ["T"],
  methods: {
    "Add(T)": add,
    "Add(System.Collections.Generic.IEnumerable[T])": (self, items: unknown) => {
      for (const item of arrayItems(items) ?? []) add(self, item);
    },
  },
});
