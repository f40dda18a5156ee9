import type { CatalogueCmdlet } from "./catalogue.ts";

const stream = ["Stream"];

/**
 * Parameters that PowerShell 7 has on Windows alone, by cmdlet in lower case: its table comes from another system.
 * The list is inferred from general knowledge of PowerShell 7 on Windows.
 */
const windowsParameters: ReadonlyMap<string, readonly string[]> = new Map([
  ["add-content", stream],
  ["clear-content", stream],
  ["get-content", stream],
  ["set-content", stream],
  ["get-item", stream],
  ["remove-item", stream],
  ["get-help", ["ShowWindow"]],
  ["new-object", ["ComObject"]],
  ["new-psdrive", ["Persist"]],
  [
    "new-pssessionoption",
    `MaximumRedirection NoCompression NoMachineProfile Culture UICulture MaximumReceivedDataSizePerCommand MaximumReceivedObjectSize
     OutputBufferingMode MaxConnectionRetryCount ApplicationArguments OpenTimeout CancelTimeout IdleTimeout ProxyAccessType
     ProxyAuthentication ProxyCredential SkipRevocationCheck OperationTimeout NoEncryption UseUTF16 IncludePortInSPN`.split(
      /\s+/,
    ),
  ],
  ["restart-computer", "WsmanAuthentication ComputerName Credential Force Wait Timeout For Delay".split(" ")],
  ["stop-computer", "WsmanAuthentication ComputerName Credential Force".split(" ")],
]);

/** A row of PowerShell 7's table with what it has on Windows besides; `ofDesktop` gives the row of Windows PowerShell, which tells their types. */
export function withWindowsParameters(
  row: CatalogueCmdlet,
  ofDesktop: (name: string) => CatalogueCmdlet | null,
): CatalogueCmdlet {
  const names = windowsParameters.get(row.name.toLowerCase());
  if (names === undefined) return row;
  const known = ofDesktop(row.name)?.parameters ?? [];
  const missing = known.filter(({ name }) => names.includes(name) && !row.parameters.some((own) => own.name === name));
  const added = missing.map((parameter) => ({ ...parameter, dynamic: names === stream }));
  return { ...row, parameters: [...row.parameters, ...added] };
}
