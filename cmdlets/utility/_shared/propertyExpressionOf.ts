import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PropertyExpression } from "../../../src/command/propertyExpression.ts";
import type { PerEdition } from "../../../src/diag/Edition.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { Dictionary } from "../../../src/objects/values/collections/Dictionary.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";
import { ScriptBlock } from "../../../src/objects/values/ScriptBlock.ts";

const type = "Microsoft.PowerShell.Commands.PSPropertyExpression";

/** Windows PowerShell takes the text of anything. */
const refusesTables: PerEdition<boolean> = { Desktop: false, Core: true };

/** What -Property of a cmdlet names that takes names and script blocks; PowerShell 7 refuses tables there. */
export function propertyExpressionOf(cmdlet: CmdletContext, given: unknown): PropertyExpression {
  const plain = unwrap(given);
  if (plain instanceof ScriptBlock) return PropertyExpression.of(plain);
  if (plain instanceof Dictionary && refusesTables[cmdlet.edition]) {
    const own = plain.clrType.name;
    throw cmdlet.terminate({
      id: "CannotConvertArgumentNoMessage",
      message: `Cannot bind parameter 'Property'. Cannot convert the "${toText(plain)}" value of type "${own}" to type "${type}".`,
      category: "InvalidArgument",
      exception: "System.Management.Automation.ParameterBindingException",
      argumentOf: "Property",
    });
  }
  return new PropertyExpression(toText(plain));
}
