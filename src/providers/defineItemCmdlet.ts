import type { ParameterTable, ParameterValues } from "../command/ParameterDefinition.ts";
import { type CmdletContext, type CmdletDefinition, type CmdletSteps, defineCmdlet } from "../command/prelude.ts";
import { PSError, psError } from "../objects/errors/PSError.ts";
import { arrayItems } from "../objects/ops/indexing/arrayItems.ts";
import { toText } from "../objects/ops/toText.ts";
import { providersOf } from "./itemCommand.ts";
import { type Transaction, transactionsOf } from "./machine/Transactions.ts";
import { transactionError } from "./transactionError.ts";

type Typed<D extends ParameterTable> = Omit<CmdletDefinition, "parameters" | "steps"> & {
  readonly parameters: D;
  readonly steps: (cmdlet: CmdletContext, values: ParameterValues<D>) => CmdletSteps;
};

/**
 * A cmdlet on items of drives: with the parameters -UseTransaction and, unless `takesCredential` is false, -Credential,
 * that all of these have. No provider but the registry takes part in transactions, and none takes a credential here.
 */
export function defineItemCmdlet<const D extends ParameterTable>(
  definition: Typed<D>,
  { takesCredential = true }: { readonly takesCredential?: boolean } = {},
): CmdletDefinition {
  const plain = defineCmdlet(definition);
  return {
    ...plain,
    parameters: {
      ...plain.parameters,
      UseTransaction: "switch",
      ...(takesCredential ? { Credential: "pscredential" } : {}),
    },
    steps(cmdlet, values) {
      const given = cmdlet.isBound("Credential") || values.UseTransaction === true;
      if (!given) return plain.steps(cmdlet, values);
      const steps = plain.steps(values.UseTransaction ? reportingErrors(cmdlet) : cmdlet, values);
      const run = (act: (() => void) | undefined) => act && (() => guarded(cmdlet, values, () => act.call(steps)));
      const { begin, process, end } = steps;
      return {
        ...steps,
        ...(begin ? { begin: run(begin) as () => void } : {}),
        process: run(process ?? (() => {})) as () => void,
        ...(end ? { end: run(end) as () => void } : {}),
      };
    },
  };
}

/** The command's context, whose errors the transaction hears of. */
function reportingErrors(cmdlet: CmdletContext): CmdletContext {
  return new Proxy(cmdlet, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      if (name !== "error") return value.bind(target);
      return (...problem: Parameters<CmdletContext["error"]>) => {
        const transactions = transactionsOf(providersOf(target));
        if (transactions.current) transactions.reported(transactions.current);
        target.error(...problem);
      };
    },
  });
}

interface ItemValues {
  readonly UseTransaction?: boolean;
  readonly Path?: unknown;
  readonly LiteralPath?: unknown;
}

function guarded(cmdlet: CmdletContext, values: ItemValues, action: () => void): void {
  const provider = providerName(cmdlet, values);
  if (cmdlet.isBound("Credential") && cmdlet.raw("Credential") !== null) throw credentialsNotSupported(provider);
  if (!values.UseTransaction) return action();
  const transactions = transactionsOf(providersOf(cmdlet));
  const transaction = active(transactions.current);
  if (provider !== null && provider !== "Registry")
    throw psError(
      "NotSupported",
      "NotImplemented",
      "The provider does not support transactions. Perform the operation again without the -UseTransaction parameter.",
      { exception: "System.Management.Automation.PSNotSupportedException" },
    );
  transactions.within(transaction, action);
}

function active(transaction: Transaction | null): Transaction {
  if (!transaction) throw transactionError("Cannot use transaction. No transaction has been started.");
  if (transaction.status === "Committed")
    throw transactionError("Cannot use transaction. The transaction has been committed.");
  if (transaction.status === "RolledBack")
    throw transactionError("Cannot use transaction. The transaction has been rolled back or has timed out.");
  return transaction;
}

/** The provider of the first path; null where the cmdlet has none. */
function providerName(cmdlet: CmdletContext, { Path, LiteralPath }: ItemValues): string | null {
  const given = LiteralPath ?? Path;
  if (given === undefined || given === null) return null;
  const [first] = arrayItems(given) ?? [given];
  try {
    return providersOf(cmdlet).locate(toText(first)).provider.info.name;
  } catch (thrown) {
    if (thrown instanceof PSError) return null;
    throw thrown;
  }
}

function credentialsNotSupported(provider: string | null): PSError {
  const message =
    provider === null || provider === "FileSystem"
      ? "The FileSystem provider supports credentials only on the New-PSDrive cmdlet. Perform the operation again without specifying credentials."
      : "The provider does not support the use of credentials. Perform the operation again without specifying credentials.";
  return psError("NotSupported", "NotImplemented", message, {
    exception: "System.Management.Automation.PSNotSupportedException",
  });
}
