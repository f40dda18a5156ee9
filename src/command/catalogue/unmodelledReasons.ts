import { readDataFile } from "../../base/dataFile.ts";
import { once } from "../../base/once.ts";

const reasons = once(() => JSON.parse(readDataFile("unmodelled-reasons.json")) as Readonly<Record<string, string>>);

/** Why a cmdlet is known and not modelled, in words that go on from its name as the catalogue writes it; null where nothing is said. */
export function unmodelledReason(cmdlet: string): string | null {
  return Object.hasOwn(reasons(), cmdlet) ? reasons()[cmdlet] : null;
}
