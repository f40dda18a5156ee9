import { lazyType } from "../../../src/objects/types/lazyType.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import type { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import type { Transaction } from "../../../src/providers/machine/Transactions.ts";

const severity = lazyType("System.Management.Automation.RollbackSeverity");
const status = lazyType("System.Management.Automation.PSTransactionStatus");

/** A transaction as Get-Transaction shows it now. */
export function transactionObject(transaction: Transaction): PropertyBag {
  const { values } = transaction.object;
  values.set("RollbackPreference", EnumValue.named(severity(), transaction.rollbackPreference));
  values.set("SubscriberCount", transaction.subscribers);
  values.set("Status", EnumValue.named(status(), transaction.status));
  return transaction.object;
}
