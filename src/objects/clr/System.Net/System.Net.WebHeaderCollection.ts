import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { WebHeaderCollection as Self } from "./WebHeaderCollection.ts";

type Text = string | null;

function addLine(self: Self, header: Text): void {
  checkNotNull(header, "header");
  const colon = (header as string).indexOf(":");
  if (colon < 0) throw argumentInvalid("Specified value does not have a ':' separator.", "header");
  self.add((header as string).slice(0, colon), (header as string).slice(colon + 1).trim());
}

export default defineClr<Self>({
  constructors: { "()": () => new Self() },
  methods: { "Add(string)": addLine },
  toText: (self) => `${self.entries.map(({ name, values }) => `${name}: ${values.join(",")}\r\n`).join("")}\r\n`,
});
