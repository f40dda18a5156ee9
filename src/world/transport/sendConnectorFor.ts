import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import sendConnector from "../nouns/SendConnector.ts";
import { domainOfAddress } from "../values/text/domainOfAddress.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { covers } from "./acceptedDomains.ts";

/** The enabled send connector for an address: the closest address space, then the lowest cost. */
export function sendConnectorFor(world: World, address: string): NounRow | null {
  const domain = domainOfAddress(address);
  const found = listRows(world, sendConnector)
    .filter(({ values }) => values.Enabled !== false)
    .flatMap((row) => {
      const spaces = textList(row.values.AddressSpaces);
      return spaces
        .map((space) => /^SMTP:(.+);(\d+)$/i.exec(space))
        .filter((space) => space !== null && covers(space[1].replace(/^--$/, "*"), domain))
        .map((space) => ({ row, length: space?.[1].length ?? 0, cost: Number(space?.[2]) }));
    })
    .sort((left, right) => right.length - left.length || left.cost - right.cost);
  return found[0]?.row ?? null;
}
