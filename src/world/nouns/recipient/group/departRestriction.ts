import type { NounRow } from "../../rows/NounRow.ts";
import { detailsOf } from "../directory/recipientTypes.ts";

/** Who may leave a group where nobody said so: nobody alone one that can be given permissions (documented). */
export function departRestriction(row: Pick<NounRow, "values">): string {
  return detailsOf(row) === "MailUniversalSecurityGroup" ? "Closed" : "Open";
}
